package io.zongshu.brief;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the header of a table that tells words more than numbers, whatever its columns are called. */
final class TextHeaders {
    private static final int MOST_COLUMNS = 8;
    private static final Pattern PLACES = Pattern.compile("名次|位次|排名|等次");

    private final Grid grid;
    private final BriefKeys keys;
    private final TableTerms terms;
    private final HeaderSearch search;

    private TextHeaders(Grid grid, BriefKeys keys, TableTerms terms) {
        this.grid = grid;
        this.keys = keys;
        this.terms = terms;
        this.search = new HeaderSearch(grid, keys, terms);
    }

    /** Whether a column of a header tells places in an order: 获奖者/名次. */
    static boolean namesPlaces(Header header) {
        return header.paths().values().stream().anyMatch(path -> PLACES.matcher(path.get(0)).find());
    }

    /** The header of a table of texts, whatever its columns are called: the first row of names above rows that tell figures. */
    static Optional<Header> ofTexts(Grid grid, BriefKeys keys, TableTerms terms) {
        return new TextHeaders(grid, keys, terms).ofTexts();
    }

    private Optional<Header> ofTexts() {
        for (int row : search.firstRows()) {
            Header header = search.at(row, row);
            boolean names = header.paths().size() >= 2 && header.paths().values().stream().allMatch(path -> search.isName(path.get(0)) && !terms.measures().tells(path.get(0)));
            List<NavigableMap<Integer, String>> below = grid.rows().tailMap(row, false).values().stream().limit(HeaderSearch.ROWS_LOOKED_BELOW).toList();
            long telling = below.stream().filter(cells -> cells.values().stream().anyMatch(text -> terms.measures().says(text) || WordedValue.isRank(text))).count();
            boolean places = namesPlaces(header) && below.stream().anyMatch(cells -> cells.values().stream().anyMatch(WordedValue::isRank));
            if (names && (places || telling > 0 && telling * 2 >= below.size())) {
                return header.paths().keySet().stream()
                        .filter(column -> !keys.ignoresColumn(header.text(column)) && RowNames.namesRows(grid, header, column))
                        .findFirst()
                        .map(column -> search.withLooseNames(header.with(column, BriefKeys.ITEM)));
            }
        }
        return Optional.empty();
    }

    /**
     * The header of a table whose columns are called by no known word: the first row of names above rows that each have a
     * name. Its first column names the rows; of the others those that hold no figure tell results.
     */
    static Optional<Header> ofAny(Grid grid, BriefKeys keys, TableTerms terms) {
        return new TextHeaders(grid, keys, terms).ofAny();
    }

    private Optional<Header> ofAny() {
        // Of words that nobody knows only the first may be a header: the rows below it tell.
        for (int row : search.firstRows().stream().limit(1).toList()) {
            Header header = search.withLooseNames(search.at(row, row));
            NavigableSet<Integer> columns = new TreeSet<>(header.paths().keySet());
            columns.removeIf(column -> keys.ignoresColumn(header.text(column)));
            List<NavigableMap<Integer, String>> below = grid.rows().tailMap(row, false).values().stream().filter(cells -> !keys.isNoFact(cells.firstEntry().getValue())).toList();
            boolean names = columns.size() >= 2 && columns.size() <= MOST_COLUMNS && header.paths().values().stream().allMatch(path -> isHeading(path.get(0)));
            boolean filled = names && !below.isEmpty() && below.stream().allMatch(cells -> cells.containsKey(columns.first()) && isHeading(cells.getOrDefault(columns.first(), "")) && cells.keySet().stream().anyMatch(c -> c > columns.first() && columns.contains(c)));
            if (filled) {
                Header named = header.names(BriefKeys.ITEM) ? header : header.with(columns.first(), BriefKeys.ITEM);
                for (int column : columns) {
                    boolean figure = below.stream().anyMatch(cells -> cells.getOrDefault(column, "").matches("(?s).*[0-9].*"));
                    named = figure || named.columns().containsKey(column) || named.names(BriefKeys.RESULT) ? named : named.with(column, BriefKeys.RESULT);
                }
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    // 医院, 2024年结果: words, and no sentence.
    private boolean isHeading(String text) {
        return search.isName(text) && text.matches("(?s).*\\p{IsHan}.*") && !text.matches("(?s).*[，。；：].*");
    }
}
