package io.zongshu.document;

/**
 * Where a block stands in its source file: raw lines of a text file or paragraph numbers of a Word file, 1-based, both
 * ends included.
 */
public record LineRange(int first, int last) {
    /** The place of a block that was never in a file (a drafted one). */
    public static final LineRange NONE = new LineRange(0, 0);

    public LineRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("not a line range: " + first + "-" + last);
        }
    }

    /** The smallest range that covers both. */
    public LineRange union(LineRange other) {
        return new LineRange(Math.min(first, other.first), Math.max(last, other.last));
    }
}
