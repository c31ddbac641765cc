package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
    private static Fact fact(String file, String item, String measures, String data, String time, String department) {
        return new Fact(
                cell("人才工作", file), cell("", file), cell(item, file), cell(measures, file), cell(data, file),
                cell("", file), cell(time, file), cell(department, file));
    }

    private static Cell cell(String text, String file) {
        return new Cell(text, file + " 素材!第2行");
    }

    private static Reconciliation of(Fact... facts) {
        return Reconciliation.of(List.of(facts), "2025", "云川市委办公室", Settings.builtIn());
    }

    @ParameterizedTest
    @CsvSource({
        "引进高层次人才120名, 引进高层次人才132名",
        "引进高层次人才120名, 高层次人才引进132名",
        "全市引进各类高层次人才120名, 新引进132名高层次人才",
        "引进高层次人才120名, 2025年引进高层次人才132名",
        "引进高层次人才120余名, 引进高层次人才132名",
        "城镇新增就业3.6万人, 城镇新增就业39000人",
        "社区养老服务站覆盖率达78%, 社区养老服务站覆盖率83%"
    })
    void oneIndicatorWithTwoValuesIsAConflict(String one, String other) {
        Reconciliation found = of(fact("甲.xlsx", "", "", one, "", ""), fact("乙.xlsx", "", "", other, "", ""));
        assertThat(found.facts()).hasSize(2);
        assertThat(found.conflicts()).hasSize(1);
        assertThat(found.conflicts().get(0).told()).contains("甲.xlsx 素材!第2行：", "乙.xlsx 素材!第2行：");
    }

    @ParameterizedTest
    @CsvSource({
        "渔业产值682.5亿元（其中1—11月618.3亿元）, 渔业产值618.3亿元, 1",
        "渔业产值682.5亿元（其中1—11月618.3亿元）, 渔业产值682.5亿元, 0",
        "海洋科研工作站申报36个；海洋科研工作站入选24个, 新设海洋科研工作站36个, 1",
        "海洋科研工作站申报36个；海洋科研工作站入选24个, 新设海洋科研工作站24个, 0",
        "渔业产值682.5亿元（其中1—11月618.3亿元）, 1—11月渔业产值618.3亿元, 0"
    })
    void whatWasReachedInElevenMonthsOrAppliedForIsNoResult(String one, String other, int conflicts) {
        Reconciliation found = of(fact("甲.xlsx", "", "", one, "", ""), fact("乙.xlsx", "", "", other, "", ""));
        assertThat(found.conflicts()).hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({"渔船检验率69.6%, 渔船检验率约七成", "渔船检验率89.4%, 渔船检验率近九成", "渔船检验率60.4%, 渔船检验率六成"})
    void tenthsArePerCents(String one, String other) {
        assertThat(of(fact("甲.xlsx", "", "", one, "", ""), fact("乙.xlsx", "", "", other, "", "")).duplicates()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "引进高层次人才120名, 培训高层次人才132名",
        "引进高层次人才120名, 引进高技能人才132名",
        "引进高层次人才120名, 上半年引进高层次人才66名",
        "引进高层次人才120名, 2024年引进高层次人才98名",
        "引进高层次人才120名, 力争引进高层次人才150名",
        "引进高层次人才120名, 引进高层次人才团队13个",
        "引进人才320名；其中高层次人才66名, 引进高层次人才120名",
        "引进高层次人才120余名, 引进高层次人才126名",
        "引进高层次人才近3000名, 引进高层次人才2960名",
        "城镇新增就业3.6万人, 城镇新增就业36200人",
        "青禾县引进高层次人才12名, 望岭县引进高层次人才15名",
        "引进高层次人才120名, 引进高层次人才增长8%",
        "新登记养殖企业24家, 养殖企业净增21家",
        "累计引进高层次人才5200名, 引进高层次人才120名",
        "完成投资3亿元, 完成投资5亿元"
    })
    void differentIndicatorsAreNoConflict(String one, String other) {
        Reconciliation found = of(fact("甲.xlsx", "", "", one, "", ""), fact("乙.xlsx", "", "", other, "", ""));
        assertThat(found.conflicts()).isEmpty();
    }

    @Test
    void timeAndDepartmentOfARowCount() {
        Fact whole = fact("甲.xlsx", "", "", "引进高层次人才120名", "全年", "");
        assertThat(of(whole, fact("乙.xlsx", "", "", "引进高层次人才66名", "上半年", "")).conflicts()).isEmpty();
        assertThat(of(whole, fact("乙.xlsx", "", "", "引进高层次人才66名", "2025年", "")).conflicts()).hasSize(1);
        Fact county = fact("乙.xlsx", "", "", "引进高层次人才66名", "", "青禾县委组织部");
        assertThat(of(whole, county).conflicts()).isEmpty();
        assertThat(of(fact("甲.xlsx", "", "", "引进高层次人才12名", "", "望岭县委组织部"), county).conflicts()).isEmpty();
    }

    @Test
    void generalNounsNeedTheSameItem() {
        Fact one = fact("甲.xlsx", "东湖大桥", "加快施工", "完成投资3亿元", "", "");
        assertThat(of(one, fact("乙.xlsx", "西山水库", "加快施工", "完成投资5亿元", "", "")).conflicts()).isEmpty();
        assertThat(of(one, fact("乙.xlsx", "东湖大桥工程", "建设", "完成投资5亿元", "", "")).conflicts()).hasSize(1);
    }

    @Test
    void threeValuesAreOneConflict() {
        Reconciliation found = of(
                fact("甲.xlsx", "", "", "新建口袋公园23个", "", ""), fact("乙.xlsx", "", "", "新建口袋公园26个", "", ""),
                fact("丙.xlsx", "", "", "建成口袋公园29个", "", ""));
        assertThat(found.conflicts()).hasSize(1);
        assertThat(found.conflicts().get(0).sides()).extracting(Conflict.Side::text).containsExactly("23个", "26个", "29个");
    }

    @Test
    void aFactInOtherWordsIsMergedWithBothAddresses() {
        Reconciliation found = of(
                fact("甲.xlsx", "", "选派干部到重点项目一线锻炼", "选派干部120名", "", ""),
                fact("乙.xlsx", "一线练兵计划", "选派干部到重点项目一线挂职锻炼", "120名", "", "干部科"));
        assertThat(found.facts()).hasSize(1);
        assertThat(found.facts().get(0).item().text()).isEqualTo("一线练兵计划");
        assertThat(found.facts().get(0).measures().address()).isEqualTo("乙.xlsx 素材!第2行、甲.xlsx 素材!第2行");
        assertThat(found.duplicates().get(0).told()).hasSize(2);
    }

    @Test
    void ofAFactToldTwiceOnlyThePlacesOfTheFigureAreNamed() {
        Reconciliation found = of(
                fact("甲.xlsx", "打通断头路", "", "打通断头路17条；新增停车泊位8600个", "", ""),
                fact("乙.xlsx", "断头路", "", "打通断头路17条", "", ""), fact("丙.xlsx", "", "", "新增停车泊位8900个", "", ""));
        assertThat(found.duplicates()).hasSize(1);
        assertThat(found.conflicts().get(0).sides())
                .extracting(Conflict.Side::address)
                .containsExactly("甲.xlsx 素材!第2行", "丙.xlsx 素材!第2行");
    }

    @ParameterizedTest
    @CsvSource({
        "引进高层次人才120名, 培训高层次人才120名",
        "新建社区食堂12个, 新建公交站点12个",
        "举办“春风行动”招聘会32场, 举办“百日行动”招聘会32场",
        "青禾县完成造林5600亩, 望岭县完成造林5600亩"
    })
    void factsThatOnlyLookAlikeAreKept(String one, String other) {
        assertThat(of(fact("甲.xlsx", "", one, "", "", ""), fact("乙.xlsx", "", other, "", "", "")).facts()).hasSize(2);
    }

    @Test
    void nearValuesOfWhatIsNamedInFullAreAConflict() {
        assertThat(of(
                fact("甲.xlsx", "小学食堂“阳光厨房+互联网”改造", "", "460所", "", ""),
                fact("乙.docx", "", "", "推动520所小学食堂完成“阳光厨房+互联网”升级改造", "", "")).conflicts()).hasSize(1);
        assertThat(of(
                fact("甲.xlsx", "低收入人员再就业", "", "7840人", "", ""),
                fact("乙.xlsx", "帮扶低收入人员重新就业", "", "0.72万人", "", "")).conflicts()).hasSize(1);
    }

    @Test
    void whatAFilesOwnerTellsIsTheOwners() {
        assertThat(of(
                fact("统计表.xlsx", "", "", "松峰山景区接待游客168.4万人次", "", ""),
                fact("松峰山景区总结.docx", "", "", "景区游客接待量181万人次", "", "")).conflicts()).hasSize(1);
        assertThat(of(
                fact("统计表.xlsx", "", "", "松峰山景区接待游客168.4万人次", "", ""),
                fact("白水湖景区总结.docx", "", "", "白水湖景区游客接待量181万人次", "", "")).conflicts()).isEmpty();
    }

    @Test
    void awardsOfOneNameAndRankAreToldTwice() {
        assertThat(of(
                fact("甲.xlsx", "市少儿馆“星河书屋”", "全国最美阅读空间优秀案例", "入选", "", ""),
                fact("乙.docx", "", "", "“星河书屋”入选全国最美阅读空间优秀案例", "", "市少儿馆")).duplicates()).hasSize(1);
        assertThat(of(
                fact("甲.xlsx", "市博物馆“山河”展", "第十二届全国陈列展览评比", "精品奖", "", ""),
                fact("乙.docx", "", "", "“山河”展荣获第十二届全国陈列展览评比优胜奖", "", "")).duplicates()).isEmpty();
    }

    @Test
    void aYearInBracketsIsNoFigure() {
        assertThat(of(
                fact("甲.xlsx", "全国学生创新大赛（2025）总决赛金奖", "", "1项", "", ""),
                fact("乙.docx", "", "", "全国学生创新大赛（2025）总决赛获金奖2项", "", "")).duplicates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "港务集团桥吊司机孙海川荣获全国五一劳动奖章, 港务集团孙海川被授予省五一劳动奖章, 1",
        "港务集团桥吊司机孙海川荣获全国五一劳动奖章, 港务集团孙海川被授予全国五一劳动奖章, 0",
        "港务集团桥吊司机孙海川荣获全国五一劳动奖章, 港务集团李云舟被授予省五一劳动奖章, 0",
        "县图书馆被评为国家一级图书馆, 县图书馆被评为国家二级图书馆, 1",
        "县博物馆于2022年晋级国家三级博物馆, 县博物馆2023年12月被评定为国家三级博物馆, 1"
    })
    void awardsOfOneBearerAreCompared(String one, String other, int conflicts) {
        assertThat(of(fact("甲.xlsx", "", one, "", "", ""), fact("乙.xlsx", "", other, "", "", "")).conflicts()).hasSize(conflicts);
    }

    @Test
    void aRowInConflictIsNotMergedByItsName() {
        Reconciliation found = of(
                fact("甲.xlsx", "48小时退款办结率", "", "48小时退款办结率93.6%（2024年91.7%）", "", ""),
                fact("乙.docx", "", "", "48小时退款办结率达91.9%", "", ""));
        assertThat(found.conflicts()).hasSize(1);
        assertThat(found.duplicates()).isEmpty();
    }

    @Test
    void aPrizeNamedWithItsClassIsThatOfItsShortName() {
        assertThat(of(
                fact("甲.xlsx", "江岸边坡监测平台", "省科学技术进步奖三等奖", "", "", ""),
                fact("乙.docx", "", "“江岸边坡监测平台”项目荣获省科技进步三等奖", "", "", "")).duplicates()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "湖滨快速路6月18日建成通车；全长8.63公里, 湖滨快速路6月28日建成通车；全长8.63公里, 6月18日, 6月28日",
        "湖滨快速路6月18日建成通车，完成投资8.63亿元, 湖滨快速路6月28日建成通车，完成投资8.63亿元, 6月18日, 6月28日",
    })
    void statementsOfTwoDaysStayApart(String one, String other, String day, String otherDay) {
        Reconciliation found = of(fact("甲.xlsx", "", "", one, "", ""), fact("乙.xlsx", "", "", other, "", ""));
        String left = found.facts().stream().map(f -> f.data().text()).reduce("", String::concat);
        assertThat(left).contains(day, otherDay);
        assertThat(found.conflicts()).hasSize(1);
        assertThat(found.duplicates()).hasSize(1);
    }

    @Test
    void whatLeansOnAPlaceBeforeItKeepsIt() {
        Reconciliation found = of(fact("甲.xlsx", "", "", "梅岭镇有渔民2943人，渔船270艘", "", ""), fact("乙.xlsx", "", "", "梅岭镇渔民2943人", "", ""));
        assertThat(found.facts()).anyMatch(f -> f.data().text().contains("梅岭镇") && f.data().text().contains("渔船270艘"));
    }

    @Test
    void oneValueMayBeToldInAnotherUnitOrInNone() {
        assertThat(of(
                fact("甲.xlsx", "户用光伏", "", "户用光伏改造274户", "", ""),
                fact("乙.docx", "", "", "改造户用光伏274套", "", "")).duplicates()).hasSize(1);
        assertThat(of(
                fact("甲.xlsx", "孤儿基本生活费标准", "", "孤儿基本生活费标准1350", "", ""),
                fact("乙.docx", "", "", "孤儿基本生活费标准为每人每月1350元", "", "")).duplicates()).hasSize(1);
        assertThat(of(
                fact("甲.xlsx", "残疾人家庭改造", "", "改造274户", "", ""),
                fact("乙.docx", "", "", "为残疾人家庭送去轮椅274辆", "", "")).duplicates()).isEmpty();
    }
}
