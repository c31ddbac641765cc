package io.zongshu.check;

import java.util.BitSet;

/** Which characters of a text stand within “…”, ‘…’, 《…》 or 〈…〉, the marks included. */
final class QuotedSpans {
    private static final String OPENING = "“《‘〈";
    private static final String CLOSING = "”》’〉";

    private QuotedSpans() {}

    /** A mark without its other half quotes nothing. */
    static BitSet of(String text) {
        BitSet quoted = new BitSet(text.length());
        int[] opened = {-1, -1, -1, -1};
        for (int i = 0; i < text.length(); i++) {
            int open = OPENING.indexOf(text.charAt(i));
            int close = CLOSING.indexOf(text.charAt(i));
            if (open >= 0 && opened[open] < 0) {
                opened[open] = i;
            } else if (close >= 0 && opened[close] >= 0) {
                quoted.set(opened[close], i + 1);
                opened[close] = -1;
            }
        }
        return quoted;
    }
}
