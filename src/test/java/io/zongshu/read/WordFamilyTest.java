package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One invented paper as LibreOffice 7.4 writes it in three formats. */
class WordFamilyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"water.docx", "water.doc", "water.rtf"})
    void readsTheSamePaperFromEveryFormat(String name) throws IOException {
        RawText text = SourceReader.read(copy(name, name));

        assertThat(text.form()).isEqualTo(RawText.Form.PARAGRAPHS);
        assertThat(text.lines().stream().filter(l -> !l.isBlank()).toList())
                .containsExactly(
                        new RawLine(1, "云川市水务局二〇二五年工作总结", 0, true, List.of()),
                        RawLine.of(2, "今年以来，云川市水务局围绕供水、治水、节水三件大事抓落实，各项工作取得新进展。"),
                        heading(3, 1, "一、强化供水保障"),
                        RawLine.of(4, "新建水厂2座，改造管网36公里，供水人口增加4.2万人。"),
                        heading(5, 2, "（一）抓工程建设"),
                        RawLine.of(6, "东山水厂按期通水，西坪水厂完成主体。"),
                        heading(7, 2, "（二）抓水质监测"),
                        RawLine.of(8, "新增监测点12个，合格率保持在99%以上。"),
                        heading(9, 1, "二、推进河湖治理"),
                        heading(10, 2, "（一）抓巡河护河"),
                        RawLine.of(11, "各级河长巡河1.3万次，整改问题286个。"),
                        new RawLine(12, "", 0, false, List.of(
                                List.of("项目", "数量", "单位"), List.of("河道", "18", "公里"), List.of("", "共计三处", ""))),
                        RawLine.of(13, "具体要求有三条："),
                        RawLine.of(14, "1.严格标准"),
                        RawLine.of(15, "2.压实责任"),
                        RawLine.of(16, "1.第二组从头数起"),
                        heading(17, 1, "不再编号的标题"),
                        RawLine.of(18, "全市用水总量控制在1.9亿立方米以内。"),
                        RawLine.of(18, "专栏：节水型社会建设"),
                        RawLine.of(19, "云川市水务局"),
                        RawLine.of(20, "2025年12月20日"));
        assertThat(text.notes()).containsExactly(RawLine.of(2, "三件大事由市政府工作报告提出。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"water.docx", "water.doc", "water.rtf"})
    void goesByContentWhateverTheSuffix(String name) throws IOException {
        List<RawLine> lines = SourceReader.read(copy(name, name)).lines();

        for (String other : List.of("改名.wps", "改名.doc", "改名.docx", "改名.txt")) {
            assertThat(SourceReader.read(copy(name, other)).lines()).isEqualTo(lines);
        }
    }

    @Test
    void readsWhatIsLeftOfATruncatedRtfFile() throws IOException {
        byte[] whole = Files.readAllBytes(copy("water.rtf", "water.rtf"));
        Path file = Files.write(folder.resolve("half.rtf"), Arrays.copyOf(whole, whole.length - 200));

        assertThat(SourceReader.read(file).lines()).contains(RawLine.of(11, "各级河长巡河1.3万次，整改问题286个。"));
    }

    @Test
    void refusesDamagedAndForeignBinaryFilesInChinese() throws IOException {
        byte[] whole = Files.readAllBytes(copy("water.doc", "water.doc"));
        refused(Arrays.copyOf(whole, whole.length / 2), "损坏");
        byte[] scrambled = whole.clone();
        Arrays.fill(scrambled, 0x600, 0x800, (byte) 0xFF);
        refused(scrambled, "损坏");
        Path works = folder.resolve("works.wps");
        try (POIFSFileSystem file = new POIFSFileSystem();
                var out = Files.newOutputStream(works)) {
            file.createDocument(InputStream.nullInputStream(), "CONTENTS");
            file.writeFilesystem(out);
        }
        refused(Files.readAllBytes(works), "另存为 .docx");
    }

    private void refused(byte[] bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve("a.doc"), bytes);
        assertThatThrownBy(() -> SourceReader.read(file))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining(reason);
    }

    private static RawLine heading(int number, int outline, String text) {
        return new RawLine(number, text, outline, false, List.of());
    }

    private Path copy(String name, String as) throws IOException {
        Path file = folder.resolve(as);
        Files.deleteIfExists(file);
        try (InputStream in = Objects.requireNonNull(WordFamilyTest.class.getResourceAsStream(name))) {
            Files.copy(in, file);
        }
        return file;
    }
}
