package io.zongshu.learn;

/**
 * One occurrence of a Han 4-gram in 64 bits: bit i says that it counts in column i of {@link Count}; the 32 bits above are
 * the characters before and behind it.
 */
final class GramOccurrence {
    /** A boundary as neighbour. */
    static final char BOUNDARY = 0;

    /** A digit or letter as neighbour. */
    static final char DIGIT = 1;

    private static final int BEFORE = 48;
    private static final int BEHIND = 32;

    private GramOccurrence() {}

    static long of(long columns, char before, char behind) {
        return columns | (long) before << BEFORE | (long) behind << BEHIND;
    }

    static int columns(long occurrence) {
        return (int) occurrence;
    }

    static char before(long occurrence) {
        return (char) (occurrence >>> BEFORE);
    }

    static char behind(long occurrence) {
        return (char) (occurrence >>> BEHIND);
    }

    /** The bit of a column if it counts. */
    static long mark(Count column, boolean yes) {
        return yes ? 1L << column.ordinal() : 0;
    }
}
