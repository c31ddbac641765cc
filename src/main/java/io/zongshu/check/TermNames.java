package io.zongshu.check;

import io.zongshu.check.OfficeTerms.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 用语名称: names of the office's list in a wrong form, and short names before full ones. */
final class TermNames implements Algorithm {
    private static final String SHORT_FIRST = "用语-简称";
    private static final int MOST_FULL = 4;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<Name> names = TermsNow.of(paper).names();
        for (Rule rule : rules) {
            for (Name name : names) {
                if (rule.id().equals(SHORT_FIRST)) {
                    shortFirst(paper, rule, name, found);
                } else {
                    paper.paragraphs().forEach(p -> wrong(p, rule, name, names, found));
                }
            }
        }
    }

    private static void wrong(CheckedParagraph paragraph, Rule rule, Name name, List<Name> names, Findings found) {
        String text = paragraph.text();
        List<NearText.Near> places = new ArrayList<>();
        for (String wrong : name.wrong()) {
            for (int at = text.indexOf(wrong); at >= 0 && !wrong.isEmpty(); at = text.indexOf(wrong, at + 1)) {
                places.add(new NearText.Near(at, at + wrong.length()));
            }
        }
        for (NearText.Near near : NearText.find(text, name.full())) {
            String written = text.substring(near.start(), near.end());
            boolean other = names.stream().anyMatch(n -> n.full().equals(written) || n.shortName().equals(written));
            if (!other && places.stream().noneMatch(p -> p.start() < near.end() && p.end() > near.start())) {
                places.add(near);
            }
        }
        places.removeIf(p -> TermsNow.isWithin(text, p.start(), p.end(), names)
                || TermsNow.isInBookTitle(text, p.start()));
        places.forEach(p -> found.fix(rule, paragraph, p.start(), p.end(), name.full(), Map.of()));
    }

    /** An occurrence of a name in running text. */
    private record Use(CheckedParagraph paragraph, int start, boolean full) {}

    private static void shortFirst(CheckedPaper paper, Rule rule, Name name, Findings found) {
        if (name.shortName().isEmpty()) {
            return;
        }
        List<Use> uses = new ArrayList<>();
        for (CheckedParagraph paragraph : paper.body()) {
            for (int at = 0; at < paragraph.text().length(); at++) {
                boolean full = paragraph.text().startsWith(name.full(), at);
                if ((full || paragraph.text().startsWith(name.shortName(), at)) && !TermsNow.isInBookTitle(paragraph.text(), at)) {
                    uses.add(new Use(paragraph, at, full));
                    at += (full ? name.full() : name.shortName()).length() - 1;
                }
            }
        }
        Optional<Use> told = Optional.empty();
        List<Use> fulls = uses.stream().filter(Use::full).toList();
        if (!uses.isEmpty() && !uses.get(0).full() && !fulls.isEmpty()) {
            told = Optional.of(uses.get(0));
        } else if (!uses.isEmpty() && fulls.size() >= MOST_FULL) {
            told = Optional.of(fulls.get(MOST_FULL - 1));
        }
        told.ifPresent(u -> found.add(rule, u.paragraph(), u.start(),
                u.start() + (u.full() ? name.full() : name.shortName()).length(), Map.of(Findings.FIX, name.full())));
    }
}
