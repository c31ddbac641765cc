package io.zongshu.brief;

import io.zongshu.files.DecodedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** Reads an Excel, CSV or TSV file as plain tables, every cell as it is shown, with addresses for messages. */
public final class TableFile {
    private static final int MOST_MEGABYTES = 64;

    private TableFile() {}

    /**
     * A row with text in it.
     *
     * @param address of the row, as "词句.xlsx 四字格!第7行"
     */
    public record Row(String address, List<String> cells) {
        /** The text of a column counted from 0; empty beyond the last. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** A sheet's rows in order. */
    public record Sheet(String name, List<Row> rows) {}

    /**
     * The sheets with text in them.
     *
     * @throws io.zongshu.files.CannotContinue if the file cannot be read or is of another kind
     */
    public static List<Sheet> read(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw BriefMessages.missing(path.toString());
        }
        try {
            return sheets(grids(path, name));
        } catch (IOException e) {
            throw BriefMessages.unreadable(name, e);
        }
    }

    private static List<Grid> grids(Path path, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tsv") || lower.endsWith(".csv") || lower.endsWith(".txt")) {
            if (Files.size(path) > (long) MOST_MEGABYTES << 20) {
                throw BriefMessages.tooLarge(name, MOST_MEGABYTES);
            }
            DecodedText text = DecodedText.of(Files.readAllBytes(path))
                    .orElseThrow(() -> BriefMessages.wrongKind(name, "看不懂的二进制数据"));
            return List.of(CsvFile.read(name, text));
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            String kind = XlsxFile.kind(zip);
            if (!kind.isEmpty()) {
                throw BriefMessages.wrongKind(name, kind);
            }
        }
        return XlsxFile.read(path, name);
    }

    private static List<Sheet> sheets(List<Grid> grids) {
        List<Sheet> sheets = new ArrayList<>();
        for (Grid grid : grids) {
            List<Row> rows = new ArrayList<>();
            grid.rows().forEach((number, cells) -> {
                List<String> texts = new ArrayList<>();
                for (int c = 0; c <= cells.lastKey(); c++) {
                    texts.add(grid.text(number, c).strip());
                }
                rows.add(new Row(grid.rowAddress(number), texts));
            });
            sheets.add(new Sheet(grid.sheet(), rows));
        }
        return sheets;
    }
}
