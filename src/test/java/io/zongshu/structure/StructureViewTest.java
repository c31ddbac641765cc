package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructureViewTest {
    private static final RawText TEXT = RawText.ofText(
            "a.txt",
            """
            山路弯弯向富足
            ——青禾县2024年工作综述
            　　这一年，青禾县修通山路二十里，办好学校三所，群众的日子一天比一天好。
            一、修路架桥，打通门户
            　　一是干部带头干。县里抽调干部进村入户，逐段查看险情。
            　　二是群众跟着干。乡亲们自带干粮上工地，半年修通二十里。
            二、兴学育人，照亮前程
            　　三所新学校同时开学，孩子们不用再翻山。
            """);

    private final List<Article> articles = Structure.load(Settings.builtIn()).articles(TEXT);

    @Test
    void serialisesWithTheKeysThatOthersRelyOn() {
        JsonMapper json = JsonMapper.builder().build();
        JsonNode root = json.readTree(json.writeValueAsString(StructureView.of("a.txt", articles)));
        JsonNode article = root.get("articles").get(0);

        assertThat(root.get("file").asString()).isEqualTo("a.txt");
        assertThat(article.get("subtitle").asString()).isEqualTo("青禾县2024年工作综述");
        assertThat(article.get("lines").toString()).isEqualTo("[1,8]");
        assertThat(article.get("headings").get(1).toString())
                .isEqualTo("{\"line\":5,\"level\":2,\"marker\":\"一是\",\"text\":\"干部带头干\",\"runIn\":true}");
        assertThat(article.get("paragraphs").get(0).get("role").asString()).isEqualTo("title");
        assertThat(article.get("paragraphs").get(3).get("role").asString()).isEqualTo("heading");
        assertThat(article.get("paragraphs").get(3).get("text").asString()).isEqualTo("一、修路架桥，打通门户");
        assertThat(article.get("parallelGroups").get(0).get("members").size()).isEqualTo(2);
    }

    @Test
    void drawsTheTreeWithShares() {
        List<String> lines = TreeView.of(articles.get(0));

        assertThat(lines).startsWith("山路弯弯向富足", "——青禾县2024年工作综述");
        assertThat(lines).anyMatch(l -> l.startsWith("一、修路架桥，打通门户（50%"));
        assertThat(lines).anyMatch(l -> l.startsWith("　　二是群众跟着干（"));
    }
}
