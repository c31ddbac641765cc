package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberNotesTest {
    private static final String BODY = "　　全县上下一条心，围绕年初定下的目标逐项推进，修通了二十里山路，办好了三所学校，群众的日子一天比一天好。";

    private final Structure structure = Structure.load(Settings.builtIn());

    private Article article(String... lines) {
        return structure.articles(RawText.ofText("a.txt", String.join("\n", lines))).get(0);
    }

    @Test
    void keepsWrongNumbersAndSaysWhereTheyStand() {
        Article article = article(
                "青禾县2024年工作总结", "一、抓修路", BODY, "二、抓办学", BODY, "四、抓产业", BODY, "四、抓党建", BODY, "三、抓作风", BODY);

        assertThat(article.outline()).extracting(OutlineEntry::marker).containsExactly("一、", "二、", "四、", "四、", "三、");
        assertThat(article.notes()).extracting(Note::line).containsExactly(6, 8, 10);
        assertThat(article.notes().get(0).text()).contains("第 4 行").contains("“二、”").contains("“四、”");
        assertThat(article.notes().get(1).text()).contains("重复");
    }

    @Test
    void saysThatASeriesBeginsInTheMiddle() {
        Article article = article("青禾县2024年工作总结", "一、做法", "　　2．抓办学。" + BODY.strip(), "　　3．抓产业。" + BODY.strip());

        assertThat(article.notes()).extracting(Note::line).containsExactly(3);
    }

    @Test
    void saysNothingOfNumbersInOrderAndOfListsThatBeginAnew() {
        Article article = article(
                "青禾县2024年工作总结", "一、做法", "　　抓两件事：一是修路；二是办学。" + BODY.strip(), "　　再抓两件：一是产业；二是作风。" + BODY.strip(),
                "二、打算", "（一）抓修路", BODY, "（二）抓办学", BODY);

        assertThat(article.notes()).isEqualTo(List.of());
    }
}
