package io.zongshu.read;

import java.util.List;

/**
 * What was read of a source file, before anything is understood of it.
 *
 * @param file the file as the user named it
 */
public record RawText(String file, Form form, List<RawLine> lines) {
    public RawText {
        lines = List.copyOf(lines);
    }

    /** What one raw line is. */
    public enum Form {
        /** A line of a text file; a paragraph may be broken over several. */
        LINES,
        /** A paragraph of a Word file. */
        PARAGRAPHS
    }

    /** Plain text as if read from a text file. */
    public static RawText ofText(String file, String text) {
        return new RawText(file, Form.LINES, TextLines.plain(text));
    }
}
