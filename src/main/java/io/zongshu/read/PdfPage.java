package io.zongshu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The runs of one page, unordered.
 *
 * @param height in points
 */
record PdfPage(double height, List<PdfRun> runs) {
    /** Least gap in a line, in em, that may part columns; justified lines have smaller ones. */
    private static final double GAP = 0.7;
    /** Gap between Latin letters, in em, that is a space. */
    private static final double SPACE = 0.18;
    /** Gap between Han characters, in em, that was put there on purpose. */
    private static final double WIDE_SPACE = 0.8;

    static PdfPage of(double height, List<PdfGlyph> glyphs) {
        List<PdfRun> runs = new ArrayList<>();
        for (List<PdfGlyph> row : rows(glyphs)) {
            runs.addAll(runs(row));
        }
        return new PdfPage(height, runs);
    }

    /** Glyphs on one baseline, raised and lowered ones included. */
    private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::middle).thenComparingDouble(PdfGlyph::x));
        List<List<PdfGlyph>> rows = new ArrayList<>();
        PdfGlyph largest = null;
        for (PdfGlyph glyph : sorted) {
            boolean same = largest != null
                    && Math.abs(glyph.middle() - largest.middle()) < 0.45 * Math.max(glyph.size(), largest.size());
            if (!same) {
                rows.add(new ArrayList<>());
                largest = glyph;
            }
            rows.get(rows.size() - 1).add(glyph);
            largest = largest == null || glyph.size() > largest.size() * 1.2 ? glyph : largest;
        }
        return rows;
    }

    private static List<PdfRun> runs(List<PdfGlyph> row) {
        row.sort(Comparator.comparingDouble(PdfGlyph::x));
        List<PdfRun> runs = new ArrayList<>();
        List<PdfGlyph> run = new ArrayList<>();
        for (PdfGlyph glyph : row) {
            if (glyph.text().isBlank()) {
                continue;
            }
            PdfGlyph last = run.isEmpty() ? null : run.get(run.size() - 1);
            if (last != null && isDrawnTwice(last, glyph)) {
                continue;
            }
            if (last != null && glyph.x() - last.inkRight() > GAP * Math.max(last.size(), glyph.size())) {
                runs.add(run(run));
                run.clear();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            runs.add(run(run));
        }
        return runs;
    }

    /** Some programs draw bold by printing twice, a little to the side. */
    private static boolean isDrawnTwice(PdfGlyph last, PdfGlyph glyph) {
        return last.text().equals(glyph.text()) && glyph.x() - last.x() < 0.3 * last.width();
    }

    private static PdfRun run(List<PdfGlyph> glyphs) {
        double size = glyphs.stream().mapToDouble(PdfGlyph::size).sorted().toArray()[glyphs.size() / 2];
        double y = glyphs.stream().filter(g -> g.size() >= 0.9 * size).mapToDouble(PdfGlyph::y).findFirst().orElse(glyphs.get(0).y());
        StringBuilder text = new StringBuilder();
        PdfGlyph last = null;
        for (PdfGlyph glyph : glyphs) {
            if (last != null) {
                text.append(between(last, glyph));
            }
            boolean raised = glyph.size() < 0.8 * size && glyph.y() < y - 0.15 * size;
            text.append(raised ? raised(glyph.text(), text) : glyph.text());
            last = glyph;
        }
        return new PdfRun(text.toString(), glyphs.get(0).x(), glyphs.get(glyphs.size() - 1).inkRight(), y, size);
    }

    private static String between(PdfGlyph last, PdfGlyph next) {
        double gap = (next.x() - last.right()) / Math.max(last.size(), next.size());
        int before = last.text().codePointBefore(last.text().length());
        int after = next.text().codePointAt(0);
        boolean numbered = before == '.' && gap > SPACE;
        if (!numbered && (PdfText.isWide(before) || PdfText.isWide(after))) {
            return gap > WIDE_SPACE ? "\u3000" : "";
        }
        return gap > SPACE ? " " : "";
    }

    /** Raised figures are powers after a unit (km²) and note marks elsewhere; note marks are no text. */
    private static String raised(String glyph, StringBuilder before) {
        boolean unit = !before.isEmpty() && before.charAt(before.length() - 1) < 0x80
                && Character.isLetter(before.charAt(before.length() - 1));
        if (unit && glyph.matches("[23]")) {
            return glyph.equals("2") ? "²" : "³";
        }
        return glyph.matches("[0-9\\[\\]①-⑳*]+") && !unit ? "" : glyph;
    }
}
