package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;

/** Puts a binary Word file's table together from its paragraphs, which only say where cells and rows end. */
final class OldWordTables {
    private final List<List<List<RawLine>>> rows = new ArrayList<>();
    private final List<List<RawLine>> row = new ArrayList<>();
    private final List<RawLine> cell = new ArrayList<>();

    /** The lines of the cell that is being read. */
    List<RawLine> cell() {
        return cell;
    }

    void endCell() {
        row.add(List.copyOf(cell));
        cell.clear();
    }

    void row() {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row.clear();
        }
    }

    /** Adds the table that was being read, if any; whether there was one. */
    boolean end(List<RawLine> to, int number) {
        row();
        boolean any = !rows.isEmpty();
        if (any) {
            WordLines.table(to, number, rows);
            rows.clear();
        }
        return any;
    }
}
