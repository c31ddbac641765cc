package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceReaderTest {
    private static final String PAPER = "青禾县工作总结\n　　全县上下同心，较好完成了任务。\n";

    @TempDir
    Path folder;

    static Stream<byte[]> encodings() {
        return Stream.of(
                PAPER.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + PAPER).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + PAPER).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + PAPER).getBytes(StandardCharsets.UTF_16BE),
                PAPER.getBytes(Charset.forName("GB18030")),
                PAPER.replace("\n", "\r\n").getBytes(Charset.forName("GBK")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTheSameTextInEveryEncoding(byte[] bytes) throws IOException {
        RawText text = SourceReader.read(write("总 结.txt", bytes));

        assertThat(text.form()).isEqualTo(RawText.Form.LINES);
        assertThat(text.lines())
                .containsExactly(RawLine.of(1, "青禾县工作总结"), RawLine.of(2, "　　全县上下同心，较好完成了任务。"));
    }

    @Test
    void readsMarkdownHeadingsEmphasisAndTables() throws IOException {
        String text = "# 标题\n\n## 一、做法\n\n**重点**是落实。\n\n| 项目 | 数 |\n|---|---|\n| 学校 | 3 |\n";

        List<RawLine> lines = SourceReader.read(write("a.md", text.getBytes(StandardCharsets.UTF_8))).lines();

        assertThat(lines.get(0)).isEqualTo(new RawLine(1, "标题", 1, false, List.of()));
        assertThat(lines.get(2).outline()).isEqualTo(2);
        assertThat(lines.get(4).text()).isEqualTo("重点是落实。");
        assertThat(lines.get(6).table()).containsExactly(List.of("项目", "数"), List.of("学校", "3"));
    }

    @Test
    void refusesWhatIsNoTextWithoutLibraryMessages() throws IOException {
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);

        assertRefused(write("noise.txt", noise), "编码认不出来");
        assertRefused(write("a.txt", new byte[0]), "是空的");
        assertRefused(write("blank.txt", " \n　\n".getBytes(StandardCharsets.UTF_8)), "是空的");
        assertRefused(write("a.txt.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)), "PDF");
        assertRefused(write("b.docx", "PK\u0003\u0004 cut off".getBytes(StandardCharsets.ISO_8859_1)), "损坏");
        assertRefused(folder, "文件夹");
        assertRefused(folder.resolve("没有.txt"), "找不到");
    }

    @Test
    void readsUtf16WithoutMark() throws IOException {
        assertThat(SourceReader.read(write("u.txt", "abc中文\n".getBytes(StandardCharsets.UTF_16LE))).lines())
                .containsExactly(RawLine.of(1, "abc中文"));
    }

    @Test
    void namesOtherKindsWithTheWayOut() throws IOException {
        assertRefused(write("a.7z", "7z\u00BC\u00AF'\u001C".getBytes(StandardCharsets.ISO_8859_1)), "解压");
        assertRefused(write("a.jpg", "\u00FF\u00D8\u00FF\u00E0".getBytes(StandardCharsets.ISO_8859_1)), "OCR");
        assertRefused(write("a.gz", "\u001F\u008B\u0008".getBytes(StandardCharsets.ISO_8859_1)), "gz 压缩包");
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> SourceReader.read(file))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining(reason)
                .hasMessageMatching("[^\\n]+");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
