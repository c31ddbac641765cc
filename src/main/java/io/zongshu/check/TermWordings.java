package io.zongshu.check;

import io.zongshu.check.OfficeTerms.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** 用语表述: fixed wording that is nearly but not wholly right, or whose items stand in another order. */
final class TermWordings implements Algorithm {
    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<Wording> wordings = TermsNow.of(paper).wordings();
        for (Wording wording : wordings) {
            for (CheckedParagraph paragraph : paper.paragraphs()) {
                List<NearText.Near> places = new ArrayList<>(NearText.find(paragraph.text(), wording.text()));
                places.addAll(otherOrder(paragraph.text(), wording.text()));
                for (NearText.Near near : places) {
                    String written = paragraph.text().substring(near.start(), near.end());
                    if (wordings.stream().noneMatch(w -> w.text().equals(written))) {
                        rules.forEach(rule -> found.fix(rule, paragraph, near.start(), near.end(), wording.text(), Map.of()));
                    }
                }
            }
        }
    }

    /** Places where all items of a row stand side by side, but in another order. */
    private static List<NearText.Near> otherOrder(String text, String wording) {
        List<NearText.Near> found = new ArrayList<>();
        List<String> items = List.of(wording.split("、"));
        if (items.size() < 2) {
            return found;
        }
        List<String> sorted = items.stream().sorted().toList();
        for (String first : items) {
            for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
                int end = at + wording.length();
                if (end <= text.length() && !text.startsWith(wording, at)
                        && Arrays.stream(text.substring(at, end).split("、")).sorted().toList().equals(sorted)) {
                    found.add(new NearText.Near(at, end));
                }
            }
        }
        return found;
    }
}
