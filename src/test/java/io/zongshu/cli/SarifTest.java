package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The log against the rules of SARIF 2.1.0 for the objects that we write; the numbers are the specification's sections. */
class SarifTest {
    private static final String TEXT = "云川市民政局2025年工作总结\r\n\r\n　　2025年，😀统筹布署各项工作,选派干部近280余名。\r\n"
            + "一、主要工作\r\n　　建成助餐点32处，布署到村。\r\n";
    /** Properties that an object may have, and after the bar those that it must have. */
    private static final Map<String, List<Set<String>>> OBJECTS = Map.ofEntries(
            object("log", "$schema version runs", "version runs"),
            object("run", "tool columnKind newlineSequences artifacts results", "tool results"),
            object("tool", "driver", "driver"),
            object("driver", "name fullName version language rules", "name"),
            object("rule", "id name shortDescription fullDescription defaultConfiguration properties", "id"),
            object("text", "text", "text"),
            object("configuration", "level", ""),
            object("artifact", "location", ""),
            object("artifactLocation", "uri index", ""),
            object("result", "ruleId ruleIndex level message locations properties", "message ruleId"),
            object("location", "physicalLocation logicalLocations", ""),
            object("physicalLocation", "artifactLocation region", "artifactLocation"),
            object("region", "startLine startColumn endLine endColumn snippet", "startLine"),
            object("logicalLocation", "name kind", "name"));
    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    @TempDir
    private Path folder;

    private static Map.Entry<String, List<Set<String>>> object(String name, String may, String must) {
        return Map.entry(name, List.of(Set.of(may.split(" ")), must.isEmpty() ? Set.of() : Set.of(must.split(" "))));
    }

    private JsonNode run(Path file) {
        return CliRun.here("check", file, "--sarif").json();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Set<String>> rules(String object) {
        return Objects.requireNonNull(OBJECTS.get(object), object);
    }

    private static JsonNode is(JsonNode node, String object) {
        assertThat(node.isObject()).as(object).isTrue();
        assertThat(rules(object).get(0)).as(object).containsAll(node.propertyNames());
        assertThat(node.propertyNames()).as(object).containsAll(rules(object).get(1));
        return node;
    }

    private static void text(JsonNode node) {
        assertThat(is(node, "text").get("text").asString()).isNotBlank();
    }

    @Test
    void theLogHoldsToTheSpecification() throws IOException {
        Path docx = folder.resolve("有 空格.docx");
        CliRun.here("export", file("稿.txt", TEXT), "-o", docx);
        for (Path file : List.of(folder.resolve("稿.txt"), docx, file("好.txt", "云川市民政局2025年工作总结\n\n　　2025年，建成助餐点32处。\n"))) {
            JsonNode log = is(run(file), "log");
            assertThat(log.get("version").asString()).isEqualTo("2.1.0");
            assertThat(URI.create(log.get("$schema").asString()).isAbsolute()).isTrue();
            assertThat(log.get("runs").isArray()).isTrue();
            JsonNode run = is(log.get("runs").get(0), "run");
            assertThat(run.get("columnKind").asString()).isIn("utf16CodeUnits", "unicodeCodePoints");
            assertThat(run.get("newlineSequences")).as("at least one, no two alike (3.14.17)").isNotEmpty().doesNotHaveDuplicates();
            JsonNode driver = is(is(run.get("tool"), "tool").get("driver"), "driver");
            assertThat(driver.get("language").asString()).matches("[a-z]{2}-[A-Z]{2}");
            rules(driver.get("rules"));
            assertThat(run.get("artifacts").size()).isEqualTo(1);
            uri(is(is(run.get("artifacts").get(0), "artifact").get("location"), "artifactLocation"), file);
            assertThat(run.get("results").isArray()).isTrue();
            run.get("results").forEach(r -> result(r, driver.get("rules"), file));
        }
    }

    private static void rules(JsonNode rules) {
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : rules) {
            is(rule, "rule");
            assertThat(ids.add(rule.get("id").asString())).as("one rule an id (3.49.3)").isTrue();
            assertThat(rule.get("name").asString()).isNotBlank();
            text(rule.get("shortDescription"));
            text(rule.get("fullDescription"));
            assertThat(is(rule.get("defaultConfiguration"), "configuration").get("level").asString()).isIn(LEVELS);
            assertThat(rule.get("properties").isObject()).isTrue();
        }
        assertThat(ids).isNotEmpty();
    }

    private static void uri(JsonNode location, Path file) {
        String uri = location.get("uri").asString();
        assertThat(uri).matches("[\\x21-\\x7E]+");
        assertThat(Path.of(URI.create(uri))).isEqualTo(file);
    }

    private static void result(JsonNode result, JsonNode rules, Path file) {
        is(result, "result");
        assertThat(result.get("level").asString()).isIn(LEVELS);
        text(result.get("message"));
        assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asString())
                .as("the rule of the index (3.27.6)").isEqualTo(result.get("ruleId").asString());
        assertThat(result.get("locations").size()).isEqualTo(1);
        JsonNode location = is(result.get("locations").get(0), "location");
        JsonNode physical = is(location.get("physicalLocation"), "physicalLocation");
        JsonNode artifact = is(physical.get("artifactLocation"), "artifactLocation");
        uri(artifact, file);
        assertThat(artifact.get("index").asInt()).isZero();
        region(is(physical.get("region"), "region"));
        JsonNode logical = is(location.get("logicalLocations").get(0), "logicalLocation");
        assertThat(logical.get("name").isString()).isTrue();
        assertThat(logical.get("kind").asString()).isEqualTo("element");
        assertThat(result.get("properties").isObject()).isTrue();
    }

    private static void region(JsonNode region) {
        int first = region.get("startLine").asInt();
        int last = region.get("endLine").asInt();
        assertThat(first).isPositive();
        assertThat(last).isGreaterThanOrEqualTo(first);
        assertThat(region.has("startColumn")).isEqualTo(region.has("endColumn"));
        if (region.has("startColumn")) {
            assertThat(region.get("startColumn").asInt()).isPositive();
            assertThat(region.get("endColumn").asInt()).isGreaterThan(first == last ? region.get("startColumn").asInt() : 0);
        }
        assertThat(is(region.get("snippet"), "text").get("text").isString()).isTrue();
    }

    @Test
    void columnsCutTheSnippetOutOfTheLine() throws IOException {
        for (String name : List.of("稿.txt", "稿.md")) {
            String text = name.endsWith("md") ? TEXT.replace("一、", "## 一、").replace("布署到村", "**布署到**村") : TEXT;
            List<String> lines = text.lines().toList();
            JsonNode results = run(file(name, text)).get("runs").get(0).get("results");
            int cut = 0;
            for (JsonNode result : results) {
                JsonNode region = result.get("locations").get(0).get("physicalLocation").get("region");
                if (region.has("startColumn") && region.get("startLine").equals(region.get("endLine"))) {
                    String line = lines.get(region.get("startLine").asInt() - 1);
                    String there = line.substring(region.get("startColumn").asInt() - 1, region.get("endColumn").asInt() - 1);
                    assertThat(there.replace("*", "")).as(result.toString()).isEqualTo(region.get("snippet").get("text").asString());
                    cut++;
                }
            }
            assertThat(cut).as(name).isEqualTo(results.size()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void columnsOfAParagraphOverSeveralLines() throws IOException {
        String text = "云川市民政局2025年工作总结\n\n　　2025年，全市民政系统坚持以人民为中心，聚焦群众急难愁盼，统\n筹布署各项工作，"
                + "建成助餐点32处，惠及老年人1200余人次，群众满意\n度稳步提升，各项重点任务取得新的进展。\n";
        Path file = Files.write(folder.resolve("折行.txt"), text.getBytes(StandardCharsets.UTF_8));
        JsonNode region = run(file).get("runs").get(0).get("results").get(0).get("locations").get(0).get("physicalLocation").get("region");
        assertThat(region.get("snippet").get("text").asString()).isEqualTo("布署");
        assertThat(List.of(region.get("startLine").asInt(), region.get("startColumn").asInt(), region.get("endLine").asInt(),
                region.get("endColumn").asInt())).containsExactly(4, 2, 4, 4);
    }
}
