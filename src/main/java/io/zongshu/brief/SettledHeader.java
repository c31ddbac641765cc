package io.zongshu.brief;

import io.zongshu.brief.FactSheet.Words;
import io.zongshu.language.TimeSpan;
import java.util.List;

/** The header of a sheet with what the rows below it say of its columns. */
final class SettledHeader {
    private final Grid grid;
    private final UnitColumns units;
    private final BriefKeys keys;
    private final TableTerms terms;
    private final ColumnContents contents;
    private final Header header;
    private boolean timesSummed;

    SettledHeader(Header given, Grid grid, Words words, BriefParts parts) {
        this.grid = grid;
        this.keys = words.keys();
        this.terms = words.terms();
        this.units = new UnitColumns(grid, keys, terms);
        this.contents = new ColumnContents(grid, words);
        this.header = settled(given, parts);
    }

    Header header() {
        return header;
    }

    /** Whether a column names parts of time and below them their sum. */
    boolean timesSummed() {
        return timesSummed;
    }

    // 类别 without 主题 often means the theme; 单位 without measure words below it means the department.
    private Header settled(Header given, BriefParts parts) {
        Header settled = given;
        int category = given.names(BriefKeys.THEME) || !given.names(BriefKeys.CATEGORY) || allCategories(given) ? -1 : given.column(BriefKeys.CATEGORY);
        settled = category < 0 ? settled : settled.renamed(BriefKeys.CATEGORY, BriefKeys.THEME);
        for (int column : given.columns().keySet()) {
            boolean unit = given.columns().getOrDefault(column, "").equals(BriefKeys.MEASURE_WORD);
            if (unit && !units.areMeasureWords(given, column)) {
                settled = settled.with(column, settled.names(BriefKeys.DEPARTMENT) ? "" : BriefKeys.DEPARTMENT);
            }
        }
        settled = units.byTheirCells(RowNames.byName(grid, RowNames.ofHonours(grid, settled, keys, terms), keys));
        int times = given.column(BriefKeys.TIME);
        timesSummed = times >= 0 && summedTimes(given, times);
        if (timesSummed) {
            settled = settled.with(times, BriefKeys.INDICATOR);
        }
        Header named = RowNames.named(grid, settled, keys, terms);
        timesSummed |= named.names(BriefKeys.INDICATOR) && summedTimes(named, named.column(BriefKeys.INDICATOR));
        if (category >= 0 && named.names(BriefKeys.THEME)) {
            parts.note(BriefMessages.categoryAsTheme(grid.address(given.firstRow(), category)));
        }
        return contents.named(named, parts);
    }

    // Months, and below them their sum: the sum is what the year's paper tells.
    private boolean summedTimes(Header given, int column) {
        List<String> names = grid.rows().tailMap(given.lastRow(), false).values().stream()
                .map(cells -> CellText.oneLine(cells.getOrDefault(column, "")))
                .filter(text -> !text.isEmpty())
                .toList();
        long spans = names.stream().filter(name -> TimeSpan.is(name) && !terms.isSumRow(name)).count();
        return spans > 1 && names.stream().anyMatch(terms::isSumRow) && spans + 2 >= names.size();
    }

    private boolean allCategories(Header given) {
        int column = given.column(BriefKeys.CATEGORY);
        return units.below(given, column).stream().allMatch(text -> keys.category(text).isPresent());
    }
}
