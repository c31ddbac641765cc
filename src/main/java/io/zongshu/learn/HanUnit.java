package io.zongshu.learn;

import io.zongshu.language.Idioms;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of Han characters between anything else.
 *
 * @param start UTF-16 offset in the paragraph
 * @param end exclusive
 * @param before what stands before: a punctuation mark, {@link #EDGE} for the paragraph's edge, or a digit or letter
 * @param after the same, behind
 * @param joinedToPrevious whether only one mark parts it from the run before
 */
record HanUnit(int start, int end, char before, char after, boolean joinedToPrevious) {
    /** The paragraph's edge. */
    static final char EDGE = '\n';

    int length() {
        return end - start;
    }

    boolean boundedLeft() {
        return isBoundary(before);
    }

    boolean boundedRight() {
        return isBoundary(after);
    }

    /** Digits and letters continue a phrase; every mark and the paragraph's edge bounds it. */
    static boolean isBoundary(char c) {
        return !Character.isLetterOrDigit(c) && c != '%' && c != '％';
    }

    /** The runs of a paragraph, in order. */
    static List<HanUnit> of(String text) {
        List<HanUnit> units = new ArrayList<>();
        int i = 0;
        int lastEnd = -2;
        while (i < text.length()) {
            if (!Idioms.isHan(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && Idioms.isHan(text.charAt(i))) {
                i++;
            }
            char before = start == 0 ? EDGE : text.charAt(start - 1);
            char after = i == text.length() ? EDGE : text.charAt(i);
            units.add(new HanUnit(start, i, before, after, start == lastEnd + 1));
            lastEnd = i;
        }
        return units;
    }
}
