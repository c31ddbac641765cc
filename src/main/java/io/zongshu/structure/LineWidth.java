package io.zongshu.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The width of a text's printed lines, where each raw line is one printed line (a page or a newspaper column that was
 * copied out).
 *
 * @param columns width of a full line in full-width characters; very large where raw lines are whole paragraphs
 * @param isWrapped whether raw lines are printed lines
 * @param least what a line measures at least if its paragraph goes on: less than {@code columns} where marks that may
 *     not begin a line take a character with them, or where first lines lost their indents
 * @param indents whether paragraphs still have their indents
 */
record LineWidth(int columns, boolean isWrapped, boolean indents, int least) {
    private static final int WIDEST_PAGE = 60;
    /** Marks may hang over or be pushed to the next line, so full lines differ by this much. */
    private static final int PLAY = 2;
    /** A line below this share of the width is the last of its paragraph, or stands alone. */
    private static final double SMALL_SHARE = 0.8;
    /** At least this share of lines is full where lines are printed lines. */
    private static final double FULL_SHARE = 0.4;
    private static final double UNFINISHED_SHARE = 0.25;
    private static final double LONGER_SHARE = 0.15;
    /** A smaller share of the unfinished lines are headings and the like. */
    private static final double FEW = 0.04;

    static LineWidth of(List<SourceLine> lines) {
        int[] histogram = new int[WIDEST_PAGE + PLAY + 1];
        int indented = 0;
        for (SourceLine line : lines) {
            int width = Marks.width(line.written()) + (line.indented() ? 2 : 0);
            if (width <= WIDEST_PAGE) {
                histogram[width]++;
            }
            indented += line.indented() ? 1 : 0;
        }
        int best = 10;
        for (int width = best; width < WIDEST_PAGE; width++) {
            best = histogram[width] > histogram[best] ? width : best;
        }
        int full = histogram[best - 1] + histogram[best] + histogram[best + 1];
        boolean wrapped = lines.size() >= 6 && full >= FULL_SHARE * lines.size() && goOn(lines, best);
        return wrapped
                ? new LineWidth(best, true, indented > 0, least(lines, best))
                : new LineWidth(Integer.MAX_VALUE, false, indented > 0, Integer.MAX_VALUE);
    }

    /** Whether full lines go on in the next, and none is much longer: else they are short paragraphs of like length. */
    private static boolean goOn(List<SourceLine> lines, int columns) {
        int unfinished = 0;
        int longer = 0;
        for (SourceLine line : lines) {
            int is = Marks.width(line.written()) + (line.indented() ? 2 : 0);
            unfinished += is >= columns - PLAY && is <= columns + PLAY && !Marks.endsSentence(line.text()) ? 1 : 0;
            longer += is > columns + PLAY + 1 && !line.isTable() ? 1 : 0;
        }
        return unfinished >= UNFINISHED_SHARE * lines.size() && longer <= LONGER_SHARE * lines.size();
    }

    /** The widths of unfinished lines tell how far short of the edge a line may be that goes on. */
    private static int least(List<SourceLine> lines, int columns) {
        int[] histogram = new int[PLAY + 2];
        int all = 0;
        for (SourceLine line : lines) {
            int is = Marks.width(line.written()) + (line.indented() ? 2 : 0);
            if (is >= columns - PLAY - 1 && !Marks.endsSentence(line.text())) {
                histogram[Math.max(0, columns - is)]++;
                all++;
            }
        }
        int shortest = PLAY + 1;
        int seen = 0;
        while (shortest > 1 && seen + histogram[shortest] <= FEW * all) {
            seen += histogram[shortest--];
        }
        return columns - shortest;
    }

    /** Whether a paragraph's line may well go on below: full, or full but for a lost indent. */
    boolean reachesEdge(SourceLine line) {
        return isWrapped && Marks.width(line.written()) + (line.indented() ? 2 : 0) >= least;
    }

    /** Whether a printed line is full. */
    boolean isFull(SourceLine line) {
        return Marks.width(line.written()) + (line.indented() ? 2 : 0) >= columns - PLAY + 1;
    }

    /**
     * Whether a paragraph goes on although the line ended with a sentence. Where indents were lost, a paragraph's first
     * line shows by being two characters short.
     */
    boolean runsOn(SourceLine last, SourceLine line, @Nullable SourceLine next) {
        boolean item = Marks.endsSentence(last.text())
                && Marker.at(line.text(), 0).filter(m -> m.kind() != Marker.Kind.DASH).isPresent();
        if (line.indented() || HeadingLine.opensMain(line.text()) || item) {
            return false;
        }
        if (indents) {
            boolean small = isSmall(line) && !Marks.endsSentence(line.text()) && next != null && next.indented();
            return !isSmall(last) && !small && (next != null || Marks.endsSentence(line.text()));
        }
        boolean shortFirst = !isFull(line) && reachesEdge(line);
        return reachesEdge(last) && !(shortFirst && next != null && !Marks.endsSentence(line.text()));
    }

    private boolean isSmall(SourceLine line) {
        return Marks.width(line.written()) + (line.indented() ? 2 : 0) < SMALL_SHARE * columns;
    }
}
