package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Several tables in one sheet, parted by blank rows and columns. */
final class SheetBlocks {
    /** A table's header stands among the first rows of its block, below a title. */
    private static final int HEADER_ROWS = 3;

    private SheetBlocks() {}

    /** The sheet itself, or one grid for each of its tables; a block without a header of its own goes on with the one above. */
    static List<Grid> of(Grid grid, BriefKeys keys, TableTerms terms) {
        return beside(grid, keys, terms).stream().flatMap(g -> below(g, keys, terms).stream()).toList();
    }

    // A column without any text between two tables that each name their rows.
    private static List<Grid> beside(Grid grid, BriefKeys keys, TableTerms terms) {
        NavigableSet<Integer> used = new TreeSet<>();
        grid.rows().values().forEach(cells -> used.addAll(cells.keySet()));
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
