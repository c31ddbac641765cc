package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What most rows of a passage are about heads it, before what any passage of the theme might be headed by. */
class RowHeadingsTest {
    private static final RowHeadings HEADINGS = new RowHeadings(Bench.SETTINGS, Facets.load(Bench.SETTINGS));

    private static SectionPlan.Group group(String theme, String rows) {
        return new SectionPlan.Group(theme, "", Bench.facts(Stream.of(rows.split("；")).map(row -> Row.of(theme).item(row)).toList()));
    }

    private static String heading(SectionPlan.Group group, SectionPlan.Group... section) {
        return HEADINGS.of(group, List.of(section)).stream().findFirst().map(n -> n.headings().get(0)).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "干部队伍, 港区书记擂台赛；渔镇工作交流会, 开展工作交流",
        "干部队伍, 能上能下细则；不胜任船长调整办法, 推进能上能下",
        "基层党建, 码头党建述职评议；渔村党建责任清单；船队换届, 压实党建责任",
        "人才工作, 船工职称自主权；渔业研究所授权；海图印制, 深化人才改革",
        "乡村振兴, 渔村集体经济章程；海岛强村公司, 壮大集体经济"})
    void namesWhatMostRowsAreAbout(String theme, String rows, String heading) {
        assertThat(heading(group(theme, rows))).isEqualTo(heading);
    }

    @Test
    void saysNothingThatFewRowsBear() {
        assertThat(heading(group("乡村振兴", "渔村集体经济章程；织网比赛；灯塔开放日"))).isEmpty();
    }

    /** What the other passages say too tells this one less. */
    @Test
    void prefersWhatTheOtherPassagesDoNotSay() {
        SectionPlan.Group here = group("干部队伍", "新船员挂职培训；远洋挂职培训");
        SectionPlan.Group there = group("干部队伍", "轮机培训；海图培训");

        assertThat(heading(here, here, there)).isEqualTo("强化实践锻炼");
    }

    @Test
    void headsByAWorkThatTheRowsNameInCommon() {
        assertThat(new CommonMatter(Bench.passages().taskVerbs(Bench.SETTINGS))
                        .headings(Bench.facts(Row.of("渔政").item("村务公开日"), Row.of("渔政").item("渔村村务公开"))))
                .isNotEmpty()
                .allMatch(h -> h.text().endsWith("村务公开"));
    }

    /** 抓渔政促安全, 抓渔政促增收: what both begin with is no work. */
    @Test
    void takesNoCutWordsForACommonMatter() {
        assertThat(new CommonMatter(Bench.passages().taskVerbs(Bench.SETTINGS))
                        .headings(Bench.facts(Row.of("渔政").item("抓渔政促平安"), Row.of("渔政").item("抓渔政促增收"))))
                .noneMatch(h -> h.text().contains("抓渔政"));
    }
}
