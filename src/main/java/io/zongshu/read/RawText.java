package io.zongshu.read;

import java.util.List;

/**
 * What was read of a source file, before anything is understood of it.
 *
 * @param file the file as the user named it
 * @param notes footnotes and endnotes, each with the number of the paragraph that it hangs on; they are no part of the
 *     running text, whose sentences they would tear
 * @param drafted whether the file says that this program drafted it
 */
public record RawText(String file, Form form, List<RawLine> lines, List<RawLine> notes, boolean drafted) {
    public RawText {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Text of a file that says nothing of who drafted it. */
    public RawText(String file, Form form, List<RawLine> lines, List<RawLine> notes) {
        this(file, form, lines, notes, false);
    }

    /** The same without notes. */
    public RawText(String file, Form form, List<RawLine> lines) {
        this(file, form, lines, List.of(), false);
    }

    /** The same text of a file that says that this program drafted it. */
    RawText asDrafted() {
        return new RawText(file, form, lines, notes, true);
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
