package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.bank.Bank;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole drafts of small briefs. */
class ComposerTest {
    private static final List<Row> ROWS = List.of(
            Row.of("民政服务").item("社区食堂").measures("建成").data("17家").result("日均就餐2600人次"),
            Row.of("民政服务").item("“银龄守望”行动").measures("组织低龄老人结对高龄独居老人").data("结对680户"),
            Row.of("社会组织").item("社区公益集市").measures("举办").data("24场"),
            Row.of("社会组织").item("行业协会收费清理").measures("开展").data("清退违规收费36万元"));

    private static List<Row> with(Row... more) {
        List<Row> rows = new ArrayList<>(ROWS);
        rows.addAll(List.of(more));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度综述", "阶段综述", "工作汇报", "部门年度工作总结"})
    void tellsTheBrief(String template) {
        Draft draft = Bench.draft(Bench.brief("青禾县民政局", ROWS), template);

        assertThat(Bench.text(draft))
                .contains("青禾县民政局", "2025年", "建成社区食堂17家，日均就餐2600人次", "“银龄守望”行动", "结对680户", "举办社区公益集市24场",
                        "开展行业协会收费清理，清退违规收费36万元。");
        assertThat(draft.unusedFacts()).isEmpty();
        assertThat(draft.document().headings().stream().filter(h -> h.text().contains("，"))).hasSize(2);
        assertThat(draft.paragraphs().get(0).text()).isEqualTo(draft.document().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度综述", "阶段综述", "工作汇报", "部门年度工作总结"})
    void listsAMissingPeriodAsAnOpenPoint(String template) {
        Draft draft = Bench.draft(Bench.brief("青禾县民政局", "", "", List.of(), ROWS), template);

        assertThat(draft.openPoints()).extracting(Draft.OpenPoint::text).contains("【待补：年度】");
        assertStanding(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作汇报", "部门年度工作总结"})
    void listsAMissingUnitAsAnOpenPoint(String template) {
        Draft draft = Bench.draft(Bench.brief("", ROWS), template);

        assertThat(draft.openPoints()).extracting(Draft.OpenPoint::text).contains("【待补：单位】");
        assertStanding(draft);
    }

    private static void assertStanding(Draft draft) {
        assertThat(draft.openPoints()).isNotEmpty().allSatisfy(point -> {
            assertThat(draft.paragraphs().get(point.paragraph() - 1).text()).contains(point.text());
            assertThat(point.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"部门年度工作总结", "工作汇报"})
    void asksForProblemsAndPlansWhereTheGenreNeedsThem(String template) {
        Draft without = Bench.draft(Bench.brief("青禾县民政局", ROWS), template);
        Draft with = Bench.draft(
                Bench.brief("青禾县民政局", with(
                        Row.of("存在问题").item("护理员不足"), Row.of("下一步打算").item("银发助餐工程").measures("实施"))),
                template);

        assertThat(without.openPoints()).extracting(Draft.OpenPoint::text).containsExactly("【待补：存在问题】", "【待补：下一步打算】");
        assertThat(with.openPoints()).isEmpty();
        assertThat(Bench.text(with)).contains("护理员不足。", "实施银发助餐工程").doesNotContain("待补");
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度综述", "阶段综述"})
    void asksForNothingThatAReviewCanDoWithout(String template) {
        Draft draft = Bench.draft(Bench.brief("青禾县民政局", ROWS), template);

        assertThat(draft.openPoints()).isEmpty();
        assertThat(Bench.text(draft)).doesNotContain("【", "不足：");
    }

    @Test
    void refusesABriefWithoutFacts() {
        assertThatThrownBy(() -> Bench.draft(Bench.brief("青禾县民政局", List.of()), "年度综述"))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("一条素材也没有")
                .hasMessageContaining("条目");
    }

    @Test
    void namesRowsThatSayNothing() {
        Draft draft = Bench.draft(Bench.brief("青禾县民政局", with(Row.of("殡葬改革").time("9月"))), "年度综述");

        assertThat(draft.unusedFacts()).anySatisfy(unused -> {
            assertThat(unused.address()).isEqualTo("素材.yaml 条目5 主题");
            assertThat(unused.text()).isEqualTo("殡葬改革");
            assertThat(unused.reason()).isNotBlank();
        });
    }

    @Test
    void leavesOutTheTitlePairWhereTheTemplateIsPlain() {
        Draft plain = Bench.draft(Bench.brief("青禾县民政局", ROWS), "部门年度工作总结");
        Draft paired = Bench.draft(Bench.brief("青禾县民政局", ROWS), "年度综述");

        assertThat(plain.document().title()).isEqualTo("青禾县民政局2025年工作总结");
        assertThat(plain.document().subtitle()).isEmpty();
        assertThat(paired.document().title()).matches("\\p{IsHan}{7}\u3000\\p{IsHan}{7}");
        assertThat(paired.document().subtitle()).contains("2025年青禾县民政工作综述");
    }

    @Test
    void numbersSectionsInOrder() {
        Draft report = Bench.draft(Bench.brief("青禾县民政局", ROWS), "工作汇报");
        Draft summary = Bench.draft(Bench.brief("青禾县民政局", ROWS), "部门年度工作总结");

        assertThat(report.document().headings()).extracting(Heading::marker).containsExactly("一、", "二、", "三、", "四、");
        assertThat(summary.document().headings()).extracting(Heading::marker)
                .containsExactly("一、", "（一）", "（二）", "二、", "三、");
        assertThat(summary.document().headings()).extracting(Heading::level).containsExactly(1, 2, 2, 1, 1);
    }

    @Test
    void writesOnlyWhatStandsInTheBriefOrTheDeclaredWords() {
        Draft draft = Bench.draft(
                Bench.brief("青禾县民政局", "2025", "建设幸福青禾", List.of("全县民政会议精神"), ROWS), "年度综述");

        assertThat(Bench.text(draft)).contains("建设幸福青禾", "全县民政会议精神");
        assertThat(draft.paragraphs()).allSatisfy(p -> assertThat(p.sources()).allSatisfy(
                s -> assertThat(s.address()).matches("(素材\\.yaml|\\S+\\.vm:|\\S+\\.yaml|词句库).*")));
        assertThat(Bench.text(draft)).doesNotContainPattern("圆满|全面完成|走在前列|率先|首个|获评");
    }

    @Test
    void composesTheSameDraftAgain() {
        Draft one = Bench.draft(Bench.brief("青禾县民政局", ROWS), "年度综述", Bank.EMPTY, 3);
        Draft other = Bench.draft(Bench.brief("青禾县民政局", ROWS), "年度综述", Bank.EMPTY, 3);

        assertThat(other).isEqualTo(one);
        assertThat(other.paragraphs().stream().map(Sourced::text)).isNotEmpty();
    }

    @Test
    void namesTheUnitAgainAfterATimeBehindTheOpening() {
        Row overview = Row.of("总体情况").item("新时代民政工作").measures("兜底线、强服务").time("新时代十年");

        assertThat(Bench.text(Bench.draft(Bench.brief("青禾县民政局", with(overview)), "年度综述")))
                .contains("新时代十年，县民政局");
    }

    private static List<Row> fourFields() {
        List<Row> rows = new ArrayList<>();
        for (String theme : List.of("政治建设", "人才工作", "基层治理")) {
            for (String item : List.of("甲", "乙", "丙")) {
                rows.add(Row.of(theme).item(item + "地" + theme + "专项活动").measures("开展").data("活动12场"));
            }
        }
        return rows;
    }

    @Test
    void tellsAnOverviewWithoutFiguresWithinTheOpening() {
        List<Row> rows = new ArrayList<>(fourFields());
        rows.add(0, Row.of("总体情况").item("新时代渔家工作").measures("聚人心、强队伍、固根基").time("2025年（渔港年）"));
        String text = Bench.text(Bench.draft(Bench.brief("青禾县民政局", "2025", "建设渔港名城", List.of(), rows), "annual-review"));

        assertThat(text).contains("，聚人心、强队伍、固根基。").doesNotContain("渔港年，", "新时代渔家工作", "统筹推进政治建设");
        assertThat(text.split("青禾县民政局|县民政局", -1).length - 1).isLessThanOrEqualTo(4);

        rows.set(0, Row.of("总体情况").item("新时代渔家工作").measures("聚人心、强队伍、固根基").result("渔港治理提质、渔家办事提速"));
        assertThat(Bench.text(Bench.draft(Bench.brief("青禾县民政局", "2025", "建设渔港名城", List.of(), rows), "annual-review")))
                .contains("固根基，推动渔港治理提质、渔家办事提速。").doesNotContain("统筹推进政治建设");
    }

    @Test
    void closesWithTheAimAndWithoutTheHeadings() {
        Draft draft = Bench.draft(Bench.brief("青禾县民政局", "2025", "建设渔港名城", List.of(), fourFields()), "annual-review");
        List<String> aims = draft.document().headings().stream()
                .filter(h -> h.text().contains("，"))
                .map(h -> h.text().substring(h.text().indexOf('，') + 1))
                .toList();
        String last = draft.paragraphs().get(draft.paragraphs().size() - 1).text();

        assertThat(aims).isNotEmpty();
        assertThat(last).contains("建设渔港名城").doesNotContain(aims.toArray(String[]::new));
        assertThat(Bench.text(draft)).doesNotContain("征途", "步履", "答卷");
    }

    @Test
    void tellsALongAimOnceAndAShortOneAgain() {
        List<Row> rows = new ArrayList<>(fourFields());
        rows.add(Row.of("下一步打算").item("渔技联建").measures("向8个乡镇延伸"));
        Map<String, Integer> told = Map.of("建设渔港名城", 2, "建设渔港名城、打造渔家乐园、争当海岛治理排头兵", 1);
        for (String template : List.of("annual-review", "department-summary")) {
            told.forEach((aim, times) -> {
                String text = Bench.text(Bench.draft(Bench.brief("青禾县民政局", "2025", aim, List.of(), rows), template));

                assertThat(text.split("紧紧围绕" + aim, -1)).as(template + aim).hasSize(times + 1);
                assertThat(text).contains("下一步，");
            });
        }
    }

    @Test
    void endsTheObjectOfTheAimVisibly() {
        Map<String, String> told = Map.of(
                "建设渔港名城，打造渔家乐园", "紧紧围绕建设渔港名城、打造渔家乐园，",
                "以渔兴县、以港强县", "紧紧围绕以渔兴县、以港强县这一目标，");
        told.forEach((aim, phrase) -> assertThat(Bench.text(
                        Bench.draft(Bench.brief("青禾县民政局", "2025", aim, List.of(), fourFields()), "annual-review")))
                .contains(phrase));
    }

    @Test
    void putsRowsWithoutThemeUnderTheOneThatTheySpeakOfOrFollow() {
        List<Row> rows = new ArrayList<>(fourFields());
        rows.add(3, Row.of("").item("渔家夜校").measures("开办"));
        rows.add(Row.of("").item("渔港青年人才公寓").measures("建成人才之家，引进人才"));
        rows.add(Row.of("2026年工作思路").item("渔港码头").measures("扩建"));
        rows.add(Row.of("存在不足").item("渔船老旧"));
        String text = Bench.text(Bench.draft(Bench.brief("青禾县民政局", "2025", "", List.of(), rows), "annual-review"));

        assertThat(text).doesNotContain("、、", "推进。", "抓好。", "存在不足", "工作思路").contains("统筹推进政治建设、人才工作、基层治理");
        assertThat(text.indexOf("渔家夜校")).isLessThan(text.indexOf("二、"));
        assertThat(text.substring(text.indexOf("二、"), text.indexOf("三、"))).contains("渔港青年人才公寓");
        assertThat(text.indexOf("渔船老旧")).isLessThan(text.indexOf("下一步"));
    }

    @Test
    void saysTheAimsPrepositionOnce() {
        for (String aim : List.of("围绕“渔港名城”，推动渔旅融合", "锚定“渔港名城”", "紧扣建设渔港名城")) {
            String text = Bench.text(Bench.draft(Bench.brief("青禾县民政局", "2025", aim, List.of(), fourFields()), "annual-review"));

            assertThat(text).contains("紧紧围绕").doesNotContainPattern("围绕(围绕|锚定|紧扣)").contains(aim.substring(2));
        }
    }

    @Test
    void tellsSeveralPlansOneByOne() {
        List<Row> rows = new ArrayList<>(fourFields());
        rows.add(Row.of("下一步打算").item("渔港换届准备").measures("提前谋划，摸清底数").time("2026年"));
        rows.add(Row.of("下一步打算").item("渔技联建").measures("向8个乡镇延伸").time("2026年"));
        String text = Bench.text(Bench.draft(Bench.brief("青禾县民政局", "2025", "建设渔港名城", List.of(), rows), "annual-review"));

        assertThat(text).contains("重点抓好以下工作。一是2026年，提前谋划渔港换届准备，摸清底数。二是").doesNotContain("将在2026年");
    }
}
