package io.zongshu.brief;

import io.zongshu.files.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Reads keys and their values, side by side, from a sheet. */
final class InfoSheet {
    private final Grid grid;
    private final BriefKeys keys;
    private final BriefParts parts;
    private final Map<String, List<Cell>> found = new LinkedHashMap<>();
    private String lastKey = "";
    private int lastColumn = -1;
    private int helpColumn = Integer.MAX_VALUE;

    private InfoSheet(Grid grid, BriefKeys keys, BriefParts parts) {
        this.grid = grid;
        this.keys = keys;
        this.parts = parts;
    }

    /** Whether a sheet is one of keys and values: two different keys at the beginning of rows. */
    static boolean looksLikeOne(Grid grid, BriefKeys keys) {
        return grid.rows().values().stream()
                        .map(cells -> keys.info(beforeColon(cells.firstEntry().getValue())))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                >= 2;
    }

    static void read(Grid grid, BriefKeys keys, BriefParts parts) {
        InfoSheet sheet = new InfoSheet(grid, keys, parts);
        grid.rows().keySet().forEach(sheet::row);
        sheet.found.forEach(parts::info);
        sheet.found.getOrDefault("单位", List.of()).stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .ifPresent(cell -> parts.reporter(grid.file(), cell));
    }

    private void row(int row) {
        NavigableMap<Integer, String> cells = grid.rows().getOrDefault(row, java.util.Collections.emptyNavigableMap());
        int next = 0;
        boolean any = false;
        for (Map.Entry<Integer, String> entry : cells.entrySet()) {
            int column = entry.getKey();
            // Help may begin like a key.
            Optional<String> key = column < next || column >= helpColumn ? Optional.empty() : keys.info(beforeColon(entry.getValue()));
            boolean repeated = any && key.filter(found::containsKey).isPresent();
            if (key.isPresent() && !repeated) {
                any = true;
                next = pair(row, column, key.get());
            }
        }
        if (!any) {
            continuation(row, cells);
        }
    }

    // The value stands after the colon in the same cell, or in the next column; help may stand further right.
    private int pair(int row, int column, String key) {
        String text = grid.text(row, column);
        String inside = afterColon(text);
        int valueColumn = column + grid.width(row, column);
        boolean beside = inside.isEmpty();
        String value = beside ? grid.text(row, valueColumn) : inside;
        boolean anotherKey = beside && keys.info(beforeColon(value)).isPresent() && !grid.text(row, valueColumn + 1).isEmpty();
        found.computeIfAbsent(key, k -> new ArrayList<>());
        lastKey = key;
        lastColumn = valueColumn;
        if (!anotherKey) {
            add(key, value, beside ? grid.address(row, valueColumn) : grid.address(row, column));
        }
        return beside && !anotherKey ? valueColumn + 1 : column + 1;
    }

    private void add(String key, String value, String address) {
        if (GridCells.isFault(value)) {
            parts.note(GridCells.fault(value, address));
            return;
        }
        List<String> items = BriefParts.isList(key) ? listItems(value) : List.of(CellText.clean(value));
        items.stream()
                .filter(item -> !item.isEmpty())
                .forEach(item -> found.getOrDefault(key, new ArrayList<>()).add(new Cell(item, address)));
    }

    // A row without key goes on with the value above if it stands below it; else it is said that it was not read.
    private void continuation(int row, NavigableMap<Integer, String> cells) {
        int first = cells.firstKey();
        String text = cells.firstEntry().getValue();
        if (first == lastColumn && lastColumn > 0) {
            add(lastKey, text, grid.address(row, first));
            return;
        }
        cells.forEach((column, name) -> helpColumn = isHelp(name) ? Math.min(helpColumn, column) : helpColumn);
        boolean ignored = keys.ignoresRow(beforeColon(text)) || keys.isNoFact(text) || cells.size() == 1;
        if (!ignored) {
            parts.note(BriefMessages.infoRowNotRead(
                    grid.address(row, first), text, Yaml.nearest(BriefKeys.plain(text), keys.written())));
        }
        lastColumn = -1;
    }

    private static boolean isHelp(String header) {
        return BriefKeys.plain(header).matches("(填写|填表)?说明|备注|帮助|要求");
    }

    /** The items of a list that was typed as one text. */
    static List<String> listItems(String text) {
        List<String> items = new ArrayList<>();
        for (String item : text.split("[；;\\r\\n]+")) {
            String clean = CellText.clean(item);
            if (!clean.isEmpty()) {
                items.add(clean);
            }
        }
        return items;
    }

    private static int colon(String text) {
        int wide = text.indexOf('：');
        int narrow = text.indexOf(':');
        return wide < 0 || narrow >= 0 && narrow < wide ? narrow : wide;
    }

    static String beforeColon(String text) {
        return colon(text) < 0 ? text : text.substring(0, colon(text));
    }

    static String afterColon(String text) {
        return colon(text) < 0 ? "" : CellText.trim(text.substring(colon(text) + 1));
    }
}
