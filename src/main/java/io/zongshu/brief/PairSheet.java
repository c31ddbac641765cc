package io.zongshu.brief;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A sheet of two columns without a header: what it is about, and what there is to say of it. 生猪出栏 | 2.37万头;
 * 专家组进校 | 11月3日; 在营商铺（间） | 214. Before them may stand a running number.
 */
final class PairSheet {
    private static final int LEAST_ROWS = 2;
    private static final double MOST = 0.6;
    /** Of so many telling rows the first need not tell: 等级 | 二级. */
    private static final double SURELY = 0.7;
    private static final Pattern RUNNING = Pattern.compile("[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]?");

    private static final Pattern PER_CENT = Pattern.compile("[-－+＋↑↓]?[0-9]+(?:\\.[0-9]+)?[%‰]");

    private PairSheet() {}

    /** The header that the sheet lacks: the first column is the item, the second the data; empty if it is no such sheet. */
    static Optional<Header> header(Grid grid, TableTerms terms) {
        List<Map.Entry<Integer, NavigableMap<Integer, String>>> rows = grid.rows().entrySet().stream()
                .filter(row -> row.getValue().values().stream().distinct().count() > 1)
                .toList();
        List<NavigableMap<Integer, String>> cells = rows.stream().map(row -> withoutNumber(row.getValue())).toList();
        if (rows.size() < LEAST_ROWS || cells.stream().anyMatch(row -> row.size() != 2)) {
            return Optional.empty();
        }
        NavigableMap<Integer, String> first = cells.get(0);
        boolean columns = cells.stream().allMatch(row -> row.keySet().equals(first.keySet()));
        boolean named = cells.stream().allMatch(row -> row.firstEntry().getValue().matches("(?s).*\\p{IsHan}{2}.*"));
        long telling = cells.stream().filter(row -> tells(row, terms)).count();
        String begins = CellText.oneLine(first.lastEntry().getValue());
        boolean heads = terms.isValue(begins) || terms.isTerm(begins) && !begins.matches("(?:19|20)[0-9]{2}年");
        if (!columns || !named || heads || !tells(first, terms) && telling < SURELY * rows.size() || telling < MOST * rows.size()) {
            return Optional.empty();
        }
        NavigableMap<Integer, String> both = new TreeMap<>(Map.of(first.firstKey(), BriefKeys.ITEM, first.lastKey(), BriefKeys.DATA));
        int row = rows.get(0).getKey();
        return Optional.of(new Header(row, row - 1, both, new TreeMap<>()));
    }

    /**
     * The first columns of pairs that stand beside one another without a header: 床位 | 320张 | 职工 | 410人.
     *
     * @param first row of several cells
     * @return empty if the sheet holds no such pairs
     */
    static List<Integer> columns(Grid grid, int first, TableTerms terms) {
        List<NavigableMap<Integer, String>> rows = grid.rows().tailMap(first, true).values().stream().filter(row -> row.size() > 1).toList();
        java.util.TreeSet<Integer> used = new java.util.TreeSet<>();
        rows.forEach(row -> used.addAll(row.keySet()));
        List<Integer> all = List.copyOf(used);
        if (rows.size() < LEAST_ROWS + 1 || all.size() < 4 || all.size() % 2 > 0) {
            return List.of();
        }
        List<Integer> names = java.util.stream.IntStream.range(0, all.size() / 2).map(i -> all.get(2 * i)).boxed().toList();
        int pairs = 0;
        int telling = 0;
        for (NavigableMap<Integer, String> row : rows) {
            for (int column : names) {
                String name = CellText.oneLine(row.getOrDefault(column, ""));
                String value = row.getOrDefault(column + 1, "");
                boolean named = name.matches("[^0-9]*\\p{IsHan}{2}.*") && !terms.measures().isNumber(name);
                if (!named && !(name + value).isBlank() || !named && !value.isBlank()) {
                    return List.of();
                }
                pairs += value.isBlank() ? 0 : 1;
                telling += !value.isBlank() && (tells(value, terms) || value.matches("(?:19|20)[0-9]{2}年") && name.endsWith("时间")) ? 1 : 0;
            }
        }
        boolean distinct = rows.stream().flatMap(row -> names.stream().map(c -> row.getOrDefault(c, ""))).filter(text -> !text.isBlank()).distinct().count() == pairs;
        return distinct && telling >= MOST * pairs ? names : List.of();
    }

    private static NavigableMap<Integer, String> withoutNumber(NavigableMap<Integer, String> row) {
        boolean number = row.size() == 3 && RUNNING.matcher(CellText.oneLine(row.firstEntry().getValue())).matches();
        return number ? row.tailMap(row.firstKey(), false) : row;
    }

    private static boolean tells(NavigableMap<Integer, String> row, TableTerms terms) {
        String value = CellText.oneLine(row.lastEntry().getValue());
        boolean unitInName = terms.measures().isBareNumber(value) && !terms.name(List.of(row.firstEntry().getValue())).unit().isEmpty();
        return unitInName || tells(value, terms);
    }

    // A number with its unit, a day, or a sentence with one of both: no header says that.
    private static boolean tells(String cell, TableTerms terms) {
        String text = CellText.oneLine(cell);
        boolean number = terms.measures().isNumber(text) && !terms.measures().isBareNumber(text) || terms.measures().says(text);
        boolean term = terms.isTerm(text) || io.zongshu.language.TimeSpan.is(text) && !WrittenDate.cell(text).map(WrittenDate::isParticular).orElse(false);
        return PER_CENT.matcher(text).matches() || !term && (number || WrittenDate.in(text).filter(WrittenDate::isParticular).isPresent());
    }
}
