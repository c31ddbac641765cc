package io.zongshu.structure;

import io.zongshu.language.PhraseTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that matches of many cues must hold: all of them are looked for in one walk over a text. */
final class CuePhrases {
    private final PhraseTree tree = new PhraseTree();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The numbers of what a cue needs, as {@link Cue#needed}; new if they are not here yet. */
    int[][] numbers(List<List<String>> needed) {
        return needed.stream()
                .filter(any -> !any.contains("")) // Every text holds that.
                .map(any -> any.stream().mapToInt(text -> numbers.computeIfAbsent(text, tree::add)).toArray())
                .toArray(int[][]::new);
    }

    /** Looks for all of them in a text. */
    Held in(String text) {
        int[] ends = new int[tree.size()];
        tree.each(text, (phrase, start) -> {
            // Of one phrase the first place comes first.
            if (ends[phrase] == 0) {
                ends[phrase] = start + tree.length(phrase);
            }
        });
        return new Held(text, ends);
    }

    /**
     * A text and what it holds.
     *
     * @param ends by number where the first place of a phrase ends; 0 for one that is not there
     */
    record Held(String text, int[] ends) {
        /** Whether one of some phrases stands in the text. */
        boolean holdsAny(int[] phrases) {
            for (int phrase : phrases) {
                if (ends[phrase] > 0 && ends[phrase] <= text.length()) {
                    return true;
                }
            }
            return false;
        }

        /** So many characters of the text, from its start on. */
        Held beginning(int length) {
            return new Held(text.substring(0, length), ends);
        }
    }
}
