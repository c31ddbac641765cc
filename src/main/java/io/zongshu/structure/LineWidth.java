package io.zongshu.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The width of a text's printed lines, where each raw line is one printed line (a page or a newspaper column that was
 * copied out).
 *
 * @param columns width of a full line in full-width characters; very large where raw lines are whole paragraphs
 * @param isWrapped whether raw lines are printed lines
 * @param indents whether paragraphs still have their indents
 */
record LineWidth(int columns, boolean isWrapped, boolean indents) {
    private static final int WIDEST_PAGE = 60;
    /** Marks may hang over or be pushed to the next line, so full lines differ by this much. */
    private static final int PLAY = 2;
    /** A line below this share of the width is the last of its paragraph, or stands alone. */
    private static final double SMALL_SHARE = 0.8;
    /** At least this share of lines is full where lines are printed lines. */
    private static final double FULL_SHARE = 0.4;

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
        boolean wrapped = lines.size() >= 6 && full >= FULL_SHARE * lines.size();
        return wrapped ? new LineWidth(best, true, indented > 0) : new LineWidth(Integer.MAX_VALUE, false, indented > 0);
    }

    /** Whether a paragraph's line may well go on below: full, or full but for a lost indent. */
    boolean reachesEdge(SourceLine line) {
        return isWrapped && Marks.width(line.written()) + (line.indented() ? 2 : 0) >= columns - PLAY - 1;
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
        if (line.indented() || HeadingLine.opensMain(line.text())) {
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
