package io.zongshu.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plain tables for people to open: an Excel file, each sheet with a frozen header and a filter, or fields parted by tabs.
 * The same tables give the same bytes.
 */
public final class PlainTables {
    private PlainTables() {}

    /**
     * A sheet of at most 26 columns.
     *
     * @param rows cells are Integers, text, or {@link Repeated} of either
     * @param widths of the columns, in characters
     */
    public record Sheet(String name, List<String> header, List<List<Object>> rows, List<Integer> widths) {}

    /** A cell that repeats the one above it: it is there for filters and printed faintly. */
    record Repeated(Object value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** An Excel file's bytes. */
    public static byte[] xlsx(String title, List<Sheet> sheets) {
        return SheetWriter.write(title, sheets);
    }

    /** A line each for the header and the rows; what would part a field in two becomes a blank. */
    public static String tsv(List<String> header, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", header)).append('\n');
        for (List<Object> row : rows) {
            text.append(row.stream()
                            .map(cell -> String.valueOf(cell).replaceAll("[\t\r\n\"]", " "))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    /** {@link #tsv} as a file's bytes, with a byte order mark, without which Excel takes it for another encoding. */
    public static byte[] tsvFile(List<String> header, List<List<Object>> rows) {
        return ("\uFEFF" + tsv(header, rows).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
