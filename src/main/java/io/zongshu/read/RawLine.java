package io.zongshu.read;

import java.util.List;

/**
 * A raw line of a text file, or what stands at one paragraph number of a Word file.
 *
 * @param number 1-based; lines that a soft break makes inside one Word paragraph share its number
 * @param text as it stands in the file, indent included; Word's automatic number is written in front
 * @param outline depth that the format itself declares for a heading (Markdown #, Word outline level), 0 for none
 * @param title whether the format declares it the paper's title
 * @param table rows of cells if a table stands here, else empty
 */
public record RawLine(int number, String text, int outline, boolean title, List<List<String>> table) {
    public RawLine {
        // Of a million lines hardly any is a table: no list for the others.
        table = table.isEmpty() ? List.of() : table.stream().map(List::copyOf).toList();
    }

    /** A line of which the format says nothing. */
    public static RawLine of(int number, String text) {
        return new RawLine(number, text, 0, false, List.of());
    }

    /** Whether nothing stands here. */
    public boolean isBlank() {
        return table.isEmpty() && text.chars().allMatch(RawLine::isSpace);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == 0x3000 || c == 0xA0 || c == 0x200B || c == 0xFEFF;
    }
}
