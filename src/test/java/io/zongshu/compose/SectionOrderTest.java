package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Fact;
import io.zongshu.document.Draft;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionOrderTest {
    private static final String DEPARTMENT = "青禾县委组织部";
    private static final List<String> PEOPLE = List.of("强队伍", "炼队伍", "育栋梁", "选良才", "炼精兵", "聚贤士", "揽俊彦", "聚英杰", "育英才", "聚群贤", "引贤才");

    private static List<Row> rows(String theme, int count) {
        return Stream.of("甲", "乙", "丙", "丁", "戊", "己").limit(count)
                .map(name -> Row.of(theme).item(name + "地渔港练兵").measures("每年春汛以前由码头办一期，请" + name + "家能手登台讲解；入户到船，一船一策帮带新手").data("12场")).toList();
    }

    private static List<Row> rows(List<List<Row>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static Plan plan(String business, List<Row> rows) {
        List<Fact> facts = Bench.facts(rows.toArray(Row[]::new));
        return new Planner(Bench.THEMING, Facets.load(Bench.SETTINGS), business)
                .plan(Bench.brief(DEPARTMENT, List.of()).with(facts, List.of()), Optional.empty(), 5);
    }

    private static List<String> themes(Plan plan) {
        return plan.sections().stream().map(SectionPlan::theme).toList();
    }

    @Test
    void putsWhatIsUsualFirstAndLast() {
        List<Row> rows = rows(List.of(rows("自身建设", 3), rows("干部队伍", 5), rows("基层党建", 5), rows("思想建设", 4), rows("人才工作", 5)));

        assertThat(themes(plan("组织工作", rows))).containsExactly("思想建设", "干部队伍", "基层党建", "人才工作", "自身建设");
        assertThat(themes(plan("民政工作", rows))).startsWith("自身建设");
    }

    @Test
    void ordersByTheMiddleRowNotByTheFirst() {
        List<Row> rows = rows(List.of(rows("政治建设", 4), rows("人才工作", 1), rows("干部队伍", 5), rows("基层党建", 5), rows("人才工作", 5)));

        assertThat(themes(plan("组织工作", rows))).containsExactly("政治建设", "干部队伍", "基层党建", "人才工作");
    }

    @Test
    void followsTheListOfTheWorkOnTheWhole() {
        List<Row> rows = new ArrayList<>(rows(List.of(rows("政治建设", 4), rows("基层党建", 5), rows("干部队伍", 5), rows("人才工作", 5))));
        rows.add(0, Row.of("总体情况").item("组织工作").measures("理论武装、选贤任能、育才聚才、强基固本"));

        assertThat(themes(plan("组织工作", rows))).containsExactly("政治建设", "干部队伍", "人才工作", "基层党建");
    }

    @Test
    void tellsALittleOwnWorkBeforeTheEnding() {
        List<Row> rows = rows(List.of(rows("政治建设", 4), rows("自身建设", 1), rows("干部队伍", 5), rows("基层党建", 5), rows("人才工作", 5)));
        Plan plan = plan("组织工作", rows);
        Draft draft = Bench.draft(Bench.brief(DEPARTMENT, "2025", "建设渔港名城", List.of(), rows), "annual-review");

        assertThat(themes(plan)).containsExactly("政治建设", "干部队伍", "基层党建", "人才工作");
        assertThat(plan.own()).hasSize(1);
        int last = draft.paragraphs().size() - 1;
        assertThat(draft.paragraphs().get(last - 1).text()).startsWith("打铁必须自身硬。").doesNotContain("建设渔港名城");
        assertThat(draft.paragraphs().get(last).text()).contains("建设渔港名城");
    }

    @Test
    void tellsWhatMakesNoSectionAtTheEndOfAnother() {
        List<Row> rows = rows(List.of(rows("政治建设", 5), rows("乡村振兴", 2), rows("干部队伍", 6), rows("基层党建", 6), rows("人才工作", 6)));
        SectionPlan host = plan("组织工作", rows).sections().get(2);

        assertThat(host.theme()).isEqualTo("基层党建");
        assertThat(host.themes()).containsExactly("基层党建");
        assertThat(host.groups().get(host.groups().size() - 1).theme()).isEqualTo("乡村振兴");
        assertThat(themes(plan("民政工作", rows))).contains("乡村振兴");
    }

    @Test
    void namesTheWorkInTheOrderOfTheSections() {
        List<Row> rows = rows(List.of(rows("基层党建", 5), rows("思想建设", 4), rows("干部队伍", 5), rows("人才工作", 5)));
        SectionOrder order = new SectionOrder(Bench.THEMING, "组织工作");

        assertThat(order.work(plan("组织工作", rows).sections()).stream().map(Sourced::text)).containsExactly("理论武装", "强基固本", "选贤任能", "育才聚才");
        assertThat(new SectionOrder(Bench.THEMING, "民政工作").work(plan("组织工作", rows).sections())).isEmpty();
        assertThat(Bench.text(Bench.draft(Bench.brief(DEPARTMENT, "2025", "建设渔港名城", List.of(), rows), "annual-review")))
                .contains("2025年，全县组织系统", "统筹推进理论武装、强基固本、选贤任能、育才聚才各项工作。");
    }

    @Test
    void tellsPraiseOfTheWholeInOneSentence() {
        List<Row> rows = new ArrayList<>(rows(List.of(rows("政治建设", 4), rows("干部队伍", 5), rows("基层党建", 5), rows("人才工作", 5))));
        for (String name : List.of("潮汐课堂", "船头议事", "灯塔夜校")) {
            rows.add(0, Row.of("总体情况").item("“" + name + "”").result("入选全省渔家工作案例"));
        }

        assertThat(Bench.text(Bench.draft(Bench.brief(DEPARTMENT, "2025", "建设渔港名城", List.of(), rows), "annual-review")))
                .containsPattern("工作成效得到各方认可：“灯塔夜校”[^。]*；“船头议事”[^。]*；“潮汐课堂”[^。]*。");
    }

    @Test
    void promisesOnlyWhatAThirdOfTheRowsTell() {
        List<Row> rows = rows(List.of(rows("政治建设", 4), rows("干部队伍", 6), rows("基层党建", 5), rows("人才工作", 5)));

        assertThat(Bench.text(Bench.draft(Bench.brief(DEPARTMENT, "2025", "建设渔港名城", List.of(), rows), "annual-review")))
                .doesNotContain("激励广大干部担当作为", "打铁必须自身硬");
    }

    @Test
    void saysNoWordOfTheAimTwiceAtTheEndAndNothingOfPeopleTwiceInTheTitle() {
        List<Row> rows = rows(List.of(rows("政治建设", 4), rows("干部队伍", 6), rows("基层党建", 4), rows("人才工作", 6)));
        for (String place : List.of("青禾县", "云溪县", "白沙县", "长渚县", "南礁县", "北汀县")) {
            Draft draft = Bench.draft(Bench.brief(place + "委组织部", "2025", "谱写渔港名城新篇章", List.of("党的二十大精神"), rows), "annual-review");
            String title = draft.document().title();

            assertThat(draft.paragraphs().get(draft.paragraphs().size() - 1).text()).containsOnlyOnce("篇章").containsOnlyOnce("谱写");
            assertThat(PEOPLE.stream().filter(title::contains).count()).as(title).isLessThan(2);
        }
    }

    /** The row's own list, with what it was done with in view, stands in the opening, and no list of ours beside it. */
    @Test
    void saysTheListOfTheWorkOnce() {
        GeneralTasks tasks = new GeneralTasks(Bench.SETTINGS, Bench.reader());

        assertThat(tasks.told(Sourced.of("聚焦渔港主业；理论武装、选贤任能、强基固本", Source.Kind.BRIEF, "素材.yaml 条目1 举措")).text())
                .isEqualTo("聚焦渔港主业，统筹做好理论武装、选贤任能、强基固本各项工作");
        assertThat(tasks.told(Sourced.of("走遍渔港；理论武装、选贤任能", Source.Kind.BRIEF, "素材.yaml 条目1 举措")).text()).doesNotContain("走遍渔港，统筹");
    }

    /** 聚焦渔港两件大事 without a subject of its own ends the opening sentence. */
    @Test
    void tellsTheWholeInTheOpeningSentence() {
        List<Row> rows = new ArrayList<>(rows(List.of(rows("政治建设", 4), rows("干部队伍", 5), rows("基层党建", 5), rows("人才工作", 5))));
        rows.add(0, Row.of("总体情况").item("组织工作").measures("聚焦渔港建设、渔政执法两件大事"));

        assertThat(Bench.draft(Bench.brief(DEPARTMENT, "2025", "建设渔港名城", List.of(), rows), "annual-review").paragraphs().get(2).text())
                .contains("，聚焦渔港建设、渔政执法两件大事。").containsOnlyOnce("。");
    }

    /** What a row tells, 增强政治功能和组织功能, is not the aim of its section too. */
    @Test
    void saysNoAimThatARowTells() {
        List<Row> rows = new ArrayList<>(rows(List.of(rows("政治建设", 4), rows("干部队伍", 5), rows("基层党建", 5), rows("人才工作", 5))));
        rows.add(Row.of("基层党建").item("“强港”行动").measures("增强基层党组织的政治功能和组织功能"));

        String text = Bench.text(Bench.draft(Bench.brief(DEPARTMENT, "2025", "建设渔港名城", List.of(), rows), "annual-review"));
        assertThat(text).containsOnlyOnce("政治功能和组织功能");
    }

    /** Who did all of it is the subject of the opening, and no object of a verb of ours. */
    @Test
    void takesWhoDidItForTheSubject() {
        List<Row> rows = new ArrayList<>(rows(List.of(rows("政治建设", 4), rows("干部队伍", 5), rows("基层党建", 5), rows("人才工作", 5))));
        rows.add(0, Row.of("总体情况").item("全县组织系统").measures("聚焦渔港建设、渔政执法两件大事"));

        assertThat(Bench.draft(Bench.brief(DEPARTMENT, "2025", "建设渔港名城", List.of(), rows), "annual-review").paragraphs().get(2).text())
                .containsOnlyOnce("全县组织系统").contains("，聚焦渔港建设、渔政执法两件大事。");
    }
}
