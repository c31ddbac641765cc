package io.zongshu.document;

import java.util.List;

/**
 * A table of plain cells.
 *
 * @param caption printed above it; may be empty
 * @param rows the first row is the header; all rows have the same number of cells
 */
public record Table(String caption, List<List<String>> rows, LineRange lines) implements Block {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
