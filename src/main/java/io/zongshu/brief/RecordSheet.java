package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Two columns of names and texts, one record below the other: 工作名称, 主要做法, 取得成效, and again 工作名称 … */
final class RecordSheet {
    private static final Set<String> TELLING = Set.of(BriefKeys.ITEM, BriefKeys.MEASURES, BriefKeys.DATA, BriefKeys.RESULT);
    private static final String HONOUR = "荣誉";
    private static final int FEWEST = 3;

    private RecordSheet() {}

    /** Whether most rows of a sheet of two columns begin with the name of a fact's column, and an item begins more than one. */
    static boolean is(Grid grid, BriefKeys keys) {
        List<String> names = new ArrayList<>();
        for (NavigableMap<Integer, String> cells : grid.rows().values()) {
            boolean two = cells.size() <= 2 && cells.lastKey() - cells.firstKey() <= 1;
            if (!two) {
                return false;
            }
            names.add(name(cells, keys).orElse(""));
        }
        long known = names.stream().filter(TELLING::contains).count();
        long items = names.stream().filter(BriefKeys.ITEM::equals).count();
        return items > 1 && names.stream().filter(TELLING::contains).distinct().count() >= 2 && known >= FEWEST && known * 4 >= names.size() * 3L;
    }

    private static Optional<String> name(NavigableMap<Integer, String> cells, BriefKeys keys) {
        String text = CellText.oneLine(cells.firstEntry().getValue());
        return text.contains(HONOUR) ? Optional.of(BriefKeys.RESULT) : keys.column(text).or(() -> keys.columnsInside(text).stream().findFirst());
    }

    /** Adds a fact for each record; what stands under another name goes with the measures. */
    static void read(Grid grid, BriefKeys keys, BriefParts parts) {
        Map<String, Cell> found = new TreeMap<>();
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : grid.rows().entrySet()) {
            String name = name(row.getValue(), keys).orElse(BriefKeys.MEASURES);
            int column = row.getValue().lastKey();
            if (name.equals(BriefKeys.ITEM) && !found.isEmpty()) {
                add(found, keys, parts);
            }
            if (row.getValue().size() > 1) {
                found.merge(name, new Cell(CellText.clean(grid.text(row.getKey(), column)), grid.address(row.getKey(), column)), FactSheet::both);
            }
        }
        add(found, keys, parts);
    }

    private static void add(Map<String, Cell> found, BriefKeys keys, BriefParts parts) {
        Map<String, Cell> record = new TreeMap<>(found);
        found.clear();
        String first = record.values().stream().map(Cell::address).findFirst().orElse("");
        Fact fact = Facts.of(name -> record.getOrDefault(name, new Cell("", first)), keys, parts);
        if (!fact.isBlank()) {
            parts.fact(fact, Cell.NONE);
        }
    }
}
