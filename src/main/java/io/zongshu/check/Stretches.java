package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of a paragraph that are looked at one by one, because reading figures takes time with the square of the
 * length. A paragraph of any usual length is one stretch.
 */
record Stretches(List<Integer> ends) {
    private static final int LONGEST = 3_000;
    private static final int LEAST = 1_000;
    private static final String ENDS = "。；！？";
    private static final String PAUSES = "，、：";

    /** The stretches of a text: they end with a sentence, else with a clause, else anywhere. */
    static Stretches of(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = last(text, start, ENDS);
            end = end < 0 ? last(text, start, PAUSES) : end;
            start = end < 0 ? start + LONGEST : end;
            ends.add(start);
        }
        ends.add(text.length());
        return new Stretches(ends);
    }

    private static int last(String text, int start, String marks) {
        for (int at = start + LONGEST; at > start + LEAST; at--) {
            if (marks.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
