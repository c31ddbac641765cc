package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What `learn` makes of files that should not count, or count only once. */
class IntakeEndToEndTest {
    private static final String PAPER = """
            云川市水利局2024年度工作总结

            　　2024年，全市水利系统坚持以人民为中心，真抓实干、攻坚克难，防汛抗旱、供水保障、河湖治理各项工作都取得了新的进展。

            一、强基固本，抓实防汛备汛

            　　把防汛作为天大的事来抓，逐级落实防汛责任人428名，对全市76座水库、310公里堤防逐一过筛，查出的132处隐患赶在主汛期之前全部销号。七月两场暴雨过境，提前转移群众6200人，无一人伤亡。

            二、惠民利民，办好供水实事

            　　把农村供水作为头等大事，改造老旧管网640公里，新建水厂5座，48万农村群众喝上了同城同质的水。建立二十四小时报修热线，接到来电一千余件，件件有着落、事事有回音。

            三、凝心聚力，推进河湖治理

            　　以幸福河湖建设为抓手，清理河道垃圾2.3万吨，拆除违章建筑91处，澜水干流连续两年全线达到二类水质。沿河步道串珠成链，昔日的臭水塘成了孩子们的亲水园。

            　　下一步，市水利局将继续真抓实干、久久为功，为全市高质量发展提供坚实的水利支撑。
            """;

    @TempDir
    Path folder;

    private Path bank() {
        return folder.resolve("b.bank");
    }

    private JsonNode learn(Object... args) {
        Object[] all = new Object[args.length + 4];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--bank";
        all[args.length + 1] = bank();
        all[args.length + 2] = "--json";
        all[args.length + 3] = "--no-progress";
        CliRun run = CliRun.here(all);
        assertThat(run.err()).doesNotContain("Exception", "null");
        return run.json();
    }

    @Test
    void aPaperSavedInTwoVersionsCountsOnceAndComesBackWhenTheOtherIsGone() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("往年"));
        Files.writeString(papers.resolve("定稿.txt"), PAPER + "　　我们深知，治水没有终点。\n");
        Files.writeString(papers.resolve("送审稿.md"), "# " + PAPER.replace("天大的事", "头等的事").replace("串珠成链", "连成一线"));

        JsonNode both = learn("learn", papers);

        assertThat(both.get("papers").asInt()).isEqualTo(2);
        assertThat(both.get("nearDuplicates")).hasSize(1);
        assertThat(both.get("nearDuplicates").get(0).get("counted").asString()).endsWith("定稿.txt");
        assertThat(both.get("nearDuplicates").get(0).get("others").get(0).asString()).endsWith("送审稿.md");
        assertThat(documents("真抓实干")).isEqualTo(1);
        assertThat(CliRun.here("learn", papers, "--bank", bank()).out()).contains("不重复计数", "定稿.txt");

        Files.writeString(papers.resolve("定稿.txt"), PAPER.lines().limit(3).reduce("", (a, b) -> a + b + "\n"));
        assertThat(learn("learn", papers).get("nearDuplicates")).isEmpty();
        assertThat(documents("真抓实干")).isEqualTo(2);
    }

    private int documents(String formula) {
        return CliRun.here("phrases", formula, "--bank", bank(), "--json").json().get(0).get("documents").asInt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"初稿.docx", "初稿.md"})
    void ownDraftsAreLeftOutUnlessAskedFor(String name) throws IOException {
        Path draft = folder.resolve(name);
        assertThat(CliRun.here("draft", CliRun.example("annual-review", folder), "-o", draft).code()).isZero();

        CliRun refused = CliRun.here("learn", draft, "--bank", bank());

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains(name, "--include-drafts");
        assertThat(bank()).doesNotExist();
        assertThat(learn("learn", draft, "--include-drafts").get("newPapers").asInt()).isEqualTo(1);
        String exported = CliRun.here("structure", draft).out();
        assertThat(exported).doesNotContain("程序辅助起草", "<!--");
    }

    @Test
    void aDraftInPlainTextIsSaidToBearNoMark() throws IOException {
        CliRun run = CliRun.here("draft", CliRun.example("annual-review", folder), "-o", folder.resolve("初稿.txt"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("标记");
    }

    @Test
    void notesAndDataBesidePapersAreNoPapersUnlessNamed() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("往年"));
        Files.writeString(papers.resolve("水利.txt"), PAPER);
        Files.writeString(papers.resolve("README.md"), "# 说明\n\n这个文件夹放往年材料。\n");
        Files.writeString(papers.resolve("旧稿.draft.json"), "{\"document\":\"云川市\"}\n");

        JsonNode learned = learn("learn", papers);

        assertThat(learned.get("papers").asInt()).isEqualTo(1);
        assertThat(learned.get("files").asInt()).isEqualTo(1);
        assertThat(learned.get("skipped")).hasSize(2);
        assertThat(learned.get("failures")).isEmpty();
        assertThat(learn("learn", papers.resolve("README.md")).get("papers").asInt()).isEqualTo(2);
    }
}
