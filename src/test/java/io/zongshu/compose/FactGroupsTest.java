package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The passages of a theme: each on one facet of which all its rows speak, or on the theme at large. */
class FactGroupsTest {
    private static final Facets FACETS = Facets.load(Bench.SETTINGS);

    /** Enough to tell for a passage of its own, and nothing in common with others. */
    private static Row row(String theme, String item) {
        return Row.of(theme).item(item).measures((item + "，").repeat(12));
    }

    private static List<SectionPlan.Group> groups(String theme, String... items) {
        List<Row> rows = new ArrayList<>();
        for (String item : items) {
            rows.add(row(theme, item));
        }
        return FACETS.groups(theme, Bench.facts(rows));
    }

    private static List<String> items(SectionPlan.Group group) {
        return group.facts().stream().map(f -> f.item().text()).toList();
    }

    /** 干部工作 is another name of 干部队伍, and has its facets. */
    @ParameterizedTest
    @ValueSource(strings = {"干部队伍", "干部工作"})
    void partsAThemeByItsFacetsUnderAnyName(String theme) {
        List<SectionPlan.Group> groups = groups(theme, "渔区年轻干部储备", "干部监督", "选调生培养", "诫勉谈话");

        assertThat(groups).extracting(SectionPlan.Group::facet).containsExactly("年轻干部", "监督管理");
        assertThat(items(groups.get(0))).containsExactly("渔区年轻干部储备", "选调生培养");
    }

    @Test
    void headsAPassageByNoFacetOfWhichARowDoesNotSpeak() {
        List<Fact> facts = Bench.facts(
                Row.of("干部队伍").item("干部监督").measures("开展提醒谈话"), Row.of("干部队伍").item("渔港讲习所").measures("请老船长登台"));

        assertThat(FACETS.headings("干部队伍", "监督管理", facts)).isEmpty();
        assertThat(FACETS.headings("干部队伍", "监督管理", facts.subList(0, 1))).contains("严格监督管理");
    }

    /** Two rows of three say what the passage is about; the third speaks of nothing declared, so that no other heading fits it better. */
    @Test
    void letsOneRowInThreeStandUnderWhatTheOthersSpeakOf() {
        List<Fact> facts = Bench.facts(
                Row.of("干部队伍").item("干部监督").measures("开展提醒谈话"), Row.of("干部队伍").item("渔港讲习所").measures("请老船长登台"),
                Row.of("干部队伍").item("诫勉谈话").measures("一月一次"));

        assertThat(FACETS.headings("干部队伍", "监督管理", facts)).contains("严格监督管理");
        assertThat(FACETS.headings("干部队伍", "年轻干部", facts)).isEmpty();
    }

    /** 理论学习 and 党纪学习教育 are one matter; what is done about 公务员 is none of 选拔任用. */
    @Test
    void headsAPassageByWhatItsRowsDo() {
        assertThat(groups("政治建设", "中心组理论学习", "党纪学习教育", "澜水政治监督", "政治体检", "巡视整改"))
                .extracting(SectionPlan.Group::facet).containsExactly("学教结合", "政治监督");
        assertThat(groups("干部队伍", "公务员考录", "公务员遴选", "渔区换届", "班子回访"))
                .extracting(SectionPlan.Group::facet).containsExactly("公务员", "班子建设");
    }

    /** Six long rows on two facets that one heading takes in are still two passages: nobody reads five hundred characters in one breath. */
    @Test
    void partsWhatIsTooLongForOneParagraph() {
        List<Row> rows = new ArrayList<>();
        for (String item : List.of("引进海员", "海员招聘", "博士招才", "船工培养", "师带徒研修", "渔业技能人才")) {
            rows.add(Row.of("人才工作").item(item).measures("开春鱼汛以前在码头办一期，入秋休渔之后到灯塔岛再办一期，请老船长登台讲；".repeat(2)));
        }

        assertThat(FACETS.groups("人才工作", Bench.facts(rows))).extracting(SectionPlan.Group::facet).containsExactly("引才聚才", "育才培养");
    }

    /** A row that tells the same matter as one that speaks of the facet belongs to it, whatever its words. */
    @Test
    void takesInWhatIsAboutTheSameMatter() {
        List<Fact> facts = Bench.facts(
                Row.of("干部队伍").item("“澜水砺剑”年轻干部行动").measures("选派"), Row.of("干部队伍").item("“澜水砺剑”行动").measures("评估"));

        assertThat(FACETS.headings("干部队伍", "年轻干部", facts)).contains("培养年轻干部");
    }

    /** 干部监督 and 容错纠错 alone are too few each; what takes in both is said of them, not one of the two. */
    @Test
    void joinsSmallFacetsUnderWhatTakesInBoth() {
        List<Fact> facts = Bench.facts(
                row("干部队伍", "换届准备"), row("干部队伍", "班子回访"), row("干部队伍", "渔区换届摸底"), Row.of("干部队伍").item("干部监督"),
                row("干部队伍", "班子分析研判"), Row.of("干部队伍").item("容错纠错"));
        List<SectionPlan.Group> groups = FACETS.groups("干部队伍", facts);

        assertThat(groups).extracting(SectionPlan.Group::facet).containsExactly("班子建设", "管理激励");
        assertThat(FACETS.headings("干部队伍", "管理激励", groups.get(1).facts())).containsExactly("坚持严管厚爱");
    }

    @Test
    void putsWhatSpeaksOfNoFacetUnderTheThemeAtLarge() {
        List<SectionPlan.Group> groups = groups(
                "干部队伍", "年轻干部储备", "选调生培养", "80后干部调研", "渔港讲习所", "潮汐手册", "灯塔札记");

        assertThat(groups).extracting(SectionPlan.Group::facet).containsExactly("年轻干部", "");
        assertThat(items(groups.get(1))).containsExactly("渔港讲习所", "潮汐手册", "灯塔札记");
    }

    /** A theme without facets is told in the brief's order, in passages that are not too long. */
    @Test
    void partsALongThemeWithoutFacets() {
        List<SectionPlan.Group> groups = groups("渔港整治", "一", "二", "三", "四", "五", "六", "七", "八");

        assertThat(groups).extracting(SectionPlan.Group::continued).containsExactly(false, true);
        assertThat(groups).allSatisfy(g -> assertThat(g.facts()).hasSize(4));
        assertThat(items(groups.get(1))).containsExactly("五", "六", "七", "八");
    }

    /** A clerk's order has a sense: rows stay beside their neighbours though a word of one is of another facet. */
    @Test
    void keepsRowsBesideTheirNeighbours() {
        List<SectionPlan.Group> groups = groups(
                "人才工作", "渔业博士招聘", "水产急需岗位引进", "海洋大学毕业生推介", "船员职称评价机制", "渔业人才新政", "码头人才补贴");

        assertThat(groups.stream().flatMap(g -> items(g).stream()))
                .containsExactly("渔业博士招聘", "水产急需岗位引进", "海洋大学毕业生推介", "船员职称评价机制", "渔业人才新政", "码头人才补贴");
        assertThat(groups).extracting(SectionPlan.Group::facet).containsExactly("引才聚才", "政策机制");
    }

    /** Where something is done (村（社区）) and for what is not what is done: no head on governance for it. */
    @Test
    void doesNotTakePlacesAndAimsForWhatIsDone() {
        Fact fact = Bench.facts(Row.of("基层党建").item("渔村活动室").measures("围绕产业发展、基层治理、防台避风，修缮村（社区）活动场所")).get(0);

        assertThat(FACETS.facet("基层党建", fact)).isEqualTo("阵地保障");
    }

    /** What is said by a mention only makes no heading true. */
    @Test
    void headsNoPassageByWhatARowOnlyMentions() {
        List<Fact> facts = Bench.facts(
                Row.of("人才工作").item("水产研究院平台").measures("建设实验室、工作站"),
                Row.of("人才工作").item("渔业工匠培养培训").measures("实施师带徒，到研究院跟班"));

        assertThat(FACETS.headings("人才工作", "平台载体", facts)).isEmpty();
        assertThat(FACETS.headings("人才工作", "育才平台", facts)).isNotEmpty();
    }
}
