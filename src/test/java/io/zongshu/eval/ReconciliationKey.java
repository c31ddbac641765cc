package io.zongshu.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was planted in a folder of departments' files, from its KEY.json: facts told twice, indicators with two values, and
 * pairs that look like one of the two and are neither.
 *
 * @param also true pairs that were not planted: neither missed nor invented
 */
record ReconciliationKey(List<Planted> duplicates, List<Planted> conflicts, List<Planted> lookalikes, List<Planted> also) {
    /** A pair, with what it is in words. */
    record Planted(String what, Side a, Side b) {}

    /**
     * Where one of a pair stands; what is not known is empty.
     *
     * @param cell as E5, or E5、F5
     * @param paragraph its number, or 第7段
     */
    record Side(String file, String sheet, String cell, String paragraph, String text) {}

    static ReconciliationKey read(Path file) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
        return new ReconciliationKey(list(root, "duplicates"), list(root, "conflicts"), list(root, "lookalikes"), list(root, "also"));
    }

    private static List<Planted> list(JsonNode root, String name) {
        List<Planted> all = new ArrayList<>();
        JsonNode list = root.get(name);
        if (list != null) {
            list.forEach(node -> all.add(new Planted(text(node, "what"), side(node.get("a")), side(node.get("b")))));
        }
        return List.copyOf(all);
    }

    private static Side side(JsonNode node) {
        return new Side(
                text(node, "file"), text(node, "sheet"), text(node, "cell"), text(node, "paragraph"), text(node, "text"));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node == null ? null : node.get(name);
        return value == null || value.isNull() ? "" : value.isArray() ? joined(value) : value.asString();
    }

    private static String joined(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asString()));
        return String.join("、", texts);
    }
}
