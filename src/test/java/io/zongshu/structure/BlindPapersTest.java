package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Block;
import io.zongshu.document.LineRange;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Papers of kinds that the rules were not written for, annotated before the output was seen. */
class BlindPapersTest {
    private final Structure structure = Structure.load(Settings.builtIn());

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08"})
    void findsTitleParagraphsAndHeadings(String name) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(resource(name + ".json"));

        List<Article> articles = structure.articles(RawText.ofText(name + ".txt", resource("articles/" + name + ".txt")));

        assertThat(articles).hasSize(1);
        Article article = articles.get(0);
        assertThat(article.document().title()).isEqualTo(gold.get("title").asString());
        assertThat(article.outline().stream().map(h -> h.line() + " " + h.level() + " " + h.marker()).toList())
                .isEqualTo(gold.get("headings").valueStream()
                        .map(h -> h.get("line").asInt() + " " + h.get("level").asInt() + " " + h.get("marker").asString())
                        .toList());
        assertThat(continued(article)).containsAll(gold.get("continuations").valueStream().map(JsonNode::asInt).toList());
        assertThat(continued(article).size()).as("a page number between may count").isLessThanOrEqualTo(
                gold.get("continuations").size() + 1);
    }

    private static Set<Integer> continued(Article article) {
        return article.document().blocks().stream()
                .map(Block::lines)
                .flatMap(BlindPapersTest::rest)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.stream.Stream<Integer> rest(LineRange lines) {
        return java.util.stream.IntStream.rangeClosed(lines.first() + 1, lines.last()).boxed();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BlindPapersTest.class.getResourceAsStream("blind/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
