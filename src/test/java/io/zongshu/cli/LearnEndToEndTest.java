package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LearnEndToEndTest {
    private static final List<String> PLACES = List.of("松原县", "石桥县", "临江区", "白沙县");

    @TempDir
    Path folder;

    private void papers(Path target) throws IOException {
        Files.createDirectories(target.resolve("往年"));
        for (int i = 0; i < PLACES.size(); i++) {
            String place = PLACES.get(i);
            Files.writeString(target.resolve("往年/" + place + ".txt"), """
                    %s水利局2024年度工作总结

                    　　2024年，%s水利局坚持以人民为中心，真抓实干、攻坚克难，各项工作取得新的进展。

                    一、强基固本，抓实防汛备汛

                    　　一是压实责任。建立县乡村三级责任体系，落实防汛责任人%d名。二是排查隐患。组织专班对水库、堤防、涵闸逐一排查，发现问题%d处，全部整改到位。全县上下众志成城、攻坚克难，打赢了防汛硬仗。

                    二、惠民利民，办好供水实事

                    　　把农村供水作为头等大事，改造老旧管网%d公里，惠及群众%d万人。坚持真抓实干，推动工程早开工、早见效。

                    三、凝心聚力，推进河湖治理

                    　　以幸福河湖建设为抓手，清理河道垃圾%d吨，强基固本成效明显。

                    　　下一步，%s水利局将继续真抓实干、久久为功，为全县高质量发展提供坚实的水利支撑。
                    """.formatted(place, place, 120 + i, 30 + i, 40 + 3 * i, 2 + i, 500 + 10 * i, place));
        }
        Files.write(target.resolve("往年/照片.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    }

    @Test
    void learnsThenShowsPhrasesAndSkeletons() throws IOException {
        papers(folder);

        CliRun learn = CliRun.inOwnJvm(folder, "learn", "往年", "--json");
        assertThat(learn.code()).as(learn.err()).isZero();
        assertThat(learn.json().get("papers").asInt()).isEqualTo(4);
        assertThat(learn.json().get("newPapers").asInt()).isEqualTo(4);
        assertThat(learn.json().get("failures")).hasSize(1);
        assertThat(learn.err()).contains("照片.png");
        Path bank = folder.resolve("zongshu.bank");
        byte[] first = Files.readAllBytes(bank);

        CliRun again = CliRun.here("learn", folder.resolve("往年"), "--bank", bank, "--json");
        assertThat(again.json().get("newPapers").asInt()).isZero();
        assertThat(again.json().get("papers").asInt()).isEqualTo(4);
        assertThat(bank).hasBinaryContent(first);

        JsonNode phrases = CliRun.inOwnJvm(folder, "phrases", "克难", "--json").json();
        JsonNode found = phrases.get(0);
        assertThat(names(found)).startsWith(
                "text", "type", "score", "documents", "occurrences", "themes", "tone", "dispersion", "example");
        assertThat(found.get("text").asString()).isEqualTo("攻坚克难");
        assertThat(found.get("documents").asInt()).isEqualTo(4);
        assertThat(names(found.get("example"))).containsExactly("file", "paragraph", "text");
        assertThat(CliRun.here("phrases", "克难", "--bank", bank).out()).contains("攻坚克难", "4篇");

        JsonNode skeletons = CliRun.here("structure", "--bank", bank, "--json").json();
        assertThat(skeletons.get(0).get("genre").asString()).isNotEmpty();
        assertThat(CliRun.here("structure", "--bank", bank).out()).contains("【", "篇");
    }

    @Test
    void aChangedFileReplacesItsOldSelf() throws IOException {
        papers(folder);
        Path bank = folder.resolve("b.bank");
        Path file = folder.resolve("往年/松原县.txt");
        CliRun.here("learn", folder.resolve("往年"), "--bank", bank);
        Files.writeString(file, Files.readString(file).replace("头等大事", "一号工程"));

        JsonNode again = CliRun.here("learn", file, "--bank", bank, "--json").json();

        assertThat(again.get("papers").asInt()).isEqualTo(4);
        assertThat(again.get("newPapers").asInt()).isEqualTo(1);
    }

    @Test
    void onlyUnreadableFilesLeaveTheBankAlone() throws IOException {
        Files.write(folder.resolve("照片.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        Path bank = folder.resolve("b.bank");

        CliRun run = CliRun.here("learn", folder.resolve("照片.png"), "--bank", bank);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("照片.png");
        assertThat(bank).doesNotExist();
        CliRun.here("learn", folder.resolve("没有"), "--bank", bank).refused(3);
    }

    @Test
    void structureShowsTreesAndJson() throws IOException {
        papers(folder);
        Path one = folder.resolve("往年/松原县.txt");
        Path other = folder.resolve("往年/石桥县.txt");

        JsonNode json = CliRun.here("structure", one, "--json").json();
        assertThat(names(json)).containsExactly("file", "articles");
        JsonNode article = json.get("articles").get(0);
        assertThat(names(article)).contains("title", "subtitle", "lines", "headings", "paragraphs", "parallelGroups");
        assertThat(names(article.get("headings").get(0))).containsExactly("line", "level", "marker", "text", "runIn");
        assertThat(article.get("headings").get(0).get("text").asString()).isEqualTo("强基固本，抓实防汛备汛");
        assertThat(CliRun.here("structure", one).out()).contains("松原县水利局2024年度工作总结", "一、强基固本");
        assertThat(CliRun.here("structure", one, other).out()).contains("│").contains("石桥县水利局");
        CliRun half = CliRun.here("structure", one, folder.resolve("往年/照片.png"));
        assertThat(half.code()).isZero();
        assertThat(half.err()).contains("照片.png");
        CliRun.here("structure", folder.resolve("往年/照片.png"), "--json").refused(3);
    }

    @Test
    void exportMakesAWordFileThatReadsBackTheSame() throws IOException {
        papers(folder);
        Path paper = folder.resolve("往年/松原县.txt");
        Path word = folder.resolve("公文.docx");

        assertThat(CliRun.here("export", paper, "-o", word).code()).isZero();

        JsonNode before = CliRun.here("structure", paper, "--json").json().get("articles").get(0);
        JsonNode after = CliRun.here("structure", word, "--json").json().get("articles").get(0);
        assertThat(texts(after.get("headings"))).isEqualTo(texts(before.get("headings")));
        assertThat(texts(after.get("paragraphs"))).isEqualTo(texts(before.get("paragraphs")));
        CliRun.here("export", paper, "-o", paper).refused(2);
    }

    @Test
    void builtInPapersAreShownOnlyWithoutABank() {
        CliRun run = CliRun.inOwnJvm(folder, "phrases", "--top", "3");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("篇");
        assertThat(run.err()).contains("内置样例");
    }

    @Test
    void doctorLooksAtEverything() {
        CliRun run = CliRun.inOwnJvm(folder, "doctor", "--json");
        assertThat(run.code()).as(run.out()).isZero();
        List<String> items = new ArrayList<>();
        run.json().forEach(i -> items.add(i.get("item").asString()));
        assertThat(items).contains("Java", "字体", "词句库", "内置词句库", "模板", "设置文件夹", "版式");
    }

    private static List<String> names(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(n -> texts.add(n.get("text").asString()));
        return texts;
    }
}
