package io.zongshu.brief;

import io.zongshu.language.TimeSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the header of a table: a row or up to three that name the columns below them. */
final class HeaderSearch {
    private static final int ROWS_SEARCHED = 40;
    private static final int DEEPEST = 3;
    static final int ROWS_LOOKED_BELOW = 60;
    private static final int LONGEST_NAME = 24;
    private static final Set<String> SUBSTANCE =
            Set.of(BriefKeys.ITEM, BriefKeys.MEASURES, BriefKeys.DATA, BriefKeys.RESULT);

    /** Columns that may hold numbers: 任务 above numbers is a plan and no item. */
    private static final Set<String> NUMBERS_TOO = Set.of(BriefKeys.DATA, BriefKeys.TIME, BriefKeys.MEASURE_WORD, BriefKeys.RESULT);

    private static final Pattern OF_SOMETHING = Pattern.compile("(?:开工|竣工|开始|计划|整改|拟|预计|投用|填报|上报|办结)[^时]{0,4}时[间限]");

    /** 35岁以下, 36—45岁 */
    private static final Pattern AGES = Pattern.compile("[0-9]{1,3}(?:[—–～~-][0-9]{1,3}周?岁|周?岁[及（(]?(?:含.)?以[上下].?)");
    private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|(?:资料|数据)来源|另)[0-9]?[:：]");
    /** 606（68.0%）, 198/203 */
    private static final Pattern TWO_NUMBERS = Pattern.compile("[0-9][0-9.]*(?:[（(][0-9.]+%?[）)]|/[0-9.]+)");

    private final Grid grid;
    private final BriefKeys keys;
    private final TableTerms terms;

    HeaderSearch(Grid grid, BriefKeys keys, TableTerms terms) {
        this.grid = grid;
        this.keys = keys;
        this.terms = terms;
    }

    /** The header among the first rows that names most columns of a brief; one row is preferred to two, and the upper one. */
    static Optional<Header> named(Grid grid, BriefKeys keys, TableTerms terms) {
        return new HeaderSearch(grid, keys, terms).named();
    }

    /** The header of a table of numbers, whatever its columns are called. */
    static Optional<Header> ofNumbers(Grid grid, BriefKeys keys, TableTerms terms) {
        return new HeaderSearch(grid, keys, terms).ofNumbers();
    }

    private Optional<Header> named() {
        Header best = null;
        boolean keysAndValues = InfoSheet.looksLikeOne(grid, keys);
        long most = 2;
        for (int row : firstRows()) {
            for (int last = row; last < row + DEEPEST && (last == row || isBelow(row, last)); last++) {
                Header header = at(row, last);
                long names = header.columns().values().stream().distinct().count();
                long loose = withLooseNames(header).columns().values().stream().distinct().count();
                boolean substantial = withLooseNames(header).columns().values().stream().anyMatch(SUBSTANCE::contains);
                long weight = 2 * names + (loose - names) + numbersBelow(header);
                boolean deeper = best != null && best.firstRow() == row && weight >= most;
                boolean several = loose > 1 && names >= 1 || substantial && !keysAndValues && besideNames(header);
                if (substantial && several && (weight > most || deeper || best == null)) {
                    most = weight;
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best).map(this::withLooseNames);
    }

    // One known column beside one that names the rows: 项目 | 完成情况.
    private boolean besideNames(Header header) {
        Header known = withLooseNames(header);
        boolean names = header.paths().values().stream().flatMap(List::stream).allMatch(this::isName);
        int first = known.columns().entrySet().stream().filter(e -> SUBSTANCE.contains(e.getValue())).mapToInt(e -> e.getKey()).min().orElse(0);
        return names && header.paths().headMap(first).keySet().stream()
                .anyMatch(column -> !known.columns().containsKey(column) && !keys.ignoresColumn(header.text(column)) && RowNames.namesRows(grid, header, column));
    }

    private Optional<Header> ofNumbers() {
        for (int row : firstRows()) {
            Header found = null;
            for (int last = row; last < row + DEEPEST && (last == row || isBelow(row, last)); last++) {
                Header header = at(row, last);
                boolean names = header.paths().values().stream().flatMap(List::stream).allMatch(this::isName);
                if (names && numbersBelow(header) > 0 && (namedByRows(header) || namesItself(header))) {
                    found = header;
                }
            }
            if (found != null) {
                return Optional.of(withLooseNames(found));
            }
            if (TextHeaders.namesPlaces(at(row, row))) {
                // What stands below 获奖者/名次 are no numbers, and no row of them a header.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    List<Integer> firstRows() {
        return grid.rows().keySet().stream()
                .limit(ROWS_SEARCHED)
                .filter(row -> grid.rows().getOrDefault(row, new TreeMap<>()).values().stream().distinct().count() > 1)
                .filter(row -> !isKeyed(grid.rows().getOrDefault(row, new TreeMap<>())))
                .toList();
    }

    // 单位：亩 in the corner of a header is the table's measure word.
    private boolean isKeyed(NavigableMap<Integer, String> cells) {
        boolean corner = cells.size() > 2 && !terms.measures().corner(CellText.oneLine(cells.firstEntry().getValue())).isEmpty();
        return cells.values().stream().skip(corner ? 1 : 0).anyMatch(HeaderSearch::isKey);
    }

    // 填报单位：民政局 stands above a table, 填报日期：| 1月5日 too.
    private static boolean isKey(String text) {
        return !InfoSheet.afterColon(text).isEmpty() && !text.startsWith("其中") || text.strip().matches("[^，。]{2,12}[:：]");
    }

    // A row below belongs to the header if it holds only names, and some of them part a wider cell above.
    private boolean isBelow(int first, int row) {
        NavigableMap<Integer, String> cells = grid.rows().getOrDefault(row, new TreeMap<>());
        NavigableMap<Integer, String> above = grid.rows().getOrDefault(row - 1, new TreeMap<>());
        // A row of nothing but measure words: 亿元 below 总投资.
        if (first < row && !cells.isEmpty() && cells.values().stream().allMatch(text -> terms.measures().isUnit(TableTerms.bare(text)))) {
            return true;
        }
        // Also where some columns need none: 亿元 | % | | 万元, and numbers below.
        long units = cells.values().stream().filter(text -> terms.measures().isUnit(TableTerms.bare(text))).count();
        if (first < row && units > 1 && units * 3 >= cells.size() * 2L && cells.values().stream().allMatch(this::isName) && cells.keySet().stream().allMatch(above::containsKey)) {
            return true;
        }
        boolean names = !cells.isEmpty() && cells.values().stream().allMatch(this::isName) && !keys.isNoFact(cells.firstEntry().getValue());
        boolean parted = cells.keySet().stream().anyMatch(column -> !above.containsKey(column) && hasLeft(above, column));
        boolean whole = cells.keySet().stream().allMatch(column -> !above.containsKey(column) || isWide(row - 1, column, above, cells) || isKnown(cells.getOrDefault(column, "")) || terms.measures().isUnit(TableTerms.bare(cells.getOrDefault(column, ""))));
        boolean numbers = cells.values().stream().noneMatch(text -> terms.isBlank(text));
        return first < row && names && parted && whole && numbers;
    }

    private boolean isKnown(String text) {
        return keys.column(text).isPresent() || keys.ignoresColumn(text) || terms.isTerm(text);
    }

    private static boolean hasLeft(NavigableMap<Integer, String> above, int column) {
        return above.lowerKey(column) != null;
    }

    private boolean isWide(int row, int column, NavigableMap<Integer, String> above, NavigableMap<Integer, String> below) {
        return grid.width(row, column) > 1 || !above.containsKey(column + 1) && below.containsKey(column + 1);
    }

    boolean isName(String text) {
        String name = CellText.oneLine(text);
        return AGES.matcher(name).matches() || name.length() <= LONGEST_NAME && !name.matches("[0-9][0-9.,]*[（(/／%].*|[-+－＋↑↓][0-9].*") && (!terms.measures().isNumber(name) || terms.measures().isUnit(TableTerms.bare(name)) || TimeSpan.is(name) || name.matches("(?:19|20)[0-9]{2}"));
    }

    Header at(int row, int last) {
        NavigableMap<Integer, String> columns = new TreeMap<>();
        NavigableMap<Integer, List<String>> paths = new TreeMap<>();
        for (int column : columnsOf(row, last)) {
            List<String> path = path(row, last, column);
            if (!path.isEmpty()) {
                paths.put(column, path);
                column(path)
                        .filter(found -> NUMBERS_TOO.contains(found) || !isOfNumbers(grid, terms, last, column))
                        .ifPresent(found -> columns.put(column, found));
            }
        }
        return new Header(row, last, columns, paths);
    }

    // 数值 above 上年 and 本年 holds 数据.
    private Optional<String> column(List<String> path) {
        String last = path.get(path.size() - 1);
        boolean below = path.size() > 1 && terms.isTerm(last) && keys.column(path.get(path.size() - 2)).filter(BriefKeys.DATA::equals).isPresent();
        return below ? Optional.of(BriefKeys.DATA) : keys.column(last);
    }

    private List<String> path(int row, int last, int column) {
        List<String> path = new ArrayList<>();
        for (int r = row; r <= last; r++) {
            String text = grid.merged(r, column);
            if (text.isEmpty() && r < last) {
                text = fromLeft(r, last, column);
            }
            String name = CellText.oneLine(text);
            if (!name.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(name))) {
                path.add(name);
            }
        }
        return path;
    }

    // Files without merged cells leave the cells to the right of a wider header empty.
    private String fromLeft(int row, int last, int column) {
        boolean below = !grid.text(last, column).isEmpty() || row + 1 < last && !grid.text(row + 1, column).isEmpty();
        NavigableMap<Integer, String> cells = grid.rows().getOrDefault(row, new TreeMap<>());
        Integer left = cells.lowerKey(column);
        boolean spans = left != null && !grid.text(last, left).isEmpty();
        return below && spans && left != null ? cells.getOrDefault(left, "") : "";
    }

    private NavigableSet<Integer> columnsOf(int row, int last) {
        NavigableSet<Integer> columns = new TreeSet<>();
        for (int r = row; r <= last; r++) {
            columns.addAll(grid.rows().getOrDefault(r, new TreeMap<>()).keySet());
        }
        for (Grid.Merge merge : grid.merges()) {
            boolean here = merge.row() <= last && merge.lastRow() >= row && merge.lastColumn() - merge.column() < 50;
            for (int c = merge.column(); here && c <= merge.lastColumn(); c++) {
                columns.add(c);
            }
        }
        return columns;
    }

    /** How many columns hold mostly numbers below names that are none. */
    private int numbersBelow(Header header) {
        return (int) header.paths().keySet().stream()
                .filter(column -> !keys.ignoresColumn(header.text(column)) && header.paths().getOrDefault(column, List.of()).stream().allMatch(this::isName))
                .filter(column -> isOfNumbers(grid, terms, header.lastRow(), column))
                .count();
    }

    /** Whether most cells of a column below a row are single numbers. */
    static boolean isOfNumbers(Grid grid, TableTerms terms, int headerRow, int column) {
        int numbers = 0;
        int texts = 0;
        // 1937 below 受益人数 is no year.
        String name = CellText.oneLine(grid.merged(headerRow, column));
        boolean times = name.isEmpty() || name.matches("[0-9]{4}") || name.contains("年") || name.contains("时间") || name.contains("日期");
        for (NavigableMap<Integer, String> cells : grid.rows().tailMap(headerRow, false).values().stream().limit(ROWS_LOOKED_BELOW).toList()) {
            String text = CellText.oneLine(cells.getOrDefault(column, ""));
            boolean footer = cells.size() == 1 && NOTE.matcher(text).lookingAt();
            if (!footer && !terms.isBlank(text)) {
                boolean year = TimeSpan.is(text) && (times || !text.matches("[0-9]{4}"));
                boolean number = (terms.measures().isSignedNumber(text) || TWO_NUMBERS.matcher(text).matches() || TwoValues.in(text, name).isPresent()) && !year;
                numbers += number ? 1 : 0;
                texts += number ? 0 : 1;
            }
        }
        return numbers > 0 && numbers >= texts;
    }

    // One row of numbers below names with units: 集中教育（场次） | 技能培训（人次）.
    private boolean namesItself(Header header) {
        List<NavigableMap<Integer, String>> below = grid.rows().tailMap(header.lastRow(), false).values().stream()
                .filter(cells -> !keys.isNoFact(cells.firstEntry().getValue()) && !NOTE.matcher(cells.firstEntry().getValue()).lookingAt())
                .toList();
        boolean units = header.paths().keySet().stream().allMatch(column -> keys.ignoresColumn(header.text(column))
                || !terms.name(header.paths().getOrDefault(column, List.of())).unit().isEmpty() || TableTerms.RATE.matcher(header.text(column)).matches());
        return below.size() == 1 && units && header.paths().size() > 1;
    }

    // The rows of a table of numbers have names: a column of texts to the left of the numbers.
    private boolean namedByRows(Header header) {
        boolean names = false;
        NavigableSet<Integer> columns = new TreeSet<>(header.paths().keySet());
        // The corner above the names is often left empty, also behind a running number.
        columns.add(0);
        columns.addAll(keys.ignoresColumn(header.text(0)) ? List.of(1) : List.of());
        for (int column : columns) {
            if (keys.ignoresColumn(header.text(column))) {
                continue;
            }
            if (isOfNumbers(grid, terms, header.lastRow(), column)) {
                if (names) {
                    return true;
                }
            } else if (grid.rows().tailMap(header.lastRow(), false).values().stream()
                    .anyMatch(cells -> cells.containsKey(column))) {
                names = true;
            }
        }
        return false;
    }

    // 主要工作举措情况 holds 举措, once it is known that this row is the header.
    Header withLooseNames(Header header) {
        NavigableMap<Integer, String> all = new TreeMap<>(header.columns());
        Set<String> taken = new HashSet<>(header.columns().values());
        header.paths().keySet().forEach(column -> {
            String text = header.text(column);
            // 开工时间 tells when it began, not when the figures hold.
            boolean free = !OF_SOMETHING.matcher(text).find() && !all.containsKey(column) && !keys.ignoresColumn(text) && !terms.isTerm(text)
                    && !isOfNumbers(grid, terms, header.lastRow(), column);
            if (free) {
                keys.columnsInside(text).stream().filter(taken::add).findFirst().ifPresent(name -> all.put(column, name));
            }
        });
        return new Header(header.firstRow(), header.lastRow(), all, header.paths());
    }
}
