package io.zongshu.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The header of a table of facts.
 *
 * @param firstRow its first row, from 0
 * @param lastRow its last row
 * @param columns what each recognised column holds, by canonical name
 * @param paths the header texts above each column that has one, the upper one first
 */
record Header(
        int firstRow, int lastRow, NavigableMap<Integer, String> columns, NavigableMap<Integer, List<String>> paths) {

    boolean names(String name) {
        return columns.containsValue(name);
    }

    /** The column of a name; -1 if none is. */
    int column(String name) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /** The lowest header text of a column; empty if it has none. */
    String text(int column) {
        List<String> path = paths.getOrDefault(column, List.of());
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** The same header with a column under another name; without it if the name is empty. */
    Header renamed(String from, String to) {
        NavigableMap<Integer, String> other = new TreeMap<>(columns);
        other.replaceAll((column, name) -> name.equals(from) ? to : name);
        other.values().removeIf(String::isEmpty);
        return new Header(firstRow, lastRow, other, paths);
    }

    /** The same header with one column under a name. */
    Header with(int column, String name) {
        NavigableMap<Integer, String> other = new TreeMap<>(columns);
        other.put(column, name);
        return new Header(firstRow, lastRow, other, paths);
    }

    /** What is written in brackets after a column's name: the unit in 数据（万元）; empty if nothing is. */
    String bracketed(int column) {
        String text = text(column).replace('（', '(').replace('）', ')');
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        return open >= 0 && close > open ? text.substring(open + 1, close).strip() : "";
    }

    /** Columns with text in the table that have no name, or one that means nothing here, and how many cells. */
    Map<Integer, Integer> unread(Grid grid, BriefKeys keys, java.util.Set<Integer> read) {
        Map<Integer, Integer> counts = new HashMap<>();
        grid.rows().tailMap(lastRow, false).values().forEach(cells -> cells.keySet().stream()
                .filter(column -> !columns.containsKey(column) && paths.containsKey(column) && !read.contains(column))
                .filter(column -> !keys.ignoresColumn(text(column)))
                .forEach(column -> counts.merge(column, 1, Integer::sum)));
        return new TreeMap<>(counts);
    }
}
