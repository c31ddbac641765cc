package io.zongshu.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The columns of numbers of a table, those of one measure together.
 *
 * @param measures by measure, in the order of the table
 * @param units for a column of numbers, the column that holds its measure words
 */
record ValueColumns(List<Measure> measures, NavigableMap<Integer, Integer> units) {
    private static final Pattern TIME = Pattern.compile("(?:时限|日期|期限|(?:开工|竣工|完成|整改|计划|实施|投用|办结)时间)$");

    private static final Pattern INVESTED = Pattern.compile("投资|概算|预算");
    private static final String DONE = "完成";

    /** A column of numbers. */
    record Column(int index, ColumnName name) {
        /** The same column where a row says what its numbers are. */
        Column as(ColumnName.Kind kind, String unit, String written) {
            return new Column(index, new ColumnName(kind, name.label(), name.measure(), unit, name.period(), written, name.total()));
        }
    }

    /**
     * Columns that say different things of one measure.
     *
     * @param label as it is told; empty if rows say it
     * @param columns in the order of the table
     */
    record Measure(String label, List<Column> columns) {
        Measure {
            columns = List.copyOf(columns);
        }
    }

    /** @param year of the title, in digits; or empty */
    static ValueColumns of(Grid grid, Header header, String year, FactSheet.Words words) {
        BriefKeys keys = words.keys();
        TableTerms terms = words.terms();
        List<Column> columns = new ArrayList<>();
        List<Integer> measureWords = new ArrayList<>();
        header.paths().forEach((index, path) -> {
            String alias = header.columns().getOrDefault(index, BriefKeys.DATA);
            if (alias.equals(BriefKeys.MEASURE_WORD)) {
                measureWords.add(index);
            }
            // 整改时限 2025.10 is no amount.
            boolean time = TIME.matcher(CellText.oneLine(header.text(index))).find()
                    || !words.worded().stepOf(CellText.oneLine(header.text(index))).isEmpty() && dates(grid, header, index);
            boolean own = alias.equals(BriefKeys.DATA) && !time && !keys.ignoresColumn(header.text(index));
            if (own && HeaderSearch.isOfNumbers(grid, terms, header.lastRow(), index)) {
                columns.add(new Column(index, terms.name(path)));
            }
        });
        List<Column> told = ofYear(year, columns).stream().filter(c -> c.name().kind() != ColumnName.Kind.OTHER).toList();
        return new ValueColumns(List.copyOf(grouped(partitioned(told, header), header).values()), unitColumns(told, measureWords));
    }

    // 2022年决算数 beside 决算数 of 2023, 2022年 beside 2023年: what there was before. Its rates and places are not told.
    private static List<Column> ofYear(String year, List<Column> columns) {
        boolean undated = columns.stream().anyMatch(c -> c.name().period().isEmpty() && level(c.name()));
        String last = columns.stream().filter(c -> level(c.name())).map(c -> yearOf(c.name())).max(java.util.Comparator.naturalOrder()).orElse("");
        String now = undated && year.compareTo(last) > 0 ? year : last;
        return columns.stream().map(c -> {
            ColumnName name = c.name();
            boolean ofLast = name.period().matches("(?:上年|去年).*");
            boolean before = (ofLast || !yearOf(name).isEmpty() && yearOf(name).compareTo(now) < 0) && name.kind() != ColumnName.Kind.PRIOR;
            String when = name.period().matches("[0-9]{4}") ? name.period() + "年" : name.period();
            ColumnName.Kind kind = level(name) ? ColumnName.Kind.PRIOR : ColumnName.Kind.OTHER;
            return before ? new Column(c.index(), new ColumnName(kind, name.label(), name.measure(), name.unit(), "", when, name.total())) : c;
        }).toList();
    }

    private static String yearOf(ColumnName name) {
        return name.period().matches("(?:19|20)[0-9]{2}.*") ? name.period().substring(0, 4) : "";
    }

    private static boolean level(ColumnName name) {
        return name.kind() == ColumnName.Kind.PLAIN || name.kind() == ColumnName.Kind.ACTUAL;
    }

    // 开工 above 3.12 and 10.15 tells when, above 12 how many.
    private static boolean dates(Grid grid, Header header, int column) {
        List<String> below = grid.rows().tailMap(header.lastRow(), false).values().stream()
                .map(cells -> CellText.oneLine(cells.getOrDefault(column, ""))).filter(text -> !text.isEmpty()).toList();
        return !below.isEmpty() && below.stream().allMatch(text -> WrittenDate.cell(text).isPresent());
    }

    // With 合计 beside them, 澜江区 and 城南区 are no measures but parts of one.
    private static List<Column> partitioned(List<Column> columns, Header header) {
        boolean sum = columns.stream().anyMatch(c -> c.name().total());
        if (!sum) {
            return columns;
        }
        List<Column> parts = new ArrayList<>();
        for (Column column : columns) {
            ColumnName name = column.name();
            boolean rate = name.label().matches(".*(?:率|占比|比例|比重|均|标准)");
            boolean part = !rate && !name.total() && name.kind() == ColumnName.Kind.PLAIN && !name.label().isEmpty() && name.period().isEmpty();
            // 职工医保 below 险种, too.
            String own = header.text(column.index());
            boolean alone = name.label().equals(own) && besideSum(columns, header, column.index()) || name.label().endsWith(own) && sumHasNoHead(columns, header);
            parts.add(part && alone
                    ? new Column(column.index(), new ColumnName(name.kind(), "", "", name.unit(), "", own, false))
                    : column);
        }
        return parts;
    }

    // 总数 below 党支部 sums up what stands below 党支部.
    private static boolean besideSum(List<Column> columns, Header header, int column) {
        return columns.stream().filter(c -> c.name().total()).anyMatch(c -> above(header, c.index()).equals(above(header, column)));
    }

    private static List<String> above(Header header, int column) {
        List<String> path = header.paths().getOrDefault(column, List.of());
        return path.isEmpty() ? path : path.subList(0, path.size() - 1);
    }

    private static boolean sumHasNoHead(List<Column> columns, Header header) {
        return columns.stream().filter(c -> c.name().total()).allMatch(c -> header.paths().getOrDefault(c.index(), List.of()).size() == 1);
    }

    private static Map<String, Measure> grouped(List<Column> columns, Header header) {
        Map<String, List<Column>> by = new LinkedHashMap<>();
        List<Column> plans = new ArrayList<>();
        for (Column column : columns) {
            String key = column.name().measure();
            boolean named = columns.stream().anyMatch(c -> !c.name().measure().isEmpty());
            if (key.isEmpty() && by.isEmpty() && named && column.name().kind() == ColumnName.Kind.PLAN) {
                // 年度任务, 建成面积: the plan is of what comes next.
                plans.add(column);
                continue;
            }
            // 同比 and 其中女性 without a measure of their own belong to the measure before them, 计划 to all.
            boolean leans = key.isEmpty() && !by.isEmpty() && (column.name().kind() != ColumnName.Kind.PLAIN || !column.name().written().isEmpty());
            String last = leans ? leading(by) : key;
            List<Column> before = by.getOrDefault(last, List.of());
            Optional<Column> whole = leans && column.name().kind() == ColumnName.Kind.ACTUAL ? before.stream().filter(ValueColumns::isWhole).findFirst() : Optional.empty();
            Column own = whole.map(w -> done(column, w, header)).orElse(column);
            if (whole.isPresent()) {
                // 概算, 年度计划, 完成: the plan is of what was done.
                List<Column> planned = before.stream().filter(c -> c.name().kind() == ColumnName.Kind.PLAN && c.name().measure().isEmpty()).toList();
                before.removeAll(planned);
                plans.addAll(planned);
                last = own.name().measure();
            }
            List<Column> list = by.computeIfAbsent(last, k -> new ArrayList<>());
            list.addAll(plans);
            plans.clear();
            list.add(own);
        }
        Map<String, Measure> measures = new LinkedHashMap<>();
        by.forEach((key, list) -> split(key, list, measures));
        return measures;
    }

    private static boolean isWhole(Column column) {
        return column.name().kind() == ColumnName.Kind.PLAIN && !column.name().measure().isEmpty() && column.name().period().isEmpty();
    }

    // 总投资, 当年完成: what was done of a whole is another measure.
    private static Column done(Column column, Column whole, Header header) {
        ColumnName name = column.name();
        String text = CellText.oneLine(header.text(column.index())).replaceAll("[（(].*?[）)]", "");
        String label = INVESTED.matcher(whole.name().measure()).find() ? DONE + "投资" : name.period().isEmpty() ? text : DONE;
        String unit = name.unit().isEmpty() ? whole.name().unit() : name.unit();
        return new Column(column.index(), new ColumnName(name.kind(), label, label, unit, name.period(), name.written(), name.total()));
    }

    // A place in an order of its own leads no other columns.
    private static String leading(Map<String, List<Column>> by) {
        return by.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(c -> c.name().kind() != ColumnName.Kind.RANK))
                .map(Map.Entry::getKey)
                .reduce((first, second) -> second)
                .orElse("");
    }

    // Two columns that say the same of one measure (数量1, 数量2) are two measures.
    private static void split(String key, List<Column> columns, Map<String, Measure> measures) {
        List<Column> group = new ArrayList<>();
        for (Column column : columns) {
            boolean again = group.stream().anyMatch(c -> sameSense(c.name(), column.name()));
            if (again) {
                put(key, group, measures);
                group = new ArrayList<>();
            }
            group.add(column);
        }
        put(key, group, measures);
    }

    private static boolean sameSense(ColumnName one, ColumnName other) {
        boolean plain = one.kind() == other.kind() || level(one) && level(other);
        return plain && one.period().equals(other.period()) && one.total() == other.total() && one.written().equals(other.written())
                && one.label().equals(other.label());
    }

    private static void put(String key, List<Column> group, Map<String, Measure> measures) {
        if (!group.isEmpty()) {
            String label = group.stream().filter(c -> c.name().kind() != ColumnName.Kind.PLAN).map(c -> c.name().label())
                    .filter(l -> !l.isEmpty()).findFirst().orElse(group.stream().allMatch(c -> c.name().kind() == ColumnName.Kind.RANK) ? "" : key);
            measures.put(key + "#" + measures.size(), new Measure(label, group));
        }
    }

    private static NavigableMap<Integer, Integer> unitColumns(List<Column> columns, List<Integer> measureWords) {
        NavigableMap<Integer, Integer> units = new TreeMap<>();
        for (Column column : columns) {
            int beside = column.index() + 1;
            if (measureWords.contains(beside)) {
                units.put(column.index(), beside);
            } else if (measureWords.size() == 1) {
                units.put(column.index(), measureWords.get(0));
            }
        }
        return units;
    }

    boolean isEmpty() {
        return measures.isEmpty();
    }

    /** Whether the header gives a unit to all amounts. */
    boolean haveUnits() {
        return measures.stream().flatMap(m -> m.columns().stream()).filter(c -> level(c.name())).allMatch(c -> !c.name().unit().isEmpty());
    }

    /** Whether a column is one of them. */
    boolean holds(int index) {
        return measures.stream().anyMatch(m -> m.columns().stream().anyMatch(c -> c.index() == index));
    }

    /** The first of them; -1 if there is none. */
    int first() {
        return measures.stream().flatMap(m -> m.columns().stream()).mapToInt(Column::index).min().orElse(-1);
    }
}
