package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** Texts whose raw lines are printed lines: pages and newspaper columns. */
class PrintedLinesTest {
    private static final String FIRST =
            "入冬以来，青禾县把修路作为头等大事，抽调干部进村入户，逐段查看险情，逐户征求意见，赶在大雪封山之前打通了最后一段断头路，乡亲们进城卖菜再也不用绕远。";
    private static final String SECOND =
            "路通了，产业也跟着活了。山货装上货车当天就能送到市里，收购价比往年高出一截，外出打工的年轻人陆续回乡办起了作坊，村里重新有了笑声。";

    private final Structure structure = Structure.load(Settings.builtIn());

    @ParameterizedTest
    @ValueSource(ints = {15, 21, 28, 34})
    void joinsPrintedLinesOfAnyWidth(int columns) {
        List<String> lines = new ArrayList<>(List.of("青禾县2024年工作综述"));
        for (String paragraph : List.of(FIRST, SECOND, FIRST, SECOND)) {
            lines.addAll(wrap("　　" + paragraph, columns));
        }

        List<Article> articles = structure.articles(RawText.ofText("页.txt", String.join("\n", lines)));

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).document().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(FIRST, SECOND, FIRST, SECOND);
    }

    @Test
    void findsHeadlinesThatStandBelowTheirTextOnANewspaperPage() {
        List<String> lines = new ArrayList<>(List.of("□首席记者 某某某"));
        for (String paragraph : List.of("本报讯 " + FIRST, SECOND, FIRST)) {
            List<String> wrapped = wrap("　　" + paragraph, 17);
            lines.add(wrapped.get(0).strip());
            lines.addAll(wrapped.subList(1, wrapped.size()));
        }
        lines.addAll(List.of("县里打通断头路", "大山从此不再远"));

        List<Article> articles =
                structure.articles(RawText.ofText("版面.txt", String.join("\n\n", lines)));

        assertThat(articles).extracting(a -> a.document().title()).containsExactly("大山从此不再远");
        assertThat(articles.get(0).document().paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.KICKER, Role.BYLINE, Role.BODY, Role.BODY, Role.BODY);
    }

    private static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < text.length(); i += columns) {
            lines.add(text.substring(i, Math.min(text.length(), i + columns)));
        }
        return lines;
    }
}
