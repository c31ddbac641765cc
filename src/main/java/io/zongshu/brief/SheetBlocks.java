package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Several tables in one sheet, parted by blank rows and columns. */
final class SheetBlocks {
    /** A table's header stands among the first rows of its block, below a title. */
    private static final int HEADER_ROWS = 3;

    private static final Pattern COLUMN_LETTER = Pattern.compile("[甲乙丙丁戊]|栏次|列次|[A-E]");

    private SheetBlocks() {}

    /** The sheet itself, or one grid for each of its tables; a block without a header of its own goes on with the one above. */
    static List<Grid> of(Grid grid, BriefKeys keys, TableTerms terms) {
        return beside(withoutNumbering(grid), keys, terms).stream()
                .flatMap(g -> below(g, keys, terms).stream())
                .flatMap(g -> headedAgain(g, keys, terms).stream())
                .toList();
    }

    // 甲 | 乙 | 1 | 2 below the header only number the columns.
    private static Grid withoutNumbering(Grid grid) {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>(grid.rows());
        rows.values().removeIf(cells -> {
            List<String> texts = cells.values().stream().map(CellText::oneLine).toList();
            List<String> numbers = texts.stream().filter(text -> text.matches("[（(]?[0-9]{1,2}[）)]?")).map(text -> text.replaceAll("\\D", "")).toList();
            boolean lettered = COLUMN_LETTER.matcher(texts.get(0)).matches();
            boolean counts = numbers.size() > 1 && java.util.stream.IntStream.range(0, numbers.size()).allMatch(i -> Integer.parseInt(numbers.get(i)) == i + (lettered ? Integer.parseInt(numbers.get(0)) : 1));
            long letters = texts.stream().filter(text -> COLUMN_LETTER.matcher(text).matches()).count();
            return counts && letters + numbers.size() == texts.size() && (lettered || numbers.size() > 3);
        });
        return rows.size() == grid.rows().size() ? grid : part(grid, rows);
    }

    // A column without any text between two tables that each name their rows.
    private static List<Grid> beside(Grid grid, BriefKeys keys, TableTerms terms) {
        NavigableSet<Integer> used = new TreeSet<>();
        grid.rows().values().forEach(cells -> used.addAll(cells.keySet()));
        List<Grid> halves = halves(grid, terms);
        if (!halves.isEmpty()) {
            return halves;
        }
        int before = -1;
        for (int column : used) {
            int gap = column - 1;
            if (before >= 0 && gap > before) {
                Grid left = columns(grid, Integer.MIN_VALUE, gap);
                Grid right = columns(grid, column, Integer.MAX_VALUE);
                if (namesRows(left, keys, terms) && namesRows(right, keys, terms)) {
                    List<Grid> all = new ArrayList<>(List.of(left));
                    all.addAll(beside(right, keys, terms));
                    return all;
                }
            }
            before = column;
        }
        return List.of(grid);
    }

    // 项目 | 数据 | 项目 | 数据: a long table written in two halves.
    private static List<Grid> halves(Grid grid, TableTerms terms) {
        for (var row : grid.rows().entrySet()) {
            List<String> texts = row.getValue().values().stream().map(CellText::oneLine).toList();
            if (texts.stream().allMatch(text -> !InfoSheet.afterColon(text).isEmpty())) {
                // 科室：质控办 | 联系电话：… stands above.
                continue;
            }
            int half = texts.size() / 2;
            boolean columns = texts.size() > 3 && texts.size() % 2 == 0;
            if (columns && texts.subList(0, half).equals(texts.subList(half, texts.size())) && texts.stream().noneMatch(terms.measures()::isNumber)) {
                List<Integer> at = List.copyOf(row.getValue().keySet());
                Grid whole = half == 2 ? namedByLeft(grid, row.getKey(), at, terms) : grid;
                return List.of(columns(whole, Integer.MIN_VALUE, at.get(half) - 1), titled(columns(whole, at.get(half), Integer.MAX_VALUE), grid, row.getKey()));
            }
            if (texts.size() > 1) {
                List<Integer> names = PairSheet.columns(grid, row.getKey(), terms);
                Grid whole = names.isEmpty() ? grid : namedByLeft(grid, row.getKey(), names.stream().flatMap(c -> java.util.stream.Stream.of(c, c + 1)).toList(), terms);
                return names.stream().map(c -> c == 0 ? columns(whole, Integer.MIN_VALUE, 1) : titled(columns(whole, c, c + 1), grid, row.getKey())).toList();
            }
        }
        return List.of();
    }

    // The title of all stands above each half.
    private static Grid titled(Grid half, Grid whole, int first) {
        whole.rows().headMap(first, false).forEach((row, cells) -> {
            if (cells.size() == 1) {
                half.rows().putIfAbsent(row, cells);
            }
        });
        return half;
    }

    // 门诊人次 | 52万 | 比上年 | +6.8%: what the pair on the right is of, the pair on the left says.
    private static Grid namedByLeft(Grid grid, int first, List<Integer> at, TableTerms terms) {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>(grid.rows());
        grid.rows().tailMap(first, false).forEach((row, cells) -> {
            NavigableMap<Integer, String> named = new TreeMap<>(cells);
            for (int i = 2; i < at.size(); i += 2) {
                String name = CellText.oneLine(cells.getOrDefault(at.get(i), ""));
                String left = CellText.oneLine(named.getOrDefault(at.get(i - 2), ""));
                ColumnName said = terms.name(List.of(name));
                boolean leans = said.kind() != ColumnName.Kind.PLAIN && said.measure().isEmpty();
                if (!name.isEmpty() && !left.isEmpty() && (leans || !terms.partOf(name).isEmpty())) {
                    named.put(at.get(i), leans ? left + name : terms.partOf(name));
                }
            }
            rows.put(row, named);
        });
        return part(grid, rows);
    }

    private static Grid columns(Grid grid, int from, int to) {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
        grid.rows().forEach((row, cells) -> {
            NavigableMap<Integer, String> own = new TreeMap<>(cells.subMap(from, true, to, true));
            if (!own.isEmpty()) {
                rows.put(row, own);
            }
        });
        return part(grid, rows);
    }

    private static boolean namesRows(Grid part, BriefKeys keys, TableTerms terms) {
        boolean numbers = !part.rows().isEmpty() && HeaderSearch.ofNumbers(part, keys, terms).isPresent();
        return numbers || !part.rows().isEmpty() && HeaderSearch.named(part, keys, terms).filter(h -> h.names(BriefKeys.ITEM)).isPresent();
    }

    private static List<Grid> below(Grid grid, BriefKeys keys, TableTerms terms) {
        List<NavigableMap<Integer, NavigableMap<Integer, String>>> blocks = new ArrayList<>();
        int last = -1;
        for (var row : grid.rows().entrySet()) {
            if (blocks.isEmpty() || row.getKey() > last + 1) {
                blocks.add(new TreeMap<>());
            }
            blocks.get(blocks.size() - 1).put(row.getKey(), row.getValue());
            last = row.getKey();
        }
        if (blocks.size() < 2) {
            return List.of(grid);
        }
        List<Grid> all = new ArrayList<>();
        boolean headed = false;
        for (var rows : blocks) {
            Grid block = part(grid, rows);
            boolean own = hasHeader(block, keys, terms);
            if (all.isEmpty() || own && headed) {
                // What needs no header is no title of the table below it.
                headed = own || all.isEmpty() && PairSheet.header(block, terms).isPresent();
                all.add(block);
            } else {
                all.get(all.size() - 1).rows().putAll(rows);
                headed |= own;
            }
        }
        return all;
    }

    // 损益项目 | 本期金额 | 上期金额 below rows of 资产项目 | 期末余额 | 期初余额: names where numbers stood head another table.
    private static List<Grid> headedAgain(Grid block, BriefKeys keys, TableTerms terms) {
        Header header = block.rows().isEmpty() ? null : HeaderSearch.named(block, keys, terms).or(() -> HeaderSearch.ofNumbers(block, keys, terms)).orElse(null);
        if (header == null) {
            return List.of(block);
        }
        for (var row : block.rows().tailMap(header.lastRow(), false).entrySet()) {
            List<String> overNumbers = row.getValue().entrySet().stream()
                    .filter(e -> header.paths().containsKey(e.getKey()) && HeaderSearch.isOfNumbers(block, terms, header.lastRow(), e.getKey()))
                    .map(e -> CellText.oneLine(e.getValue()))
                    .toList();
            boolean heads = overNumbers.size() > 1 && overNumbers.stream().allMatch(text -> !terms.measures().isNumber(text) && (terms.isTerm(text) || terms.isValue(text)));
            if (heads && row.getKey() < block.rows().lastKey()) {
                // A title of its own stands above it.
                var above = block.rows().lowerEntry(row.getKey());
                boolean titled = above != null && above.getKey() > header.lastRow() && above.getValue().size() == 1;
                int from = titled && above != null ? above.getKey() : row.getKey();
                List<Grid> all = new ArrayList<>(List.of(part(block, block.rows().headMap(from, false))));
                all.addAll(headedAgain(part(block, block.rows().tailMap(from, true)), keys, terms));
                return all;
            }
        }
        return List.of(block);
    }

    private static Grid part(Grid grid, NavigableMap<Integer, NavigableMap<Integer, String>> rows) {
        return new Grid(
                grid.file(), grid.sheet(), grid.hidden(), new TreeMap<>(rows), grid.merges(), Set.copyOf(grid.hiddenRows()), grid.hiddenColumns(), grid.turned());
    }

    private static boolean hasHeader(Grid block, BriefKeys keys, TableTerms terms) {
        int first = block.rows().firstKey();
        return HeaderSearch.named(block, keys, terms)
                .or(() -> HeaderSearch.ofNumbers(block, keys, terms))
                .filter(header -> header.firstRow() < first + HEADER_ROWS && header.lastRow() < block.rows().lastKey())
                .isPresent();
    }
}
