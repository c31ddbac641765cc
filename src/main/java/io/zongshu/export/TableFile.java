package io.zongshu.export;

import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A table as a file or as text: one Excel sheet with a frozen header, or fields parted by tabs. */
public final class TableFile {
    private TableFile() {}

    /**
     * Writes an Excel file whole or not at all.
     *
     * @param rows cells are Integers or text
     * @param widths of the columns, in characters
     * @throws CannotContinue if it cannot be written
     */
    public static void writeXlsx(Path target, String name, List<String> header, List<List<Object>> rows, int[] widths) {
        SheetWriter file = new SheetWriter(name);
        file.sheet(name, header, rows, widths);
        byte[] bytes = file.toBytes();
        AtomicFile.write(target, out -> out.write(bytes));
    }

    /** Writes the text of {@link #tsv} whole or not at all. */
    public static void writeTsv(Path target, List<String> header, List<List<Object>> rows) {
        byte[] bytes = tsv(header, rows).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(target, out -> out.write(bytes));
    }

    /** A line each for the header and the rows; tabs and line ends inside a cell become blanks. */
    public static String tsv(List<String> header, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", header)).append('\n');
        for (List<Object> row : rows) {
            text.append(row.stream()
                            .map(cell -> String.valueOf(cell).replaceAll("[\t\r\n]", " "))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }
}
