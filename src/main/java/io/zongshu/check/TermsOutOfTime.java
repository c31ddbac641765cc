package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 用语过期: names and wording of the office's lists that no longer or not yet hold at the paper's time. */
final class TermsOutOfTime implements Algorithm {
    /** A text, what to write instead, and when it holds. */
    private record Timed(String text, String instead, Validity validity) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        TermsNow now = TermsNow.of(paper);
        Optional<Validity> time = now.time();
        if (time.isEmpty()) {
            return;
        }
        List<Timed> all = new ArrayList<>();
        now.all().wordings().forEach(w -> all.add(new Timed(w.text(), w.instead(), w.validity())));
        now.all().names().forEach(n -> all.add(new Timed(n.full(), "", n.validity())));
        List<String> valid = all.stream().filter(t -> now.holds(t.validity())).map(Timed::text).toList();
        for (Timed timed : all) {
            if (now.holds(timed.validity()) || valid.contains(timed.text())) {
                continue;
            }
            String how = timed.validity().endsBefore(time.get())
                    ? CheckMessages.heldUntil(timed.validity().to().orElseThrow())
                    : CheckMessages.holdsFrom(timed.validity().from().orElseThrow());
            String instead = timed.instead().isEmpty() ? CheckMessages.CURRENT : timed.instead();
            for (CheckedParagraph paragraph : paper.paragraphs()) {
                String text = paragraph.text();
                for (int at = text.indexOf(timed.text()); at >= 0; at = text.indexOf(timed.text(), at + 1)) {
                    int end = at + timed.text().length();
                    int start = at;
                    if (!TermsNow.isInBookTitle(text, at) && !TermsNow.isWithin(text, start, end, now.names())) {
                        rules.forEach(rule -> found.add(rule, paragraph, start, end, Map.of("期", how, Findings.FIX, instead)));
                    }
                }
            }
        }
    }
}
