package io.zongshu.brief;

import io.zongshu.language.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The numbers of a row as the 数据 of its fact, with the names, units, plans, times and parts that its columns give them. */
final class RowData {
    private final Grid grid;
    private final Header header;
    private final ValueColumns values;
    private final SheetTitle title;
    private final RowNamer names;
    private final CellUnits units;
    private final FactSheet.Words words;
    private final TableTerms terms;
    private final BriefParts parts;
    private final RowFigures figures;
    private final RowRoles roles;
    private final Set<Integer> read = new TreeSet<>();
    private final UnnamedColumns unnamed;
    private final Set<String> above = new TreeSet<>();
    /** Which measures the last row told, in the order of its statements. */
    private final List<Integer> lastTold = new ArrayList<>();

    RowData(Grid grid, Header header, ValueColumns values, SheetTitle title, RowRoles roles, FactSheet.Words words, BriefParts parts) {
        this.grid = grid;
        this.header = header;
        this.values = values;
        this.title = title;
        this.names = new RowNamer(grid, header, values, title, words.terms(), words.figures().places());
        this.units = new CellUnits(grid, header, values, title, roles, words);
        this.roles = roles;
        this.words = words;
        this.terms = words.terms();
        this.parts = parts;
        this.figures = new RowFigures(terms);
        values.measures().forEach(m -> m.columns().forEach(c -> read.add(c.index())));
        read.addAll(values.units().values());
        this.unnamed = new UnnamedColumns(header, read, names, words, this::text, grid::address);
    }

    /** Columns that are read whole. */
    Set<Integer> read() {
        return read;
    }

    /** Texts of a column without a name that became no facts. */
    List<String> left(int column) {
        return unnamed.left(column);
    }

    /** How many cells of a column without a name became facts. */
    int taken(int column) {
        return unnamed.taken(column) + names.levels(column);
    }

    /** Adds 数据, and 事项 if nothing names the row but its figures, to what was found of a row. */
    void add(int row, Map<String, Cell> found) {
        RowName name = names.of(row, found, lastTold.isEmpty());
        List<Cell> told = new ArrayList<>();
        boolean child = names.isChild(name, lastTold.isEmpty());
        lastTold.clear();
        for (int m = 0; m < values.measures().size(); m++) {
            Cell cell = measure(row, values.measures().get(m), name);
            if (!cell.isEmpty()) {
                told.add(cell);
                lastTold.add(m);
            }
        }
        texts(row, name, told);
        names.told(name, told.isEmpty(), child);
        if (child) {
            lastTold.clear();
        }
        steps(row, found, told);
        day(row, name, found, told);
        unnamed.add(row, found, told);
        found.computeIfPresent(BriefKeys.RESULT, (key, cell) -> told.isEmpty() ? names.levelled(row, cell) : cell);
        found.computeIfPresent(BriefKeys.MEASURES, (key, cell) -> told.isEmpty() ? cell : names.withoutUnit(cell));
        told.stream().reduce(FactSheet::both).ifPresent(cell -> found.put(BriefKeys.DATA, cell));
        if (found.get(BriefKeys.ITEM) == null && !name.item().isEmpty()) {
            found.put(BriefKeys.ITEM, new Cell(name.item(), name.address()));
        }
        if (!name.place().isEmpty() && found.get(BriefKeys.DEPARTMENT) == null && words.figures().places().ofOffice(name.place()).isEmpty()) {
            found.remove(BriefKeys.DEPARTMENT);
        }
    }

    private Cell measure(int row, ValueColumns.Measure measure, RowName name) {
        ColumnName change = terms.name(List.of(name.subject()));
        // GDP增速 is an indicator, 总产量比上年增减 below 总产量 tells of it.
        boolean signed = measure.columns().stream().allMatch(c -> text(row, c.index()).matches("(?:[-－+＋][0-9].*)?"));
        boolean ofAbove = change.label().isEmpty() || terms.isTotal(change.label()) || above.contains(change.label()) || signed;
        boolean changes = change.kind() == ColumnName.Kind.GROWTH && ofAbove;
        above.add(name.subject());
        List<RowFigures.Value> all = new ArrayList<>();
        List<Cell> apart = new ArrayList<>();
        int first = measure.columns().stream().filter(RowFigures::level).mapToInt(ValueColumns.Column::index).findFirst().orElse(-1);
        for (ValueColumns.Column column : measure.columns()) {
            ValueColumns.Column as = changes ? column.as(ColumnName.Kind.GROWTH, name.unit().equals("%") ? "%" : "", change.written()) : column;
            List<RowFigures.Value> own = new ArrayList<>(values(row, column, as, measure, name));
            List<RowFigures.Value> compared = compared(row, column, measure, name);
            if (!compared.isEmpty() && column.index() != first) {
                // 总数 and 其中：女性 with 上年 below both: each is told with its own.
                own.addAll(compared);
                RowFigures.Told part = figures.tell(subject(measure, name) + column.name().part(), own.stream().map(RowFigures.Value::whole).toList());
                apart.add(new Cell(part.text(), part.address()));
            } else {
                all.addAll(own);
                all.addAll(compared);
            }
        }
        String of = changes && !terms.isTotal(change.label()) ? change.label() : "";
        RowFigures.Told told = changes ? figures.changes(of + measure.label(), change.written(), all) : figures.tell(subject(measure, name), all);
        String period = told.text().isEmpty() || title.period().isEmpty() || !TimeSpan.lastIn(told.text()).isEmpty() ? "" : title.period();
        apart.add(0, new Cell(period + told.text(), told.address()));
        return apart.stream().filter(cell -> !cell.isEmpty()).reduce(FactSheet::both).orElse(Cell.NONE);
    }

    // What the rows below 合计 tell of it: 上年, 增减.
    private List<RowFigures.Value> compared(int row, ValueColumns.Column column, ValueColumns.Measure measure, RowName name) {
        List<RowFigures.Value> all = new ArrayList<>();
        for (RowRoles.Role role : RowFigures.level(column) ? roles.of(row) : List.<RowRoles.Role>of()) {
            ValueColumns.Column other = column.as(role.kind(), role.unit().isEmpty() && role.kind() != ColumnName.Kind.GROWTH ? column.name().unit() : role.unit(), role.written());
            all.addAll(values(role.row(), other, other, measure, name));
        }
        return all;
    }

    // What a cell tells: one value, or one and how it changed or what it was before.
    private List<RowFigures.Value> values(int row, ValueColumns.Column column, ValueColumns.Column as, ValueColumns.Measure measure, RowName name) {
        String text = text(row, column.index());
        if (text.isEmpty()) {
            return List.of();
        }
        String address = grid.address(row, column.index());
        Optional<TwoValues> two = TwoValues.in(text, header.text(column.index()));
        List<RowFigures.Value> told = new ArrayList<>();
        String value = units.of(row, two.map(TwoValues::first).orElse(text), as, measure, name);
        if (!value.isEmpty()) {
            told.add(new RowFigures.Value(column, value, address));
        } else {
            parts.unread(address, header.text(column.index()) + text);
        }
        two.ifPresent(both -> {
            ValueColumns.Column second = column.as(both.kind(), both.kind() == ColumnName.Kind.PRIOR ? column.name().unit() : "", both.written());
            String more = units.of(row, both.second(), second, measure, name);
            if (more.isEmpty()) {
                parts.unread(address, header.text(column.index()) + text);
            } else if (!RowFigures.level(column) && !told.isEmpty()) {
                told.set(0, new RowFigures.Value(column, value + "（" + (both.kind() == ColumnName.Kind.PRIOR ? both.written() + more : figures.change(more, both.written())) + "）", address));
            } else {
                told.add(new RowFigures.Value(second, more, address));
            }
        });
        return told;
    }

    // 水稻 and 播种面积 are 水稻播种面积; of the item 机关党建, 数量 alone needs no name.
    private String subject(ValueColumns.Measure measure, RowName name) {
        String label = measure.label();
        String subject = name.subject();
        if (label.isEmpty() || subject.endsWith(label) || subject.contains(label) && label.length() > 1) {
            return subject;
        }
        // 参保率 in a row 参保人数 is 参保率.
        boolean rate = label.endsWith("率") && subject.length() > 1 && label.startsWith(subject.substring(0, 2));
        return rate || label.startsWith(subject) ? label : subject + label;
    }

    private String text(int row, int column) {
        String raw = grid.text(row, column);
        String address = grid.address(row, column);
        if (GridCells.isFault(raw)) {
            parts.note(GridCells.fault(raw, address));
            return "";
        }
        // 28 600 is a number.
        String text = CellText.clean(raw).replaceAll("(?<=^|[0-9])[ \u00a0\u2009](?=[0-9]{3}(?:[ \u00a0\u2009.]|$))", "");
        return terms.isBlank(text) ? "" : text.replaceFirst("^↓\\s*(?=[0-9])", "-").replaceFirst("^↑\\s*(?=[0-9])", "+");
    }

    // 数据 columns with words in them, and words where a number was awaited: they stand as they are.
    private void texts(int row, RowName name, List<Cell> told) {
        header.columns().forEach((column, alias) -> {
            if (alias.equals(BriefKeys.DATA) && !values.holds(column)) {
                String text = text(row, column);
                String unit = header.bracketed(column);
                String beside = CellText.oneLine(grid.text(row, column + 1));
                boolean number = terms.measures().isBareNumber(text);
                boolean apart = !number && !text.isEmpty() && header.columns().getOrDefault(column + 1, "").equals(BriefKeys.MEASURE_WORD) && terms.measures().isNumber(beside);
                String whole = apart ? text + beside : number && terms.measures().isUnit(unit) ? text + unit : number && terms.measures().isUnit(beside) ? text + beside : number ? text + (name.unit().isEmpty() ? units.planned(row) : name.unit()) : text;
                if (number && whole.equals(text) && TableTerms.RATE.matcher(name.subject().isEmpty() ? name.item() : name.subject()).matches()) {
                    // 0.884 of 整改率
                    boolean share = RateCells.of(text, List.of(text), terms.isSmallRate(name.item() + name.subject()), false) == RateCells.Reading.SHARE;
                    whole = share ? RateCells.percent(text) : text;
                }
                ColumnName said = terms.name(List.of(name.subject().isEmpty() ? name.item() : name.subject()));
                if (said.kind() == ColumnName.Kind.GROWTH && !said.label().isEmpty() && text.matches("[-－+＋][0-9].*")) {
                    told.add(new Cell(said.label() + figures.change(whole, said.written()), grid.address(row, column)));
                    return;
                }
                boolean named = name.subject().isEmpty() || text.isEmpty() || text.contains(name.subject()) || !number;
                told.add(new Cell(named ? whole : name.subject() + whole, grid.address(row, column)));
            }
        });
        told.removeIf(Cell::isEmpty);
    }

    // 启用时间 | 6.18 tells 6月18日启用, 进度 | 节点时间 likewise 6月18日开工.
    private void steps(int row, Map<String, Cell> found, List<Cell> told) {
        int column = header.column(BriefKeys.TIME);
        Cell time = found.getOrDefault(BriefKeys.TIME, Cell.NONE);
        Optional<WrittenDate> date = column < 0 ? Optional.empty() : WrittenDate.cell(time.text());
        if (date.isEmpty()) {
            return;
        }
        String step = words.worded().stepOf(header.text(column));
        for (int other : header.paths().keySet()) {
            String text = step.isEmpty() && !header.columns().containsKey(other) ? words.worded().stepIn(CellText.oneLine(grid.text(row, other))) : "";
            if (!text.isEmpty()) {
                step = text;
                unnamed.take(other);
            }
        }
        if (!step.isEmpty()) {
            told.add(new Cell(date.get().told() + step, time.address()));
            found.remove(BriefKeys.TIME);
        }
    }

    // 科创谷一期开园 | 5.20 tells when it was, not how much.
    private void day(int row, RowName name, Map<String, Cell> found, List<Cell> told) {
        String called = name.item().isEmpty() ? name.subject() : name.item();
        List<ValueColumns.Column> columns = values.measures().stream().flatMap(m -> m.columns().stream()).filter(c -> !text(row, c.index()).isEmpty()).toList();
        Optional<WrittenDate> date = columns.size() == 1 && name.unit().isEmpty() && found.get(BriefKeys.TIME) == null && words.worded().tellsWhen(called)
                ? WrittenDate.cell(text(row, columns.get(0).index())) : Optional.empty();
        String unit = columns.size() == 1 && values.units().containsKey(columns.get(0).index()) ? CellText.oneLine(grid.text(row, values.units().getOrDefault(columns.get(0).index(), 0))) : "";
        if (date.isPresent() && (terms.isBlank(unit) || unit.matches("日期|时间|年月日?|月日"))) {
            String address = grid.address(row, columns.get(0).index());
            told.removeIf(cell -> cell.address().equals(address));
            found.put(BriefKeys.TIME, new Cell(date.get().told(), address));
            found.put(BriefKeys.ITEM, new Cell(called.replaceFirst("(?<=\\p{IsHan}{4})的?(?:时间|日期)$", ""), name.address()));
            found.remove(BriefKeys.INDICATOR);
        }
    }

    /** A row 其中：女性 as details of the statements of the row above, by their order there; empty if it is none. */
    Map<Integer, Cell> partOfLast(int row, Map<String, Cell> found) {
        Cell indicator = found.getOrDefault(BriefKeys.INDICATOR, found.getOrDefault(BriefKeys.ITEM, Cell.NONE));
        String part = terms.partOf(indicator.text());
        if (part.isEmpty() || values.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Cell> details = new TreeMap<>();
        for (int m = 0; m < values.measures().size(); m++) {
            int place = lastTold.indexOf(m);
            // Of the measure of its statement only the part's name is said again: 新登记11835户，其中私营企业11290户.
            Cell told = place < 0 ? Cell.NONE : measure(row, values.measures().get(m), names.part(part));
            if (!told.isEmpty()) {
                String label = values.measures().get(m).label();
                String text = told.text().startsWith(part + label) ? part + told.text().substring(part.length() + label.length()) : told.text();
                details.put(place, new Cell("其中" + text, told.address()));
            }
        }
        return details;
    }
}
