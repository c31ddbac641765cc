package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts to sections: the brief's order, merging, nothing lost. */
class PlannerTest {
    private static final List<String> THEMES =
            List.of("民政服务", "招商引资", "竹编产业", "平安建设", "教育工作", "人才工作", "渔港整治", "生态环境");

    /** The given number of rows a theme, in the order of the themes. */
    private static List<Fact> facts(List<String> themes, int each) {
        List<Row> rows = new ArrayList<>();
        for (String theme : themes) {
            for (int i = 1; i <= each; i++) {
                rows.add(Row.of(theme).item(theme + "第" + i + "项"));
            }
        }
        return Bench.facts(rows);
    }

    private static List<Fact> told(Plan plan) {
        List<Fact> told = new ArrayList<>(plan.overview());
        plan.sections().forEach(s -> s.groups().forEach(g -> told.addAll(g.facts())));
        told.addAll(plan.experience());
        told.addAll(plan.problems());
        told.addAll(plan.plans());
        return told;
    }

    private static List<String> themes(Plan plan) {
        return plan.sections().stream().map(SectionPlan::theme).toList();
    }

    /** The themes of each section's rows. */
    private static List<Set<String>> rowThemes(Plan plan) {
        return plan.sections().stream().map(s -> s.groups().stream().flatMap(g -> g.facts().stream()).map(f -> f.theme().text()).collect(Collectors.toSet())).toList();
    }

    @Test
    void makesASectionATheme() {
        Plan plan = Bench.plan(facts(THEMES.subList(0, 4), 2), 5);

        assertThat(themes(plan)).containsExactlyElementsOf(THEMES.subList(0, 4));
        assertThat(plan.sections()).allSatisfy(s -> assertThat(s.groups()).hasSize(1));
    }

    @Test
    void gathersTheScatteredFactsOfATheme() {
        List<Fact> facts = Bench.facts(
                Row.of("民政服务").item("甲"), Row.of("招商引资").item("乙"), Row.of("民政服务").item("丙"), Row.of("招商引资").item("丁"));
        Plan plan = Bench.plan(facts, 5);

        assertThat(themes(plan)).containsExactly("民政服务", "招商引资");
        assertThat(told(plan)).extracting(f -> f.item().text()).containsExactly("甲", "丙", "乙", "丁");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8})
    void mergesToAtMostTheAllowedSectionsAndLosesNothing(int most) {
        for (int each = 1; each <= 7; each += 3) {
            List<Fact> facts = facts(THEMES, each);
            Plan plan = Bench.plan(facts, most);

            assertThat(plan.sections()).hasSizeBetween(1, most);
            assertThat(told(plan)).hasSameSizeAs(facts).containsExactlyInAnyOrderElementsOf(facts);
            assertThat(plan.sections()).allSatisfy(s -> assertThat(s.groups()).allSatisfy(
                    g -> assertThat(g.facts()).isNotEmpty().allMatch(f -> f.theme().text().equals(g.theme()))));
        }
    }

    @Test
    void mergesNeighboursInKindFirst() {
        List<Fact> facts = new ArrayList<>(facts(List.of("教育工作", "招商引资", "平安建设"), 3));
        facts.addAll(facts(List.of("项目建设"), 2));
        Plan plan = Bench.plan(facts, 3);

        assertThat(plan.sections().stream().map(SectionPlan::themes))
                .contains(List.of("招商引资", "项目建设"))
                .hasSize(3);
    }

    @Test
    void putsASingleFactIntoAnotherSectionWhenThereAreEnough() {
        List<Fact> facts = new ArrayList<>(facts(List.of("教育工作", "招商引资", "平安建设"), 3));
        facts.add(Row.of("项目建设").item("港口项目").fact(10));
        Plan plan = Bench.plan(facts, 5);

        assertThat(plan.sections()).hasSize(3);
        assertThat(told(plan)).containsExactlyInAnyOrderElementsOf(facts);
    }

    /** Two short rows beside sections of ten are no section, where another has a name in common with them. */
    @Test
    void joinsAThinSectionWithItsKin() {
        List<Fact> facts = new ArrayList<>(facts(List.of("政治建设", "干部队伍", "基层党建", "人才工作"), 9));
        facts.addAll(facts(List.of("基层治理"), 2));

        assertThat(rowThemes(Bench.plan(facts, 6))).contains(Set.of("基层党建", "基层治理")).hasSize(4);
        facts.addAll(facts(List.of("教育工作"), 2));
        assertThat(Bench.plan(facts, 6).sections().stream().map(SectionPlan::themes)).contains(List.of("教育工作"));
    }

    /** Party building stays in one section, and what is not the business of a party office is the common cause. */
    @Test
    void putsTogetherWhatIsAkin() {
        List<Fact> facts = new ArrayList<>(facts(List.of("政治建设", "干部队伍"), 4));
        facts.addAll(facts(List.of("招商引资", "文明创建"), 2));
        facts.addAll(facts(List.of("基层党建"), 3));
        facts.addAll(facts(List.of("基层治理"), 4));
        facts.addAll(facts(List.of("两新党建", "党员队伍"), 2));
        Plan plan = new Planner(Bench.THEMING, Facets.load(Bench.SETTINGS), "组织工作")
                .plan(Bench.brief("青禾县委组织部", List.of()).with(facts, List.of()), java.util.Optional.empty(), 5);

        assertThat(rowThemes(plan)).contains(Set.of("基层党建", "两新党建", "党员队伍"), Set.of("招商引资", "文明创建"));
        assertThat(themes(plan)).contains("基层党建", "服务中心工作");
    }

    /** 深化渔港党小组创建 is no passage under a heading of its own; four rows on the two new fields are. */
    @Test
    void tellsAShortRowWithTheThemeThatHasAnotherName() {
        List<Fact> facts = new ArrayList<>(facts(List.of("教育工作"), 4));
        facts.addAll(facts(List.of("基层党建"), 4));
        facts.addAll(Bench.facts(Row.of("机关党建").item("渔港党小组创建").measures("深化")));
        facts.addAll(facts(List.of("两新党建"), 3));

        assertThat(rowThemes(Bench.plan(facts, 2))).contains(Set.of("基层党建", "机关党建", "两新党建"));
    }

    @Test
    void givesHonoursNoSectionOfTheirOwn() {
        List<Fact> facts = new ArrayList<>(facts(List.of("教育工作", "招商引资"), 3));
        facts.addAll(facts(List.of("荣誉"), 3));

        assertThat(Bench.plan(facts, 5).sections().stream().map(SectionPlan::themes))
                .containsExactly(List.of("教育工作"), List.of("招商引资", "荣誉"));
    }

    @Test
    void keepsTheOrderOfTheBriefWithinASection() {
        for (SectionPlan.Group group : Bench.plan(facts(THEMES, 4), 3).sections().stream()
                .flatMap(s -> s.groups().stream())
                .toList()) {
            List<String> items = group.facts().stream().map(f -> f.item().text()).toList();
            assertThat(items).isSorted();
        }
    }

    @Test
    void tellsPracticeBeforeExamplesBeforeHonours() {
        List<Fact> facts = Bench.facts(
                Row.of("民政服务").category("荣誉").item("奖"), Row.of("民政服务").category("事例").item("例"),
                Row.of("民政服务").item("做法一"), Row.of("民政服务").category("做法").item("做法二"));

        assertThat(told(Bench.plan(facts, 5))).extracting(f -> f.item().text())
                .containsExactly("做法一", "做法二", "例", "奖");
    }

    @Test
    void setsProblemsPlansAndExperienceApartByCategoryOrTheme() {
        List<Fact> facts = Bench.facts(
                Row.of("总体情况").item("总"), Row.of("民政服务").item("做"), Row.of("民政服务").category("问题").item("问一"),
                Row.of("存在问题").item("问二"), Row.of("民政服务").category("打算").item("打一"), Row.of("下一步打算").item("打二"),
                Row.of("经验").item("经一"), Row.of("民政服务").category("经验").item("经二"));
        Plan plan = Bench.plan(facts, 5);

        assertThat(items(plan.overview())).containsExactly("总");
        assertThat(items(plan.problems())).containsExactly("问一", "问二");
        assertThat(items(plan.plans())).containsExactly("打一", "打二");
        assertThat(items(plan.experience())).containsExactly("经一", "经二");
        assertThat(themes(plan)).containsExactly("民政服务");
        assertThat(told(plan)).containsExactlyInAnyOrderElementsOf(facts);
    }

    private static List<String> items(List<Fact> facts) {
        return facts.stream().map(f -> f.item().text()).toList();
    }

    @Test
    void plansABriefOfProblemsOnly() {
        Plan plan = Bench.plan(Bench.facts(Row.of("存在问题").item("护理员不足")), 5);

        assertThat(plan.sections()).isEmpty();
        assertThat(plan.problems()).hasSize(1);
    }

    /** How things stand on the whole in one field is told where the field is, before what was done. */
    @Test
    void tellsTheGeneralStateOfAThemeInItsSection() {
        Plan plan = Bench.plan(Bench.facts(
                Row.of("民政服务").item("养老").measures("建设"), Row.of("教育工作").item("学位").measures("扩充"),
                Row.of("民政服务").category("总体").item("民政对象总数").data("2.1万人"), Row.of("教育工作").item("课后").measures("开设"),
                Row.of("渔港管理").category("总体").item("渔船总数").data("310艘")), 5);

        assertThat(items(plan.sections().get(0).groups().get(0).facts())).containsExactly("民政对象总数", "养老");
        assertThat(items(plan.overview())).containsExactly("渔船总数");
    }

    @Test
    void partsALargeThemeIntoFacets() {
        Facets facets = Facets.load(Bench.SETTINGS);
        List<Fact> facts = Bench.facts(
                Row.of("民政服务").item("老年助餐点建设"), Row.of("民政服务").item("困境儿童关爱"), Row.of("民政服务").item("高龄津贴发放"),
                Row.of("民政服务").item("留守儿童走访"), Row.of("民政服务").item("养老护理员培训"), Row.of("民政服务").item("未成年人保护站"));
        List<SectionPlan.Group> groups = facets.groups("民政服务", facts);

        assertThat(groups).extracting(SectionPlan.Group::facet).containsExactly("养老服务", "儿童关爱");
        assertThat(items(groups.get(0).facts())).containsExactly("老年助餐点建设", "高龄津贴发放", "养老护理员培训");
        assertThat(items(groups.get(1).facts())).containsExactly("困境儿童关爱", "留守儿童走访", "未成年人保护站");
    }

    @Test
    void leavesASmallThemeWhole() {
        List<Fact> facts = facts(List.of("民政服务"), 4);

        assertThat(Facets.load(Bench.SETTINGS).groups("民政服务", facts))
                .containsExactly(new SectionPlan.Group("民政服务", "", facts));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 9, 13, 40})
    void losesNoFactInFacets(int size) {
        List<String> kinds = List.of("养老护理", "低保救助", "儿童关爱", "渡口修缮", "殡葬改革", "志愿服务", "残疾康复");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(Row.of("民政服务").item(kinds.get(i * i % kinds.size()) + i));
        }
        List<Fact> facts = Bench.facts(rows);
        List<SectionPlan.Group> groups = Facets.load(Bench.SETTINGS).groups("民政服务", facts);

        assertThat(groups.stream().flatMap(g -> g.facts().stream())).containsExactlyInAnyOrderElementsOf(facts);
        assertThat(groups).allSatisfy(g -> assertThat(g.facts()).hasSizeBetween(1, 6));
        assertThat(groups.stream().filter(g -> !g.continued()).map(SectionPlan.Group::facet).filter(f -> !f.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsPraiseAfterWhatItIsForAndBesideOtherPraise() {
        List<Fact> facts = Bench.facts(
                Row.of("干部队伍").item("“实干先锋”").measures("评选表彰“实干先锋”").data("26名"),
                Row.of("干部队伍").item("考核办法").measures("出台"),
                Row.of("干部队伍").item("“最美公务员”").data("2名公务员").result("获评"));

        assertThat(told(Bench.plan(facts, 5))).extracting(f -> f.item().text()).containsExactly("考核办法", "“实干先锋”", "“最美公务员”");
    }

    @Test
    void keepsTheOrderWithinAPassageButForWhatIsDeclaredToBeLast() {
        List<Fact> facts = Bench.facts(
                Row.of("服务中心工作").item("乡村振兴").measures("选派驻村工作队"),
                Row.of("服务中心工作").item("防汛抢险").measures("组建突击队"),
                Row.of("服务中心工作").item("助企活动").measures("走访企业"),
                Row.of("服务中心工作").item("结对帮扶").measures("结对渔村"));

        assertThat(told(Bench.plan(facts, 5))).extracting(f -> f.item().text())
                .containsExactly("乡村振兴", "助企活动", "结对帮扶", "防汛抢险");
    }
}
