package io.zongshu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Occurrence;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.files.CannotContinue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructurePageTest {
    private static final String HOSTILE =
            "攻坚克难</script><script>document.title='x'</script><!--<img src=x onerror=alert(1)>&amp;\u2028真抓实干\u2029\"\\u003c@@data@@";

    private static PaperParagraph p(String role, String theme, String move, String text) {
        return new PaperParagraph(role, theme, move, text);
    }

    private static Paper paper(String id, String unit, String text) {
        return new Paper(id, "往年/" + unit + ".txt", unit + "2024年工作总结", "部门年度工作总结", unit, "2024", List.of(
                p("title", "", "", unit + "2024年工作总结"),
                p("body", "", "引子", "一年来，真抓实干、攻坚克难，各项工作有序推进。"),
                p("heading1", "水利建设", "", "强基固本，抓好水利建设"),
                p("body", "水利建设", "做法", text),
                p("heading1", "下一步打算", "", "下一步打算"),
                p("body", "下一步打算", "打算", "以河长制为抓手，充分发挥党员先锋模范作用。")));
    }

    private static Bank bank(Paper... papers) {
        return new Bank(
                List.of(papers),
                List.of(new Formula("攻坚克难", "动宾并列", 0.9, 2, 3, List.of("水利建设"), "平平仄平", 0.8, List.of()),
                        new Formula("真抓实干", "动宾并列", 0.9, 2, 2, List.of(), "平平平仄", 0.8, List.of())),
                List.of(new Frame("以⟨抓手⟩为抓手", Frame.Kind.PREPOSITION, 0.9, 2, 2, 1, List.of(), List.of("打算"), List.of())),
                List.of(new HeadingPattern("⟨四字格⟩，⟨动⟩⟨…⟩", "4，6", 2, List.of(new HeadingPattern.Member(
                        "强基固本，抓好水利建设", "水利建设", new Occurrence("a", 3, 0, 11))))),
                List.of());
    }

    private static PageOptions options(String title, int papers, long characters) {
        return new PageOptions(title, "zongshu.bank", false, papers, characters, "", "");
    }

    private static String page(String title, Bank bank) {
        return StructurePage.of(bank, options(title, 100, 100_000));
    }

    private static JsonNode data(String page) {
        return JsonMapper.builder().build().readTree(Jsoup.parse(page).select("#data").get(0).data());
    }

    @Test
    void noTextOfAPaperBecomesMarkupAndEveryTextComesBackAsItWas() {
        String page = page("<b>\"标题\"</b>@@data@@", bank(paper("a", "云川市水利局", HOSTILE), paper("b", "石桥县水利局", "攻坚克难。")));
        Document document = Jsoup.parse(page);
        assertThat(document.select("script")).hasSize(2);
        assertThat(document.select("img, iframe, link, object, embed, base")).isEmpty();
        assertThat(document.title()).isEqualTo("<b>\"标题\"</b>@@data@@");
        assertThat(document.select("h1").text()).isEqualTo("<b>\"标题\"</b>@@data@@");
        assertThat(page).doesNotContain("\u2028", "\u2029");
        assertThat(data(page).at("/papers/0/text/3/3").asString()).isIn(HOSTILE, "攻坚克难。");
        List<String> texts = new ArrayList<>();
        data(page).get("papers").forEach(paper -> texts.add(paper.at("/text/3/3").asString()));
        assertThat(texts).containsExactlyInAnyOrder(HOSTILE, "攻坚克难。");
    }

    @Test
    void theDataScriptHoldsNoSignThatAParserCouldTakeForMarkup() {
        String page = page("标题", bank(paper("a", "云川市水利局", HOSTILE + "半个\ud83d")));
        String data = Jsoup.parse(page).select("#data").get(0).data();
        assertThat(data).doesNotContain("<", ">", "&");
        assertThat(new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws Exception {
        String page = page("标题", bank(paper("a", "云川市水利局", "攻坚克难。")));
        Document document = Jsoup.parse(page);
        assertThat(document.select("[src], [href]:not([href^=#]), [action], [srcset]")).isEmpty();
        // The name of SVG is no address that anything is fetched from.
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContainPattern("(?i)https?:|//[a-z]+\\.[a-z]|@import|fetch\\(|XMLHttpRequest|WebSocket|import\\(");
        for (Element style : document.select("style")) {
            assertThat(style.data()).doesNotContain("@import", "@font-face", "url(");
        }
        String policy = document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String code = document.select("script").get(1).data();
        String hash = Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        assertThat(policy).contains("default-src 'none'", "script-src 'sha256-" + hash + "'");
    }

    @Test
    void theCodeNeverMakesMarkupOfText() {
        String page = page("标题", bank(paper("a", "云川市水利局", "攻坚克难。")));
        String code = Jsoup.parse(page).select("script").get(1).data();
        assertThat(code).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function");
    }

    @Test
    void idsAreOfOneElementEachAndLabelsHaveTheirFields() {
        Document document = Jsoup.parse(page("标题", bank(paper("a", "云川市水利局", "攻坚克难。"))));
        List<String> ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(document.select("label[for]")).allSatisfy(l -> assertThat(ids).contains(l.attr("for")));
        assertThat(document.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(document.select(".skip").attr("href")).isEqualTo("#main");
    }

    @Test
    void placesOfFramesAndHeadingsPointIntoTheTexts() {
        JsonNode data = data(page("标题", bank(paper("a", "云川市水利局", "攻坚克难。"), paper("b", "石桥县水利局", "攻坚克难。"))));
        JsonNode frame = data.at("/frames/0");
        assertThat(frame.get(0).asString()).isEqualTo("以⟨抓手⟩为抓手");
        assertThat(frame.get(4)).hasSize(2);
        for (JsonNode hit : frame.get(4)) {
            String text = data.at("/papers/" + hit.get(0).asInt() + "/text/" + hit.get(1).asInt() + "/3").asString();
            assertThat(text.substring(hit.get(2).asInt(), hit.get(3).asInt())).isEqualTo("以河长制为抓手");
            assertThat(text.substring(hit.get(4).asInt(), hit.get(5).asInt())).isEqualTo("河长制");
        }
        JsonNode member = data.at("/patterns/0/3");
        String heading = data.at("/papers/" + member.get(0).asInt() + "/text/" + member.get(1).asInt() + "/3").asString();
        assertThat(heading.substring(member.get(2).asInt(), member.get(3).asInt())).isEqualTo("强基固本，抓好水利建设");
    }

    @Test
    void tooManyPapersAreSampledEvenlyAndThePageKnowsHowManyThereWere() {
        Paper[] papers = new Paper[200];
        for (int i = 0; i < papers.length; i++) {
            papers[i] = paper("p" + i, i % 2 == 0 ? "云川市水利局" : "石桥县水利局", "攻坚克难，第" + i + "件事。");
        }
        Bank bank = bank(papers);
        JsonNode byNumber = data(StructurePage.of(bank, options("标题", 20, 100_000)));
        assertThat(byNumber.get("papers")).hasSize(20);
        assertThat(byNumber.at("/about/papers").asInt()).isEqualTo(200);
        long first = 0;
        for (JsonNode paper : byNumber.get("papers")) {
            first += paper.get("unit").asString().equals("云川市水利局") ? 1 : 0;
        }
        assertThat(first).isEqualTo(10);
        JsonNode byLength = data(StructurePage.of(bank, options("标题", 500, 3000)));
        assertThat(byLength.get("papers").size()).isBetween(20, 45);
        assertThat(StructurePage.of(bank, options("标题", 20, 100_000)))
                .isEqualTo(StructurePage.of(bank, options("标题", 20, 100_000)));
    }

    @Test
    void keysStandInOneOrderWhateverTheJvm() {
        JsonNode data = data(page("标题", bank(paper("a", "云川市水利局", "攻坚克难。"))));
        assertThat(List.copyOf(data.propertyNames())).containsExactly("about", "themes", "moves", "papers", "formulas", "frames",
                "patterns", "skeletons", "words");
        assertThat(List.copyOf(data.get("words").propertyNames())).containsExactly("list", "counts");
        assertThat(List.copyOf(data.at("/papers/0").propertyNames()))
                .containsExactly("id", "file", "title", "genre", "unit", "period", "text", "paths");
    }

    @Test
    void versionsOfAPaperAreNotCounted() {
        Bank two = bank(paper("a", "云川市水利局", "攻坚克难。"), paper("b", "石桥县水利局", "攻坚克难。"));
        Bank one = Bank.mined(two.papers(), two.formulas(), two.frames(), two.headingPatterns(), two.skeletons(), Map.of("b", "a"));
        assertThat(data(page("标题", one)).get("papers")).hasSize(1);
        assertThat(data(page("标题", one)).at("/about/versions").asInt()).isEqualTo(1);
    }

    @Test
    void withoutPapersItSaysWhatToDo() {
        assertThatThrownBy(() -> page("标题", Bank.EMPTY)).isInstanceOf(CannotContinue.class).hasMessageContaining("zongshu learn");
        assertThatThrownBy(() -> StructurePage.of(bank(paper("a", "云川市水利局", "长".repeat(500))), options("标题", 10, 100)))
                .isInstanceOf(CannotContinue.class).hasMessageContaining("100 字");
    }

    @Test
    void everyScriptIsPlainJavaScriptThatOldBrowsersRead() {
        String code = Jsoup.parse(page("标题", bank(paper("a", "云川市水利局", "攻坚克难。")))).select("script").get(1).data();
        // Offices run browsers of 2019 and before: no optional chaining, no ??, no look-behind, no class fields.
        Matcher modern = Pattern.compile("\\?\\.[A-Za-z(\\[]|\\?\\?|\\(\\?<[=!]|\\.at\\(|replaceAll|matchAll|\\.flat\\(|flatMap|Object\\.fromEntries").matcher(code);
        assertThat(modern.find() ? modern.group() : "").isEmpty();
    }
}
