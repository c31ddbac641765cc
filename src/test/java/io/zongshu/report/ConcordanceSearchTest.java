package io.zongshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.report.Concordance.Order;
import io.zongshu.report.PaperFilter.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceSearchTest {
    private static Concordance of(String query) {
        return of(query, PaperFilter.ALL, Order.PAPER);
    }

    private static Concordance of(String query, PaperFilter filter, Order order) {
        QueryPattern pattern = QueryPattern.of(query).orElseThrow();
        return ConcordanceSearch.run(SmallCorpus.text(), new Concordance.Request(pattern, filter, order, 6, 100));
    }

    private static List<String> keys(Concordance found) {
        return found.lines().stream().map(KeyWordInContext::key).toList();
    }

    @Test
    void countsPlacesAndPapers() {
        Concordance found = of("真抓实干");
        assertThat(found.occurrences()).isEqualTo(4);
        assertThat(found.documents()).isEqualTo(2);
        assertThat(found.papers()).isEqualTo(3);
        assertThat(found.positions()).hasSize(10).satisfies(p -> assertThat(p.stream().mapToInt(n -> n).sum()).isEqualTo(4));
        assertThat(found.moves()).containsExactly(new Tally("引子", 2), new Tally("做法", 1), new Tally("打算", 1));
        assertThat(found.years()).containsExactly(new Tally("2024", 3), new Tally("2025", 1));
    }

    @Test
    void aLineSaysWhereItStands() {
        KeyWordInContext line = of("明厨亮灶").lines().get(0);
        assertThat(line.file()).isEqualTo("甲.txt");
        assertThat(line.section()).containsExactly("坚持以人为本，做优养老服务", "建好助餐网络", "管好质量");
        assertThat(line.paragraph()).isEqualTo(4);
        assertThat(SmallCorpus.ONE.paragraphs().get(3).text().substring(line.start(), line.end())).isEqualTo("明厨亮灶");
        assertThat(line.left()).isEqualTo("管好质量。以");
        assertThat(line.right()).isEqualTo("为抓手，真抓");
    }

    @ParameterizedTest
    @CsvSource({
        "以⟨…⟩为抓手, 以社区食堂为抓手|以明厨亮灶为抓手|以评比为抓手",
        "以⟨抓手⟩为抓手, 以社区食堂为抓手|以明厨亮灶为抓手|以评比为抓手",
        "以……为抓手, 以社区食堂为抓手|以明厨亮灶为抓手|以评比为抓手",
        "以<工作>为抓手, 以社区食堂为抓手|以明厨亮灶为抓手|以评比为抓手",
        "以⟨四字格⟩为抓手, 以社区食堂为抓手|以明厨亮灶为抓手",
        "新建⟨…⟩⟨数⟩处, 新建助餐点32处",
        "把⟨工作⟩作为⟨终点⟩, 把良种推广作为头等大事|把良田建设作为重点",
        "？心协力, 齐心协力|齐心协力",
        "真？实*, 真抓实干|真抓实干|真抓实干|真抓实干",
        "把*作为, 把良种推广作为|把良田建设作为",
        "做优*, 做优养老服务",
        "以？？为抓手, 以评比为抓手"
    })
    void findsWildcardsAndFramesInsideAClause(String query, String expected) {
        assertThat(String.join("|", keys(of(query)))).isEqualTo(expected);
    }

    @Test
    void countsWhatFillsEachSlot() {
        Concordance found = of("把⟨工作⟩作为⟨终点⟩");
        assertThat(found.fillers()).containsExactly(
                List.of(new Tally("良田建设", 1), new Tally("良种推广", 1)), List.of(new Tally("头等大事", 1), new Tally("重点", 1)));
        assertThat(found.lines().get(0).fillers()).containsExactly("良种推广", "头等大事");
    }

    @Test
    void filtersByPaperThemeMoveSectionAndPlace() {
        assertThat(of("真抓实干", PaperFilter.papers("民政", "", ""), Order.PAPER).occurrences()).isEqualTo(3);
        assertThat(of("真抓实干", PaperFilter.papers("", "2025", ""), Order.PAPER).occurrences()).isEqualTo(1);
        assertThat(of("真抓实干", filter("下一步打算", "", "", Place.ANYWHERE), Order.PAPER).occurrences()).isEqualTo(1);
        assertThat(of("真抓实干", filter("", "做法", "", Place.ANYWHERE), Order.PAPER).occurrences()).isEqualTo(1);
        assertThat(of("抓手", filter("", "", "助餐网络", Place.ANYWHERE), Order.PAPER).occurrences()).isEqualTo(2);
        assertThat(keys(of("养老服务", filter("", "", "", Place.HEADINGS), Order.PAPER))).hasSize(1);
        assertThat(keys(of("养老服务", filter("", "", "", Place.BODY), Order.PAPER))).isEmpty();
    }

    private static PaperFilter filter(String theme, String move, String section, Place place) {
        return new PaperFilter("", "", "", "", theme, move, section, place);
    }

    @Test
    void sortsByWhatStandsBeforeAndBehind() {
        assertThat(of("为抓手", PaperFilter.ALL, Order.LEFT).lines())
                .extracting(KeyWordInContext::left)
                .containsExactly("。以社区食堂", "继续以评比", "。以明厨亮灶");
        assertThat(of("真抓实干", PaperFilter.ALL, Order.RIGHT).lines())
                .extracting(KeyWordInContext::right)
                .isSortedAccordingTo((a, b) -> a.substring(0, 1).compareTo(b.substring(0, 1)));
    }

    @Test
    void aSlotsPrepositionIsAWordOfItsOwn() {
        List<String> found = new java.util.ArrayList<>();
        String text = "经验可以归结为三句话，以训练为先\n";
        new PatternSearch(QueryPattern.of("以…为…").orElseThrow(), text).each(text, (a, b) -> found.add(text.substring(a, b)));
        assertThat(found).containsExactly("以训练为先");
    }

    @Test
    void anEmptyResultSaysWhatToTry() {
        QueryPattern pattern = QueryPattern.of("真抓实于").orElseThrow();
        assertThat(ConcordanceHints.of(SmallCorpus.text(), Concordance.Request.of(pattern)).queries())
                .contains(new Tally("真抓实干", 4));
        Concordance.Request filtered = new Concordance.Request(QueryPattern.of("真抓实干").orElseThrow(),
                PaperFilter.papers("农业", "", ""), Order.PAPER, 6, 10);
        assertThat(ConcordanceHints.of(SmallCorpus.text(), filtered).withoutFilter()).isEqualTo(4);
    }

    @Test
    void theClosingOfAPaperStandsUnderNoHeading() {
        List<PaperParagraph> paragraphs = List.of(
                new PaperParagraph("heading1", "人才工作", "", "一流人才"),
                new PaperParagraph("body", "人才工作", "做法", "广纳英才。"),
                new PaperParagraph("body", "人才工作", "结语", "百尺竿头，更进一步。"));
        Paper paper = new Paper("9", "丁.txt", "", "", "", "", paragraphs);
        assertThat(SectionPaths.of(paper).at(2, 0)).containsExactly("一流人才");
        assertThat(SectionPaths.of(paper).at(3, 0)).isEmpty();
        assertThat(PaperSection.of(paper).get(0).paragraphs()).isEqualTo(2);
    }

    @Test
    void aPatternWithoutCharactersIsNone() {
        assertThat(QueryPattern.of("？＊")).isEmpty();
        assertThat(QueryPattern.of(" ")).isEmpty();
        assertThat(QueryPattern.of("⟨工作⟩")).isEmpty();
    }

    @Test
    void textMadeToBeSlowEndsSoon() {
        String text = "甲".repeat(5000) + "乙";
        int[] found = {0};
        new PatternSearch(QueryPattern.of("甲*甲*甲*甲*甲*丙").orElseThrow(), text).each(text, (a, b) -> found[0]++);
        assertThat(found[0]).isZero();
    }
}
