package io.zongshu.read;

/**
 * One level of an automatic numbering, whichever format declares it.
 *
 * @param start the first number
 * @param format name of the number's form as in WordprocessingML (ST_NumberFormat); "bullet" prints nothing
 * @param text what is printed, with %1 to %9 for the numbers of the levels
 * @param restart begins anew after a number of this level (1 the outermost) or one above it; 0 never; -1 after any level
 *     above, which is usual
 * @param legal whether all levels print as digits here
 * @param gap whether Word sets a space or tab after the number
 * @param style id of the paragraph style that this level is tied to; empty for none
 */
record ListLevel(int start, String format, String text, int restart, boolean legal, boolean gap, String style) {
    /** Levels that a numbering can have. */
    static final int MOST = 9;

    /** A level of which nothing is declared. */
    static final ListLevel PLAIN = new ListLevel(1, "decimal", "", -1, false, true, "");
}
