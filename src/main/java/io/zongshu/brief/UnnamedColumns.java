package io.zongshu.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The cells of columns whose header is not known, and of remarks: what each adds to the fact of its row. */
final class UnnamedColumns {
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
    private static final Pattern AT = Pattern.compile("[在于从沿到向]|面向|针对");
    /** Where all is done says nothing. */
    private static final Pattern EVERYWHERE = Pattern.compile("[全本我][省市县区州旗镇乡院校域]");
    /** Headers that do not name a number. */
    private static final Pattern TELLS_NOTHING = Pattern.compile("情况|说明|备注|进[度展]|成效|内容|措施|做法|结果|问题|事项|描述|要点|亮点|特色");
    private static final Pattern UNNAMED = Pattern.compile("[0-9]|(?:国家|[省市县区部]|全[国省市县区])级?[0-9]");
    private static final int SUBSTANTIAL = 8;

    private final Header header;
    private final Set<Integer> read;
    private final RowNamer names;
    private final FactSheet.Words words;
    private final BiFunction<Integer, Integer, String> texts;
    private final BiFunction<Integer, Integer, String> addresses;
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Map<Integer, List<String>> left = new HashMap<>();

    /**
     * Looks at the columns of one table.
     *
     * @param read columns of numbers and measure words, which are read elsewhere
     * @param texts of a row and a column
     */
    UnnamedColumns(
            Header header, Set<Integer> read, RowNamer names, FactSheet.Words words, BiFunction<Integer, Integer, String> texts,
            BiFunction<Integer, Integer, String> addresses) {
        this.header = header;
        this.read = read;
        this.names = names;
        this.words = words;
        this.texts = texts;
        this.addresses = addresses;
    }

    /** Texts of a column that became no facts. */
    List<String> left(int column) {
        return left.getOrDefault(column, List.of());
    }

    /** How many cells of a column became facts. */
    int taken(int column) {
        return taken.getOrDefault(column, 0);
    }

    /** Counts a cell of a column that was read elsewhere. */
    void take(int column) {
        taken.merge(column, 1, Integer::sum);
    }

    /** Columns whose header is not known: what has figures is 数据, what tells more than a word is 举措. */
    void add(int row, Map<String, Cell> found, List<Cell> told) {
        for (int column : header.paths().keySet()) {
            boolean free = !header.columns().containsKey(column) && !read.contains(column)
                    && !keys().ignoresColumn(header.text(column));
            String text = free ? texts.apply(row, column) : "";
            text = words.terms().isDemand(header.text(column)) && !RATE.matcher(text).matches() ? "" : text;
            if (text.isEmpty()) {
                continue;
            }
            String prefix = keys().prefix(header.text(column));
            if (!prefix.isEmpty() && !text.matches(".*[0-9].*")) {
                String whole = AT.matcher(text).lookingAt() ? text : prefix + text;
                if (!EVERYWHERE.matcher(text).matches()) {
                    found.merge(BriefKeys.MEASURES, new Cell(whole, addresses.apply(row, column)), UnnamedColumns::before);
                }
                take(column);
                continue;
            }
            if (words.terms().name(List.of(header.text(column))).kind() == ColumnName.Kind.GROWTH && !told.isEmpty()) {
                // 同比 | 增加9对 goes on with the figure beside it.
                Cell last = told.remove(told.size() - 1);
                String change = text.matches("(?:同比|环比|比|较).*") ? text : "同比" + text.replaceFirst("^[↑▲+＋]\\s*", "增长").replaceFirst("^[↓▼－-]\\s*", "下降");
                told.add(new Cell(last.text() + "，" + change, last.address() + "、" + addresses.apply(row, column)));
                take(column);
                continue;
            }
            if (words.terms().isLevel(header.text(column)) && found.containsKey(BriefKeys.RESULT)) {
                take(column);
                continue;
            }
            text = dayAside(text, addresses.apply(row, column), found);
            if (text.isEmpty()) {
                take(column);
                continue;
            }
            Cell cell = names.withoutUnit(new Cell(text, addresses.apply(row, column)));
            boolean measured = cell.text().length() < text.length();
            if (RATE.matcher(text).matches()) {
                // 补助标准 | 12元/亩·年
                told.add(new Cell(header.text(column) + text, cell.address()));
                take(column);
                continue;
            }
            boolean figure = !measured && words.figures().find(text).stream()
                    .anyMatch(f -> f.comparable() && !f.quantity().unit().isEmpty());
            String step = words.worded().stepOf(header.text(column));
            Optional<WrittenDate> date = WrittenDate.cell(text);
            if (!step.isEmpty() && date.isPresent()) {
                // 开工时间 | 2025年4月 tells 2025年4月开工.
                told.add(new Cell(date.get().told() + step, cell.address()));
                take(column);
                continue;
            }
            if (date.isPresent() && date.get().isParticular() && WHEN.matcher(header.text(column)).find()) {
                // 早稻开镰 | 起始日期 | 结束日期: which of several dates it is, the header says.
                told.add(new Cell(header.text(column) + date.get().told(), cell.address()));
                take(column);
                continue;
            }
            boolean note = keys().isNote(header.text(column));
            if (note && date.isPresent() && date.get().isParticular() && told.isEmpty() && !found.containsKey(BriefKeys.TIME)) {
                // 新馆开放 | | 2024-07-08: of a row without a figure the remark is its day.
                found.put(BriefKeys.TIME, new Cell(date.get().told(), cell.address()));
                take(column);
                continue;
            }
            boolean read = true;
            if (WordedValue.isRank(text) || words.worded().tellsRank(text) || note && (words.worded().tellsDay(text) || Award.isPrize(text))) {
                told.add(cell);
            } else if (note && LEANS.matcher(text).matches() && !told.isEmpty()) {
                Cell last = told.remove(told.size() - 1);
                told.add(new Cell(last.text() + "，" + text, last.address() + "、" + cell.address()));
            } else if (figure) {
                told.add(note ? cell : new Cell(headed(header.text(column), cell.text()), cell.address()));
            } else if ((note || text.length() < SUBSTANTIAL) && DONE.matcher(text).find() && !CAVEAT.matcher(text).find()) {
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

    // 建设规模 | 4.3公里: a number that no word of the cell names is named by the header.
    private String headed(String header, String text) {
        String name = header.replaceAll("[（(].*", "").replaceFirst("(?<=\\p{IsHan}{2})(?:级别|等级|等次)$", "");
        boolean says = !words.terms().isValue(header) && !TELLS_NOTHING.matcher(header).find() && words.terms().name(List.of(header)).kind() == ColumnName.Kind.PLAIN && name.length() <= SUBSTANTIAL;
        return says && UNNAMED.matcher(text).lookingAt() && !text.contains(name) ? name + text : text;
    }

    // 2025.8.20，配售型保障房 beside 已开工: a remark that begins with a day and tells of something else tells when it was.
    private String dayAside(String remark, String address, Map<String, Cell> found) {
        int end = remark.indexOf('，');
        boolean goesOn = end < 0 || found.containsKey(BriefKeys.TIME) || !words.worded().steps(remark).isEmpty();
        Optional<WrittenDate> day = goesOn ? Optional.empty() : WrittenDate.cell(remark.substring(0, end)).filter(WrittenDate::isParticular);
        day.ifPresent(date -> found.put(BriefKeys.TIME, new Cell(date.told(), address)));
        return day.isPresent() ? remark.substring(end + 1).strip() : remark;
    }

    // 在城东体育馆 stands before what was done there.
    private static Cell before(Cell measures, Cell place) {
        return AT.matcher(measures.text()).lookingAt() ? measures : new Cell(place.text() + "，" + measures.text(), place.address() + "、" + measures.address());
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
}
