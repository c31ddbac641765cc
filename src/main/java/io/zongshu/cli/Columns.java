package io.zongshu.cli;

/** Text in columns, where a Han character is two wide. */
final class Columns {
    private Columns() {}

    /** Width in half characters. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    /** The text with blanks after it up to a width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text, cut to so many characters with …… behind. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "……";
    }

    /** The text, cut to a width in half characters. */
    static String fit(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += c < 0x1100 ? 1 : 2;
            if (used > width) {
                return text.substring(0, Math.max(0, end - 1)) + "…";
            }
            end += Character.charCount(c);
        }
        return text;
    }
}
