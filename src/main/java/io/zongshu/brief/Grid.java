package io.zongshu.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One sheet: only cells that hold text, as shown. Rows and columns are counted from 0.
 *
 * @param file the file's name in addresses
 * @param sheet the sheet's name, or empty for a file without sheets
 * @param hidden whether the whole sheet is
 * @param turned whether its rows are the sheet's columns: addresses are the sheet's
 */
record Grid(
        String file,
        String sheet,
        boolean hidden,
        NavigableMap<Integer, NavigableMap<Integer, String>> rows,
        List<Merge> merges,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        boolean turned) {
    /** Stands in a cell whose formula was saved without its value. */
    static final String NO_VALUE = "#公式";

    /** More rows with text are refused while reading. */
    static final int MAX_ROWS = 60_000;

    /** Merged cells, last ones included. */
    record Merge(int row, int column, int lastRow, int lastColumn) {
        boolean holds(int r, int c) {
            return r >= row && r <= lastRow && c >= column && c <= lastColumn;
        }
    }

    /** An empty sheet to be filled. */
    static Grid empty(String file, String sheet, boolean hidden) {
        return new Grid(file, sheet, hidden, new TreeMap<>(), new ArrayList<>(), new TreeSet<>(), new TreeSet<>(), false);
    }

    /** The same sheet from a row on with rows and columns exchanged. */
    Grid turned(int firstRow) {
        Grid other = new Grid(
                file, sheet, hidden, new TreeMap<>(), new ArrayList<>(), new TreeSet<>(hiddenColumns), new TreeSet<>(hiddenRows), !turned);
        rows.tailMap(firstRow, true).forEach((row, cells) -> cells.forEach((column, text) -> other.put(column, row, text)));
        // 年份 in the corner names the rows that are columns now.
        NavigableMap<Integer, String> corner = other.rows.isEmpty() ? null : other.rows.firstEntry().getValue();
        if (corner != null && corner.size() > 1) {
            corner.remove(firstRow);
        }
        merges.forEach(m -> other.merges.add(new Merge(m.column(), m.row(), m.lastColumn(), m.lastRow())));
        return other;
    }

    /** Sets a cell; blank text is no cell. */
    void put(int row, int column, String text) {
        if (text.isBlank()) {
            return;
        }
        NavigableMap<Integer, String> cells = rows.get(row);
        if (cells == null) {
            if (rows.size() >= MAX_ROWS) {
                throw BriefMessages.tooManyRows(file, sheet, MAX_ROWS);
            }
            cells = new TreeMap<>();
            rows.put(row, cells);
        }
        cells.put(column, text);
    }

    /** The text of a cell itself; empty if none. */
    String text(int row, int column) {
        return rows.getOrDefault(row, Collections.emptyNavigableMap()).getOrDefault(column, "");
    }

    /** The text of a cell, or of the merged cells that it belongs to. */
    String merged(int row, int column) {
        String own = text(row, column);
        if (!own.isEmpty()) {
            return own;
        }
        return merges.stream().filter(m -> m.holds(row, column)).findFirst().map(m -> text(m.row(), m.column())).orElse("");
    }

    /** The place of the text that {@link #merged} gives, for people. */
    String mergedAddress(int row, int column) {
        return merges.stream()
                .filter(m -> text(row, column).isEmpty() && m.holds(row, column))
                .findFirst()
                .map(m -> address(m.row(), m.column()))
                .orElseGet(() -> address(row, column));
    }

    /** How many columns a cell spans. */
    int width(int row, int column) {
        return merges.stream()
                .filter(m -> m.row() == row && m.column() == column)
                .findFirst()
                .map(m -> m.lastColumn() - m.column() + 1)
                .orElse(1);
    }

    /** "素材.xlsx 素材!C7". */
    String address(int row, int column) {
        return turned ? place() + columnName(row) + (column + 1) : place() + columnName(column) + (row + 1);
    }

    /** "素材.xlsx 素材!第7行". */
    String rowAddress(int row) {
        return turned ? place() + columnName(row) + "列" : place() + "第" + (row + 1) + "行";
    }

    private String place() {
        return sheet.isEmpty() ? file + " " : file + " " + sheet + "!";
    }

    /** The texts of the first rows, for a message on what was found. */
    List<String> beginning() {
        return rows.values().stream()
                .flatMap(cells -> cells.values().stream())
                .map(CellText::oneLine)
                .map(text -> text.length() <= 12 ? text : text.substring(0, 12) + "……")
                .limit(8)
                .toList();
    }

    /** A, B, … Z, AA. */
    static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int c = column + 1; c > 0; c = (c - 1) / 26) {
            name.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return name.toString();
    }
}
