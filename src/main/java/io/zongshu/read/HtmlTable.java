package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a web page's table as an even grid; a merged cell has its text in its first place. */
final class HtmlTable {
    /** A cell that claims to span more is damaged. */
    private static final int WIDEST = 60;

    private HtmlTable() {}

    static List<List<String>> rows(List<List<Element>> rows) {
        List<List<String>> grid = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        for (List<Element> row : rows) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row) {
                fillHeld(cells, held);
                int width = span(cell, "colspan");
                int height = span(cell, "rowspan");
                for (int i = 0; i < width; i++) {
                    set(held, cells.size(), height - 1);
                    cells.add(i == 0 ? cell.text().strip() : "");
                }
            }
            fillHeld(cells, held);
            grid.add(cells);
        }
        return grid.stream().allMatch(r -> r.stream().allMatch(String::isBlank)) ? List.of() : TextLines.even(grid);
    }

    /** Adds an empty cell for each place that a cell from a row above reaches down to. */
    private static void fillHeld(List<String> cells, List<Integer> held) {
        while (cells.size() < held.size() && held.get(cells.size()) > 0) {
            held.set(cells.size(), held.get(cells.size()) - 1);
            cells.add("");
        }
    }

    private static void set(List<Integer> held, int at, int rows) {
        while (held.size() <= at) {
            held.add(0);
        }
        held.set(at, rows);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("\\d{1,4}") ? Math.max(1, Math.min(WIDEST, Integer.parseInt(value))) : 1;
    }
}
