package io.zongshu.brief;

import io.zongshu.language.Places;
import io.zongshu.language.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a row as the 数据 of its fact, with the names, units, plans, times and parts that its columns give them. */
final class RowData {
    private static final Pattern UNIT_AT_END = Pattern.compile("^(.+?)[（(]([^（()）]{1,6})[）)]$");
    /** A remark that goes on with the figure before it: 其中国家级19个, 占农村人口的79%. */
    private static final Pattern LEANS = Pattern.compile("(?:其中|含|包括|同比|环比|较|比|占)[^；。]*[0-9].*");

    private static final Pattern RANK = Pattern.compile("(?:排名|位次|名次|排位)(?:情况)?$");
    private static final Pattern OPEN = Pattern.compile("([0-9][0-9,.]*)((?:左右|以上|以下|以内)|[（(].*[0-9].*[）)])");
    private static final Pattern RATE = Pattern.compile("1?[/／]([十百千万0-9]{1,4}万?)");

    private static final Pattern HONOUR = Pattern.compile("奖|荣誉|称号|示范|先进|名特优新|品牌|名录|百强");
    private static final Pattern NAMED = Pattern.compile("“[^”]{2,}”|《[^》]{2,}》");
    private static final int SUBSTANTIAL = 8;

    private final Grid grid;
    private final Header header;
    private final ValueColumns values;
    private final SheetTitle title;
    private final FactSheet.Words words;
    private final TableTerms terms;
    private final BriefParts parts;
    private final RowFigures figures;
    private final Set<Integer> read = new TreeSet<>();
    private final Map<Integer, Integer> taken = new HashMap<>();
    /** Names of rows go on downwards where only the second of two columns is filled. */
    private String lastName = "";
    /** What the parts below a row without numbers are of, and in which unit. */
    private String parent = "";
    private String parentUnit = "";
    /** A part has the unit of the row above: 进出口（亿元） and below it 其中：出口. */
    private String lastUnit = "";
    /** Which measures the last row told, in the order of its statements. */
    private final List<Integer> lastTold = new ArrayList<>();

    RowData(Grid grid, Header header, ValueColumns values, SheetTitle title, FactSheet.Words words, BriefParts parts) {
        this.grid = grid;
        this.header = header;
        this.values = values;
        this.title = title;
        this.words = words;
        this.terms = words.terms();
        this.parts = parts;
        this.figures = new RowFigures(terms);
        values.measures().forEach(m -> m.columns().forEach(c -> read.add(c.index())));
        read.addAll(values.units().values());
    }

    /** Columns that are read whole. */
    Set<Integer> read() {
        return read;
    }

    /** How many cells of a column without a name became facts. */
    int taken(int column) {
        return taken.getOrDefault(column, 0);
    }

    /** Adds 数据, and 事项 if nothing names the row but its figures, to what was found of a row. */
    void add(int row, Map<String, Cell> found) {
        RowName name = name(row, found).or(unitOfText(row));
        List<Cell> told = new ArrayList<>();
        boolean child = name.item().equals(parent) && lastTold.isEmpty();
        lastTold.clear();
        for (int m = 0; m < values.measures().size(); m++) {
            Cell cell = measure(row, values.measures().get(m), name);
            if (!cell.isEmpty()) {
                told.add(cell);
                lastTold.add(m);
            }
        }
        texts(row, name, told);
        parent = told.isEmpty() ? name.item() : child ? parent : "";
        parentUnit = told.isEmpty() ? name.unit() : child ? parentUnit : "";
        if (child) {
            lastTold.clear();
        }
        others(row, found, told);
        found.computeIfPresent(BriefKeys.MEASURES, (key, cell) -> told.isEmpty() ? cell : withoutUnit(cell));
        told.stream().reduce(FactSheet::both).ifPresent(cell -> found.put(BriefKeys.DATA, cell));
        if (found.get(BriefKeys.ITEM) == null && !name.item().isEmpty()) {
            found.put(BriefKeys.ITEM, new Cell(name.item(), name.address()));
        }
        if (!name.place().isEmpty() && found.get(BriefKeys.DEPARTMENT) == null && Places.ofOffice(name.place()).isEmpty()) {
            found.remove(BriefKeys.DEPARTMENT);
        }
    }

    /**
     * What a row is called.
     *
     * @param item what its fact is about
     * @param subject what its figures count, said before each; empty where 事项 says it
     * @param unit measure word in the name's brackets
     */
    private record RowName(String item, String subject, String place, String unit, String address) {
        RowName or(String another) {
            return unit.isEmpty() ? new RowName(item, subject, place, another, address) : this;
        }
    }

    // 检查定点医药机构（家次） | 612: the text tells the measure word of the number beside it.
    private String unitOfText(int row) {
        String unit = "";
        for (int column : header.paths().keySet()) {
            Matcher bracket = values.holds(column) ? UNIT_AT_END.matcher("") : UNIT_AT_END.matcher(CellText.oneLine(grid.text(row, column)));
            unit = unit.isEmpty() && bracket.matches() && terms.isUnit(bracket.group(2)) ? bracket.group(2) : unit;
        }
        return unit;
    }

    private Cell withoutUnit(Cell cell) {
        Matcher bracket = UNIT_AT_END.matcher(cell.text());
        return bracket.matches() && terms.isUnit(bracket.group(2)) ? new Cell(bracket.group(1), cell.address()) : cell;
    }

    private RowName name(int row, Map<String, Cell> found) {
        Cell indicator = found.getOrDefault(BriefKeys.INDICATOR, Cell.NONE);
        Cell item = found.getOrDefault(BriefKeys.ITEM, Cell.NONE);
        String text = full(row, indicator.text()).replaceFirst("^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[.．、](?=\\p{IsHan})|^[（(][0-9一二三四五六七八九十]{1,2}[）)]", "");
        String unit = "";
        Matcher itemUnit = UNIT_AT_END.matcher(item.text());
        if (itemUnit.matches() && terms.isUnit(itemUnit.group(2))) {
            unit = itemUnit.group(2);
            item = new Cell(itemUnit.group(1), item.address());
            found.put(BriefKeys.ITEM, item);
        }
        Matcher bracket = UNIT_AT_END.matcher(text);
        // 医保热线接听（通）: one letter in brackets is a measure word, known or not.
        if (bracket.matches() && (terms.isUnit(bracket.group(2)) || bracket.group(2).matches("\\p{IsHan}"))) {
            text = bracket.group(1);
            unit = bracket.group(2);
        } else if (bracket.matches() && RATE.matcher(bracket.group(2)).matches()) {
            // 死亡率（1/10万）6.8 is written 6.8/10万.
            text = bracket.group(1);
            unit = RATE.matcher(bracket.group(2)).replaceFirst("/$1");
        }
        String child = terms.partOf(text.strip());
        if (!child.isEmpty() && lastTold.isEmpty() && !parent.isEmpty()) {
            // A row above without numbers only says what its parts are of.
            return new RowName(parent, child, "", unit.isEmpty() ? parentUnit : unit, indicator.address());
        }
        boolean sum = terms.isSumRow(text) || sumAt(row);
        String place = text.equals(Places.in(text)) ? text : "";
        if (!item.isEmpty()) {
            return new RowName(item.text(), text, place, unit, item.address());
        }
        if (sum || !place.isEmpty() || TimeSpan.is(text)) {
            return new RowName(title.subject(), sum ? "" : text, place, unit, title.subject().isEmpty() ? indicator.address() : title.address());
        }
        return new RowName(text, text, "", unit, indicator.address());
    }

    // 合计 may stand in the column of numbers of rows.
    private boolean sumAt(int row) {
        return grid.rows().getOrDefault(row, java.util.Collections.emptyNavigableMap()).headMap(Math.max(values.first(), 0)).values().stream()
                .anyMatch(terms::isTotal);
    }

    // 公开招聘 | 中小学教师 and below it nothing | 幼儿园教师.
    private String full(int row, String text) {
        List<Integer> columns = header.columns().entrySet().stream()
                .filter(e -> e.getValue().equals(BriefKeys.INDICATOR))
                .map(Map.Entry::getKey)
                .toList();
        if (columns.size() < 2) {
            return level(row, text) + text.replace("小计", "");
        }
        String first = CellText.oneLine(grid.merged(row, columns.get(0)));
        if (!first.isEmpty()) {
            lastName = first;
            return terms.isSubtotal(text.replace(first, "")) ? first : text;
        }
        return text.startsWith(lastName) ? text : lastName + text;
    }

    // 省级 | 重点实验室: what is counted are 省级重点实验室.
    private String level(int row, String text) {
        for (int column : header.paths().keySet()) {
            String level = terms.isLevel(header.text(column)) ? CellText.oneLine(grid.merged(row, column)) : "";
            if (!text.isEmpty() && !level.isEmpty() && level.length() <= 4 && !text.contains(level)) {
                taken.merge(column, 1, Integer::sum);
                return level;
            }
        }
        return "";
    }

    private Cell measure(int row, ValueColumns.Measure measure, RowName name) {
        List<RowFigures.Value> all = new ArrayList<>();
        for (ValueColumns.Column column : measure.columns()) {
            String text = text(row, column.index());
            if (!text.isEmpty()) {
                all.add(new RowFigures.Value(column, withUnit(row, text, column, measure, name), grid.address(row, column.index())));
            }
        }
        RowFigures.Told told = figures.tell(subject(measure, name), all);
        String period = told.text().isEmpty() || title.period().isEmpty() || !TimeSpan.lastIn(told.text()).isEmpty() ? "" : title.period();
        return new Cell(period + told.text(), told.address());
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
        String text = CellText.clean(raw);
        return terms.isBlank(text) ? "" : text;
    }

    private String withUnit(int row, String text, ValueColumns.Column column, ValueColumns.Measure measure, RowName name) {
        if (RANK.matcher(header.text(column.index())).find()) {
            return text.matches("[0-9]+") ? "第" + text + "位" : text;
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            // 5.5左右 in a column of % is 5.5%左右, 42（其中…） of 处 42处（其中…）.
            String bare = withUnit(row, open.group(1), column, measure, name);
            return bare + open.group(2);
        }
        if (!terms.isBareNumber(text.replaceFirst("^[-－+＋]", ""))) {
            Integer next = values.units().get(column.index());
            String number = next == null ? "" : CellText.oneLine(grid.text(row, next));
            return !terms.isSignedNumber(text) && terms.isNumber(number) && Character.isDigit(number.charAt(0)) ? text + number : text;
        }
        ColumnName.Kind kind = column.name().kind();
        boolean relative = kind == ColumnName.Kind.COMPLETION || kind == ColumnName.Kind.GROWTH || kind == ColumnName.Kind.SHARE;
        if (!column.name().unit().isEmpty()) {
            // 人次 in the header is 万人次 if the corner says so.
            String own = column.name().unit();
            return text + title.units().stream().filter(u -> u.endsWith(own) && u.length() > own.length()).findFirst().orElse(own);
        }
        if (relative && kind != ColumnName.Kind.GROWTH) {
            return text + "%";
        }
        Integer unitColumn = values.units().get(column.index());
        String beside = unitColumn == null ? "" : CellText.oneLine(grid.merged(row, unitColumn));
        List<String> remarked = noted(row);
        String unit = !remarked.isEmpty() ? remarked.get(0) : terms.isUnit(beside) ? beside : !name.unit().isEmpty() ? name.unit() : headerUnit(measure);
        unit = unit.isEmpty() && (name.item().isEmpty() || title.units().size() > 1 && measure.label().isEmpty()) ? lastUnit : unit;
        lastUnit = unit.isEmpty() ? lastUnit : name.unit().isEmpty() && !name.item().isEmpty() && title.units().size() < 2 ? "" : unit;
        unit = unit.isEmpty() ? terms.unitFor(title.units(), measure.label(), name.subject(), title.subject()) : unit;
        boolean rate = (measure.label().isEmpty() ? name.subject() : measure.label()).matches(".*(?:率|占比|比例|比重)");
        return text + (unit.isEmpty() && rate ? "%" : rate && !unit.equals("%") && !unit.equals("‰") && !unit.startsWith("/") && unitColumn == null ? "%" : unit);
    }

    // 单位：个 among the remarks holds for its row.
    private List<String> noted(int row) {
        for (int column : header.paths().keySet()) {
            if (keys().isNote(header.text(column))) {
                return terms.corner(grid.text(row, column));
            }
        }
        return List.of();
    }

    private static String headerUnit(ValueColumns.Measure measure) {
        return measure.columns().stream().map(c -> c.name().unit()).filter(u -> !u.isEmpty() && !u.equals("%")).findFirst().orElse("");
    }

    // 数据 columns with words in them, and words where a number was awaited: they stand as they are.
    private void texts(int row, RowName name, List<Cell> told) {
        header.columns().forEach((column, alias) -> {
            if (alias.equals(BriefKeys.DATA) && !values.holds(column)) {
                String text = text(row, column);
                String unit = header.bracketed(column);
                String beside = CellText.oneLine(grid.text(row, column + 1));
                boolean number = terms.isBareNumber(text);
                boolean apart = !number && !text.isEmpty() && header.columns().getOrDefault(column + 1, "").equals(BriefKeys.MEASURE_WORD) && terms.isNumber(beside);
                String whole = apart ? text + beside : number && terms.isUnit(unit) ? text + unit : number && terms.isUnit(beside) ? text + beside : text;
                boolean named = name.subject().isEmpty() || text.isEmpty() || text.contains(name.subject()) || !number;
                told.add(new Cell(named ? whole : name.subject() + whole, grid.address(row, column)));
            }
        });
        told.removeIf(Cell::isEmpty);
    }

    /** Columns whose header is not known: what has figures is 数据, what tells more than a word is 举措. */
    private void others(int row, Map<String, Cell> found, List<Cell> told) {
        for (int column : header.paths().keySet()) {
            boolean free = !header.columns().containsKey(column) && !values.holds(column) && !read.contains(column)
                    && !keys().ignoresColumn(header.text(column)) && !terms.isDemand(header.text(column));
            String text = free ? text(row, column) : "";
            if (text.isEmpty()) {
                continue;
            }
            Cell cell = withoutUnit(new Cell(text, grid.address(row, column)));
            boolean measured = cell.text().length() < text.length();
            boolean figure = !measured && words.figures().find(text).stream()
                    .anyMatch(f -> f.comparable() && !f.quantity().unit().isEmpty() && !f.noun().isEmpty());
            boolean note = keys().isNote(header.text(column));
            boolean read = true;
            if (note && LEANS.matcher(text).matches() && !told.isEmpty()) {
                Cell last = told.remove(told.size() - 1);
                told.add(new Cell(last.text() + "，" + text, last.address() + "、" + cell.address()));
            } else if (figure) {
                told.add(cell);
            } else if (!note && (text.length() >= SUBSTANTIAL || measured) || note && tells(text, found)) {
                found.merge(BriefKeys.MEASURES, cell, FactSheet::both);
            } else {
                read = false;
            }
            taken.merge(column, read ? 1 : 0, Integer::sum);
        }
    }

    // 今年全市油菜种植面积 beside 油菜扩种 says what is counted; “云川贡米” whose honour it is.
    private static boolean tells(String remark, Map<String, Cell> found) {
        String item = found.getOrDefault(BriefKeys.ITEM, found.getOrDefault(BriefKeys.INDICATOR, Cell.NONE)).text();
        boolean named = HONOUR.matcher(item).find() && NAMED.matcher(remark).find();
        boolean said = remark.length() >= SUBSTANTIAL && !remark.matches(".*[0-9].*") && ComparedFact.pairs(item).stream().anyMatch(ComparedFact.pairs(remark.split("[，；。]")[0])::contains);
        return named || said;
    }

    private BriefKeys keys() {
        return words.keys();
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
            Cell told = place < 0 ? Cell.NONE : measure(row, values.measures().get(m), new RowName("", part, "", "", ""));
            if (!told.isEmpty()) {
                String label = values.measures().get(m).label();
                String text = told.text().startsWith(part + label) ? part + told.text().substring(part.length() + label.length()) : told.text();
                details.put(place, new Cell("其中" + text, told.address()));
            }
        }
        return details;
    }
}
