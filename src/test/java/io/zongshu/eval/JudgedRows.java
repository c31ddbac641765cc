package io.zongshu.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Rows of briefs with the sentence that a chief writer wants of each: rows of drafts that were judged and mended, and rows written for training. */
final class JudgedRows {
    private static final int CELLS = 7;
    private static final String GOOD = "OK";

    private JudgedRows() {}

    /**
     * A row.
     *
     * @param paper the brief that it is from; empty if it was written for training
     * @param id what it is called there
     * @param cells 主题, 事项, 举措, 数据, 成效, 时间, 部门
     * @param draft the sentence that the program wrote, without spaces; where it was written for training, the one that is wanted
     * @param wanted the sentence that is wanted, without spaces
     * @param good whether the draft was good enough
     */
    record JudgedRow(String paper, String id, List<String> cells, String draft, String wanted, boolean good) {}

    /** Of a folder with NAME.jsonl (id, row, ours: a draft's paragraphs) and NAME.tsv (id, OK or a fault, the mended text), those that have a sentence. */
    static List<JudgedRow> judged(Path folder, List<String> names) throws IOException {
        List<JudgedRow> rows = new ArrayList<>();
        for (String name : names) {
            if (Files.exists(folder.resolve(name + ".tsv"))) {
                judged(folder, name, rows);
            }
        }
        return rows;
    }

    private static void judged(Path folder, String name, List<JudgedRow> to) throws IOException {
        Map<String, String[]> verdicts = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".tsv"))) {
            String[] parts = line.split("\t", -1);
            verdicts.put(parts[0], parts);
        }
        for (String line : Files.readAllLines(folder.resolve(name + ".jsonl"))) {
            JsonNode row = new ObjectMapper().readTree(line);
            String id = row.get("id").asString();
            String[] verdict = verdicts.getOrDefault(id, new String[0]);
            List<String> cells = List.of(row.get("row").asString().split("\\|", -1));
            StringBuilder ours = new StringBuilder();
            row.get("ours").forEach(p -> ours.append(p.asString()));
            String draft = plain(ours.toString());
            boolean good = verdict.length > 1 && verdict[1].equals(GOOD);
            String wanted = good ? draft : verdict.length > 2 ? plain(verdict[2]) : "";
            if (cells.size() == CELLS && !wanted.isEmpty()) {
                to.add(new JudgedRow(name, id, cells, draft, wanted, good));
            }
        }
    }

    /** Of files with seven cells and the sentence on a line, parted by tabs. */
    static List<JudgedRow> written(List<Path> files) throws IOException {
        List<JudgedRow> rows = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                List<String> parts = List.of(line.split("\t", -1));
                if (parts.size() != CELLS + 1) {
                    throw new IOException(file + ": " + line);
                }
                String wanted = plain(parts.get(CELLS));
                rows.add(new JudgedRow("", "", parts.subList(0, CELLS), wanted, wanted, true));
            }
        }
        return rows;
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
