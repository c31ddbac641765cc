package io.zongshu.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hand annotations of papers. */
public final class Gold {
    private Gold() {}

    /**
     * One annotated paper.
     *
     * @param text of the paper with re-joined lines, one paragraph a line
     * @param borderline items that count neither way
     */
    public record Annotated(String name, String text, Set<String> formulas, Set<String> borderline, JsonNode json) {}

    /** All NAME.json of a folder with their articles/NAME.txt, by name. */
    public static List<Annotated> read(Path folder) throws IOException {
        List<Annotated> all = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listing = Files.list(folder)) {
            files = listing.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
            String name = file.getFileName().toString().replace(".json", "");
            List<String> lines = Files.readAllLines(folder.resolve("articles").resolve(name + ".txt"));
            all.add(new Annotated(name, join(lines, json), texts(json, "formulas"), texts(json, "borderline"), json));
        }
        return all;
    }

    private static String join(List<String> lines, JsonNode json) {
        Set<Integer> continuations = new TreeSet<>();
        json.path("continuations").forEach(n -> continuations.add(n.intValue()));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            text.append(continuations.contains(i + 1) || i == 0 ? "" : "\n").append(lines.get(i).strip());
        }
        return text.toString();
    }

    private static Set<String> texts(JsonNode json, String key) {
        Set<String> texts = new TreeSet<>();
        json.path(key).forEach(n -> texts.add(n.asString()));
        return texts;
    }
}
