package io.zongshu.brief;

import io.zongshu.language.Figures;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the facts below the header of a sheet. */
final class FactSheet {
    // A merged cell of these columns holds for all its rows; of the others, for the first only: figures do not multiply.
    private static final Set<String> SHARED =
            Set.of(BriefKeys.THEME, BriefKeys.CATEGORY, BriefKeys.ITEM, BriefKeys.TIME, BriefKeys.DEPARTMENT);
    private static final Pattern SECTION_NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.．]\\s*");

    private final Grid grid;
    private final Header header;
    private final BriefKeys keys;
    private final Themes themes;
    private final Quantities quantities;
    private final BriefParts parts;
    private final Set<Integer> themeFromAbove = new TreeSet<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private Cell theme = Cell.NONE;

    private FactSheet(Grid grid, Header header, Words words, BriefParts parts) {
        this.grid = grid;
        this.keys = words.keys();
        this.themes = words.themes();
        this.quantities = words.quantities();
        this.parts = parts;
        this.header = settled(header);
    }

    /** What the user's settings declare, as far as reading needs it. */
    record Words(BriefKeys keys, Themes themes, Quantities quantities, Figures figures, ReplyWords reply) {}

    static void read(Grid grid, Header header, Words words, BriefParts parts) {
        new FactSheet(grid, header, words, parts).read();
    }

    /** As {@link #read}, below a heading that gives the theme of rows without one. */
    static void readBelow(Cell theme, Grid grid, Header header, Words words, BriefParts parts) {
        FactSheet sheet = new FactSheet(grid, header, words, parts);
        sheet.theme = theme;
        sheet.read();
    }

    // 类别 without 主题 often means the theme; 单位 without measure words below it means the department.
    private Header settled(Header given) {
        Header settled = given;
        if (!given.names(BriefKeys.THEME) && given.names(BriefKeys.CATEGORY) && !allCategories(given)) {
            settled = settled.renamed(BriefKeys.CATEGORY, BriefKeys.THEME);
            int column = column(given, BriefKeys.CATEGORY);
            parts.note(BriefMessages.categoryAsTheme(grid.address(given.firstRow(), column)));
        }
        if (given.names(BriefKeys.MEASURE_WORD) && !allMeasureWords(given)) {
            settled = settled.renamed(BriefKeys.MEASURE_WORD, given.names(BriefKeys.DEPARTMENT) ? "" : BriefKeys.DEPARTMENT);
        }
        return settled;
    }

    private static int column(Header header, String name) {
        return header.columns().entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private boolean allCategories(Header given) {
        int column = column(given, BriefKeys.CATEGORY);
        return values(given, column).stream().allMatch(text -> keys.category(text).isPresent());
    }

    private boolean allMeasureWords(Header given) {
        int column = column(given, BriefKeys.MEASURE_WORD);
        return values(given, column).stream().allMatch(this::isMeasureWord);
    }

    private boolean isMeasureWord(String text) {
        List<Quantity> found = quantities.find("1" + text);
        return found.size() == 1 && found.get(0).text().length() == text.length() + 1 && !text.isEmpty();
    }

    private List<String> values(Header given, int column) {
        return grid.rows().tailMap(given.lastRow(), false).entrySet().stream()
                .filter(row -> !isNoFact(row.getValue()))
                .map(row -> CellText.oneLine(row.getValue().getOrDefault(column, "")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void read() {
        grid.rows().headMap(header.firstRow(), false).forEach((row, cells) -> cells.forEach((c, text) -> title(row, c, text)));
        theme = themes.named(grid.sheet()).map(t -> new Cell(t.name(), grid.file() + " " + grid.sheet())).orElse(theme);
        grid.rows().tailMap(header.lastRow(), false).forEach(this::row);
        notes();
    }

    // 填报单位：… above the table names the office if nothing else does.
    private void title(int row, int column, String text) {
        String value = InfoSheet.afterColon(text);
        boolean unit = keys.info(InfoSheet.beforeColon(text)).filter("单位"::equals).isPresent();
        if (unit && !value.isEmpty()) {
            parts.reporter(grid.file(), new Cell(CellText.oneLine(value), grid.address(row, column)));
        }
    }

    private boolean isNoFact(NavigableMap<Integer, String> cells) {
        return keys.isNoFact(cells.firstEntry().getValue());
    }

    private void row(int row, NavigableMap<Integer, String> cells) {
        if (isNoFact(cells)) {
            return;
        }
        if (isSection(row, cells)) {
            int column = cells.lastKey();
            String name = SECTION_NUMBER.matcher(CellText.oneLine(grid.text(row, column))).replaceFirst("");
            theme = new Cell(name, grid.address(row, column));
            return;
        }
        Map<String, Cell> found = cells(row);
        Cell own = found.getOrDefault(BriefKeys.THEME, Cell.NONE);
        Fact fact = Facts.of(name -> cell(found, name, row), keys, parts);
        if (fact.isBlank()) {
            blank(row, own);
            return;
        }
        if (own.isEmpty() && !theme.isEmpty()) {
            themeFromAbove.add(row + 1);
        }
        theme = own.isEmpty() ? theme : own;
        if (grid.hiddenRows().contains(row)) {
            hiddenRows.add(row + 1);
        }
        parts.fact(fact);
    }

    private void blank(int row, Cell own) {
        if (!own.isEmpty() && !grid.text(row, column(header, BriefKeys.THEME)).isEmpty()) {
            parts.note(BriefMessages.blankFact(grid.rowAddress(row)));
        }
    }

    private Cell cell(Map<String, Cell> found, String name, int row) {
        Cell cell = found.get(name);
        if (name.equals(BriefKeys.THEME) && (cell == null || cell.isEmpty())) {
            return theme;
        }
        return cell == null ? new Cell("", grid.rowAddress(row)) : cell;
    }

    // A row with one text that spans the table, or is numbered or a theme's name, heads the rows below it.
    private boolean isSection(int row, NavigableMap<Integer, String> cells) {
        int column = cells.lastKey();
        long texts = cells.keySet().stream().filter(c -> !keys.ignoresColumn(header.texts().getOrDefault(c, ""))).count();
        String text = CellText.oneLine(cells.lastEntry().getValue());
        if (cells.size() > 2 || texts > 1 || text.length() > 30) {
            return false;
        }
        String name = SECTION_NUMBER.matcher(text).replaceFirst("");
        boolean numbered = name.length() < text.length();
        boolean wide = grid.width(row, column) >= Math.max(3, header.columns().size() - 1);
        return wide || numbered && cells.size() == 1 && themes.of(name).isPresent() || themes.named(name).isPresent() && !isFactColumn(column);
    }

    private boolean isFactColumn(int column) {
        return header.columns().containsKey(column);
    }

    private Map<String, Cell> cells(int row) {
        Map<String, Cell> found = new TreeMap<>();
        List<Cell> data = new ArrayList<>();
        header.columns().forEach((column, name) -> {
            Cell cell = cell(row, column, name);
            if (name.equals(BriefKeys.DATA)) {
                data.add(new Cell(withUnit(cell, header.bracketed(column)), cell.address()));
            } else if (!cell.isEmpty()) {
                found.merge(name, cell, FactSheet::both);
            }
        });
        dataOf(data, found);
        return found;
    }

    private static Cell both(Cell one, Cell other) {
        return new Cell(one.text() + "；" + other.text(), one.address() + "、" + other.address());
    }

    private Cell cell(int row, int column, String name) {
        boolean shared = SHARED.contains(name);
        String raw = shared ? grid.merged(row, column) : grid.text(row, column);
        String address = shared ? grid.mergedAddress(row, column) : grid.address(row, column);
        if (GridCells.isFault(raw)) {
            parts.note(GridCells.fault(raw, address));
            return new Cell("", address);
        }
        boolean lines = name.equals(BriefKeys.MEASURES) || name.equals(BriefKeys.DATA) || name.equals(BriefKeys.RESULT);
        return new Cell(lines ? CellText.clean(raw) : CellText.oneLine(raw), address);
    }

    // 指标 + 数据 + 计量单位 of a row are one figure: 培训人数 + 400 + 名.
    private void dataOf(List<Cell> data, Map<String, Cell> found) {
        Cell unit = found.getOrDefault(BriefKeys.MEASURE_WORD, Cell.NONE);
        Cell indicator = found.getOrDefault(BriefKeys.INDICATOR, Cell.NONE);
        List<Cell> whole = new ArrayList<>();
        for (Cell cell : data) {
            if (!cell.isEmpty()) {
                String figure = withUnit(cell, unit.text());
                whole.add(new Cell(figure, cell.address()));
                if (!unit.isEmpty() && figure.equals(cell.text()) && !cell.text().contains(unit.text())) {
                    parts.note(BriefMessages.unitNotUsed(unit.address(), unit.text()));
                }
            }
        }
        whole.stream().reduce(FactSheet::both).ifPresent(cell -> {
            boolean told = indicator.isEmpty() || cell.text().contains(indicator.text());
            found.put(BriefKeys.DATA, told ? cell : new Cell(indicator.text() + cell.text(), cell.address()));
        });
        if (found.get(BriefKeys.ITEM) == null && !indicator.isEmpty()) {
            found.put(BriefKeys.ITEM, indicator);
        }
    }

    /** The text with the unit if it is one bare number, or as it is. */
    private String withUnit(Cell cell, String unit) {
        if (unit.isEmpty() || cell.isEmpty()) {
            return cell.text();
        }
        List<Quantity> figures = quantities.find(cell.text());
        boolean bare = figures.size() == 1
                && figures.get(0).unit().isEmpty()
                && figures.get(0).text().length() == cell.text().length();
        return bare && isMeasureWord(unit) ? cell.text() + unit : cell.text();
    }

    private void notes() {
        if (!themeFromAbove.isEmpty() && header.names(BriefKeys.THEME)) {
            parts.note(BriefMessages.themeFromAbove(grid.file(), grid.sheet(), listed(themeFromAbove)));
        }
        if (!hiddenRows.isEmpty()) {
            parts.note(BriefMessages.hiddenRows(grid.file(), grid.sheet(), listed(hiddenRows)));
        }
        Set<String> hidden = new TreeSet<>();
        grid.hiddenColumns().stream().filter(this::isFactColumn).forEach(c -> hidden.add(Grid.columnName(c)));
        if (!hidden.isEmpty()) {
            parts.note(BriefMessages.hiddenColumns(grid.file(), grid.sheet(), String.join("、", hidden)));
        }
        header.unread(grid, keys).forEach((column, count) -> parts.note(BriefMessages.columnNotRead(
                grid.address(header.lastRow(), column), header.texts().getOrDefault(column, ""), count)));
    }

    private static String listed(Set<Integer> rows) {
        List<String> first = rows.stream().limit(12).map(Object::toString).toList();
        return String.join("、", first) + (rows.size() > 12 ? " 等" + rows.size() : "");
    }
}
