package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.document.Sourced;
import io.zongshu.language.Tones;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section headings, small headings and paired titles. */
class HeadlinesTest {
    private static List<Row> rows(int each, String... themes) {
        List<Row> rows = new ArrayList<>();
        for (String theme : themes) {
            for (int i = 1; i <= each; i++) {
                rows.add(Row.of(theme).item(theme + "第" + i + "项").measures("推进"));
            }
        }
        return rows;
    }

    private static Outline outline(List<Row> rows) {
        return Bench.outline(Bench.brief("青禾县委办公室", rows), "部门年度工作总结");
    }

    @Test
    void buildsAllHeadingsOfASetOnOneFrame() {
        Outline outline = outline(rows(2, "民政服务", "招商引资", "平安建设", "人才工作"));

        assertThat(outline.headings()).isNotEmpty().allSatisfy(set -> {
            String pattern = set.frame().replace("⟨四⟩", "(\\p{IsHan}{4})").replaceAll("⟨动宾.⟩", "(\\\\p{IsHan}+)");
            assertThat(set.texts()).hasSize(4).allMatch(h -> h.matches(pattern));
        });
        assertThat(outline.headings().get(0).texts()).extracting(String::length).containsOnly(
                outline.headings().get(0).texts().get(0).length());
    }

    @Test
    void usesNoFormulaAndNoVerbPhraseTwice() {
        for (HeadingSet set : outline(rows(2, "民政服务", "招商引资", "平安建设", "人才工作", "竹编产业", "渔港整治")).headings()) {
            assertThat(set.formulas()).hasSize(6).doesNotHaveDuplicates();
            assertThat(set.texts().stream().map(h -> h.substring(h.indexOf('，')))).doesNotHaveDuplicates();
        }
    }

    @Test
    void headsAnUnknownThemeWithItsName() {
        Outline outline = outline(rows(2, "竹编产业", "民政服务"));

        assertThat(outline.headings()).allMatch(set -> set.texts().get(0).contains("竹编产业"));
        assertThat(outline.headings().get(0).headings().get(0).sources())
                .anyMatch(s -> s.address().equals("素材.yaml 条目1 主题"));
    }

    /** Whatever is merged, no heading is silent about a theme that stands under it. */
    @Test
    void speaksOfAllThatStandsUnderIt() {
        Outline outline = outline(rows(2, "文物保护", "招商引资", "项目建设", "政治建设", "作风建设", "竹编产业", "渔港整治", "基层党建", "两新党建",
                "医改", "养老服务"));
        HeadingCoverage coverage = new HeadingCoverage(Bench.SETTINGS);

        for (HeadingSet set : outline.headings()) {
            for (int i = 0; i < set.headings().size(); i++) {
                assertThat(coverage.uncovered(set.headings().get(i), outline.plan().sections().get(i).themes()))
                        .as(set.texts().get(i)).isEmpty();
            }
        }
    }

    @Test
    void namesBothWhereTwoThemesHaveNoNameInCommon() {
        SectionPlan plan = SectionPlan.ofStrangers(List.of(
                new SectionPlan.Group("知识产权审判", "", Bench.facts(Row.of("知识产权审判").item("甲"))),
                new SectionPlan.Group("行政审判", "", Bench.facts(Row.of("行政审判").item("乙")))), java.util.Set.of());

        assertThat(plan.named().text()).isEqualTo("知识产权和行政审判");
        assertThat(new HeadingCoverage(Bench.SETTINGS).uncovered(
                        Sourced.of("抓好招商引资", io.zongshu.document.Source.Kind.TEMPLATE, "headlines.yaml 招商引资 动宾六"), plan.themes()))
                .containsExactly("知识产权审判", "行政审判");
    }

    @Test
    void ranksCandidatesTheSameEachTime() {
        List<Row> rows = rows(3, "民政服务", "招商引资", "竹编产业", "人才工作");
        Outline one = outline(rows);
        Outline other = outline(rows);

        assertThat(other.headings()).isEqualTo(one.headings());
        assertThat(other.titles()).isEqualTo(one.titles());
        assertThat(one.headings().stream().map(HeadingSet::score)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(one.titles().stream().map(TitleMaker.Candidate::score)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void explainsEveryCandidate() {
        Outline outline = outline(rows(2, "民政服务", "招商引资"));

        assertThat(outline.headings()).allSatisfy(set -> assertThat(set.reasons()).isNotEmpty().doesNotContain(""));
        assertThat(outline.titles()).allSatisfy(title -> assertThat(title.reasons()).isNotEmpty().doesNotContain(""));
    }

    /** Rows of 干部队伍 that speak of no choosing or knowing: without a bank none of its set phrases fits. */
    @Test
    void headsWithAPhraseForAnyWorkWhereNoneOfTheThemeFits() {
        Outline outline = outline(Stream.of("政治建设", "干部队伍", "自身建设", "基层党建", "基层治理", "党员队伍", "人才工作").flatMap(theme -> rows(8, theme).stream()).toList());

        assertThat(outline.headings()).isNotEmpty();
        assertThat(outline.headings().get(0).texts()).hasSize(outline.plan().sections().size()).allMatch(heading -> heading.contains("，"));
    }

    @Test
    void headsNothingWithoutSections() {
        assertThat(outline(List.of(Row.of("存在问题").item("护理员不足"))).headings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 8})
    void writesSmallHeadingsThatDifferInThePaper(int each) {
        Outline outline = outline(rows(each, "民政服务", "低保工作", "招商引资", "项目建设", "营商环境", "平安建设", "法治建设", "竹编产业",
                "渔港整治"));
        SmallHeadings small = new SmallHeadings(Bench.SETTINGS, Bench.THEMING, outline.facets(), outline.words(), Bench.passages().taskVerbs(Bench.SETTINGS), 0);
        List<String> all = new ArrayList<>();
        for (SectionPlan section : outline.plan().sections()) {
            if (section.groups().size() > 1) {
                List<Sourced> headings = small.of(section);
                assertThat(headings).hasSameSizeAs(section.groups());
                // A passage whose facts no heading fits stands without one.
                List<String> texts = headings.stream().map(Sourced::text).filter(t -> !t.isEmpty()).toList();
                all.addAll(texts);
            }
        }

        assertThat(all).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void opensTheSmallHeadingsOfASectionWithDifferentVerbs() {
        Outline outline = outline(rows(3, "招商引资", "项目建设", "平安建设", "法治建设", "教育工作", "卫生健康", "民政服务", "医疗保障", "基层党建",
                "党员队伍"));
        SmallHeadings small = new SmallHeadings(Bench.SETTINGS, Bench.THEMING, outline.facets(), outline.words(), Bench.passages().taskVerbs(Bench.SETTINGS), 0);

        for (SectionPlan section : outline.plan().sections()) {
            if (section.groups().size() > 1) {
                List<Sourced> headings = small.of(section);
                assertThat(headings).hasSizeGreaterThan(1).doesNotContain(Sourced.EMPTY);
                assertThat(headings.stream().map(h -> h.text().substring(0, 2))).doesNotHaveDuplicates();
            }
        }
    }

    private static List<String> smallHeadings(SectionPlan.Group... groups) {
        Outline outline = outline(rows(2, "民政服务", "招商引资"));
        SmallHeadings small = new SmallHeadings(Bench.SETTINGS, Bench.THEMING, outline.facets(), outline.words(), Bench.passages().taskVerbs(Bench.SETTINGS), 0);
        return small.of(new SectionPlan("人才工作", List.of(groups))).stream().map(Sourced::text).toList();
    }

    private static SectionPlan.Group talents(String facet, String... items) {
        return new SectionPlan.Group("人才工作", facet, Bench.facts(Stream.of(items).map(item -> Row.of("人才工作").item(item)).toList()));
    }

    /** The heading is true of every row: of the facet, of the one row, or of the theme at large; no topic of one row over others. */
    @Test
    void headsPassagesByWhatIsTrueOfEveryRow() {
        assertThat(smallHeadings(
                        talents("引才聚才", "渔业博士招聘", "水产急需岗位引进"), talents("", "船员培训"), talents("", "潮汐手册", "渔港讲习所")))
                .containsExactly("集聚人才资源", "抓实船员培训", "建强人才队伍");
    }

    /** People are no work that is pushed on. */
    /** Nobody 抓好公务员: the body is managed, and built. */
    @Test
    void meansTheBodyWhereAThemeNamesItsMembers() {
        Outline outline = outline(rows(3, "公务员", "干部监督"));

        assertThat(outline.plan().sections()).flatExtracting(SectionPlan::groups)
                .filteredOn(g -> g.theme().equals("公务员"))
                .isNotEmpty()
                .allSatisfy(g -> assertThat(g.asTask().text()).isEqualTo("公务员队伍建设"));
    }

    @Test
    void headsNoPassageByPeople() {
        assertThat(smallHeadings(talents("", "老年船员"), talents("引才聚才", "渔业博士招聘"))).noneMatch(h -> h.contains("老年船员"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "党建", "民生", "发展", "没有这个大类"})
    void pairsTitlesOfTwoEqualHalves(String field) {
        WordStock stock = new WordStock(Bench.SETTINGS, Bench.THEMING, Bank.EMPTY, Bank.EMPTY);
        TitleMaker maker = new TitleMaker(Bench.SETTINGS.data("titles"), stock);
        for (int turn = 0; turn < 40; turn++) {
            for (TitleMaker.Candidate candidate : maker.paired(List.of(field), turn)) {
                String title = candidate.text().text();
                String[] halves = title.split("\u3000", -1);

                assertThat(halves).as(title).hasSize(2).allMatch(h -> h.matches("\\p{IsHan}{7}"));
                assertThat(Tones.pattern(halves[0])).as(title).endsWith("仄");
                assertThat(Tones.pattern(halves[1])).as(title).endsWith("平");
                assertThat((halves[0] + halves[1]).chars().distinct().count()).as(title).isEqualTo(14);
            }
        }
    }

    /** Two rows in thirty make no paper on talents. */
    @Test
    void isAboutFieldsOfNoFewOfItsFacts() {
        List<SectionPlan.Group> groups = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            groups.add(new SectionPlan.Group("卫生健康", "", Bench.facts(Row.of("卫生健康").item("渡口义诊" + i))));
        }
        groups.add(new SectionPlan.Group("人才工作", "", Bench.facts(Row.of("人才工作").item("渔医引进"))));
        Plan plan = new Plan(List.of(), List.of(new SectionPlan("卫生健康", groups)), List.of(), List.of(), List.of(), List.of());

        assertThat(Bench.THEMING.fields(plan)).contains("民生").doesNotContain("人才");
    }

    /** Of a paper on two fields a title speaks of both, not of one twice. */
    @Test
    void speaksOfTwoFieldsInATitle() {
        WordStock stock = new WordStock(Bench.SETTINGS, Bench.THEMING, Bank.EMPTY, Bank.EMPTY);
        TitleMaker maker = new TitleMaker(Bench.SETTINGS.data("titles"), stock);
        for (int turn = 0; turn < 20; turn++) {
            Sourced title = maker.paired(List.of("人才", "民生"), turn).get(0).text();

            assertThat(title.sources().stream().map(s -> s.address()).filter(a -> a.contains(" 大类三字 ")).map(a -> a.split(" ", -1)[2]))
                    .as(title.text()).doesNotHaveDuplicates().isNotEmpty();
        }
    }

    @Test
    void pairsOtherTitlesForOtherPapers() {
        WordStock stock = new WordStock(Bench.SETTINGS, Bench.THEMING, Bank.EMPTY, Bank.EMPTY);
        TitleMaker maker = new TitleMaker(Bench.SETTINGS.data("titles"), stock);
        List<String> best = new ArrayList<>();
        for (int turn = 0; turn < 20; turn++) {
            best.add(maker.paired(List.of("党建"), turn).get(0).text().text());
        }

        assertThat(best.stream().distinct().count()).isGreaterThan(5);
    }
}
