package io.zongshu.export;

import java.util.List;

/** Plain tables as an Excel file: each sheet with a frozen header and a filter. The same tables give the same bytes. */
public final class TableWorkbook {
    private TableWorkbook() {}

    /**
     * A sheet of at most 26 columns.
     *
     * @param rows cells are Integers or text
     * @param widths of the columns, in characters
     */
    public record Sheet(String name, List<String> header, List<List<Object>> rows, List<Integer> widths) {}

    /** The file's bytes. */
    public static byte[] toBytes(String title, List<Sheet> sheets) {
        SheetWriter file = new SheetWriter(title);
        for (Sheet sheet : sheets) {
            file.sheet(sheet.name(), sheet.header(), sheet.rows(),
                    sheet.widths().stream().mapToInt(Integer::intValue).toArray());
        }
        return file.toBytes();
    }
}
