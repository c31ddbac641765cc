package io.zongshu.brief;

import java.util.List;

/** Which columns of a table hold measure words: by what stands in them, whatever they are called. */
record UnitColumns(Grid grid, BriefKeys keys, TableTerms terms) {
    private static final int LONGEST_UNIT = 3;

    /** The header with 计量 above 亿元, 万人次 as the column of measure words, if it names none. */
    Header byTheirCells(Header given) {
        if (given.names(BriefKeys.MEASURE_WORD)) {
            return given;
        }
        for (int column : given.paths().keySet()) {
            List<String> told = given.columns().containsKey(column)
                    ? List.of() : below(given, column).stream().filter(text -> !terms.isBlank(text)).toList();
            if (told.size() > 1 && told.stream().filter(terms.measures()::isUnit).count() * 5 >= told.size() * 4L) {
                return given.with(column, BriefKeys.MEASURE_WORD);
            }
        }
        return given;
    }

    /** Whether a column that is called 单位 holds measure words and no offices. */
    boolean areMeasureWords(Header given, int column) {
        List<String> below = below(given, column);
        long words = below.stream().filter(text -> terms.measures().isUnit(text) || terms.measures().isNumber(text) || terms.isBlank(text)).count();
        // 等次 among them is a slip; one text among two is none.
        boolean brief = below.stream().allMatch(text -> text.length() <= LONGEST_UNIT);
        return words == below.size() || below.size() > 3 && (words * 4 >= below.size() * 3 || brief && words * 2 >= below.size());
    }

    /** The texts of a column below the header, footers apart. */
    List<String> below(Header given, int column) {
        return grid.rows().tailMap(given.lastRow(), false).entrySet().stream()
                .filter(row -> !keys.isNoFact(row.getValue().firstEntry().getValue()))
                .map(row -> CellText.oneLine(row.getValue().getOrDefault(column, "")))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
