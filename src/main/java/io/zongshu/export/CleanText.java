package io.zongshu.export;

import java.util.Arrays;

/**
 * A paragraph's text as it may be printed, with the way back to the text it came from. Left out are control,
 * zero-width, private-use and replacement characters, half surrogates, and outer spaces (an indent is a matter of style);
 * a tab or line break inside becomes a space between Latin characters and nothing elsewhere. Nothing else changes.
 */
final class CleanText {
    private final String text;
    /** For each offset of the source text, the offset in the clean text. */
    private final int[] offsets;

    private CleanText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static CleanText of(String source) {
        int first = 0;
        int last = source.length();
        while (first < last && blank(source.charAt(first))) {
            first++;
        }
        while (last > first && blank(source.charAt(last - 1))) {
            last--;
        }
        StringBuilder out = new StringBuilder();
        int[] offsets = new int[source.length() + 1];
        int at = first;
        while (at < last) {
            int c = source.codePointAt(at);
            int next = at + Character.charCount(c);
            Arrays.fill(offsets, at, next, out.length());
            if (c == '\t' || c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
                if (latin(source.codePointBefore(at)) && latin(source.codePointAt(next))) {
                    out.append(' ');
                }
            } else if (!dropped(c)) {
                out.appendCodePoint(c);
            }
            at = next;
        }
        Arrays.fill(offsets, last, offsets.length, out.length());
        return new CleanText(out.toString(), offsets);
    }

    String text() {
        return text;
    }

    /** Where an offset of the source text lies in the clean text; outside the source, the nearest end. */
    int offset(int source) {
        return offsets[Math.max(0, Math.min(source, offsets.length - 1))];
    }

    private static boolean latin(int c) {
        return c > 0x20 && c < 0x7F;
    }

    private static boolean blank(char c) {
        return c <= 0x20 || c == 0x3000 || c == 0xA0 || c == 0x2028 || c == 0x2029
                || !Character.isSurrogate(c) && dropped(c);
    }

    private static boolean dropped(int c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0
                || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2064
                || c == 0xFEFF || c == 0xFFFD || c == 0xFFFE || c == 0xFFFF
                || c >= 0xE000 && c <= 0xF8FF || c >= 0xF0000
                || c >= 0xD800 && c <= 0xDFFF;
    }
}
