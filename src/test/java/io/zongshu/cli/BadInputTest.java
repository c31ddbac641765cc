package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users get wrong, each with its exit code, its place and its way out; never a half-written file. */
class BadInputTest {
    private static final String GOOD = """
            模板: 年度综述
            单位: 云川市住房和城乡建设局
            年度: 2025
            条目:
              - 主题: 民生
                事项: 老旧小区改造
                举措: 实施老旧小区改造
                数据: 改造小区47个
            """;

    @TempDir
    Path folder;

    @AfterEach
    void nothingHalfWritten() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    private Path brief(String text) throws IOException {
        return Files.writeString(folder.resolve("素材.yaml"), text);
    }

    private CliRun draft(Object... more) {
        Object[] args = new Object[more.length + 4];
        args[0] = "draft";
        args[1] = folder.resolve("素材.yaml");
        args[2] = "-o";
        args[3] = folder.resolve("初稿.docx");
        System.arraycopy(more, 0, args, 4, more.length);
        return CliRun.here(args);
    }

    private void refusedWith(int code, String... words) {
        assertThat(draft().refused(code).err()).contains(words);
        assertThat(folder.resolve("初稿.docx")).doesNotExist();
    }

    @Test
    void missingTemplateListsTheTemplates() throws IOException {
        brief(GOOD.replace("模板: 年度综述\n", ""));
        refusedWith(2, "-t", "年度综述", "工作汇报");
    }

    @Test
    void unknownTemplateListsTheTemplates() throws IOException {
        brief(GOOD.replace("年度综述", "年度总览"));
        refusedWith(2, "年度总览", "年度综述");
        assertThat(draft("-t", "阶段综述").code()).isZero();
    }

    @Test
    void emptyBriefs() throws IOException {
        brief("");
        refusedWith(2, "空", "form");
        brief("模板: 年度综述\n单位: 云川市民政局\n条目:\n");
        refusedWith(2, "一条素材");
    }

    @Test
    void fullWidthColonShowsTheMendedLine() throws IOException {
        brief(GOOD.replace("年度: 2025", "年度：2025"));
        refusedWith(2, "第3行", "年度: 2025");
    }

    @Test
    void missingSpaceAfterColonShowsTheMendedLine() throws IOException {
        brief(GOOD.replace("事项: 老旧", "事项:老旧"));
        refusedWith(2, "第6行", "事项: 老旧小区改造");
    }

    @Test
    void ideographicSpaceAndTabIndentsAreNamed() throws IOException {
        brief(GOOD.replace("    事项", "　　事项"));
        refusedWith(2, "第6行", "    事项: 老旧小区改造");
        brief(GOOD.replace("  - 主题", "\t- 主题"));
        refusedWith(2, "第5行", "  - 主题: 民生");
        brief(GOOD.replace("    事项", "\t事项"));
        refusedWith(2, "第6行", "    事项: 老旧小区改造");
    }

    @Test
    void briefFromNotepadIsReadWithANote() throws IOException {
        Files.write(folder.resolve("素材.yaml"), GOOD.getBytes(Charset.forName("GBK")));
        CliRun run = draft("--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("UTF-8");
        assertThat(run.json().get("sentences").toString()).contains("云川市住房和城乡建设局");
    }

    @Test
    void unknownKeyNamesTheNearest() throws IOException {
        brief(GOOD.replace("单位:", "单伟:"));
        refusedWith(2, "第2行", "单伟", "单位");
    }

    @Test
    void fileThatIsAbsentOrNoText() throws IOException {
        refusedWith(3, "找不到");
        Files.write(folder.resolve("素材.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        refusedWith(3, "素材");
    }

    @Test
    void outputThatIsAFolderAnInputOrOfUnknownKind() throws IOException {
        Path brief = brief(GOOD);
        Files.createDirectory(folder.resolve("文件夹.docx"));
        assertThat(CliRun.here("draft", brief, "-o", folder.resolve("文件夹.docx")).refused(3).err()).contains("文件夹");
        assertThat(CliRun.here("draft", brief, "-o", folder.resolve("初稿.pages")).refused(2).err()).contains(".docx");
        assertThat(draft("--save", brief).refused(2).err()).contains("输入文件");
        assertThat(draft("--evidence", folder.resolve("初稿.docx")).refused(2).err()).isNotEmpty();
        assertThat(brief).content().isEqualTo(GOOD);
    }

    @Test
    void folderThatCannotBeMade() throws IOException {
        Path brief = brief(GOOD);
        Files.writeString(folder.resolve("文件"), "这里是文件");
        assertThat(CliRun.here("draft", brief, "-o", folder.resolve("文件/初稿.docx")).refused(3).err()).contains("写不进");
    }

    @Test
    void banksThatCannotBeUsed() throws IOException {
        brief(GOOD);
        Path bank = folder.resolve("本单位.bank");
        assertThat(draft("--bank", bank).refused(3).err()).contains("没有找到词句库");
        Files.writeString(bank, "这不是词句库");
        assertThat(draft("--bank", bank).refused(3).err()).contains("不是词句库");
        BankFile.write(bank, Bank.EMPTY);
        byte[] whole = Files.readAllBytes(bank);
        Files.write(bank, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(draft("--bank", bank).refused(3).err()).contains("已损坏");
        Files.write(bank, whole);
        setFormat(bank, "999");
        assertThat(draft("--bank", bank).refused(3).err()).contains("更新版本", "999");
        assertThat(CliRun.here("learn", folder, "--bank", bank).refused(3).err()).contains("更新版本");
    }

    private static void setFormat(Path bank, String format) throws IOException {
        Path other = bank.resolveSibling("另一版本.bank");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(bank), StandardCharsets.UTF_8);
                OutputStream file = Files.newOutputStream(other);
                ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replaceFirst("format: \\d+", "format: " + format).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        Files.move(other, bank, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void wrongUsageIsExplainedInChinese() {
        assertThat(CliRun.here().refused(2).err()).contains("用法", "draft");
        assertThat(CliRun.here("draff").refused(2).err()).contains("draff", "draft");
        assertThat(CliRun.here("draft").refused(2).err()).contains("还缺少", "素材表");
        assertThat(CliRun.here("draft", "a.yaml", "--sede", "3").refused(2).err()).contains("--seed");
        assertThat(CliRun.here("draft", "a.yaml", "--seed", "三").refused(2).err()).contains("--seed", "三");
        assertThat(CliRun.here("draft", "a.yaml", "-o").refused(2).err()).contains("--output");
        assertThat(CliRun.here("doctor", "什么").refused(2).err()).contains("什么");
        assertThat(CliRun.here("phrases", "--kind", "poem").refused(2).err()).contains("formula");
        assertThat(CliRun.here("phrases", "--theme", "航天").refused(2).err()).contains("现有主题");
        assertThat(CliRun.here("doctor", "--settings", folder.resolve("无")).refused(2).err()).contains("--settings");
    }

    @Test
    void settingsThatAreWrongAreNamed() throws IOException {
        brief(GOOD);
        Path settings = Files.createDirectory(folder.resolve("设置"));
        Files.writeString(settings.resolve("layout.yaml"), "上白边: 很大\n");
        assertThat(draft("--settings", settings).refused(2).err()).contains("layout.yaml", "第1行");
    }

    @Test
    void aFaultOfOursIsOneSentenceAndATraceOnlyWithDebug() {
        Console console = new Console(new java.io.PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new java.io.PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
        java.io.StringWriter err = new java.io.StringWriter();
        Console watched = new Console(console.out(), new java.io.PrintWriter(err), false);
        assertThat(Faults.report(new IllegalStateException("secret"), watched, false)).isEqualTo(4);
        assertThat(err.toString()).contains("--debug").doesNotContain("secret", "\tat ");
        assertThat(Faults.report(new OutOfMemoryError("heap"), watched, false)).isEqualTo(4);
        assertThat(err.toString()).contains("内存");
        assertThat(Faults.report(new IllegalStateException("secret"), watched, true)).isEqualTo(4);
        assertThat(err.toString()).contains("secret", "\tat ");
    }

    @Test
    void formIsNotWrittenOverAFilledOne() throws IOException {
        Path form = folder.resolve("素材表.xlsx");
        assertThat(CliRun.here("form", "年度综述", "-o", form).code()).isZero();
        byte[] before = Files.readAllBytes(form);
        assertThat(CliRun.here("form", "年度综述", "-o", form).refused(3).err()).contains("没有覆盖");
        assertThat(form).hasBinaryContent(before);
        assertThat(CliRun.here("form", "没有的", "-o", folder.resolve("b.xlsx")).refused(2).err()).contains("年度综述");
        try (InputStream in = Files.newInputStream(form)) {
            assertThat(in.readNBytes(2)).isEqualTo(new byte[] {'P', 'K'});
        }
    }
}
