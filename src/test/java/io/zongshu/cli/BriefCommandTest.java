package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefCommandTest {
    @TempDir
    Path folder;

    private Path reports;

    @BeforeEach
    void reports() throws IOException {
        reports = Files.createDirectory(folder.resolve("报送"));
        write("0基本.yaml", "模板: 工作汇报\n单位: 云川市委办公室\n年度: 2025\n条目:\n  - 主题: 存在问题\n    事项: 基层力量偏弱\n");
        write("1人才办.csv", "主题,事项,举措,数据\n人才工作,高层次人才引育,出台人才新政,引进高层次人才120名\n人才工作,云川英才周,组织专家对接企业,签约项目31个\n");
        write("2人社局.csv", "主题,事项,举措,数据\n人才工作,高层次人才引育,出台人才新政,引进高层次人才132名\n人才工作,英才周活动,组织专家与企业对接,31个项目签约\n");
    }

    private void write(String name, String text) throws IOException {
        Files.write(reports.resolve(name), text.getBytes(Charset.forName("GBK")));
    }

    @Test
    void whatWasUnderstoodIsToldWithItsPlaces() throws IOException {
        Files.write(reports.resolve("3坏.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2});
        Files.writeString(reports.resolve("~$2人社局.xlsx"), "锁");
        Files.writeString(reports.resolve("Thumbs.db"), "图");
        CliRun run = CliRun.here("brief", reports);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("读了 4 个文件", "2人社局.csv B3、1人才办.csv B3", "没有读成", "3坏.xlsx")
                .contains("引进高层次人才（1人才办.csv D2：120名；2人社局.csv D2：132名）")
                .doesNotContain("Thumbs", "~$");
    }

    @Test
    void jsonHasFactsFiguresDuplicatesAndConflicts() {
        CliRun run = CliRun.here("brief", reports, "--json");
        assertThat(run.json().get("facts").get(1).get("figures").get(0).get("indicator").asString()).isEqualTo("引进高层次人才");
        assertThat(run.json().get("facts").get(1).get("figures").get(0).get("value").asInt()).isEqualTo(120);
        assertThat(run.json().get("duplicates")).hasSize(1);
        assertThat(run.json().get("conflicts").get(0).get("sides")).hasSize(2);
    }

    @Test
    void aDraftShowsTheConflictOnceAndTheDuplicateOnce() throws IOException {
        Path yaml = folder.resolve("素材.yaml");
        assertThat(CliRun.here("brief", reports, "-o", yaml).code()).isZero();
        for (Path source : List.of(reports, yaml)) {
            Path draft = folder.resolve("稿.txt");
            CliRun run = CliRun.here("draft", source, "-o", draft, "--strict");
            assertThat(run.code()).as(run.err()).isEqualTo(1);
            String mark = "【待核：引进高层次人才（1人才办.csv D2：120名；2人社局.csv D2：132名）】";
            assertThat(run.out()).contains(mark, "只留一个");
            assertThat(Files.readString(draft, StandardCharsets.UTF_8)).containsOnlyOnce(mark).containsOnlyOnce("31个");
        }
    }

    @Test
    void outputMustBeYamlAndNoSource() {
        assertThat(CliRun.here("brief", reports, "-o", folder.resolve("素材.xlsx")).refused(2).err()).contains(".yaml");
        Path source = reports.resolve("0基本.yaml");
        assertThat(CliRun.here("brief", source, "-o", source).refused(2).err()).contains("输入文件");
        assertThat(CliRun.here("brief", folder.resolve("没有")).refused(3).err()).contains("找不到");
    }

    @Test
    void sheetsWithoutRowsAreCalledSheets() throws IOException {
        Path csv = Files.writeString(folder.resolve("空表.csv"), "主题,事项,举措,数据\n");
        assertThat(CliRun.here("brief", csv).refused(2).err()).contains("表头下面没有填写").doesNotContain("条目");
    }

    private static Path corpus(String name) {
        return Path.of("corpus", name);
    }

    /** Runs of 13 characters that are in a paper and in its copy, marks apart. */
    private static Set<String> runs(String text) {
        String letters = text.replaceAll("\\P{IsHan}", "");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 13 <= letters.length(); i++) {
            runs.add(letters.substring(i, i + 13));
        }
        return runs;
    }

    @ParameterizedTest
    @CsvSource({"01-organization-2024.txt, department-summary", "21-agriculture-2024.txt, annual-review", "16-social-security-2024.txt, work-report"})
    void aDraftLikeLastYearsPaperFollowsItAndCopiesNothing(String paper, String template) throws IOException {
        Path brief = CliRun.example(template, folder);
        Path plain = folder.resolve("原样.txt");
        Path alike = folder.resolve("照去年.txt");
        assertThat(CliRun.here("draft", brief, "-o", plain).code()).isZero();
        CliRun run = CliRun.here("draft", brief, "--like", corpus(paper), "-o", alike);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("照去年的文章安排的各部分");
        Set<String> copied = runs(Files.readString(alike, StandardCharsets.UTF_8));
        copied.retainAll(runs(Files.readString(corpus(paper), StandardCharsets.UTF_8)));
        copied.removeAll(runs(Files.readString(brief, StandardCharsets.UTF_8)));
        assertThat(copied).isEmpty();
    }

    @Test
    void orderOfSectionsAndHeadingStyleComeFromLastYear() throws IOException {
        Path lastYear = folder.resolve("去年.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(lastYear)) {
            for (String text : List.of(
                    "云川市委办公室2024年工作总结", "一、乡村振兴工作", "抓乡村振兴，建设和美乡村，发展村集体经济。", "二、人才工作",
                    "引才聚才，引进人才，服务专家。", "三、教育工作", "新建学校，培养教师。")) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
        }
        Path brief = Files.writeString(folder.resolve("今年.yaml"), """
                模板: 年度综述
                单位: 云川市委办公室
                年度: 2025
                条目:
                  - {主题: 教育工作, 事项: 公办幼儿园, 举措: 新建, 数据: 12所}
                  - {主题: 教育工作, 事项: 名师下乡, 举措: 开展, 数据: 26场}
                  - {主题: 人才工作, 事项: 云川英才周, 举措: 举办, 数据: 签约项目31个}
                  - {主题: 人才工作, 事项: 人才公寓, 举措: 建成, 数据: 300套}
                  - {主题: 乡村振兴, 事项: 村道改造, 举措: 实施, 数据: 82公里}
                  - {主题: 乡村振兴, 事项: 庭院整治, 举措: 开展, 数据: 1.2万户}
                """);
        CliRun run = CliRun.here("draft", brief, "--like", lastYear, "-o", folder.resolve("稿.txt"));
        assertThat(run.code()).as(run.err()).isZero();
        List<String> headings = new ArrayList<>();
        Files.readAllLines(folder.resolve("稿.txt"), StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> line.matches("(?:[一二三]、|（[一二三]）)(?:乡村振兴|人才工作|教育工作)"))
                .forEach(line -> headings.add(line.replaceFirst("^.*[、）]", "")));
        assertThat(headings).containsExactly("乡村振兴", "人才工作", "教育工作");
    }

    @Test
    void papersThatCannotBeFollowedAreNamed() throws IOException {
        Path brief = CliRun.example("annual-review", folder);
        Path two = Files.writeString(folder.resolve("汇编.txt"), Files.readString(corpus("01-organization-2024.txt"))
                + "\n\n\n" + Files.readString(corpus("21-agriculture-2024.txt")));
        Path out = folder.resolve("稿.txt");
        assertThat(CliRun.here("draft", brief, "--like", two, "-o", out).refused(2).err()).contains("2 篇", "--like");
        assertThat(CliRun.here("draft", brief, "--like", folder.resolve("无.docx"), "-o", out).refused(3).err()).contains("找不到");
        assertThat(CliRun.here("draft", brief, "--like", reports.resolve("1人才办.csv"), "-o", brief).refused(2).err()).isNotEmpty();
        Path broken = folder.resolve("坏.docx");
        try (InputStream in = CliRun.class.getResourceAsStream("CliRun.class")) {
            Files.write(broken, in.readAllBytes());
        }
        assertThat(CliRun.here("draft", brief, "--like", broken, "-o", out).refused(3).err()).contains("坏.docx");
    }
}
