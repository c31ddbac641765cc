package io.zongshu.eval;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs of a draft, marks apart, that one paper alone owns and neither brief nor template gave. */
final class DraftCopies {
    private static final int RUN = 13;
    /** With fewer characters of its own, a run is what the brief says, between words like 贯彻落实 and 共有. */
    private static final int OWN_WORDS = 6;

    private static final int SEVERAL = -1;
    private static final String GUIDANCE = "titles.yaml 指导";

    private final List<Paper> papers;
    private final Map<String, Integer> owners = new HashMap<>();

    DraftCopies(List<Paper> papers) {
        this.papers = papers;
        for (int i = 0; i < papers.size(); i++) {
            for (PaperParagraph paragraph : papers.get(i).paragraphs()) {
                for (String gram : grams(han(paragraph.text()))) {
                    int paper = i;
                    owners.merge(gram, paper, (a, b) -> a.equals(b) ? a : SEVERAL);
                }
            }
        }
    }

    List<DraftFault> find(DraftCase draftCase) {
        Set<String> given = new HashSet<>();
        for (Cell cell : draftCase.cells()) {
            given.addAll(grams(han(cell.text())));
        }
        Templates.resource(draftCase.template().name() + "/template.vm").lines().forEach(l -> given.addAll(grams(han(l))));
        List<DraftFault> faults = new ArrayList<>();
        for (Sourced paragraph : draftCase.draft().paragraphs()) {
            String text = han(paragraph.text());
            int run = 0;
            for (int i = 0; i + RUN <= text.length() + 1; i++) {
                String gram = i + RUN <= text.length() ? text.substring(i, i + RUN) : "";
                boolean owned = owners.getOrDefault(gram, SEVERAL) != SEVERAL && !given.contains(gram);
                if (owned) {
                    run++;
                } else if (run > 0) {
                    String copied = text.substring(i - run, i - 1 + RUN);
                    Paper owner = papers.get(owners.getOrDefault(copied.substring(0, RUN), 0));
                    int start = place(paragraph.text(), i - run);
                    int end = place(paragraph.text(), i - 2 + RUN) + 1;
                    String check = notOfTheBrief(paragraph.slice(start, end)) < OWN_WORDS ? DraftFault.NOTE + "the brief's" : "copied";
                    faults.add(draftCase.fault(check, copied + " from " + owner.file(), paragraph, start));
                    run = 0;
                }
            }
        }
        return faults;
    }

    /** How many characters neither the brief gave nor the set words of guidance (坚持以…为指导，认真落实…), which all papers share. */
    private static int notOfTheBrief(Sourced run) {
        return run.sources().stream()
                .filter(s -> s.kind() != Source.Kind.BRIEF && !s.address().startsWith(GUIDANCE))
                .mapToInt(s -> han(run.text().substring(s.start(), s.end())).length())
                .sum();
    }

    private static List<String> grams(String text) {
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + RUN <= text.length(); i++) {
            grams.add(text.substring(i, i + RUN));
        }
        return grams;
    }

    private static String han(String text) {
        return text.replaceAll("\\P{IsHan}", "");
    }

    /** The offset of the n-th Han character. */
    private static int place(String text, int n) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN && seen++ == n) {
                return i;
            }
        }
        return 0;
    }
}
