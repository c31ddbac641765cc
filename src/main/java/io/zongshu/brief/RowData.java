package io.zongshu.brief;

import io.zongshu.language.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The numbers of a row as the 数据 of its fact, with the names, units, plans, times and parts that its columns give them. */
final class RowData {
    /** A remark that goes on with the figure before it: 其中国家级19个, 占农村人口的79%. */
    private static final Pattern LEANS = Pattern.compile("(?:其中|含|包括|同比|环比|较|比|占)[^；。]*[0-9].*");

    /** A remark that tells what was done or came of it, and how: 乡镇全覆盖, 与住建局共同完成, 主体完工. */
    private static final Pattern DONE = Pattern.compile("^(?:已|均为|均|全部|与.{2,8}(?:联合|共同|共建)|会同|联合|配合|无.|未发生|超额)|(?:全覆盖|完工|投用|启用|封顶|竣工|验收|贯通|通车|开工|落实|落地|联合举办|共享|开放|销号|达标|交付|挂牌|居多|上线|建成|完成)$");
    /** A remark that tells what a figure is of or whence it comes. */
    private static final Pattern CAVEAT = Pattern.compile("口径|核定|核实|核对|填报|统计|底数|不?含|审计|来源|提供|转报|报数|快报|初步|[决预]算|下达|测算|抽样|人口|折纯|补报|累计|年末|数据|下年|待");

    private static final Pattern RATE = Pattern.compile("[0-9][0-9.,]*[万]?元[/每]\\p{IsHan}{1,4}(?:[·/每]\\p{IsHan}{1,3})?");
    private static final Pattern WHEN = Pattern.compile("^(?!.*(?:填报|上报|授予|颁|发文|印发|报送|制表|审核|发证)).*(?:日期|时间|日)$");
    private static final Pattern HONOUR = Pattern.compile("奖|荣誉|称号|示范|先进|名特优新|品牌|名录|百强");
    private static final Pattern NAMED = Pattern.compile("“[^”]{2,}”|《[^》]{2,}》");
    private static final int SUBSTANTIAL = 8;

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
    private final Set<Integer> read = new TreeSet<>();
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Map<Integer, List<String>> left = new HashMap<>();
    /** Which measures the last row told, in the order of its statements. */
    private final List<Integer> lastTold = new ArrayList<>();

    RowData(Grid grid, Header header, ValueColumns values, SheetTitle title, FactSheet.Words words, BriefParts parts) {
        this.grid = grid;
        this.header = header;
        this.values = values;
        this.title = title;
        this.names = new RowNamer(grid, header, values, title, words.terms(), words.figures().places());
        this.units = new CellUnits(grid, header, values, title, words);
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

    /** Texts of a column without a name that became no facts. */
    List<String> left(int column) {
        return left.getOrDefault(column, List.of());
    }

    /** How many cells of a column without a name became facts. */
    int taken(int column) {
        return taken.getOrDefault(column, 0) + names.levels(column);
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
        others(row, found, told);
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
        List<RowFigures.Value> all = new ArrayList<>();
        for (ValueColumns.Column column : measure.columns()) {
            String text = text(row, column.index());
            if (!text.isEmpty()) {
                all.add(new RowFigures.Value(column, units.of(row, text, column, measure, name), grid.address(row, column.index())));
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
        // 28 600 is a number.
        String text = CellText.clean(raw).replaceAll("(?<=^|[0-9])[ \u00a0\u2009](?=[0-9]{3}(?:[ \u00a0\u2009.]|$))", "");
        return terms.isBlank(text) ? "" : text;
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
                String whole = apart ? text + beside : number && terms.measures().isUnit(unit) ? text + unit : number && terms.measures().isUnit(beside) ? text + beside : text;
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
                taken.merge(other, 1, Integer::sum);
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
        Optional<WrittenDate> date = columns.size() == 1 && found.get(BriefKeys.TIME) == null && words.worded().tellsWhen(called)
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

    /** Columns whose header is not known: what has figures is 数据, what tells more than a word is 举措. */
    private void others(int row, Map<String, Cell> found, List<Cell> told) {
        for (int column : header.paths().keySet()) {
            boolean free = !header.columns().containsKey(column) && !values.holds(column) && !read.contains(column)
                    && !keys().ignoresColumn(header.text(column));
            String text = free ? text(row, column) : "";
            text = terms.isDemand(header.text(column)) && !RATE.matcher(text).matches() ? "" : text;
            if (text.isEmpty()) {
                continue;
            }
            if (terms.isLevel(header.text(column)) && found.containsKey(BriefKeys.RESULT)) {
                taken.merge(column, 1, Integer::sum);
                continue;
            }
            Cell cell = names.withoutUnit(new Cell(text, grid.address(row, column)));
            boolean measured = cell.text().length() < text.length();
            if (RATE.matcher(text).matches()) {
                // 补助标准 | 12元/亩·年
                told.add(new Cell(header.text(column) + text, cell.address()));
                taken.merge(column, 1, Integer::sum);
                continue;
            }
            boolean figure = !measured && words.figures().find(text).stream()
                    .anyMatch(f -> f.comparable() && !f.quantity().unit().isEmpty() && !f.noun().isEmpty());
            String step = words.worded().stepOf(header.text(column));
            Optional<WrittenDate> date = WrittenDate.cell(text);
            if (!step.isEmpty() && date.isPresent()) {
                // 开工时间 | 2025年4月 tells 2025年4月开工.
                told.add(new Cell(date.get().told() + step, cell.address()));
                taken.merge(column, 1, Integer::sum);
                continue;
            }
            if (date.isPresent() && date.get().isParticular() && WHEN.matcher(header.text(column)).find()) {
                // 早稻开镰 | 起始日期 | 结束日期: which of several dates it is, the header says.
                told.add(new Cell(header.text(column) + date.get().told(), cell.address()));
                taken.merge(column, 1, Integer::sum);
                continue;
            }
            boolean note = keys().isNote(header.text(column));
            boolean read = true;
            if (WordedValue.isRank(text) || words.worded().tellsRank(text) || note && (words.worded().tellsDay(text) || Award.isPrize(text))) {
                told.add(cell);
            } else if (note && LEANS.matcher(text).matches() && !told.isEmpty()) {
                Cell last = told.remove(told.size() - 1);
                told.add(new Cell(last.text() + "，" + text, last.address() + "、" + cell.address()));
            } else if (figure) {
                told.add(cell);
            } else if (note && DONE.matcher(text).find() && !CAVEAT.matcher(text).find()) {
                found.merge(BriefKeys.RESULT, cell, FactSheet::both);
            } else if (!note && (text.length() >= SUBSTANTIAL || measured) || note && tells(text, found)) {
                found.merge(BriefKeys.MEASURES, cell, FactSheet::both);
            } else {
                read = false;
                left.computeIfAbsent(column, k -> new ArrayList<>()).add(text);
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
