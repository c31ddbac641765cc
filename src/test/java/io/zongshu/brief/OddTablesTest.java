package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as offices design them: what stands in them is told as it is meant, and what is left out is told of. */
class OddTablesTest {
    @TempDir
    Path folder;

    private BriefReading read(String... rows) throws IOException {
        Path file = folder.resolve("表.csv");
        Files.writeString(file, String.join("\n", rows) + "\n");
        return BriefReader.read(List.of(file), Settings.builtIn());
    }

    private List<String> data(String... rows) throws IOException {
        return read(rows).brief().facts().stream().map(f -> f.data().text()).toList();
    }

    @Test
    void twoTablesBesideEachOther() throws IOException {
        assertThat(data("指标,单位,完成数,同比±%,,县区,新增就业（人）,技能培训（人次）", "城镇新增就业,万人,5.23,3.2,,青河县,12300,8600", "技能培训,万人次,2.86,8.4,,石桥县,6300,4100"))
                .containsExactly("城镇新增就业5.23万人，同比增长3.2%", "技能培训2.86万人次，同比增长8.4%",
                        "青河县新增就业12300人；青河县技能培训8600人次", "石桥县新增就业6300人；石桥县技能培训4100人次");
    }

    @Test
    void ranksAndNumbersWithMoreBehindThem() throws IOException {
        assertThat(data("序号,考核指标,年度目标值,实际完成值,全省排名", "1,GDP增速（%）,6,6.1,5", "2,城镇调查失业率（%）,5.5左右,5.1,第6位"))
                .containsExactly("GDP增速6.1%（年度目标值6%）；GDP增速居全省第5位", "城镇调查失业率5.1%（年度目标值5.5%左右）；城镇调查失业率居全省第6位");
        assertThat(data("项目,数量", "水毁修复（处）,42（其中国道8处）", "新建公路（公里）,326")).contains("水毁修复42处（其中国道8处）");
        assertThat(data("县区,优良率（%）,PM2.5", "青河县,93.6,25", "石桥县,92.8,27")).anyMatch(text -> text.contains("PM2.5为25"));
    }

    @Test
    void ticksAreNoNamesAndRatesNoAmounts() throws IOException {
        assertThat(data("单位,文明渔村,志愿队（支）,活动（场）", "鱼湾镇,√,12,86", "蟹港镇,√,9,71")).noneMatch(text -> text.contains("√"));
        assertThat(data("渔港区信贷情况（单位：亿元、%）,,", "项目,余额,增长", "各项存款,412.6,8.3", "不良贷款率,1.12,—"))
                .containsExactly("各项存款余额412.6亿元，同比增长8.3%", "不良贷款率余额1.12%");
    }

    @Test
    void unitsOfATitleAndNumbersWithSpaces() throws IOException {
        assertThat(data("2025年教育事业情况表（单位：所、人、万平方米）,,,", "项目,学校数,在校生数,校舍面积", "小学,126,86400,62.3", "普通高中,17,28 600,36.5"))
                .containsExactly("小学学校数126所；小学在校生数86400人；小学校舍面积62.3万平方米", "普通高中学校数17所；普通高中在校生数28600人；普通高中校舍面积36.5万平方米");
        assertThat(data("问题描述,整改措施,整改时限", "停车难,新增车位1200个,2025.10", "拥堵,设置护学岗36个,2025.11")).noneMatch(text -> text.contains("2025.1"));
    }

    @Test
    void partsOfTheColumnBeforeThem() throws IOException {
        assertThat(data("乡镇,鱼苗场（家）,其中良种场,渔船（艘）", "青石镇,27,4,86", "白浪镇,19,3,112"))
                .containsExactly("青石镇鱼苗场27家，其中良种场4家；青石镇渔船86艘", "白浪镇鱼苗场19家，其中良种场3家；白浪镇渔船112艘");
    }

    @Test
    void countsThatLookLikeYearsOrDays() throws IOException {
        assertThat(data("事项,受益人数", "渔民转产帮扶,1937")).containsExactly("受益人数1937人");
        assertThat(data("指标,数值", "平均办证时间（分钟）,3.8")).containsExactly("平均办证时间3.8分钟");
        assertThat(data("活动,来了多少人", "开渔节,8640", "鱼灯会,4260")).containsExactly("开渔节8640人", "鱼灯会4260人");
    }

    @Test
    void yearsBesideNamesMakeNoHeader() throws IOException {
        assertThat(read("考核事项,组织单位,年度,名次或等次", "渔业安全生产,市政府,2022,全市第2名", "伏休管理,市农业局,2022,良好").brief().facts())
                .extracting(f -> f.item().text()).containsExactly("渔业安全生产", "伏休管理");
    }

    @Test
    void timesAsDatesAndTimesOfSomethingElse() throws IOException {
        List<Fact> facts = read("事项,数据,时间", "云川马拉松,15000人参赛,2025-10-30", "招聘会,提供岗位620个,3月").brief().facts();
        assertThat(facts).extracting(f -> f.time().text()).containsExactly("2025年10月30日", "3月");
        assertThat(read("项目名称,累计完成投资（亿元）,开工时间", "生态廊道,2.35,2024-05-20", "物流园,1.8,2024-06-01").brief().facts())
                .extracting(f -> f.time().text()).containsOnly("");
    }

    @Test
    void monthAndTheYearSoFar() throws IOException {
        assertThat(data("指标名称,本月,本月止累计,累计同比（%）", "社会消费品零售总额（亿元）,32.6,326.8,5.4", "进出口总额（亿元）,8.9,86.4,-3.2"))
                .containsExactly("社会消费品零售总额326.8亿元（其中当月32.6亿元），同比增长5.4%", "进出口总额86.4亿元（其中当月8.9亿元），同比下降3.2%");
        assertThat(data("指标,单位,快报数,增减（±%）", "营业收入,万元,4127000,6.9", "利润总额,万元,198000,8.2")).contains("营业收入4127000万元，同比增长6.9%");
    }

    @Test
    void recordsBelowOneAnother() throws IOException {
        List<Fact> facts = read(
                        "工作名称,营商环境优化", "主要做法,上线主题服务42项", "取得成效,新登记经营主体1.96万户", "获得荣誉,获评全省创新示范市",
                        "工作名称,数字政府建设", "主要做法,接入数据资源1260类", "取得成效,网上可办率98.6%", "获得荣誉,")
                .brief().facts();
        assertThat(facts).extracting(f -> f.item().text()).containsExactly("营商环境优化", "数字政府建设");
        assertThat(facts.get(0).result().text()).isEqualTo("新登记经营主体1.96万户；获评全省创新示范市");
        assertThat(facts.get(1).measures().address()).isEqualTo("表.csv B6");
    }

    @Test
    void whatIsMeasuredStandsInASecondColumn() throws IOException {
        List<Fact> facts = read("名称,项目,数量,单位,时间", "云川马拉松,参赛人数,1.5,万人,10月", "市博物馆,接待观众,136,万人次,全年").brief().facts();
        assertThat(facts).extracting(f -> f.item().text() + "|" + f.data().text()).containsExactly("云川马拉松|参赛人数1.5万人", "市博物馆|接待观众136万人次");
    }

    @Test
    void mostMeasureWordsAreKnown() throws IOException {
        assertThat(data("指标,全年完成数,计量单位", "地区生产总值,486.3,亿元", "重点项目,68,个", "充电桩,320,个", "农村公路,86,公里", "全省评价,优秀,等次"))
                .startsWith("地区生产总值486.3亿元");
    }

    @Test
    void aColumnOfMeasureWordsIsOneWhateverItIsCalled() throws IOException {
        assertThat(data("指标,计量,上年数,今年数", "售水量,万立方米,5012,5236", "供水用户,户,183260,191900")).startsWith("售水量5236万立方米（上年数5012万立方米）");
    }

    @Test
    void partsOfARowWithoutNumbers() throws IOException {
        List<Fact> facts = read("指标,目标,完成", "孕产妇死亡率（1/10万）,10,6.8", "危重孕产妇接收转诊（例）,,", "其中：市级中心,,134", "县级中心,,87").brief().facts();
        assertThat(facts.get(0).data().text()).startsWith("孕产妇死亡率6.8/10万");
        assertThat(facts.get(1).item().text()).isEqualTo("危重孕产妇接收转诊");
        assertThat(facts.get(1).data().text()).isEqualTo("市级中心134例");
    }

    @Test
    void sumsAndExplanationsAreToldOf() throws IOException {
        BriefReading reading = read("工作事项,完成投资（万元）,责任单位", "云河大桥,4500,交通局", "合计,4500,", "注：完成投资为12月25日的数据。,,");
        assertThat(reading.notes()).anyMatch(note -> note.contains("第 3 行是合计"));
        assertThat(reading.unread()).anyMatch(unread -> unread.text().contains("12月25日") && unread.address().equals("表.csv A4"));
    }

    @Test
    void anotherYearAtTheBeginningOfASentence() throws IOException {
        Path file = folder.resolve("材料.txt");
        Files.writeString(file, "云川市甲局2025年工作情况\n一、主要工作情况\n2024年举办职工技能竞赛23场。\n五、2026年目标\n到位省外资金135亿元。\n");
        List<Fact> facts = BriefReader.read(List.of(file), Settings.builtIn()).brief().facts();
        assertThat(facts.get(0).time().text()).isEqualTo("2024年");
        assertThat(facts.get(1).theme().text()).isEqualTo("下一步打算");
    }
}
