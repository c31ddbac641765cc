package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DraftEndToEndTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"annual-review", "period-review", "department-summary", "work-report"})
    void everyExampleMakesAWordFileAndJson(String template) throws IOException {
        Path brief = CliRun.example(template, folder);
        Path paper = folder.resolve("初稿 一.docx");

        CliRun run = CliRun.here("draft", brief, "-o", paper, "--json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode json = run.json();
        assertThat(names(json)).containsExactly("output", "characters", "openPoints", "possible", "sentences", "unusedFacts");
        assertThat(json.get("output").asString()).isEqualTo(paper.toString());
        assertThat(json.get("characters").asLong()).isGreaterThan(800);
        JsonNode first = json.get("sentences").get(0);
        assertThat(names(first)).containsExactly("paragraph", "text", "sources");
        assertThat(first.get("paragraph").asInt()).isEqualTo(1);
        assertThat(names(first.get("sources").get(0))).containsExactly("kind", "address", "start", "end");
        assertSourcesLieInTheirSentences(json.get("sentences"));
        String title = first.get("text").asString();
        assertThat(wordText(paper)).contains(title.split("　", -1)[0]);
    }

    private static void assertSourcesLieInTheirSentences(JsonNode sentences) {
        int paragraph = 1;
        for (JsonNode sentence : sentences) {
            assertThat(sentence.get("paragraph").asInt()).isBetween(paragraph, paragraph + 1);
            paragraph = sentence.get("paragraph").asInt();
            for (JsonNode source : sentence.get("sources")) {
                assertThat(source.get("kind").asString()).isIn("brief", "template", "bank", "computed");
                assertThat(source.get("start").asInt()).isNotNegative().isLessThan(source.get("end").asInt());
                assertThat(source.get("end").asInt()).isLessThanOrEqualTo(sentence.get("text").asString().length());
            }
        }
    }

    @Test
    void aProgramOfItsOwnMakesTheSameDraftInBytesAndWritesOverNone() throws IOException {
        Path brief = CliRun.example("annual-review", folder);
        Files.writeString(folder.resolve("初稿.docx"), "改了一天的稿子");

        assertThat(CliRun.here("draft", brief, "-o", folder.resolve("a.docx")).code()).isZero();
        CliRun own = CliRun.inOwnJvm(folder, "draft", brief.getFileName());

        assertThat(own.code()).as(own.err()).isZero();
        assertThat(own.out()).contains("初稿2.docx");
        assertThat(folder.resolve("a.docx")).hasSameBinaryContentAs(folder.resolve("初稿2.docx"));
        assertThat(folder.resolve("初稿.docx")).content().isEqualTo("改了一天的稿子");
    }

    @Test
    void suffixChoosesTheFormatAndFoldersAreMade() throws IOException {
        Path brief = CliRun.example("work-report", folder);
        Path deep = folder.resolve("新 文件夹/再一层");

        for (String suffix : List.of(".txt", ".md", ".html")) {
            assertThat(CliRun.here("draft", brief, "-o", deep.resolve("稿" + suffix)).code()).isZero();
        }

        assertThat(deep.resolve("稿.txt")).content(StandardCharsets.UTF_8).doesNotContain("#", "<");
        assertThat(deep.resolve("稿.md")).content(StandardCharsets.UTF_8).startsWith("# ");
        assertThat(deep.resolve("稿.html")).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
    }

    @Test
    void evidenceAndSavedDraftAreWritten() throws IOException {
        Path brief = CliRun.example("annual-review", folder);
        Path data = folder.resolve("稿.draft.json");

        CliRun run = CliRun.here(
                "draft", brief, "-o", folder.resolve("稿.docx"), "--evidence", folder.resolve("来源.xlsx"), "--save", data);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("初稿已写好", "来源.xlsx", "稿.draft.json");
        try (ZipFile zip = new ZipFile(folder.resolve("来源.xlsx").toFile())) {
            assertThat(zip.getEntry("xl/workbook.xml")).isNotNull();
        }
        JsonNode saved = new CliRun(0, Files.readString(data), "").json();
        assertThat(saved.get("paragraphs").get(0).get("sources")).isNotEmpty();
        assertThat(saved.get("blocks")).isNotEmpty();
    }

    @Test
    void openPointsAreListedAndStrictEndsWithOne() throws IOException {
        Path brief = folder.resolve("缺单位.yaml");
        Files.writeString(brief, """
                模板: 年度综述
                年度: 2025
                条目:
                  - 主题: 基层党建
                    事项: 村级党群服务中心建设
                    举措: 新建改建村级党群服务中心
                    数据: 新建36个；改建52个
                """);

        CliRun plain = CliRun.here("draft", brief, "-o", folder.resolve("a.docx"));
        CliRun strict = CliRun.here("draft", brief, "-o", folder.resolve("b.docx"), "--strict", "--json");

        assertThat(plain.code()).isZero();
        assertThat(plain.out()).contains("待补", "第");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(names(strict.json().get("openPoints").get(0))).containsExactly("paragraph", "text", "reason");
        assertThat(folder.resolve("b.docx")).isNotEmptyFile();
    }

    @Test
    void outlineShowsCandidatesAndWritesYaml() throws IOException {
        Path brief = CliRun.example("annual-review", folder);
        Path target = folder.resolve("提纲.yaml");

        CliRun text = CliRun.here("outline", brief);
        CliRun json = CliRun.here("outline", brief, "--json", "-o", target);

        assertThat(text.out()).contains("标题备选", "分", "条目1");
        assertThat(names(json.json())).containsExactly("titles", "singleTitles", "subtitles", "headings", "sections");
        assertThat(io.zongshu.files.Yaml.parse("提纲", Files.readAllBytes(target)).get("各部分").items()).isNotEmpty();
    }

    private static List<String> names(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    private static String wordText(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
    }
}
