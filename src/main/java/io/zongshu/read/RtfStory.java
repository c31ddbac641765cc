package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;

/** A run of paragraphs and tables of an RTF file: the body, a text box, a note, the number in front of a paragraph. */
final class RtfStory {
    /** What a story is to the one that it stands in. */
    enum Kind {
        BODY,
        BOX,
        NOTE,
        MARKER,
        /** Names of fonts and styles, which are read for what they say of the text. */
        NAME
    }

    final Kind kind;
    final StringBuilder text = new StringBuilder();
    /** The automatic number of the paragraph that is being read. */
    String marker = "";

    private final TextLimit limit;
    private final List<RawLine> lines = new ArrayList<>();
    private final List<RawLine> boxes = new ArrayList<>();
    private final List<RawLine> notes = new ArrayList<>();
    private final List<RawLine> cell = new ArrayList<>();
    private final List<List<RawLine>> row = new ArrayList<>();
    private final List<List<List<RawLine>>> rows = new ArrayList<>();
    private int number = 1;

    RtfStory(Kind kind, TextLimit limit) {
        this.kind = kind;
        this.limit = limit;
    }

    /** Ends a paragraph. */
    void paragraph(boolean inTable, WordStyles.Look look) {
        limit.line();
        if (!inTable) {
            endTable();
        }
        WordLines.paragraph(inTable ? cell : lines, number, text.toString(), marker, look);
        (inTable ? cell : lines).addAll(boxes);
        number += inTable ? 0 : 1;
        text.setLength(0);
        marker = "";
        boxes.clear();
    }

    /** Ends a table cell. */
    void cell() {
        paragraph(true, new WordStyles.Look(0, false));
        row.add(List.copyOf(cell));
        cell.clear();
    }

    /** Ends a table row. */
    void row() {
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row.clear();
        }
    }

    private void endTable() {
        row();
        if (!rows.isEmpty()) {
            WordLines.table(lines, number, rows);
            rows.clear();
            number++;
        }
    }

    /** Takes in what a story inside this one held, which is anchored in a table or not. */
    void take(RtfStory inner, boolean inTable) {
        if (!inTable) {
            endTable();
        }
        switch (inner.kind) {
            case BOX -> inner.end().forEach(line -> boxes.add(at(line)));
            case NOTE -> {
                StringBuilder note = new StringBuilder();
                inner.end().forEach(line -> note.append(line.text().strip()));
                if (!note.isEmpty()) {
                    notes.add(RawLine.of(number, note.toString()));
                }
            }
            case MARKER -> marker = marker(inner.text.toString());
            case BODY, NAME -> {}
        }
    }

    private RawLine at(RawLine line) {
        return new RawLine(number, line.text(), line.outline(), line.title(), line.table());
    }

    /** A bullet is no number; a number that ends in a digit or letter is set off from the text. */
    private static String marker(String printed) {
        String marker = printed.strip();
        boolean number = marker.codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
        if (!number) {
            return "";
        }
        return Character.isLetterOrDigit(marker.charAt(marker.length() - 1)) ? marker + " " : marker;
    }

    List<RawLine> notes() {
        return notes;
    }

    /** The lines, after the last paragraph. */
    List<RawLine> end() {
        if (!text.isEmpty() || !boxes.isEmpty()) {
            paragraph(!row.isEmpty(), new WordStyles.Look(0, false));
        }
        if (!cell.isEmpty()) {
            cell();
        }
        endTable();
        return lines;
    }
}
