package io.zongshu.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankFileTest {
    @TempDir
    private Path folder;

    static Bank sample() {
        Paper paper = new Paper("f00d", "往年\\甲.txt", "标题\t带制表符", "年度综述", "云川市", "2024",
                List.of(new PaperParagraph("title", "", "", "标题"),
                        new PaperParagraph("body", "教育工作", "做法", "真抓实干，把\\反斜杠\n和换行写进去。")));
        Occurrence place = new Occurrence("f00d", 2, 0, 4);
        return new Bank(
                List.of(paper),
                List.of(new Formula("真抓实干", "成语", 0.9731, 1, 1, List.of("教育工作"), "平平平仄", 0.5, List.of(place)),
                        new Formula("无例可举", "其他", 0.1, 0, 0, List.of(), "", 0, List.of())),
                List.of(new Frame("把⟨工作⟩写进去", Frame.Kind.PREPOSITION, 0.5, 3, 4, 1.5,
                        List.of(new Frame.Filler("“双减”：好", 2), new Frame.Filler("甲", 1)), List.of("做法"), List.of(place))),
                List.of(new HeadingPattern("⟨四字格⟩，⟨…⟩", "4，n", 1,
                        List.of(new HeadingPattern.Member("真抓实干，办好教育", "教育工作", place)))),
                List.of(new Skeleton("年度综述", List.of(new Skeleton.Section("教育工作", 0.25, 1)),
                        List.of(new Skeleton.Transition("", "教育工作", 1)), List.of("引子"), List.of(), List.of("f00d"))));
    }

    @Test
    void readsBackWhatWasWritten() {
        Path file = folder.resolve("词句库.bank");
        BankFile.write(file, sample());
        assertThat(BankFile.read(file)).isEqualTo(sample());
        BankFile.write(file, Bank.EMPTY);
        assertThat(BankFile.read(file)).isEqualTo(Bank.EMPTY);
    }

    @Test
    void sameBankMakesSameBytes() throws Exception {
        BankFile.write(folder.resolve("a.bank"), sample());
        BankFile.write(folder.resolve("b.bank"), sample());
        assertThat(Files.readAllBytes(folder.resolve("b.bank"))).isEqualTo(Files.readAllBytes(folder.resolve("a.bank")));
        try (ZipFile zip = new ZipFile(folder.resolve("a.bank").toFile())) {
            assertThat(Collections.list(zip.entries())).isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.getTimeLocal()).as("no clock's time").hasYear(1980));
        }
    }

    private void assertRefused(Path file, String... words) {
        assertThatThrownBy(() -> BankFile.read(file))
                .isInstanceOfSatisfying(CannotContinue.class, e -> {
                    assertThat(e.kind()).isEqualTo(CannotContinue.Kind.FILE);
                    assertThat(e.getMessage()).contains(String.valueOf(file.getFileName())).contains(words);
                });
    }

    @Test
    void absentFileIsRefused() {
        assertRefused(folder.resolve("没有.bank"), "没有找到", "learn");
    }

    @Test
    void fileThatIsNoBankIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("总结.bank"), "这是一份总结。");
        assertRefused(text, "不是词句库");
        Path word = Files.write(folder.resolve("稿.bank"), zip("word/document.xml", "<xml/>"));
        assertRefused(word, "不是词句库");
    }

    @Test
    void otherFormatIsRefusedWithAWayOut() throws Exception {
        Path file = Files.write(folder.resolve("新.bank"), zip("manifest.txt", "zongshu: 词句库\nformat: 99\n"));
        assertRefused(file, "99", "重新学习");
    }

    @Test
    void fileCutAnywhereIsRefused() throws Exception {
        Path whole = folder.resolve("whole.bank");
        BankFile.write(whole, sample());
        byte[] bytes = Files.readAllBytes(whole);
        // The zip's directory at the end is not needed for reading; everything before it is.
        int directory = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
        for (int length = 0; length < directory; length += 37) {
            Path cut = Files.write(folder.resolve("cut.bank"), Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> BankFile.read(cut)).isInstanceOf(CannotContinue.class);
        }
    }

    @Test
    void placeInAPaperThatIsNotThereIsDamage() throws Exception {
        String formulas = "四字格\t类型\t得分\t篇数\t次数\t主题\t平仄\t分布\t出处\n真抓实干\t成语\t0.9\t1\t1\t\t\t0.0\t7:1:0:4\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "manifest.txt", "format: 2\n");
            put(zip, "papers.tsv", "h\n");
            put(zip, "files.tsv", "h\n");
            put(zip, "edits.tsv", "h\n");
            put(zip, "formulas.tsv", formulas);
        }
        assertRefused(Files.write(folder.resolve("坏.bank"), out.toByteArray()), "已损坏", "formulas.tsv");
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] zip(String name, String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, name, text);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
