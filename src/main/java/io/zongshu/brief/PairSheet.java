package io.zongshu.brief;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet of two columns without a header: what it is about, and what there is to say of it. 生猪出栏 | 2.37万头;
 * 专家组进校 | 11月3日.
 */
final class PairSheet {
    private static final int LEAST_ROWS = 2;
    private static final double MOST = 0.6;

    private PairSheet() {}

    /** The header that the sheet lacks: the first column is the item, the second the data; empty if it is no such sheet. */
    static Optional<Header> header(Grid grid, TableTerms terms) {
        List<Map.Entry<Integer, NavigableMap<Integer, String>>> rows = grid.rows().entrySet().stream()
                .filter(row -> row.getValue().values().stream().distinct().count() > 1)
                .toList();
        if (rows.size() < LEAST_ROWS || rows.stream().anyMatch(row -> row.getValue().size() != 2)) {
            return Optional.empty();
        }
        NavigableMap<Integer, String> first = rows.get(0).getValue();
        boolean columns = rows.stream().allMatch(row -> row.getValue().keySet().equals(first.keySet()));
        boolean named = rows.stream().allMatch(row -> row.getValue().firstEntry().getValue().matches("(?s).*\\p{IsHan}{2}.*"));
        long telling = rows.stream().filter(row -> tells(row.getValue().lastEntry().getValue(), terms)).count();
        if (!columns || !named || !tells(first.lastEntry().getValue(), terms) || telling < MOST * rows.size()) {
            return Optional.empty();
        }
        NavigableMap<Integer, String> both = new TreeMap<>(Map.of(first.firstKey(), BriefKeys.ITEM, first.lastKey(), BriefKeys.DATA));
        int row = rows.get(0).getKey();
        return Optional.of(new Header(row, row - 1, both, new TreeMap<>()));
    }

    // A number with its unit, a day, or a sentence with one of both: no header says that.
    private static boolean tells(String cell, TableTerms terms) {
        String text = CellText.oneLine(cell);
        boolean number = terms.measures().isNumber(text) && !terms.measures().isBareNumber(text) || terms.measures().says(text);
        boolean term = terms.isTerm(text) || io.zongshu.language.TimeSpan.is(text) && !WrittenDate.cell(text).map(WrittenDate::isParticular).orElse(false);
        return !term && (number || WrittenDate.in(text).filter(WrittenDate::isParticular).isPresent());
    }
}
