package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;

/** The raw lines that a paragraph or a table of a word processor makes, whichever format it is kept in. */
final class WordLines {
    /** No heading is longer: a paragraph with an outline level that is, holds its heading in its first sentence. */
    private static final int LONGEST_HEADING = 100;
    /** A cell with this much text in this many paragraphs is text in a form, not data. */
    private static final int TEXT_CELL_CHARACTERS = 200;

    private static final int TEXT_CELL_PARAGRAPHS = 2;

    private WordLines() {}

    /**
     * Adds a paragraph, cut at its soft line breaks.
     *
     * @param marker the automatic number in front of it, or ""
     */
    static void paragraph(List<RawLine> to, int number, String text, String marker, WordStyles.Look look) {
        if (text.indexOf('\n') < 0 && text.isBlank()) {
            to.add(RawLine.of(number, ""));
            return;
        }
        boolean first = true;
        for (String part : text.split("\n", -1)) {
            boolean heading = first && !part.isBlank();
            String printed = heading && !part.stripLeading().startsWith(marker.strip()) ? marker + part : part;
            int outline = heading && printed.length() <= LONGEST_HEADING ? look.outline() : 0;
            to.add(new RawLine(number, printed, outline, heading && look.title(), List.of()));
            first = first && part.isBlank();
        }
    }

    /**
     * Adds a table. Merged cells hold their text once, and are empty where they go on. A frame of one cell, and a cell
     * that holds running text (a summary written into a form), are no data: their paragraphs are added as such.
     */
    static void table(List<RawLine> to, int number, List<List<List<RawLine>>> rows) {
        boolean frame = rows.size() == 1 && rows.get(0).size() == 1;
        List<List<String>> open = new ArrayList<>();
        for (List<List<RawLine>> row : rows) {
            List<String> cells = new ArrayList<>();
            List<RawLine> running = new ArrayList<>();
            for (List<RawLine> cell : row) {
                boolean text = frame || isRunningText(cell);
                cells.add(text ? "" : inOne(cell));
                running.addAll(text ? cell : List.of());
            }
            if (!cells.isEmpty() && (running.isEmpty() || cells.stream().anyMatch(c -> !c.isEmpty()))) {
                open.add(cells);
            }
            if (!running.isEmpty()) {
                close(to, number, open);
                to.addAll(running);
            }
        }
        close(to, number, open);
    }

    private static void close(List<RawLine> to, int number, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            to.add(new RawLine(number, "", 0, false, TextLines.even(rows)));
            rows.clear();
        }
    }

    private static boolean isRunningText(List<RawLine> cell) {
        long paragraphs = cell.stream().filter(l -> !l.isBlank()).count();
        return paragraphs >= TEXT_CELL_PARAGRAPHS
                && cell.stream().mapToInt(l -> l.text().length()).sum() >= TEXT_CELL_CHARACTERS;
    }

    /** A cell's paragraphs, and those of tables inside it, in one line. */
    private static String inOne(List<RawLine> cell) {
        StringBuilder text = new StringBuilder();
        for (RawLine line : cell) {
            for (List<String> row : line.table()) {
                row.forEach(inner -> append(text, inner));
            }
            append(text, line.text());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(stripped);
        }
    }
}
