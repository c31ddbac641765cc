package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.PrintedText;
import io.zongshu.files.Settings;
import io.zongshu.structure.Article;
import io.zongshu.structure.PaperReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckEndToEndTest {
    private static final String PAPER = "云川市民政局2025年工作总结\n\n　　2025年，统筹布署各项工作,选派干部近280余名。\n一、主要工作\n　　建成助餐点32处。\n";
    private static final String CLEAN = "云川市民政局2025年工作总结\n\n　　2025年，统筹部署各项工作，选派干部近280名。\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CliRun check(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "check";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--bank";
        all[args.length + 2] = folder.resolve("没有.bank");
        return CliRun.here(java.util.Arrays.copyOf(all, args.length + 1));
    }

    @Test
    void peopleSeeThePlaceTheWordsAndTheMarkUnderThem() throws IOException {
        CliRun run = check(file("稿.txt", PAPER));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("第2段　错误　语言-错别字（通行）\n    2025年，统筹布署各项工作,选派干部近280余名。\n"
                + "                ^^^^\n    “布署”应为“部署”。\n    → 改成“部署”。\n");
        assertThat(run.out()).contains("未检查（没有用语表）：用语-名称").endsWith("错误 3 处，提醒 0 处，提示 0 处。\n");
        assertThat(check(file("好.txt", CLEAN)).code()).isZero();
        assertThat(check(folder.resolve("没有.txt")).refused(3).err()).contains("没有.txt");
    }

    @Test
    void jsonIsAsTheDesignHasIt() throws IOException {
        JsonNode json = check(file("稿.txt", PAPER), "--json").json();
        JsonNode finding = json.get("findings").get(0);
        assertThat(finding.propertyNames()).containsExactly(
                "rule", "severity", "authority", "paragraph", "start", "end", "text", "message", "suggestions");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(json.get("unchecked").size()).isPositive();
    }

    @Test
    void sarifNamesRulesAndPlaces() throws IOException {
        JsonNode json = check(file("稿.txt", PAPER), "--sarif").json();
        assertThat(json.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = json.get("runs").get(0);
        JsonNode result = run.get("results").get(0);
        int index = result.get("ruleIndex").asInt();
        assertThat(run.get("tool").get("driver").get("rules").get(index).get("id").asString())
                .isEqualTo(result.get("ruleId").asString());
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(3);
        assertThat(place.get("artifactLocation").get("uri").asString()).endsWith("%E7%A8%BF.txt");
        check(file("稿.txt", PAPER), "--sarif", "--json").refused(2);
    }

    @Test
    void findingsAreCommentsInTheFilesOwnText() throws IOException {
        Path docx = folder.resolve("稿.docx");
        CliRun.here("export", file("稿.txt", PAPER), "-o", docx);
        byte[] before = Files.readAllBytes(docx);
        Path annotated = folder.resolve("批注.docx");
        CliRun run = check(docx, "--annotate", annotated);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("批注稿已存为");
        assertThat(Files.readAllBytes(docx)).isEqualTo(before);
        List<String> texts = texts(annotated);
        assertThat(texts).contains("2025年，统筹部署各项工作，选派干部近280余名。");
        assertThat(check(docx, "--annotate", docx).refused(2).err()).contains("请用 --annotate 另起一个文件名").doesNotContain("-o ");
        check(docx, "--annotate", folder.resolve("批注.txt")).refused(2);
    }

    @Test
    void aTextFileIsAnnotatedInANewWordFile() throws IOException {
        Path annotated = folder.resolve("批注.docx");
        check(file("稿.txt", PAPER), "--annotate", annotated);
        assertThat(texts(annotated)).contains("2025年，统筹部署各项工作，选派干部近280余名。");
    }

    private static List<String> texts(Path docx) {
        List<Article> articles = new PaperReader(Settings.builtIn(), false).papers(docx);
        return PrintedText.of(articles.get(0).document());
    }

    @Test
    void theOfficesWordsAreReadFromItsSettings() throws IOException {
        Path settings = Files.createDirectories(folder.resolve("设置"));
        Files.writeString(settings.resolve("用语.yaml"), "禁用:\n  - {词: 助餐点, 改为: 餐桌}\n推荐:\n  - {词: 群众, 该为: 百姓}\n奇怪的表: []\n");
        CliRun run = check(file("好.txt", CLEAN + "　　建成助餐点32处。\n"), "--settings", settings);
        assertThat(run.out()).contains("本单位不用“助餐点”").contains("用语.yaml 第 4 行：“推荐”表里没有“该为”这一栏").contains("没有“奇怪的表”这张表");
        assertThat(run.code()).isEqualTo(1);
    }
}
