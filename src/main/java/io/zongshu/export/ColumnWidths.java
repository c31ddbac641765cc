package io.zongshu.export;

import io.zongshu.export.Printed.Line;
import java.util.Arrays;
import java.util.List;

/** Shares a table's width among its columns after the length of their texts. */
final class ColumnWidths {
    /** No column counts for less or more than so many characters (hundredths), however short or long its texts. */
    private static final int LEAST = 300;
    private static final int MOST = 1600;

    private ColumnWidths() {}

    /** Widths in twips that add up to the total exactly. */
    static int[] of(List<List<Line>> rows, int total) {
        int columns = rows.get(0).size();
        int[] wishes = new int[columns];
        Arrays.fill(wishes, LEAST);
        for (List<Line> row : rows) {
            for (int c = 0; c < columns; c++) {
                wishes[c] = Math.min(MOST, Math.max(wishes[c], TextWidth.hundredths(row.get(c).text()) + 100));
            }
        }
        long sum = Arrays.stream(wishes).sum();
        int[] widths = new int[columns];
        int left = total;
        for (int c = 0; c < columns; c++) {
            widths[c] = c == columns - 1 ? left : (int) (wishes[c] * (long) total / sum);
            left -= widths[c];
        }
        return widths;
    }
}
