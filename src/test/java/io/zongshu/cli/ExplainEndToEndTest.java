package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.export.DraftFile;
import io.zongshu.export.ExplainedDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExplainEndToEndTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void save() {
        file = folder.resolve("民政 总结.draft.json");
        DraftFile.write(ExplainedDraft.draft(), file);
    }

    @Test
    void saysInWordsWhereASentenceComesFrom() {
        CliRun run = CliRun.here("explain", file, "第3段");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                第3段第1句（正文，在“一、抓实养老”下）
                　　久久为功，建“云养”站32处。
                　素材：
                　　表.xlsx 的“素材”表 C7 格、乙.docx 第4段：建“云养”站；32处
                　词句库：
                　　四字格“久久为功”：12篇文章用过，如 往年/甲.txt 第3段

                第3段第2句（正文，在“一、抓实养老”下）
                　　共36200张。
                　素材：
                　　表.xlsx 的“素材”表 E7 格：3.62万张
                　　　　写作“36200张”
                　推算：
                　　“共”　两项相加：表.xlsx 素材!E7
                """);
    }

    @Test
    void whatWasLeftOfACellIsShown() {
        assertThat(CliRun.here("explain", file, "云养站").out()).contains("C7 格、乙.docx 第4段：建“云养”站；32处\n　　　　用了“云养”站”");
    }

    @Test
    void openPointsAndUnknownSourcesAreSaid() {
        assertThat(CliRun.here("explain", file, "第4段").out()).contains("没有记下来历", "第4段 【待补：问题】　没有问题的素材");
    }

    @Test
    void wordsAreExplainedByThemselves() {
        assertThat(CliRun.here("explain", file, "云养站", "32处").out())
                .contains("C7 格", "要看整句，请写 第3段第1句").doesNotContain("久久为功");
    }

    @Test
    void withoutAQuestionAllParagraphsAreListed() {
        CliRun run = CliRun.here("explain", file);
        assertThat(run.out()).contains("《云川市民政局总结》：4 段，5 句", "第2段    一级标题  1句   一、抓实养老", "待补、待核 1 处", "“船”　没有合适的段落", "第3段第1句");
    }

    @Test
    void jsonHoldsAllThatIsKnown() {
        JsonNode one = CliRun.here("explain", file, "第3段第1句", "--json").json();
        assertThat(names(one)).containsExactly("file", "query", "sentences", "openPoints");
        JsonNode sentence = one.get("sentences").get(0);
        assertThat(names(sentence)).containsExactly("paragraph", "sentence", "text", "sources");
        assertThat(names(sentence.get("sources").get(0)))
                .containsExactly("kind", "address", "spans", "text", "documents", "seen");
        assertThat(sentence.get("sources")).hasSize(3);
        JsonNode all = CliRun.here("explain", file, "--json").json();
        assertThat(names(all)).containsExactly("file", "title", "characters", "paragraphs", "openPoints", "unusedFacts");
        assertThat(names(all.get("paragraphs").get(0)))
                .containsExactly("paragraph", "kind", "text", "sentences", "brief", "template", "bank", "computed");
    }

    @Test
    void whatCannotBeExplainedIsRefusedInWords() throws IOException {
        CliRun.here("explain", file, "第9段").refused(2);
        CliRun.here("explain", file, "没有这几个字呀").refused(2);
        CliRun.here("explain").refused(2);
        CliRun.here("explain", folder.resolve("没有.draft.json")).refused(3);
        CliRun.here("explain", folder).refused(3);
        Path other = Files.writeString(folder.resolve("别的.json"), "{\"format\":2}");
        assertThat(CliRun.here("explain", other).refused(3).err()).contains("不是初稿数据");
        Path half = Files.write(folder.resolve("半.draft.json"), java.util.Arrays.copyOf(Files.readAllBytes(file), 900));
        assertThat(CliRun.here("explain", half).refused(3).err()).contains("不完整或被改动过");
    }

    @Test
    void aRealDraftIsExplainedToTheLastSentence() throws IOException {
        Path brief = CliRun.example("annual-review", folder);
        Path saved = folder.resolve("稿.draft.json");
        assertThat(CliRun.here("draft", brief, "-o", folder.resolve("稿.docx"), "--save", saved).code()).isZero();
        int paragraphs = CliRun.here("explain", saved, "--json").json().get("paragraphs").size();
        assertThat(paragraphs).isGreaterThan(15);
        for (int n = 1; n <= paragraphs; n++) {
            CliRun run = CliRun.here("explain", saved, "第" + n + "段");
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("第" + n + "段第1句（").doesNotContain("没有记下来历", "null");
        }
    }

    private static List<String> names(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }
}
