package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.template.Slots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What heads and opens a section speaks for all of it. */
class SectionWordingTest {
    private static final Facets FACETS = Facets.load(Bench.SETTINGS);

    private static List<Row> talents(boolean measures) {
        List<Row> rows = new ArrayList<>();
        for (String item : List.of("领航人才引进", "高校毕业生引进", "博士引进")) {
            Row row = Row.of("人才工作").item(item).data("新增37名");
            rows.add(measures ? row.measures("赴外地高校推介岗位") : row);
        }
        return rows;
    }

    @Test
    void headsResultsByWhatCameAbout() {
        assertThat(FACETS.headings("人才工作", "引才聚才", Bench.facts(talents(true))).get(0)).startsWith("拓宽");
        assertThat(FACETS.headings("人才工作", "引才聚才", Bench.facts(talents(false))).get(0)).doesNotContain("渠道", "门路");
    }

    private static SectionPlan section(String... items) {
        List<SectionPlan.Group> groups = new ArrayList<>();
        for (String item : items) {
            groups.add(new SectionPlan.Group("民政服务", item, Bench.facts(
                    Row.of("民政服务").item(item + "一事").measures("组织走访"), Row.of("民政服务").item(item).measures("组织走访"))));
        }
        return new SectionPlan("民政服务", groups);
    }

    @Test
    void namesAsMeansOneOfEachPassageOrNone() {
        Anchors anchors = Bench.passages().anchors();

        assertThat(anchors.of(section("银龄助餐工程", "渡口安全行动")).text()).isEqualTo("银龄助餐工程、渡口安全行动");
        assertThat(anchors.of(section("银龄助餐工程", "渡口安全行动", "婚俗新风"))).isEqualTo(Sourced.EMPTY);
        assertThat(anchors.of(section("“一号工程”", "渡口安全行动"))).isEqualTo(Sourced.EMPTY);
    }

    @Test
    void namesNoHonoursAmongTheWorkOfASection() {
        List<SectionPlan.Group> groups = new ArrayList<>();
        for (String theme : List.of("民政服务", "平安建设", "渔港管理", "文物保护", "荣誉")) {
            groups.add(new SectionPlan.Group(theme, "", Bench.facts(Row.of(theme).item("渡口助餐").measures("组织走访"))));
        }

        // Five names would be too many for a first sentence.
        assertThat(filled(groups).has("环节")).isTrue();
        assertThat(filled(List.of(groups.get(0), groups.get(4))).has("环节")).isFalse();
    }

    private static Slots filled(List<SectionPlan.Group> groups) {
        return filled(new SectionPlan("社会民生", groups), Sourced.EMPTY);
    }

    @Test
    void speaksOfPeopleAsWork() {
        for (List<String> named : List.of(
                List.of("新就业群体", "新就业群体工作"), List.of("干部队伍", "干部队伍建设"), List.of("文物保护", "文物保护"))) {
            SectionPlan.Group group = new SectionPlan.Group(named.get(0), "", Bench.facts(Row.of(named.get(0)).item("渡口助餐")));

            assertThat(group.asTask().text()).isEqualTo(named.get(1));
        }
    }

    @Test
    void headsStrangersWithWhatFitsAnyWork() {
        List<SectionPlan.Group> groups = new ArrayList<>();
        for (String theme : List.of("党风廉政", "渔港管理", "文物保护")) {
            groups.add(new SectionPlan.Group(theme, "", Bench.facts(Row.of(theme).item("渡口助餐").measures("组织走访"))));
        }

        WordStock stock = new WordStock(Bench.SETTINGS, Bench.THEMING, Bank.EMPTY, Bank.EMPTY);
        assertThat(stock.candidates(SectionPlan.ofStrangers(groups, Set.of())).stream().map(WordStock.Choice::text))
                .doesNotContain("正风肃纪", "崇廉尚洁").contains("真抓实干");
    }

    @Test
    void numbersNoPassageThatIsTheOnlyOneWithAHeading() {
        List<Row> rows = new ArrayList<>();
        for (String theme : List.of("政治建设", "人才工作")) {
            rows.add(Row.of(theme).item(theme + "专项活动").measures("开展").data("活动12场"));
            rows.add(Row.of(theme).item(theme + "走访活动").measures("开展").data("走访32户"));
        }
        rows.add(Row.of("荣誉").item("全省渔港“青年岗”"));
        String text = Bench.text(Bench.draft(Bench.brief("青禾县民政局", rows), "annual-review"));

        assertThat(text).contains("获全省渔港“青年岗”。").doesNotContain("一是");
    }

    private static Slots filled(SectionPlan section, Sourced heading) {
        return filled(section, heading, SmallHeadings.none(section));
    }

    private static Slots filled(SectionPlan section, Sourced heading, List<Sourced> small) {
        Slots slots = new Slots();
        new Openers(Bench.SETTINGS.data("headlines"), FACETS, Bench.passages().anchors(), Bench.passages().theming(), 0).fill(slots, section, heading, small);
        return slots;
    }

    /** 近悦远来 over a section is not what its first sentence strives for. */
    @Test
    void aimsAtWhatTheHeadingHasNotSaid() {
        List<SectionPlan.Group> groups = List.of(new SectionPlan.Group("人才工作", "", Bench.facts(talents(true))));
        for (String aim : Bench.SETTINGS.data("headlines").get("人才工作").get("目的").texts()) {
            Sourced heading = Sourced.of("聚力攻坚，" + aim, Source.Kind.TEMPLATE, "headlines.yaml 人才工作 目的");

            assertThat(filled(new SectionPlan("人才工作", groups), heading).value("目的").text()).isNotEmpty().isNotEqualTo(aim);
        }
    }

    /** What all work on a theme goes by is told before the passages, and none of their headings is over it. */
    @Test
    void tellsThePrincipleOfASectionInItsFirstParagraph() {
        List<Row> rows = new ArrayList<>();
        for (String item : List.of("渔区换届", "海员招聘", "人才强市战略", "博士引进", "船工培养", "师带徒研修", "渔业技能培训")) {
            rows.add(Row.of(item.equals("渔区换届") ? "基层党建" : "人才工作").item(item)
                    .measures(item.startsWith("人才") ? "坚持党管人才原则；优化渔港人才布局" : "每年春汛以前由码头办一期，请" + item + "能手登台讲解经验"));
        }
        List<String> lines = Bench.text(Bench.draft(Bench.brief("青禾县委组织部", rows), "annual-review")).lines().map(String::strip).toList();
        List<String> told = lines.stream().filter(line -> line.contains("坚持党管人才原则")).toList();

        assertThat(told).hasSize(1).noneMatch(line -> line.contains("一是")).allMatch(line -> line.contains("着力") || line.contains("努力"));
    }

    /** 基层工作 in general says nothing that 坚持党建引领，深化校园治理 has promised. */
    @Test
    void opensNoSectionOfTwoHalvesWithAJointName() {
        List<SectionPlan.Group> groups = new ArrayList<>();
        for (String theme : List.of("基层党建", "基层治理")) {
            groups.add(new SectionPlan.Group(theme, "", Bench.facts(Row.of(theme).item("渡口助餐").measures("组织走访"))));
        }
        SectionPlan section = new SectionPlan("基层工作", groups);
        Sourced halves = Sourced.of("夯实基层基础，做实基层治理", Source.Kind.TEMPLATE, "headlines.yaml 基层党建 总题");
        Sourced formula = Sourced.of("强基固本", Source.Kind.TEMPLATE, "headlines.yaml 基层工作 四字格").plus(Sourced.of("，筑牢基层根基", Source.Kind.TEMPLATE, "headlines.yaml 基层工作 动宾六"));

        List<String> joint = Bench.SETTINGS.data("headlines").get("基层工作").get("目的").texts();
        assertThat(filled(section, halves).value("目的").text()).isNotEmpty().matches(aim -> joint.stream().noneMatch(aim::contains));
        assertThat(filled(section, formula).has("目的")).isTrue();
        assertThat(filled(section, formula).has("环节")).isTrue();
    }

    @Test
    void opensWithTheDeclaredThemeWhereAnotherNameSaysTheSame() {
        SectionPlan plain = new SectionPlan("干部工作", List.of(new SectionPlan.Group("干部工作", "", Bench.facts(Row.of("干部工作").item("渡口练兵")))));
        SectionPlan action = new SectionPlan("接受监督", List.of(new SectionPlan.Group("接受监督", "", Bench.facts(Row.of("接受监督").item("渡口听证")))));

        assertThat(filled(plain, Sourced.EMPTY).has("目的")).isTrue();
        assertThat(filled(plain, Sourced.EMPTY).has("主题")).isTrue();
        // Nobody 抓好接受监督.
        assertThat(filled(action, Sourced.EMPTY).has("主题")).isFalse();
    }

    @Test
    void namesTheFacetsOfASectionInItsOrder() {
        List<SectionPlan.Group> groups = List.of(
                new SectionPlan.Group("干部工作", "年轻干部", Bench.facts(Row.of("干部工作").item("年轻干部").measures("储备"))),
                new SectionPlan.Group("干部工作", "监督管理", Bench.facts(Row.of("干部工作").item("干部监督").measures("提醒"))));

        assertThat(filled(new SectionPlan("干部工作", groups), Sourced.EMPTY).has("环节")).isTrue();
        List<SectionPlan.Group> withRest = new ArrayList<>(groups);
        withRest.add(new SectionPlan.Group("干部工作", "", Bench.facts(Row.of("干部工作").item("渡口"))));
        // A list that leaves some out would promise less than the section tells.
        assertThat(filled(new SectionPlan("干部工作", withRest), Sourced.EMPTY).has("环节")).isFalse();
    }

    private static SectionPlan.Group group(String theme, String facet, int facts) {
        return new SectionPlan.Group(theme, facet, Bench.facts(Collections.nCopies(facts, Row.of(theme).item("渡口助餐").measures("组织走访"))));
    }

    private static boolean counts(List<SectionPlan.Group> groups, String... small) {
        SectionPlan section = new SectionPlan("社会民生", groups);
        List<Sourced> headings = Stream.of(small).map(s -> s.isEmpty() ? Sourced.EMPTY : Sourced.of(s, Source.Kind.TEMPLATE, "headlines.yaml")).toList();
        Slots slots = filled(section, Sourced.EMPTY, small.length == 0 ? SmallHeadings.none(section) : headings);
        assertThat(slots.has("方面数")).isEqualTo(slots.has("环节"));
        return slots.has("环节");
    }

    @Test
    void countsFieldsOnlyWhereTheItemsAreThese() {
        SectionPlan.Group ferries = group("渔港管理", "", 2);
        SectionPlan.Group relics = group("文物保护", "", 1);
        SectionPlan.Group honours = group("荣誉", "", 1);

        assertThat(counts(List.of(ferries, relics), "管好渔港", "守护文物")).isTrue();
        assertThat(counts(List.of(ferries, relics, honours), "管好渔港", "守护文物", "")).isTrue();
        // Three items stand under two fields, or one item under none.
        assertThat(counts(List.of(ferries, relics))).isFalse();
        assertThat(counts(List.of(ferries, relics), "管好渔港", "")).isFalse();
        assertThat(counts(List.of(ferries, relics, honours), "管好渔港", "守护文物", "创先争优")).isFalse();
        assertThat(counts(List.of(ferries, relics, group("渔港管理", "", 1)), "管好渔港", "守护文物", "疏浚渔港")).isFalse();
        // Two passages on one facet.
        assertThat(counts(List.of(group("干部工作", "年轻干部", 1), group("干部工作", "监督管理", 1), group("干部工作", "年轻干部", 1)), "储备", "监督", "培养")).isFalse();
    }

    @Test
    void namesTheFieldsInTheOrderOfTheItems() {
        List<SectionPlan.Group> groups = List.of(group("文物保护", "", 1), group("渔港管理", "", 1), group("民政服务", "", 1));
        Slots slots = filled(groups);
        for (String name : List.of("时段", "简称", "范围", "目的", "定位")) {
            slots.put(name, Sourced.of(name, Source.Kind.BRIEF, "素材.yaml"));
        }
        List<String> leads = Bench.TEMPLATES.named("annual-review").numbered("节首", slots).values().stream().map(Sourced::text).toList();

        assertThat(slots.value("环节").text()).isEqualTo("文物保护、渔港管理、民政服务");
        assertThat(slots.value("方面数").text()).isEqualTo("三");
        // A question would want an answer.
        assertThat(leads).noneMatch(lead -> lead.contains("？"));
    }
}
