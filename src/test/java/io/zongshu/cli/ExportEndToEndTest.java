package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportEndToEndTest {
    @TempDir
    Path folder;

    @Test
    void verifyListsEveryParameterAndAgrees() throws IOException {
        CliRun run = CliRun.here("export", paper(), "-o", folder.resolve("公文.docx"), "--verify");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("上边距（5.2.1，规定）：104.9磅", "每面行数（5.2.3，规定）：22", "每行字数（5.2.3，规定）：28", "全部相符");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void singleValuesOverrideTheLayoutAndTheDeviationsAreListed() throws IOException {
        Path out = folder.resolve("公文.docx");
        CliRun run = CliRun.here("--json", "export", paper(), "-o", out, "--verify", "--profile", "行距=28磅", "--profile", "网格=行和字");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("行距", "28磅", "网格");
        JsonNode json = run.json();
        assertThat(json.get("deviations")).hasSize(2);
        assertThat(json.get("verified").size()).isGreaterThan(40);
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(out))) {
            assertThat(word.getDocument().getBody().getSectPr().getDocGrid().getType().toString()).isEqualTo("linesAndChars");
        }
    }

    @Test
    void aLetterheadAndOtherEndsOnRequest() throws IOException {
        Path out = folder.resolve("公文.docx");
        CliRun run = CliRun.here("export", paper(), "-o", out, "--letterhead", "云川市教育局文件", "--number", "云教〔2025〕1号",
                "--addressee", "市政府", "--attachment", "清单", "--signature", "云川市教育局", "--date", "2025年12月31日", "--verify");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(out))) {
            assertThat(word.getParagraphs().stream().map(p -> p.getStyle() + p.getText())).contains(
                    "LetterheadMark云川市教育局文件", "LetterheadNumber云教〔2025〕1号", "Addressee市政府：", "AttachmentNote附件：清单",
                    "Signature云川市教育局", "Date2025年12月31日");
        }
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        Path paper = paper();
        Path out = folder.resolve("公文.docx");
        assertThat(CliRun.here("export", paper, "-o", out, "--profile", "行据=28磅").refused(2).err()).contains("行据");
        assertThat(CliRun.here("export", paper, "-o", out, "--profile", "行距=很宽").refused(2).err()).contains("很宽");
        assertThat(CliRun.here("export", paper, "-o", out, "--profile", folder.resolve("没有.yaml")).refused(3).err()).contains("没有.yaml");
        assertThat(CliRun.here("export", paper, "-o", out, "--number", "云教〔2025〕1号").refused(2).err()).contains("发文机关标志");
        assertThat(CliRun.here("export", paper, "-o", folder.resolve("公文.md"), "--verify").refused(2).err()).contains(".docx");
        assertThat(out).doesNotExist();
    }

    @Test
    void aDraftComesAlsoWithItsSourcesAsComments() throws IOException {
        Path brief = CliRun.example("annual-review", folder);
        Path notes = folder.resolve("批注稿.docx");
        CliRun run = CliRun.here("draft", brief, "-o", folder.resolve("初稿.docx"), "--annotated", notes);
        assertThat(run.code()).as(run.err()).isZero();
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(notes));
                XWPFDocument clean = new XWPFDocument(Files.newInputStream(folder.resolve("初稿.docx")))) {
            assertThat(word.getComments().length).isGreaterThan(20);
            assertThat(word.getComments()[3].getText()).containsAnyOf("素材", "模板", "词句库");
            assertThat(clean.getDocComments()).isNull();
        }
        assertThat(CliRun.here("draft", brief, "-o", folder.resolve("又.docx"), "--annotated", folder.resolve("又.txt"))
                .refused(2).err()).contains("又.txt");
    }

    private Path paper() throws IOException {
        String body = "全市教育系统认真落实各项部署，扎实推进重点工作，办学条件持续改善，群众满意度稳步提高，较好完成了全年目标任务。";
        return Files.writeString(folder.resolve("稿子.txt"),
                "云川市教育局2025年工作总结\n　　" + body + "\n一、主要工作\n　　" + body.repeat(3) + "\n二、下一步打算\n　　" + body + "\n");
    }
}
