package io.zongshu.export;

import java.util.List;

/** A piece of a paper as it will be printed: layout decided, nothing written yet. */
sealed interface Printed permits Printed.Line, Printed.Grid {
    /**
     * A paragraph.
     *
     * @param number in printed order, 1-based
     * @param text as printed
     * @param breaks offsets in the text where a new line begins (titles); a U+3000 before one is the pause it stands for
     * @param emphases spans in another face (run-in headings)
     * @param notes comments on it, offsets in the text
     * @param changes tracked changes of it in order, none overlapping
     */
    record Line(
            int number,
            PrintStyle style,
            String text,
            List<Integer> breaks,
            List<Emphasis> emphases,
            List<Note> notes,
            List<Change> changes,
            Placement placement)
            implements Printed {
        public Line {
            breaks = List.copyOf(breaks);
            emphases = List.copyOf(emphases);
            notes = List.copyOf(notes);
            changes = List.copyOf(changes);
        }

        /** A line whose style says all. */
        static Line plain(int number, PrintStyle style, String text) {
            return new Line(number, style, text, List.of(), List.of(), List.of(), List.of(), Placement.PLAIN);
        }

        /** The same elsewhere. */
        Line placed(Placement other) {
            return new Line(number, style, text, breaks, emphases, notes, changes, other);
        }
    }

    /**
     * A table: the first row is the header.
     *
     * @param banner an unnumbered caption, printed as a first row without borders; empty when there is none
     * @param rows of equally many cells; a cell is a Line in a table style
     */
    record Grid(List<Line> banner, List<List<Line>> rows) implements Printed {}

    /** A span in the face of a heading level (1 黑体, 2 楷体). */
    record Emphasis(int start, int end, int level) {}

    /** A comment's span. */
    record Note(int id, int start, int end) {}

    /**
     * A tracked change: the span is deleted and the replacement inserted; an empty span is an insertion, an empty
     * replacement a deletion.
     */
    record Change(int start, int end, String replacement) {}

    /**
     * What a paragraph has beyond its style.
     *
     * @param indent replaces the style's; null keeps it
     * @param before blank lines above, hundredths
     * @param after blank lines below, hundredths
     * @param keepNext stays on the page of the next paragraph
     */
    record Placement(
            @org.jspecify.annotations.Nullable Indent indent, int before, int after, boolean keepNext) {
        static final Placement PLAIN = new Placement(null, 0, 0, false);

        Placement indented(Indent other) {
            return new Placement(other, before, after, keepNext);
        }

        Placement above(int lines) {
            return new Placement(indent, lines, after, keepNext);
        }

        Placement below(int lines) {
            return new Placement(indent, before, lines, keepNext);
        }

        Placement kept() {
            return new Placement(indent, before, after, true);
        }
    }
}
