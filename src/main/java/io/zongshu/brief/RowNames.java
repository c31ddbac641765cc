package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/** Columns without a known header that name the rows of a table of numbers: crops, counties, kinds of offices. */
final class RowNames {
    private static final int LONGEST = 30;
    /** Where and when something was is not its name. */
    private static final Pattern NO_NAME = Pattern.compile("(?:地点|地址|位置|场所|时间|日期|名次|位次|排名|排序)$");

    private static final Pattern NAMES = Pattern.compile(".*名称|项目|名目");
    private static final Pattern HONOUR = Pattern.compile("荣誉|奖|称号|表彰");
    private static final Pattern BEARER = Pattern.compile("获得者|获奖者|得主|单位|集体|个人|人员|对象|姓名|得主|项目|作品|产品|部门");
    private static final Pattern PERSON = Pattern.compile("个人|人员|姓名|得主|项目|作品|产品");
    private static final Pattern GRANTER = Pattern.compile("授予|颁|发证|表彰|命名|评选|组织|主办|授奖|性质|类[别型]");

    private RowNames() {}

    /** 工程名称 | 建设内容: what is called a name is the item, and what stands beside it tells of it. */
    static Header byName(Grid grid, Header header, BriefKeys keys) {
        int item = header.column(BriefKeys.ITEM);
        for (int column : header.paths().keySet()) {
            boolean name = column < item && !header.columns().containsKey(column) && NAMES.matcher(header.text(column)).matches() && !keys.ignoresColumn(header.text(column));
            if (name && distinct(grid, header, column)) {
                return header.renamed(BriefKeys.ITEM, header.names(BriefKeys.MEASURES) ? "" : BriefKeys.MEASURES).with(column, BriefKeys.ITEM);
            }
        }
        return header;
    }

    /** 单位（个人） | 荣誉: who bears an honour is what its row is about. */
    static Header ofHonours(Grid grid, Header header, BriefKeys keys, TableTerms terms) {
        int honour = header.column(BriefKeys.RESULT);
        if (honour < 0 || header.names(BriefKeys.ITEM) || !HONOUR.matcher(header.text(honour)).find()) {
            return header;
        }
        int bearer = -1;
        for (int column : header.paths().keySet()) {
            String text = header.text(column);
            boolean other = column == honour || keys.ignoresColumn(text) || terms.isLevel(text) || !BEARER.matcher(text).find() || GRANTER.matcher(text).find();
            bearer = !other && namesRows(grid, header, column) && (bearer < 0 || PERSON.matcher(text).find()) ? column : bearer;
        }
        return bearer < 0 ? header : header.with(bearer, BriefKeys.ITEM);
    }

    /** The header with such columns as 指标, where nothing else names the rows. */
    static Header named(Grid grid, Header header, BriefKeys keys, TableTerms terms) {
        int numbers = firstOfNumbers(grid, header, keys, terms);
        boolean told = numbers == 0 && header.names(BriefKeys.ITEM) && isTelling(grid, header, header.column(BriefKeys.ITEM));
        // 项目 | 内容: what 内容 tells at length is no name.
        boolean named = header.names(BriefKeys.ITEM) && !told || header.names(BriefKeys.INDICATOR);
        int second = named && !told && !header.names(BriefKeys.INDICATOR) ? measureNames(grid, header, keys, terms, numbers) : -1;
        if (second >= 0) {
            return header.with(second, BriefKeys.INDICATOR);
        }
        int group = named && !header.names(BriefKeys.THEME) ? groups(grid, header, keys) : -1;
        if (group >= 0) {
            return header.with(group, BriefKeys.THEME);
        }
        int first = numbers > 0 ? numbers : firstOfTexts(header);
        List<Integer> names = new ArrayList<>();
        for (int column = 0; column < first && !named; column++) {
            boolean beside = !names.isEmpty() && names.get(names.size() - 1) == column - 1;
            boolean corner = names.isEmpty() && column + 1 == first;
            boolean free = !header.columns().containsKey(column)
                    && (header.paths().containsKey(column) ? !keys.ignoresColumn(header.text(column)) : beside || corner);
            boolean name = !NO_NAME.matcher(header.text(column)).find() && !terms.isLevel(header.text(column));
            if (free && (name || !header.paths().containsKey(column)) && namesRows(grid, header, column)) {
                names.add(column);
            }
        }
        // 级别 alone before the numbers: 国家级 | 5处.
        java.util.Optional<Integer> level = header.paths().headMap(first, false).keySet().stream().filter(c -> !header.columns().containsKey(c) && terms.isLevel(header.text(c)) && namesRows(grid, header, c)).findFirst();
        if (names.isEmpty() && !named && level.isPresent()) {
            return header.with(level.get(), BriefKeys.INDICATOR);
        }
        if (names.isEmpty()) {
            // 机构类型, 项目类别 are the names where nothing else is.
            return named || numbers == 0 ? header : header.renamed(BriefKeys.THEME, BriefKeys.INDICATOR);
        }
        if (numbers == 0) {
            return header.renamed(BriefKeys.ITEM, BriefKeys.DATA).with(names.get(0), BriefKeys.ITEM);
        }
        // A second column of names completes a first one that repeats: 公开招聘 | 中小学教师.
        boolean alone = names.size() > 1 && header.paths().containsKey(names.get(1)) && distinct(grid, header, names.get(0));
        boolean measures = alone && header.text(names.get(1)).matches("(?:统计|数据|主要)?(?:项目|指标|内容|事项)(?:名称)?")
                && terms.name(header.paths().getOrDefault(numbers, List.of())).label().isEmpty();
        if (measures) {
            // 名称 | 项目 | 数量: what of the thing is counted.
            return header.with(names.get(0), BriefKeys.ITEM).with(names.get(1), BriefKeys.INDICATOR);
        }
        Header with = header;
        for (int column : alone ? names.subList(0, 1) : names) {
            with = with.with(column, BriefKeys.INDICATOR);
        }
        return with;
    }

    /** 云川马拉松 | 参赛人数 | 1.5: between the item and the only numbers stands what is counted; -1 if nothing does. */
    private static int measureNames(Grid grid, Header header, BriefKeys keys, TableTerms terms, int numbers) {
        int item = header.column(BriefKeys.ITEM);
        boolean plain = numbers > 0 && terms.name(header.paths().getOrDefault(numbers, List.of())).label().isEmpty();
        for (int column = item + 1; plain && column < numbers; column++) {
            boolean free = !header.columns().containsKey(column) && header.paths().containsKey(column) && !keys.ignoresColumn(header.text(column));
            if (free && namesRows(grid, header, column)) {
                return column;
            }
        }
        return -1;
    }

    /** A first column of short texts that hold for several rows each: 普法宣传, 依法治理; -1 if there is none. */
    private static int groups(Grid grid, Header header, BriefKeys keys) {
        int first = header.paths().keySet().stream().filter(c -> !keys.ignoresColumn(header.text(c))).findFirst().orElse(-1);
        boolean free = first >= 0 && !header.columns().containsKey(first) && namesRows(grid, header, first);
        long rows = grid.rows().tailMap(header.lastRow(), false).size();
        List<String> texts = grid.rows().tailMap(header.lastRow(), false).values().stream()
                .map(cells -> CellText.oneLine(cells.getOrDefault(first, "")))
                .filter(text -> !text.isEmpty())
                .toList();
        return free && !texts.isEmpty() && texts.stream().distinct().count() < rows && texts.stream().noneMatch(text -> text.matches(".*[0-9].*")) ? first : -1;
    }

    private static int firstOfTexts(Header header) {
        return header.columns().entrySet().stream()
                .filter(e -> java.util.Set.of(BriefKeys.ITEM, BriefKeys.MEASURES, BriefKeys.DATA, BriefKeys.RESULT).contains(e.getValue()))
                .mapToInt(e -> e.getKey())
                .min()
                .orElse(0);
    }

    private static boolean isTelling(Grid grid, Header header, int column) {
        double average = grid.rows().tailMap(header.lastRow(), false).values().stream()
                .map(cells -> CellText.oneLine(cells.getOrDefault(column, "")))
                .filter(text -> !text.isEmpty())
                .mapToInt(String::length)
                .average()
                .orElse(0);
        return average > LONGEST / 2.0;
    }

    private static int firstOfNumbers(Grid grid, Header header, BriefKeys keys, TableTerms terms) {
        return header.paths().keySet().stream()
                .filter(column -> !keys.ignoresColumn(header.text(column)))
                .filter(column -> header.columns().getOrDefault(column, BriefKeys.DATA).equals(BriefKeys.DATA))
                .filter(column -> HeaderSearch.isOfNumbers(grid, terms, header.lastRow(), column))
                .findFirst()
                .orElse(0);
    }

    /** Whether most cells of a column are short texts, none of them a number. */
    static boolean namesRows(Grid grid, Header header, int column) {
        List<String> texts = new ArrayList<>();
        for (NavigableMap<Integer, String> cells : grid.rows().tailMap(header.lastRow(), false).values()) {
            String text = CellText.oneLine(cells.getOrDefault(column, ""));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        // √ and × say yes and no.
        boolean words = texts.stream().anyMatch(t -> t.matches(".*[\\p{IsHan}A-Za-z0-9].*"));
        return words && texts.stream().filter(t -> t.length() <= LONGEST).count() * 2 > texts.size();
    }

    private static boolean distinct(Grid grid, Header header, int column) {
        List<String> texts = grid.rows().tailMap(header.lastRow(), false).values().stream().map(cells -> cells.getOrDefault(column, "")).toList();
        return texts.stream().noneMatch(String::isBlank) && texts.stream().distinct().count() == texts.size();
    }

    /** Names of one row in two columns: 公开招聘 and 中小学教师. */
    static Cell joined(Cell one, Cell other) {
        return one.text().equals(other.text()) ? one : new Cell(one.text() + other.text(), one.address() + "、" + other.address());
    }
}
