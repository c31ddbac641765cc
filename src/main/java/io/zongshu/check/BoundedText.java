package io.zongshu.check;

/**
 * A text that a pattern may look at only so many times, so that a pattern of the user's that backtracks without end is
 * stopped, and at the same place on every machine.
 */
final class BoundedText implements CharSequence {
    /** Looks for each character of the text, and at least; the slowest built-in pattern takes some 60. */
    private static final long LOOKS_PER_CHARACTER = 2_000;
    private static final long LEAST_LOOKS = 200_000;

    private final String text;
    private final long[] left;

    BoundedText(String text) {
        this(text, new long[] {LEAST_LOOKS + LOOKS_PER_CHARACTER * text.length()});
    }

    private BoundedText(String text, long[] left) {
        this.text = text;
        this.left = left;
    }

    /** The pattern looked too often. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) {
            throw new TooSlow();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.substring(start, end), left);
    }

    @Override
    public String toString() {
        return text;
    }
}
