package io.zongshu.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of departments' files written down as one text, and made into real files by {@link #write}.
 *
 * <p>{@code ==== NAME} begins a file; its suffix says what it becomes (.xlsx, .xls, .csv in GBK, .docx, .txt). In a workbook
 * {@code # NAME} begins a sheet; other lines are rows of cells parted by |: {@code <} is merged with the cell to the left,
 * {@code ^} with the one above, a blank line is an empty row, {@code \n} breaks a line, {@code !} before a row hides it. In
 * a Word file a line is a paragraph, {@code # } a heading, and lines that begin with | are rows of a table. In
 * {@code ==== KEY} each line is 重复, 冲突, 相似 or 另有 | what | file | text | file | text. Lines {@code > NAME | VALUE} and
 * {@code ~ NAME | VALUE} behind a file's rows say what it tells ({@link TableEvaluation}).
 */
final class FolderText {
    static final String KEY = "KEY";
    /** A file of plain text has no merged cells: what a wider cell covers is empty. */
    private static final Pattern MERGED = Pattern.compile("(?<=^|\\|)[<^](?=\\||$)");
    private static final Pattern EXPECTED = Pattern.compile("[>~] [^|]+\\|[^|]+");
    private static final Map<String, String> LISTS =
            new java.util.TreeMap<>(Map.of("重复", "duplicates", "冲突", "conflicts", "相似", "lookalikes", "另有", "also"));

    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final Map<String, List<String>> expected = new LinkedHashMap<>();

    private FolderText() {}

    static FolderText read(Path text) throws IOException {
        FolderText folder = new FolderText();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readString(text).split("\\R", -1)) {
            if (line.startsWith("==== ")) {
                lines = new ArrayList<>();
                folder.files.put(line.substring(5).strip(), lines);
                folder.expected.put(line.substring(5).strip(), new ArrayList<>());
            } else if (EXPECTED.matcher(line).matches() && !folder.files.isEmpty()) {
                new ArrayList<>(folder.expected.values()).get(folder.expected.size() - 1).add(line);
            } else {
                // Writers may leave a blank beside the mark between cells, and break a line within a cell.
                String row = line.replaceAll(" *\\| *", "|");
                if (goesOn(lines, row)) {
                    lines.add(lines.remove(lines.size() - 1) + "\\n" + row);
                } else {
                    lines.add(row);
                }
            }
        }
        return folder;
    }

    // 接待人次 and below it （万）|收入: a row of fewer cells than the sheet's first goes on with brackets.
    private static boolean goesOn(List<String> lines, String row) {
        int first = lines.size() - 1;
        while (first >= 0 && !lines.get(first).startsWith("#")) {
            first--;
        }
        if (!row.startsWith("（") || first < 0 || first + 1 >= lines.size() - 1) {
            return false;
        }
        int width = lines.get(first + 1).split("\\|", -1).length;
        int above = lines.get(lines.size() - 1).split("\\|", -1).length;
        boolean header = lines.size() - first <= 4 && row.matches("（[^（）|]{1,6}）");
        return above > 1 && above + row.split("\\|", -1).length - 1 <= width && (above < width || header);
    }

    /** The files without the key. */
    List<String> names() {
        return files.keySet().stream().filter(name -> !name.equals(KEY)).toList();
    }

    /** The lines of a file, as written. */
    List<String> lines(String file) {
        return List.copyOf(files.getOrDefault(file, List.of()));
    }

    /** What a file tells, as written: > or ~, NAME | VALUE. */
    List<String> expected(String file) {
        return expected.getOrDefault(file, List.of());
    }

    /** Writes the files, and KEY.json beside them. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            if (!file.getKey().equals(KEY)) {
                write(folder.resolve(file.getKey()), trimmed(file.getValue()));
            }
        }
        Files.writeString(folder.resolve("KEY.json"), JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(key()));
    }

    private static List<String> trimmed(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            SheetText.write(new XSSFWorkbook(), lines, file);
        } else if (name.endsWith(".xls")) {
            SheetText.write(new HSSFWorkbook(), lines, file);
        } else if (name.endsWith(".csv")) {
            List<String> rows = lines.stream().filter(line -> !line.startsWith("# ")).map(line -> MERGED.matcher(line).replaceAll("").replace("|", ",")).toList();
            Files.write(file, String.join("\r\n", rows).getBytes(Charset.forName("GBK")));
        } else if (name.endsWith(".docx")) {
            try (OutputStream out = Files.newOutputStream(file)) {
                WordText.write(lines, out);
            }
        } else {
            Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    // A piece of a table stands in a row: what is told of another cell of the row is told of it.
    private Map<String, Object> side(String file, String text) {
        int row = 0;
        boolean table = file.toLowerCase(Locale.ROOT).matches(".*\\.(?:xlsx?|csv)");
        for (String line : files.getOrDefault(file, List.of())) {
            row = line.startsWith("# ") ? 0 : row + 1;
            if (table && line.contains(text)) {
                // 前1%学科 names the row; its figure stands in another cell.
                return Map.of("file", file, "text", text.matches(".*\\p{IsHan}.*") && text.matches(".*[0-9].*") ? text + " " + line : text, "cell", "A" + row);
            }
        }
        return Map.of("file", file, "text", text);
    }

    private Map<String, List<Map<String, Object>>> key() {
        Map<String, List<Map<String, Object>>> key = new LinkedHashMap<>();
        LISTS.values().forEach(name -> key.put(name, new ArrayList<>()));
        for (String line : files.getOrDefault(KEY, List.of())) {
            String[] parts = line.split("\\s*\\|\\s*");
            if (parts.length == 6) {
                String list = LISTS.getOrDefault(parts[0], "");
                Map<String, Object> pair = new LinkedHashMap<>();
                pair.put("what", parts[1]);
                pair.put("a", side(parts[2], parts[3]));
                pair.put("b", side(parts[4], parts[5]));
                key.getOrDefault(list, new ArrayList<>()).add(pair);
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException("not six parts: " + line);
            }
        }
        return key;
    }
}
