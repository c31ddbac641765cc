package io.zongshu.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The header of a table of facts.
 *
 * @param firstRow its first row, from 0
 * @param lastRow its last row: the same, or the next one
 * @param columns what each recognised column holds, by canonical name
 * @param texts the header text of every column that has one
 */
record Header(int firstRow, int lastRow, NavigableMap<Integer, String> columns, NavigableMap<Integer, String> texts) {
    private static final int ROWS_SEARCHED = 40;
    private static final Set<String> SUBSTANCE =
            Set.of(BriefKeys.ITEM, BriefKeys.MEASURES, BriefKeys.DATA, BriefKeys.RESULT);

    /** The header among the first rows that names most columns; one row is preferred to two, and the upper one. */
    static Optional<Header> find(Grid grid, BriefKeys keys) {
        Header best = null;
        long most = 1;
        List<Integer> rows = grid.rows().keySet().stream().limit(ROWS_SEARCHED).toList();
        for (int row : rows) {
            for (int last = row; last <= row + 1; last++) {
                Header header = at(grid, keys, row, last);
                boolean proper = last == row || header.isProperSecondRow(grid, keys);
                long names = header.columns().values().stream().distinct().count();
                boolean substantial = header.columns().values().stream().anyMatch(SUBSTANCE::contains);
                if (proper && substantial && names > most) {
                    most = names;
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best).map(header -> header.withLooseNames(keys));
    }

    private static Header at(Grid grid, BriefKeys keys, int row, int last) {
        NavigableMap<Integer, String> columns = new TreeMap<>();
        NavigableMap<Integer, String> texts = new TreeMap<>();
        for (int column : columnsOf(grid, row, last)) {
            String own = grid.text(last, column);
            String text = own.isEmpty() ? grid.merged(row, column) : own;
            String name = CellText.oneLine(text);
            if (!name.isEmpty()) {
                texts.put(column, name);
                keys.column(name).ifPresent(found -> columns.put(column, found));
            }
        }
        return new Header(row, last, columns, texts);
    }

    private static NavigableSet<Integer> columnsOf(Grid grid, int row, int last) {
        NavigableSet<Integer> columns = new TreeSet<>();
        for (int r = row; r <= last; r++) {
            columns.addAll(grid.rows().getOrDefault(r, new TreeMap<>()).keySet());
        }
        for (Grid.Merge merge : grid.merges()) {
            boolean here = merge.row() <= last && merge.lastRow() >= row && merge.lastColumn() - merge.column() < 50;
            for (int c = merge.column(); here && c <= merge.lastColumn(); c++) {
                columns.add(c);
            }
        }
        return columns;
    }

    // The second row must hold nothing but names of columns, and name some below a wider cell; a row of facts does not.
    private boolean isProperSecondRow(Grid grid, BriefKeys keys) {
        NavigableMap<Integer, String> second = grid.rows().getOrDefault(lastRow, new TreeMap<>());
        NavigableMap<Integer, String> first = grid.rows().getOrDefault(firstRow, new TreeMap<>());
        boolean names = second.values().stream().allMatch(text -> keys.column(text).isPresent() || keys.ignoresColumn(text));
        boolean firstNames = first.values().stream()
                .anyMatch(text -> keys.column(text).isPresent() || keys.ignoresColumn(text));
        return !second.isEmpty() && names && firstNames;
    }

    // 主要工作举措情况 holds 举措, once it is known that this row is the header.
    private Header withLooseNames(BriefKeys keys) {
        NavigableMap<Integer, String> all = new TreeMap<>(columns);
        Set<String> taken = new HashSet<>(columns.values());
        texts.forEach((column, text) -> {
            if (!all.containsKey(column) && !keys.ignoresColumn(text)) {
                keys.columnInside(text).filter(taken::add).ifPresent(name -> all.put(column, name));
            }
        });
        return new Header(firstRow, lastRow, all, texts);
    }

    boolean names(String name) {
        return columns.containsValue(name);
    }

    /** The same header with a column under another name. */
    Header renamed(String from, String to) {
        NavigableMap<Integer, String> other = new TreeMap<>(columns);
        other.replaceAll((column, name) -> name.equals(from) ? to : name);
        return new Header(firstRow, lastRow, other, texts);
    }

    /** What is written in brackets after a column's name: the unit in 数据（万元）; empty if nothing is. */
    String bracketed(int column) {
        String text = texts.getOrDefault(column, "").replace('（', '(').replace('）', ')');
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        return open >= 0 && close > open ? text.substring(open + 1, close).strip() : "";
    }

    /** Columns with text in the table that have no name or a name that means nothing here, and how many cells. */
    Map<Integer, Integer> unread(Grid grid, BriefKeys keys) {
        Map<Integer, Integer> counts = new HashMap<>();
        grid.rows().tailMap(lastRow, false).values().forEach(cells -> cells.keySet().stream()
                .filter(column -> !columns.containsKey(column) && texts.containsKey(column))
                .filter(column -> !keys.ignoresColumn(texts.getOrDefault(column, "")))
                .forEach(column -> counts.merge(column, 1, Integer::sum)));
        return new TreeMap<>(counts);
    }
}
