package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Fact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowKindsTest {
    private static final String LONG = "由码头、船队、鱼市三家合办，请老船长登台，一船一策帮带新手，年底看船队谁家新手出师多、谁家带得快，再定来年的码头";

    private static Row row(String theme, String item, String measures) {
        return Row.of(theme).item(item).measures(measures);
    }

    private static List<SectionPlan.Group> groups(Row... rows) {
        List<Fact> facts = Bench.facts(rows);
        return new Planner(Bench.THEMING, Facets.load(Bench.SETTINGS), "组织工作")
                .plan(Bench.brief("青禾县委组织部", List.of()).with(facts, List.of()), Optional.empty(), 1)
                .sections().get(0).groups();
    }

    private static List<String> items(SectionPlan.Group group) {
        return group.facts().stream().map(f -> f.item().text()).toList();
    }

    @Test
    void sortsByTheItemWhateverTheThemeAndTheOrder() {
        List<SectionPlan.Group> groups = groups(
                row("干部监督", "渔港选任把关", LONG), row("干部队伍", "船队容错办法", LONG), row("干部队伍", "船老大班子换届", LONG),
                row("年轻干部", "码头育苗计划", LONG), row("干部监督", "灯塔举报热线", LONG), row("干部队伍", "渔家导向", LONG),
                row("年轻干部", "新船员储备", LONG), row("干部队伍", "渔工激励措施", LONG), row("干部监督", "鱼市专项整治", LONG));

        assertThat(groups.stream().map(RowKindsTest::items)).containsExactly(
                List.of("渔家导向", "渔港选任把关", "船老大班子换届"), List.of("码头育苗计划", "新船员储备"),
                List.of("船队容错办法", "渔工激励措施"), List.of("灯塔举报热线", "鱼市专项整治"));
    }

    @Test
    void tellsAShortRowAloneOfItsKindBehindANearOne() {
        List<SectionPlan.Group> groups = groups(
                row("人才工作", "渔港人才公寓", "建成"), row("人才工作", "海岛新政", LONG), row("人才工作", "船员职称改革", LONG),
                row("人才工作", "鱼苗实验室", LONG), row("人才工作", "深蓝研究院", LONG), row("人才工作", "引进船医", LONG), row("人才工作", "培养轮机工匠", LONG));

        assertThat(groups.stream().map(RowKindsTest::items)).containsExactly(
                List.of("海岛新政", "船员职称改革", "渔港人才公寓"), List.of("引进船医", "培养轮机工匠"), List.of("鱼苗实验室", "深蓝研究院"));
    }

    @Test
    void tellsTheTotalFirst() {
        List<SectionPlan.Group> groups = groups(
                row("人才工作", "海岛新政", LONG), row("人才工作", "船员职称改革", LONG), row("人才工作", "引进船医", LONG), row("人才工作", "培养轮机工匠", LONG),
                Row.of("人才工作").item("全县人才总量").data("1200名"), row("人才工作", "鱼苗实验室", LONG), row("人才工作", "深蓝研究院", LONG));

        assertThat(items(groups.get(0)).get(0)).isEqualTo("全县人才总量");
        assertThat(new LeadingRow(Bench.SETTINGS).of(new SectionPlan("人才工作", groups)).map(f -> f.item().text())).contains("全县人才总量");
    }

    /** What is kept to stands in front of what is done by it; governance and new fields of party building have passages of their own. */
    @Test
    void sortsPartyBuildingOfAllThemesOfASection() {
        List<SectionPlan.Group> groups = groups(
                row("党员队伍", "发展渔民党员", LONG), row("两新党建", "网店党支部", LONG), row("基层党建", "渔村集体经济", LONG),
                row("基层党建", "渔村党组织书记培养", LONG), row("两新党建", "快递驿站党建", LONG), row("党员队伍", "流动党员管理", LONG), row("基层党建", "驻渔村工作队", LONG));

        assertThat(groups.stream().map(RowKindsTest::items)).containsExactly(
                List.of("渔村集体经济", "渔村党组织书记培养", "驻渔村工作队"), List.of("网店党支部", "快递驿站党建"), List.of("发展渔民党员", "流动党员管理"));
    }

    /** A clause of principle leads a passage of three rows, and not the next one too. */
    @Test
    void leadsALongPassageByItsPrinciple() {
        String text = Bench.text(Bench.draft(Bench.brief("青禾县委组织部", List.of()).with(Bench.facts(
                row("人才工作", "引进船医", "引进" + LONG), row("人才工作", "培养轮机工匠", "培养" + LONG), row("人才工作", "招引海洋博士", "招引" + LONG),
                row("人才工作", "鱼苗实验室", "建设" + LONG), row("人才工作", "深蓝研究院", "建设" + LONG), row("人才工作", "船厂院士工作站", "建设" + LONG)), List.of()), "年度综述"));

        assertThat(text).contains("坚持引育并举、以用为本，").doesNotContain("坚持筑巢引凤");
    }

    @Test
    void tellsTheDaysOfAYearInTheirOrder() {
        List<Fact> facts = Bench.facts(
                row("渔政", "渔港推进会", LONG).time("4月19日"), row("渔政", "渔船检修", LONG), row("渔政", "渔港动员会", LONG).time("4月3日"));

        assertThat(Days.inOrder(facts)).extracting(f -> f.item().text()).containsExactly("渔港动员会", "渔船检修", "渔港推进会");
        List<Fact> years = Bench.facts(row("渔政", "渔港推进会", LONG).time("2024年4月"), row("渔政", "渔港动员会", LONG).time("3月"));
        assertThat(Days.inOrder(years)).isEqualTo(years);
    }
}
