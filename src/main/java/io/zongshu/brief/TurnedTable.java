package io.zongshu.brief;

import java.util.List;

/** A table whose rows are years, plans and changes, and whose columns are what is measured. */
final class TurnedTable {
    private TurnedTable() {}

    /** Whether all rows below a header are named by a year, 计划, 完成, 同比 …, and no column is. */
    static boolean is(Grid grid, Header header, TableTerms terms) {
        int names = grid.rows().tailMap(header.lastRow(), false).values().stream()
                .mapToInt(cells -> cells.firstKey())
                .min()
                .orElse(0);
        List<String> rows = grid.rows().tailMap(header.lastRow(), false).values().stream()
                .map(cells -> CellText.oneLine(cells.getOrDefault(names, "")))
                .toList();
        boolean columns = header.paths().keySet().stream()
                .filter(column -> column != names)
                .noneMatch(column -> says(header.text(column), terms));
        return rows.size() >= 2 && columns && header.paths().size() > 2 && rows.stream().allMatch(row -> says(row, terms));
    }

    private static boolean says(String name, TableTerms terms) {
        return name.matches("(?:19|20)[0-9]{2}年?度?") || !name.isEmpty() && terms.name(List.of(name)).kind() != ColumnName.Kind.PLAIN
                && terms.name(List.of(name)).measure().isEmpty();
    }
}
