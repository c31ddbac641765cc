package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Several tables below one another in one sheet, parted by blank rows. */
final class SheetBlocks {
    /** A table's header stands among the first rows of its block, below a title. */
    private static final int HEADER_ROWS = 3;

    private SheetBlocks() {}

    /** The sheet itself, or one grid for each of its tables; a block without a header of its own goes on with the one above. */
    static List<Grid> of(Grid grid, BriefKeys keys, TableTerms terms) {
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
                all.add(block);
                headed = own;
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
