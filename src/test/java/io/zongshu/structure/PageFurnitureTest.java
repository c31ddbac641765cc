package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Paragraph;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {
    private static final String BODY = "　　全县上下一条心，围绕年初定下的目标逐项推进，修通了二十里山路，办好了三所学校，群众的日子一天比一天好。";

    private final Structure structure = Structure.load(Settings.builtIn());

    @Test
    void joinsParagraphsOverPageNumbersRulesAndRunningHeads() {
        List<Article> articles = structure.articles(RawText.ofText("a.txt", String.join("\n",
                "青禾县2024年工作总结", BODY.substring(0, 30), "— 2 —", "青禾县2024年工作总结", BODY.substring(30),
                BODY.substring(0, 41), "3　　青禾县2024年工作总结", "", "————————", BODY.substring(41), BODY)));

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).document().title()).isEqualTo("青禾县2024年工作总结");
        assertThat(articles.get(0).document().paragraphs()).extracting(Paragraph::text)
                .containsExactly(BODY.strip(), BODY.strip(), BODY.strip());
    }

    @Test
    void keepsALineThatComesTwiceWhereNothingSpeaksForAPageEnd() {
        Article article = structure.articles(RawText.ofText("a.txt", String.join("\n",
                "青禾县2024年工作总结", "修路办学", BODY, "产业兴旺", BODY, "修路办学", BODY))).get(0);

        assertThat(article.outline()).extracting(OutlineEntry::text).containsExactly("修路办学", "产业兴旺", "修路办学");
    }
}
