package io.zongshu.learn;

import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts in how many papers the literals of given frames stand in order within a sentence, whatever the segmenter made of
 * them: a frame that was read in two papers may stand in a third across a comma. Counts of disjoint papers add up.
 */
final class FrameSearch {
    private static final int LONGEST_SLOT = 60;

    private final Map<Integer, List<Wanted>> byStart = new HashMap<>();

    private record Wanted(int frame, List<String> literals, boolean slotFirst, boolean slotLast) {}

    /** A search for frames by number. */
    FrameSearch(Map<Integer, FrameLiterals> frames) {
        frames.forEach((frame, all) -> {
            List<String> literals = all.texts();
            if (!literals.isEmpty() && literals.get(0).length() + literals.get(literals.size() - 1).length() >= 3) {
                boolean last = !all.fixed() && all.tail().isEmpty();
                byStart.computeIfAbsent(start(literals.get(0), 0), k -> new ArrayList<>())
                        .add(new Wanted(frame, literals, all.opener().isEmpty(), last));
            }
        });
    }

    /** The frames that stand in a paper. */
    Set<Integer> in(AnalysedPaper paper) {
        Set<Integer> found = new HashSet<>();
        for (PaperParagraph paragraph : paper.paragraphs()) {
            for (TextSpan sentence : Sentences.split(paragraph.text())) {
                search(sentence.text(), found);
            }
        }
        return found;
    }

    private void search(String text, Set<Integer> found) {
        for (int at = 0; at < text.length(); at++) {
            for (int length = 1; length <= 2; length++) {
                int key = length == 1 ? text.charAt(at) : at + 1 < text.length() ? start(text, at) : -1;
                for (Wanted wanted : byStart.getOrDefault(key, List.of())) {
                    if (!found.contains(wanted.frame()) && stands(wanted, text, at)) {
                        found.add(wanted.frame());
                    }
                }
            }
        }
    }

    private static int start(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at) << 16 | text.charAt(at + 1) : text.charAt(at);
    }

    private static boolean stands(Wanted wanted, String text, int from) {
        if (wanted.slotFirst() && from == 0 || !text.startsWith(wanted.literals().get(0), from)) {
            return false;
        }
        int at = from + wanted.literals().get(0).length();
        for (String literal : wanted.literals().subList(1, wanted.literals().size())) {
            int next = text.indexOf(literal, at + 1);
            if (next < 0 || next - at > LONGEST_SLOT) {
                return false;
            }
            at = next + literal.length();
        }
        return !wanted.slotLast() || at + 1 < text.length();
    }
}
