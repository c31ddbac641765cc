package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed line of one block.
 *
 * @param runs from left to right; more than one where wide gaps part it
 */
record PdfLine(List<PdfRun> runs) {
    /** Gap in a line, in em, that parts the cells of a table. */
    private static final double CELL_GAP = 1.6;

    PdfLine {
        runs = List.copyOf(runs);
    }

    /** The lines of a block whose runs are sorted from top to bottom. */
    static List<PdfLine> of(List<PdfRun> block) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfRun> row = new ArrayList<>();
        for (PdfRun run : block) {
            if (!row.isEmpty() && run.y() - row.get(0).y() > 0.5 * Math.max(run.size(), row.get(0).size())) {
                lines.add(line(row));
                row.clear();
            }
            row.add(run);
        }
        if (!row.isEmpty()) {
            lines.add(line(row));
        }
        return lines;
    }

    private static PdfLine line(List<PdfRun> row) {
        List<PdfRun> cells = new ArrayList<>();
        for (PdfRun run : row.stream().sorted((a, b) -> Double.compare(a.left(), b.left())).toList()) {
            PdfRun last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (last != null && run.left() - last.right() <= CELL_GAP * Math.max(last.size(), run.size())) {
                cells.set(cells.size() - 1, last.plus(run));
            } else {
                cells.add(run);
            }
        }
        return new PdfLine(cells);
    }

    double left() {
        return runs.get(0).left();
    }

    double right() {
        return runs.get(runs.size() - 1).right();
    }

    double y() {
        return runs.get(0).y();
    }

    /** Size of the longest run. */
    double size() {
        PdfRun longest = runs.get(0);
        for (PdfRun run : runs) {
            longest = run.text().length() > longest.text().length() ? run : longest;
        }
        return longest.size();
    }

    /** The text; a wide gap is one full-width space, and letters that were only spaced out stand together. */
    String text() {
        String text = String.join("\u3000", runs.stream().map(PdfRun::text).toList());
        return text.matches("\\S(?:\u3000\\S){2,}") ? text.replace("\u3000", "") : text;
    }
}
