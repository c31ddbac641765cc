package io.zongshu.brief;

import io.zongshu.language.Figures;
import io.zongshu.language.Themes;
import io.zongshu.language.TimeSpan;
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
    private static final Set<String> SHARED = Set.of(
            BriefKeys.THEME, BriefKeys.CATEGORY, BriefKeys.ITEM, BriefKeys.TIME, BriefKeys.DEPARTMENT, BriefKeys.INDICATOR,
            BriefKeys.MEASURE_WORD);
    static final Pattern SECTION_NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.．]\\s*");
    private static final Pattern ISO = Pattern.compile("^((?:19|20)[0-9]{2})[-/.]0?([0-9]{1,2})[-/.]0?([0-9]{1,2})$");

    /** How to reach the office is no fact. */
    private static final Pattern CONTACT = Pattern.compile(".{0,4}(?:电话|传真|邮编|邮政编码|邮箱|网址|微信号)(?:号码)?");

    private final Grid grid;
    private final Header header;
    private final BriefKeys keys;
    private final Themes themes;
    private final TableTerms terms;
    private final BriefParts parts;
    private final SheetTitle title;
    private final RowRoles roles;
    private final RowData data;
    private final RemarkRows remarks;
    private final ValueColumns values;
    /** Whether the rows are parts of time and their sum. */
    private final boolean timesSummed;
    private final Set<Integer> themeFromAbove = new TreeSet<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> sums = new TreeSet<>();
    private Cell theme = Cell.NONE;
    private int times;

    private FactSheet(Grid grid, Header header, Words words, BriefParts parts) {
        this.grid = grid;
        this.keys = words.keys();
        this.themes = words.themes();
        this.terms = words.terms();
        this.parts = parts;
        SettledHeader settled = new SettledHeader(header, grid, words, parts);
        this.header = settled.header();
        this.timesSummed = settled.timesSummed();
        this.title = SheetTitle.above(grid, this.header, words.terms());
        this.values = ValueColumns.of(grid, this.header, title.year().text(), words);
        this.roles = RowRoles.of(grid, this.header, values.first(), words.terms());
        this.data = new RowData(grid, this.header, values, title, roles, words, parts);
        this.remarks = new RemarkRows(grid, title, words, parts);
    }

    /** What the user's settings declare, as far as reading needs it. */
    record Words(BriefKeys keys, Themes themes, TableTerms terms, Figures figures, ReplyWords reply, WordedTerms worded) {}

    /** @param theme of a heading above, for rows without one; or none */
    static void readBelow(Cell theme, Grid grid, Header header, Words words, BriefParts parts) {
        FactSheet sheet = new FactSheet(grid, header, words, parts);
        sheet.theme = theme;
        sheet.read();
    }

    private void read() {
        grid.rows().headMap(header.firstRow(), false).forEach((row, cells) -> cells.forEach((c, text) -> title(row, c, text)));
        theme = themes.named(grid.sheet())
                .or(() -> theme.isEmpty() && !values.isEmpty() ? themes.of(grid.sheet() + title.subject()) : java.util.Optional.empty())
                .map(t -> new Cell(t.name(), title.address()))
                .orElse(theme);
        grid.rows().tailMap(header.lastRow(), false).forEach(this::row);
        notes();
    }

    // 填报单位：… above the table names the office if nothing else does.
    private void title(int row, int column, String text) {
        String value = InfoSheet.afterColon(text);
        boolean unit = keys.info(InfoSheet.beforeColon(text)).filter("单位"::equals).isPresent();
        // 单位：见表内 tells of measure words.
        boolean measureWord = terms.measures().corner(text).isEmpty() && !terms.measures().isUnit(value) && !value.matches("(?:详|均)?见.*|如[下表].*");
        if (unit && !value.isEmpty() && measureWord) {
            parts.reporter(grid.file(), new Cell(CellText.oneLine(value), grid.address(row, column)));
        }
    }

    // （不含库区） alone in a row tells of the figures above.
    private static boolean isAside(NavigableMap<Integer, String> cells) {
        return cells.size() == 1 && CellText.oneLine(cells.firstEntry().getValue()).matches("[（(][^（()）]*[）)]");
    }

    // 个人 | 荣誉名称 below 集体 | 荣誉名称 heads the rows that follow.
    private boolean isHeaderAgain(NavigableMap<Integer, String> cells) {
        return cells.entrySet().stream().anyMatch(e -> header.columns().containsKey(e.getKey()) && CellText.oneLine(e.getValue()).equals(header.text(e.getKey())));
    }

    private boolean isNoFact(NavigableMap<Integer, String> cells) {
        return isAside(cells) || isHeaderAgain(cells) || CONTACT.matcher(CellText.oneLine(cells.firstEntry().getValue())).matches() || keys.isNoFact(cells.firstEntry().getValue());
    }

    // A sum is a fact where all rows count one thing.
    private boolean isSum(NavigableMap<Integer, String> cells) {
        boolean sum = cells.values().stream().anyMatch(text -> (timesSummed ? terms.isSumRow(text) : terms.isTotal(text)) || terms.isSubtotal(text));
        // Of projects only what is in a unit of its column sums up to one thing.
        boolean oneThing = !header.names(BriefKeys.MEASURE_WORD) && (!header.names(BriefKeys.ITEM) || !title.units().isEmpty() || values.haveUnits());
        boolean several = !header.names(BriefKeys.ITEM) || grid.rows().tailMap(header.lastRow(), false).values().stream().filter(row -> !isNoFact(row)).count() > 1;
        return sum && oneThing && several && !values.isEmpty();
    }

    private void row(int row, NavigableMap<Integer, String> cells) {
        if (roles.tellsOfAnother(row) || remarks.tellsBelow(row, cells)) {
            return;
        }
        if (isNoFact(cells) && !isSum(cells)) {
            leftOut(row, cells);
            return;
        }
        if (remarks.tellsDay(row, cells, theme)) {
            return;
        }
        if (isSection(row, cells)) {
            int column = cells.lastKey();
            String name = SECTION_NUMBER.matcher(CellText.oneLine(grid.text(row, column))).replaceFirst("");
            theme = new Cell(name, grid.address(row, column));
            return;
        }
        Map<String, Cell> found = cells(row);
        String named = found.getOrDefault(BriefKeys.INDICATOR, Cell.NONE).text();
        if (timesSummed && TimeSpan.is(named) && !terms.isSumRow(named)) {
            times++;
            return;
        }
        Map<Integer, Cell> ofLast = data.partOfLast(row, found);
        if (!ofLast.isEmpty() && parts.extend(ofLast)) {
            return;
        }
        data.add(row, found);
        Cell own = found.getOrDefault(BriefKeys.THEME, Cell.NONE);
        Fact fact = Facts.of(name -> cell(found, name, row), keys, parts);
        if (fact.isBlank() || onlyNamed(row, fact, cells)) {
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
        parts.fact(fact, title.year());
    }

    // Sums and explanations are no facts, but they are told of.
    private void leftOut(int row, NavigableMap<Integer, String> cells) {
        String first = CellText.oneLine(cells.firstEntry().getValue());
        if (isAside(cells)) {
            parts.unread(grid.address(row, cells.firstKey()), first);
        } else if (terms.isTotal(first) && cells.size() > 1) {
            sums.add(row + 1);
        } else if (!remarks.tellsDay(row, cells, theme) && RemarkRows.explains(first)) {
            parts.unread(grid.address(row, cells.firstKey()), first);
        }
    }

    // A row of a table of numbers without any, and below it its parts.
    private boolean onlyNamed(int row, Fact fact, NavigableMap<Integer, String> cells) {
        boolean named = fact.data().isEmpty() && fact.measures().isEmpty() && fact.result().isEmpty();
        long telling = cells.keySet().stream().filter(c -> !keys.ignoresColumn(header.text(c)) && !terms.isBlank(grid.text(row, c))).count();
        Map.Entry<Integer, NavigableMap<Integer, String>> next = grid.rows().higherEntry(row);
        boolean parts = next != null && next.getValue().values().stream().anyMatch(text -> !terms.partOf(text.strip()).isEmpty());
        return named && parts && !values.isEmpty() && telling == 1;
    }

    private void blank(int row, Cell own) {
        if (!own.isEmpty() && !grid.text(row, header.column(BriefKeys.THEME)).isEmpty()) {
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
        long texts = cells.keySet().stream().filter(c -> !keys.ignoresColumn(header.text(c))).count();
        String text = CellText.oneLine(cells.lastEntry().getValue());
        if (cells.size() > 2 || texts > 1 || text.length() > 30) {
            return false;
        }
        String name = SECTION_NUMBER.matcher(text).replaceFirst("");
        boolean numbered = name.length() < text.length();
        boolean wide = grid.width(row, column) >= Math.max(3, header.columns().size() - 1);
        boolean ofNumbers = numbered && !values.isEmpty() && cells.size() == 1;
        // 二、照明 among pairs, which have no header.
        boolean ofPairs = numbered && header.paths().isEmpty() && cells.size() == 1;
        return wide || ofNumbers || ofPairs || numbered && cells.size() == 1 && themes.of(name).isPresent()
                || themes.named(name).isPresent() && !isFactColumn(column);
    }

    private boolean isFactColumn(int column) {
        return header.columns().containsKey(column);
    }

    /** The texts of a row by canonical name; its numbers are {@link RowData}'s. */
    private Map<String, Cell> cells(int row) {
        Map<String, Cell> found = new TreeMap<>();
        header.columns().forEach((column, name) -> {
            if (!name.equals(BriefKeys.DATA) && !name.equals(BriefKeys.MEASURE_WORD)) {
                Cell cell = cell(row, column, name);
                if (!cell.isEmpty()) {
                    found.merge(name, cell, name.equals(BriefKeys.INDICATOR) ? RowNames::joined : FactSheet::both);
                }
            }
        });
        return found;
    }

    static Cell both(Cell one, Cell other) {
        return one.text().equals(other.text()) && one.address().equals(other.address())
                ? one
                : new Cell(one.text() + "；" + other.text(), one.address() + "、" + other.address());
    }

    private Cell cell(int row, int column, String name) {
        boolean shared = SHARED.contains(name);
        String raw = shared ? grid.merged(row, column) : grid.text(row, column);
        String address = shared ? grid.mergedAddress(row, column) : grid.address(row, column);
        if (GridCells.isFault(raw)) {
            parts.note(GridCells.fault(raw, address));
            return new Cell("", address);
        }
        boolean lines = name.equals(BriefKeys.MEASURES) || name.equals(BriefKeys.RESULT);
        String text = lines ? CellText.clean(raw) : CellText.oneLine(raw);
        boolean nobody = name.equals(BriefKeys.DEPARTMENT) || name.equals(BriefKeys.THEME) || name.equals(BriefKeys.TIME);
        text = terms.isBlank(text) || nobody && terms.isTotal(text) ? "" : text;
        return new Cell(name.equals(BriefKeys.TIME) ? ISO.matcher(text).replaceFirst("$1年$2月$3日") : text, address);
    }

    private void notes() {
        if (times > 0) {
            parts.note(BriefMessages.timesSummed(grid.file(), grid.sheet(), times));
        }
        if (!themeFromAbove.isEmpty() && header.names(BriefKeys.THEME)) {
            parts.note(BriefMessages.themeFromAbove(grid.file(), grid.sheet(), listed(themeFromAbove)));
        }
        if (!sums.isEmpty()) {
            parts.note(BriefMessages.sumsNotRead(grid.file(), grid.sheet(), listed(sums)));
        }
        if (!hiddenRows.isEmpty()) {
            parts.note(BriefMessages.hiddenRows(grid.file(), grid.sheet(), listed(hiddenRows)));
        }
        Set<String> hidden = new TreeSet<>();
        grid.hiddenColumns().stream().filter(c -> isFactColumn(c) || values.holds(c)).forEach(c -> hidden.add(Grid.columnName(c)));
        if (!hidden.isEmpty()) {
            parts.note(BriefMessages.hiddenColumns(grid.file(), grid.sheet(), String.join("、", hidden)));
        }
        header.unread(grid, keys, data.read()).forEach((column, count) -> {
            int left = count - data.taken(column);
            if (left > 0 && keys.isNote(header.text(column))) {
                parts.remarks(grid.file(), left, data.left(column));
            } else if (left > 0) {
                parts.note(BriefMessages.columnNotRead(grid.address(header.lastRow(), column), header.text(column), left, data.left(column)));
            }
        });
    }

    private static String listed(Set<Integer> rows) {
        List<String> first = new ArrayList<>(rows.stream().limit(12).map(Object::toString).toList());
        return String.join("、", first) + (rows.size() > 12 ? " 等" + rows.size() : "");
    }
}
