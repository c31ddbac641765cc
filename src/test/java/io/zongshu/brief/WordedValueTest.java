package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of steps and places in an order, which are no quantities. */
class WordedValueTest {
    @TempDir
    Path folder;

    @Test
    void datesOfCellsAreToldInWords() {
        assertThat(told("2025-03-18")).isEqualTo("2025年3月18日");
        assertThat(told("2025年04月")).isEqualTo("2025年4月");
        assertThat(told("6.18")).isEqualTo("6月18日");
        assertThat(told("6月")).isEqualTo("6月");
        assertThat(told("3月至6月")).isEmpty();
        WordedTerms terms = WordedTerms.load(Settings.builtIn());
        assertThat(terms.stepOf("开工时间")).isEqualTo("开工");
        assertThat(terms.stepOf("通车（投用）")).isEqualTo("通车");
        assertThat(terms.stepOf("填报时间")).isEmpty();
    }

    private static String told(String cell) {
        return WrittenDate.cell(cell).map(WrittenDate::told).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"6月18日, 2025-06-18, true", "六月中旬, 6月18日, true", "六月十八日, 6月18日, true", "6月底, 6月18日, false",
        "2025.6.18, 2024-06-18, false", "6月, 2025/6/18, true", "6月上旬, 6月18日, false"})
    void datesInAnyNotationAreCompared(String one, String other, boolean meet) {
        assertThat(WrittenDate.cell(one).orElseThrow().meets(WrittenDate.cell(other).orElseThrow())).isEqualTo(meet);
    }

    @ParameterizedTest
    @CsvSource({
        "县人民医院老年病科9月12日正式开诊。, 县人民医院老年病科9月21日开诊。, 1",
        "县人民医院老年病科9月12日正式开诊。, 县人民医院老年病科九月中旬开诊。, 0",
        "县人民医院老年病科9月12日正式开诊。, 县中医院老年病科9月21日开诊。, 0",
        "东湖大桥完成投资5亿元，9月18日建成通车。, 东湖大桥2025-09-28通车。, 1",
        "东湖大桥9月18日建成通车。, 东湖大桥3月18日开工。, 0",
        "感染楼于6月18日竣工。, 感染楼10月18日通过竣工验收。, 0",
        "在全省城市更新考核中排名全省第2。, 我市城市更新工作全省第三。, 1",
        "在全省城市更新考核中排名全省第2。, 我市城市更新工作居全省第二位。, 0",
        "贷款余额352.86亿元，居全省农商行第6位。, 各项贷款余额排全省第9位。, 1",
        "贷款余额352.86亿元，居全省农商行第6位。, 存款余额排全省第9位。, 0",
        "区总工会在全市工会考核中居第四位。, 区残联在全市残联考核中居第六位。, 0",
        "固定资产投资增长8%，增速居全市第2位。, 固定资产投资总量居全市第5位。, 0",
        "全市5月6日进入汛期。, 今年入汛日期为5月9日。, 1",
        "全市5月6日进入汛期。, 今年入汛日期为5月6日。, 0",
        "全市5月6日进入汛期。, 今年出汛日期为9月30日。, 0",
        "3月15日，月湖杏花进入初花期。, 今年杏花初花日为3月11日。, 1",
        "云台山城市森林步道10月建成投用。, 云台山森林步道9月28日建成开放。, 1",
        "云台山城市森林步道9月建成投用。, 云台山森林步道9月28日建成开放。, 0",
        "月亮湾公园（二期）于6月1日开园。, 月亮湾公园二期6月18日正式开放。, 1",
        "9月18日，110千伏柳林变电站顺利投运。, 110千伏柳林变电站9月16日投运。, 1",
        "9月18日，110千伏柳林变电站顺利投运。, 110千伏石桥变电站9月16日投运。, 0",
        "“江畔春”牌绿茶获全省名茶评比金奖。, “江畔春”绿茶在全省名茶评比中荣获银奖。, 1",
        "“江畔春”牌绿茶获全省名茶评比金奖。, “江畔春”绿茶在全省名茶评比中荣获金奖。, 0",
        "“江畔春”牌绿茶获全省名茶评比金奖。, “岭上秋”绿茶在全省名茶评比中荣获银奖。, 0",
        "“溪上人家”团队参加全国乡村创业大赛，捧回省赛金奖。, “溪上人家”项目获全国乡村创业大赛全省银奖。, 1",
        "“芯火”课题组在中国大学生机器人大赛中获银奖。, 中国大学生机器人大赛“芯火”课题组获金奖。, 1",
        "石桥小学话剧《灯塔》获全省中小学艺术展演一等奖。, 全省中小学艺术展演中，石桥小学的《灯塔》拿下二等奖。, 1",
        "石桥小学话剧《灯塔》获全省中小学艺术展演一等奖。, 石桥小学合唱《春晓》获全省中小学艺术展演二等奖。, 0",
        "县医院创成三级乙等医院。, 县医院被评为三级甲等医院。, 1",
        "柳河闸工程9月5日通过竣工验收。, 柳河闸9月15日竣工验收。, 1",
        "遗属生活补助提高到每人每月820元。, 遗属生活补助标准860元/月。, 1",
        "遗属生活补助提高到每人每月820元。, 遗属生活补助标准820元/人·月。, 0",
        "遗属生活补助提高到每人每月820元。, 全年发放遗属生活补助86万元。, 0",
        "社区服务事项线上办理率96.4%。, 社区事项网上可办率95.8%。, 1",
        "新进护理员27人。, 引进护理员29名。, 1"
    })
    void datesAndPlacesOfOneThingAreCompared(String one, String other, int conflicts) throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲局2025年工作情况\n一、主要工作\n" + one + "\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙局2025年工作情况\n一、主要工作\n" + other + "\n");
        assertThat(BriefReader.read(List.of(folder), Settings.builtIn()).brief().conflicts()).hasSize(conflicts);
    }

    @Test
    void aPlaceInAnOrderIsOne() {
        assertThat(WordedValue.isRank("全省第3位")).isTrue();
        assertThat(WordedValue.isRank("第三")).isTrue();
        assertThat(WordedValue.isRank("第三产业")).isFalse();
    }

    @Test
    void twoDatesOfOneStepAreAConflictAndOthersAreNot() throws IOException {
        assertThat(conflicts("滨河路改造工程于3月开工建设。", "滨河路改造工程,2025年4月", "开工时间")).hasSize(1).first()
                .satisfies(c -> assertThat(c.sides()).extracting(Conflict.Side::text).containsExactlyInAnyOrder("3月", "2025年4月"));
        assertThat(conflicts("滨河路改造工程于4月开工建设。", "滨河路改造工程,2025年4月", "开工时间")).isEmpty();
        assertThat(conflicts("滨河路改造工程于3月开工建设。", "滨河路改造工程,2025年9月", "竣工时间")).isEmpty();
        assertThat(conflicts("滨河路改造工程于3月开工建设。", "环城西路改造工程,2025年4月", "开工时间")).isEmpty();
        assertThat(conflicts("滨河路改造工程计划于3月开工建设。", "滨河路改造工程,2025年4月", "开工时间")).isEmpty();
    }

    private List<Conflict> conflicts(String prose, String row, String header) throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲局2025年工作情况\n一、主要工作\n" + prose + "\n");
        Files.writeString(folder.resolve("乙.csv"), "项目,完成投资（万元）," + header + "\n" + row.replaceFirst(",", ",3600,") + "\n市体育馆,1200,2025年6月\n");
        return BriefReader.read(List.of(folder), Settings.builtIn()).brief().conflicts();
    }

    @ParameterizedTest
    @CsvSource({
        "3月15日，月湖杏花进入初花期。, 今年杏花初花日为3月15日。",
        "110千伏柳林变电站5月28日建成投产。, 110千伏柳林变电站5月28日投运。",
        "“江畔春”牌绿茶获全省名茶评比金奖。, “江畔春”绿茶在全省名茶评比中荣获金奖。",
        "“溪上人家”团队参加全国乡村创业大赛，捧回省赛金奖。, “溪上人家”项目获全国乡村创业大赛全省金奖。",
        "白石村入选第三批全国乡村旅游重点村。, 白石村成功创建全国乡村旅游重点村。",
        "我县河坪粉丝在省农业博览会上捧回金奖。, 河坪粉丝获省农博会金奖。",
        "遗属生活补助提高到每人每月820元。, 遗属生活补助标准为820元/人·月。",
        "社区服务事项线上办理率96.4%。, 社区事项网上经办率96.4%。",
        "修建灌渠38公里，总投资6420万元。, 全县修建灌渠38公里，投入资金0.642亿元。"
    })
    void whatIsToldTwiceInOtherWordsIsTold(String one, String other) throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲局2025年工作情况\n一、主要工作\n" + one + "\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙局2025年工作情况\n一、主要工作\n" + other + "\n");
        BriefReading reading = BriefReader.read(List.of(folder), Settings.builtIn());
        assertThat(reading.duplicates()).hasSize(1);
        assertThat(reading.brief().conflicts()).isEmpty();
    }

    @Test
    void placesInOneContestAreAConflictWhateverStandsBetween() throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲局2025年工作情况\n一、主要工作\n县乒乓球队获省青少年锦标赛团体第二名。\n");
        Files.writeString(folder.resolve("乙.txt"), "云川市乙局2025年工作情况\n一、主要工作\n省青少年乒乓球锦标赛上，我县获团体第三名。\n");
        BriefReading reading = BriefReader.read(List.of(folder), Settings.builtIn());
        assertThat(reading.brief().conflicts()).extracting(Conflict::told).first().asString().contains("第二名", "第三名");
    }
}
