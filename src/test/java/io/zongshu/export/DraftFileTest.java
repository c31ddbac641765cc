package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Origin;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.RunIn;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.document.Table;
import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFileTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        long from = Long.getLong("zongshu.seed", 20260101L);
        return LongStream.range(from, from + 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackEqual(long seed) {
        Draft draft = new RandomDraft(seed).next();
        byte[] bytes = DraftFile.toBytes(draft);
        assertThat(DraftFile.parse("稿.draft.json", bytes)).as("seed " + seed).isEqualTo(draft);
        assertThat(DraftFile.toBytes(DraftFile.parse("稿.draft.json", bytes))).isEqualTo(bytes);
    }

    @Test
    void anEmptyDraftIsReadBackToo() throws IOException {
        Draft empty = new Draft(new Document("", "", List.of(), LineRange.NONE), List.of(), List.of(), List.of());
        Path file = folder.resolve("空 稿.draft.json");
        DraftFile.write(empty, file);
        assertThat(DraftFile.read(file)).isEqualTo(empty);
        assertThat(Files.readString(file)).startsWith("{\n  \"format\" : 2,").endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void aByteOrderMarkIsNoHindrance() {
        Draft draft = new RandomDraft(1).next();
        String text = "\uFEFF\n" + new String(DraftFile.toBytes(draft), StandardCharsets.UTF_8).replace("\n", "\r\n");
        assertThat(DraftFile.parse("稿", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(draft);
    }

    @Test
    void everyBeginningOfAFileIsRefused() {
        byte[] bytes = DraftFile.toBytes(new RandomDraft(2).next());
        for (int end = 0; end < bytes.length - 2; end += 7) {
            byte[] cut = java.util.Arrays.copyOf(bytes, end);
            refused(catchThrowable(() -> DraftFile.parse("半截.draft.json", cut)));
        }
    }

    @Test
    void noChangedByteIsAFault() {
        byte[] bytes = DraftFile.toBytes(new RandomDraft(3).next());
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Throwable error = catchThrowable(() -> DraftFile.parse("改过.draft.json", changed));
            if (error != null) {
                refused(error);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "null", "1", "\"稿\"", "PK\u0003\u0004", "模板: 年度综述", "{}", "{\"format\":2}", "{\"paragraphs\":[]}",
        "{\"format\":\"2\",\"paragraphs\":[]}", "{\"title\":\"云川市\",\"text\":\"别的程序的文件\"}"})
    void foreignFilesAreCalledSo(String text) {
        assertThatThrownBy(() -> DraftFile.parse("别的.json", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("“别的.json”不是初稿数据").hasMessageContaining("--save");
    }

    @Test
    void otherVersionsAreCalledSo() {
        String text = new String(DraftFile.toBytes(new RandomDraft(4).next()), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> parse(text.replace("\"format\" : 2", "\"format\" : 3")))
                .hasMessageContaining("较新版本").hasMessageContaining("换用新版本的程序");
        assertThatThrownBy(() -> parse(text.replace("\"format\" : 2", "\"format\" : 1"))).hasMessageContaining("较旧版本");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"role\" : \"heading\"|\"role\" : \"headin\"", "\"level\" : 2|\"level\" : 5", "\"kind\" : \"brief\"|\"kind\" : \"web\"",
        "\"start\" : 0|\"start\" : -1", "\"end\" : 2|\"end\" : 900", "\"paragraph\" : 1|\"paragraph\" : 77", "\"paragraph\" : 1|\"paragraph\" : 0",
        "\"title\" : \"总结\"|\"title\" : null", "\"title\" : \"总结\"|\"titel\" : \"总结\"", "\"title\" : \"总结\",|\"title\" : \"总结\", \"title\" : \"总结\",",
        "\"openPoints\" : [|\"openPoints\" : [ null,", "\"origins\" : [|\"origins\" : [ 1,", "\"format\" : 2,|\"format\" : 2, \"more\" : 1,"
    })
    void whatNoDraftCanHaveIsRefused(String right, String wrong) {
        String text = new String(DraftFile.toBytes(sample()), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        assertThatThrownBy(() -> parse(text.replace(right, wrong)))
                .isInstanceOf(CannotContinue.class).hasMessageContaining("不完整或被改动过");
    }

    @Test
    void deepNestingAndWrongBytesAreRefused() {
        refused(catchThrowable(() -> parse("{\"a\":".repeat(100_000))));
        refused(catchThrowable(() -> parse("{\"format\":2,\"paragraphs\":[" + "[".repeat(50_000))));
        refused(catchThrowable(() -> DraftFile.parse("稿", new byte[] {'{', '"', (byte) 0xC4, (byte) 0xE3, '"', ':', '1', '}'})));
    }

    @Test
    void absentFilesAndFoldersAreCalledSo() {
        assertThatThrownBy(() -> DraftFile.read(folder.resolve("没有.draft.json"))).hasMessageContaining("没有找到文件");
        refused(catchThrowable(() -> DraftFile.read(folder)));
    }

    private static Draft parse(String text) {
        return DraftFile.parse("稿.draft.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Throwable error) {
        assertThat(error).isInstanceOf(CannotContinue.class);
        assertThat(error.getMessage()).matches("(?s)“.*\\p{IsHan}.*。").doesNotContain("Exception", "null", "line:", "column");
    }

    private static Draft sample() {
        List<Block> blocks = List.of(new Heading(2, "（一）", "工作", LineRange.NONE), Paragraph.body("甲【待补：乙】。"));
        Sourced text = new Sourced("甲【待补：乙】。", List.of(new Source(Source.Kind.BRIEF, "素材.yaml 单位", 0, 2)));
        return new Draft(new Document("总结", "", blocks, LineRange.NONE), List.of(text),
                List.of(new Draft.OpenPoint(1, "【待补：乙】", "没有")), List.of(),
                List.of(Origin.of(Source.Kind.BRIEF, "素材.yaml 单位", "甲")));
    }

    /** Drafts of any shape, with characters that file formats stumble over. */
    private static final class RandomDraft {
        private static final String[] PIECES = {
            "云川市", "，", "2025年", "\"", "\\", "\n", "\t", "\u0000", "\u2028", "𠮷", "\uE000", "\u3000", "{", "]", "'", "é", "【待补：单位】", "\uFEFF", "/"
        };
        private final SplittableRandom random;

        RandomDraft(long seed) {
            random = new SplittableRandom(seed);
        }

        Draft next() {
            List<Sourced> paragraphs = list(8, this::paragraph);
            List<Draft.OpenPoint> open = paragraphs.isEmpty() ? List.of()
                    : list(3, () -> new Draft.OpenPoint(1 + random.nextInt(paragraphs.size()), text(), text()));
            return new Draft(new Document(text(), text(), list(8, this::block), LineRange.NONE), paragraphs, open,
                    list(3, () -> new Draft.UnusedFact(text(), text(), text())), list(5, () -> new Origin(kind(), text(), text(), random.nextInt(90), list(3, this::text))));
        }

        private Block block() {
            int columns = 1 + random.nextInt(3);
            return switch (random.nextInt(3)) {
                case 0 -> new Heading(1 + random.nextInt(4), text(), text(), LineRange.NONE);
                case 1 -> new Table(text(), list(4, () -> IntStream.range(0, columns).mapToObj(i -> text()).toList()), LineRange.NONE);
                default -> paragraphBlock(text());
            };
        }

        private Block paragraphBlock(String text) {
            Role role = Role.values()[random.nextInt(Role.values().length)];
            return new Paragraph(role, text, list(2, () -> new RunIn(1 + random.nextInt(4), text(), text(), 0, text.length())), LineRange.NONE);
        }

        private Sourced paragraph() {
            Sourced text = Sourced.EMPTY;
            for (int i = random.nextInt(6); i > 0; i--) {
                String piece = text();
                text = text.plus(random.nextInt(5) == 0 ? new Sourced(piece, List.of()) : Sourced.of(piece, kind(), text()));
            }
            return text;
        }

        private Source.Kind kind() {
            return Source.Kind.values()[random.nextInt(Source.Kind.values().length)];
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(5); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            return text.toString();
        }

        private <T> List<T> list(int most, java.util.function.Supplier<T> one) {
            List<T> all = new ArrayList<>();
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                all.add(one.get());
            }
            return all;
        }
    }
}
