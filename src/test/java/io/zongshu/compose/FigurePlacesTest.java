package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a figure stands that more than one noun, or a list, could take. */
class FigurePlacesTest {
    static Stream<Arguments> figures() {
        return Stream.of(
                // Two measures say what was counted: the figure is of both.
                Arguments.of(Row.about("渔家招工节").measures("局领导带队到邻县推介岗位；小分队到省城高校推介岗位").data("推介岗位1200个"),
                        "到省城高校推介岗位，共推介岗位1200个"),
                Arguments.of(Row.about("渔家招工节").measures("局领导带队到邻县推介岗位；小分队到省城高校推介岗位").data("推介岗位1200个，同比增长8%；签约300人，同比增长5%"),
                        "共推介岗位1200个，同比增长8%"),
                Arguments.of(Row.about("渔家招工节").measures("到邻县累计推介岗位；到省城累计推介岗位").data("累计推介岗位300个"), "，累计推介岗位300个"),
                // How many kinds there are stands behind their names.
                Arguments.of(Row.about("新渔民帮带").measures("为新渔民选聘“技术、安全、法律”导师").data("三类导师"), "选聘“技术、安全、法律”三类导师"),
                // The verbs within a title are the title's.
                Arguments.of(Row.about("“渔排议事”模式").measures("推行").result("全国加强和创新渔村治理典型案例"), "入选全国加强和创新渔村治理典型案例"));
    }

    static Stream<Arguments> people() {
        return Stream.of(
                // People whom the measure sends and does not name, or lets act.
                Arguments.of(Row.about("海岛锻炼").measures("选派到渔港一线").data("干部320名"), "选派320名干部到渔港一线"),
                Arguments.of(Row.about("银行干部挂职").measures("从农信社选派到渔村").data("60名"), "从农信社选派60名到渔村"),
                Arguments.of(Row.about("“护苗”计划").measures("双向交流任职").data("年轻干部18名"), "18名年轻干部双向交流任职"),
                Arguments.of(Row.about("渔港建设座谈会").measures("建言献策").data("院士6位"), "6位院士建言献策"),
                Arguments.of(Row.about("渔业实践锻炼").measures("推荐年轻干部跟班学习").data("12名"), "推荐12名年轻干部跟班学习"),
                Arguments.of(Row.about("火线考察").measures("“火线”提拔重用").data("干部25名；职级晋升8人"), "“火线”提拔重用干部25名"),
                Arguments.of(Row.about("建党活动").measures("颁发“光荣在党”纪念章").data("老党员3400余名"), "向3400余名老党员颁发“光荣在党”纪念章"),
                Arguments.of(Row.about("建党活动").measures("颁发“在党50年”纪念章").data("老党员3400余名"), "向3400余名老党员颁发“在党50年”纪念章"),
                Arguments.of(Row.about("“护苗”计划").measures("实施；培育创新团队").data("连续8年；投入2000万元"), "连续8年实施“护苗”计划"),
                Arguments.of(Row.about("渔村集体经济“六渔”行动").measures("实施").data("全区集体经济总收入6215万元").time("截至目前"), "“六渔”行动，截至目前，全区集体经济总收入为6215万元"),
                Arguments.of(Row.about("渔船改造").measures("新建渔船32艘").data("累计建成渔船286艘").time("截至11月底"), "推进渔船改造，新建渔船32艘，截至11月底，累计建成渔船286艘"),
                Arguments.of(Row.about("护堤行动").measures("党组织、党员投身一线").data("党员12万名"), "党组织、12万名党员投身一线"),
                Arguments.of(Row.about("渔业调查官").measures("参与现场勘验").data("26名；审结案件94件"), "26名"),
                Arguments.of(Row.about("老旧渔船电梯").measures("集中评估").data("286台"), "286台"),
                Arguments.of(Row.about("“渔乡书屋”").measures("新建；不打烊").data("7座"), "新建“渔乡书屋”7座，"),
                Arguments.of(Row.about("应急避难场所").measures("配备应急照明").data("15处"), "应急避难场所15处，"),
                // What there may be so many of.
                Arguments.of(Row.about("“多港合一”").measures("划定渔港网格；用好渔港治理智慧平台").data("7200个"), "划定渔港网格7200个"),
                Arguments.of(Row.about("渔村减负").measures("建立准入事项清单；推行电子台账").data("38项"), "事项清单38项"),
                Arguments.of(Row.about("渔家帮扶").measures("省城名校“一对一”托管县中").data("5所"), "托管县中5所"),
                Arguments.of(Row.about("渔港和周转房").measures("改造").data("260万元"), "改造渔港和周转房，共260万元"),
                Arguments.of(Row.about("").measures("举办渔村书记示范培训班").data("62名"), "渔村书记示范培训班"),
                // Never within or behind the name of a plan or a rule.
                Arguments.of(Row.about("").measures("建立渔技人才储备金制度").data("130名"), "建立渔技人才储备金制度，"),
                Arguments.of(Row.about("").measures("实施船员培训计划").data("60余期"), "实施船员培训计划，"),
                Arguments.of(Row.about("").measures("健全渔业党委统筹、渔村兜底的责任体系").data("渔业党委9个"), "健全9个渔业党委统筹"),
                Arguments.of(Row.about("渔业引才").measures("研究制定渔技人才引进方案").data("紧缺人才29名"), "方案，引进紧缺人才29名"),
                Arguments.of(Row.about("").measures("实施“渔才”培训计划；举办班次").data("12个36期"), "实施“渔才”培训计划，"),
                // What belongs to the item.
                Arguments.of(Row.about("船员教育").measures("办好夜校").data("船员1.2万名"), "加强1.2万名船员教育，"),
                Arguments.of(Row.about("渔港党支部").measures("推行“船上议事”机制").data("36个").result("全覆盖"), "36个渔港党支部推行“船上议事”机制，实现全覆盖"),
                Arguments.of(Row.about("积案化解").data("案件42件"), "案件42件"),
                Arguments.of(Row.about("优秀村干部奖励").data("107名"), "奖励优秀村干部107名"),
                // The row's own verb of those who came, and nothing but a count where it has none.
                Arguments.of(Row.about("渔技人员简化招聘").measures("面向高校").data("毕业生45名"), "招聘毕业生45名"),
                Arguments.of(Row.about("海岛引才活动").measures("走进高校").data("渔技人才97名；签约单位12家"), "引进渔技人才97名"),
                Arguments.of(Row.about("渔民保险").measures("健全补贴机制").data("党员5.2万名"), "，党员5.2万名。"));
    }

    static Stream<Arguments> placed() {
        return Stream.of(
                // Which one, in how many portions, how long.
                Arguments.of(Row.about("“渔家灯会”").measures("举办；邀请渔民代表上岛").data("第六届；渔民代表120名"), "举办第六届“渔家灯会”，邀请120名渔民代表上岛"),
                Arguments.of(Row.about("渔村合并").measures("分批次推进；优化设置渔村岗位").data("4批次"), "分4批次推进渔村合并，"),
                Arguments.of(Row.about("船长研修").measures("听课、研讨").data("6天"), "听课、研讨6天"),
                Arguments.of(Row.about("渔业发展基金").measures("设立").data("首期2亿元"), "设立渔业发展基金，首期2亿元"),
                // What is counted alike goes on behind the one before.
                Arguments.of(Row.about("海岛引才").measures("引进渔技人才").data("渔技人才31名；渔业博士5名"), "引进渔技人才31名、渔业博士5名"),
                // A subject of what came of it, or of what it describes.
                Arguments.of(Row.about("渔村议事案例").data("4个").result("入选全国渔业典型案例"), "4个渔村议事案例入选全国渔业典型案例"),
                Arguments.of(Row.about("渔村校舍").measures("完成渔村小学校舍改造").data("渔村小学12所"), "完成12所渔村小学校舍改造"),
                Arguments.of(Row.about("船员警示教育会").measures("召开；集中接受安全教育").data("船员干部300余名"), "300余名船员干部集中接受安全教育"),
                Arguments.of(Row.about("渔港工作站").measures("试点建设；以渔技人才为核心；高校、人才等要素集聚").data("14家"), "建设渔港工作站14家，"),
                Arguments.of(Row.about("海岛智库").measures("引进名师").data("驻渔高校9所"), "驻渔高校9所"),
                // What has no place gets the verb of what it counts; a share its own.
                Arguments.of(Row.about("海岛联建").measures("强岛带动、抱团发展等多种方式").data("片区21个"), "组建片区21个"),
                Arguments.of(Row.about("渔村集体经济").measures("推广“渔旅”模式").data("有稳定收益的渔村72.5%"), "有稳定收益的渔村占72.5%"),
                Arguments.of(Row.about("").measures("举办渔家大讲堂").data("新提拔渔技干部27名"), "新提拔渔技干部27名"));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(Row.about("渔技培训").measures("专题培训").data("32期；1800人次"), "32期，培训1800人次"),
                Arguments.of(Row.about("渔业教育").measures("把安全作为必修课；各渔村举办培训").data("32期；1800人次"), "必修课，各渔村举办培训32期，培训1800人次"),
                Arguments.of(Row.about("渔业项目").measures("组织实施海水项目和淡水基地项目").data("7个；3个"), "组织实施海水项目7个和淡水基地项目3个"),
                Arguments.of(Row.about("渔港用房").measures("市县两级投入；新建渔村活动场所").data("800万元；24个"), "市县两级投入800万元，新建渔村活动场所24个"),
                Arguments.of(Row.about("渔村力量").measures("招聘渔技员；跨区调整渔业编制到海岛").data("52名；26个"), "调整26个渔业编制到海岛"),
                Arguments.of(Row.about("渔村治理").measures("渔村议事会公开、评议、监督").data("渔民公寓筹集88套6600平方米"), "88套、6600平方米"),
                Arguments.of(Row.about("渔船队").measures("组建近海、远海渔业服务小分队").data("近海12个、远海8个"), "组建12个近海、8个远海渔业服务小分队"),
                // Names and what sums them up.
                Arguments.of(Row.about("“领航”计划").measures("海山、林涛、周舟等；互助学习").data("渔村书记18名"), "海山、林涛、周舟等18名渔村书记"),
                Arguments.of(Row.about("渔政考察").measures("制定办法；忠诚、担当、清廉").data("3个方面"), "忠诚、担当、清廉3个方面"),
                Arguments.of(Row.about("渔家品牌").measures("实施“渔灯”“护航”等行动").data("5项行动"), "“渔灯”“护航”等5项行动"),
                Arguments.of(Row.about("紫菜基地").measures("推行轮养").data("6.3万亩；产值2亿元"), "紫菜基地6.3万亩，"),
                Arguments.of(Row.about("创新平台").data("国家级2个；省级5个"), "，其中国家级2个、省级5个"),
                Arguments.of(Row.about("渔民议事").measures("开设课堂").data("“云讲”6期；“云研”7次；“云测”8次"), "“云研”7次、“云测”8次"),
                Arguments.of(Row.about("渔业表彰").measures("开展").data("中央：先进1名、集体2个；省委：先进3名"), "中央：先进1名、集体2个；省委：先进3名"),
                Arguments.of(Row.about("7名船员讨薪案").measures("连夜取证").data("7人；欠薪8万元"), "欠薪8万元"),
                Arguments.of(Row.about("背街小巷整治").measures("每周现场走访").data("63条"), "63条背街小巷整治，"),
                // What cannot be told for sure is told by itself.
                Arguments.of(Row.about("渔政标准").measures("落实船员考核办法；严格船检把关；完成渔会改选").data("两轮"), "，共两轮"),
                // As many figures as names.
                Arguments.of(Row.about("渔业组织").measures("健全机制").data("渔企、渔业协会党组织覆盖率91.2%、87.5%"), "覆盖率分别为91.2%、87.5%"),
                Arguments.of(Row.about("渔村换届").measures("完成").data("书记、委员平均年龄比上届降低3.4岁、2.8岁"), "平均年龄分别比上届降低3.4岁、2.8岁"));
    }

    static Stream<Arguments> chosen() {
        return Stream.of(
                // Who did it stands first, with whom it was done behind its preposition, each with its figure.
                Arguments.of(Row.about("水库夜校").measures("工程师、技术员登台讲").data("40余名"), "40余名工程师、技术员登台讲"),
                Arguments.of(Row.about("“水缘一家”活动").measures("开展；各泵站与灌区合作社、用水户结对帮扶").data("灌区合作社210个；用水户1.3万户"),
                        "与210个灌区合作社、1.3万户用水户结对帮扶"),
                Arguments.of(Row.about("堤防抢险").measures("党组织、水利职工组成抢险队").data("党组织90余个；水利职工3700名"), "90余个党组织、3700名水利职工组成抢险队"),
                // What was dealt with, not how it ended.
                Arguments.of(Row.about("用水服务中心").measures("提档升级").data("86个"), "推动86个用水服务中心提档升级"),
                // The verb has its object, and the figure of another measure stays with that.
                Arguments.of(Row.about("水文新政").measures("对标一流灌区，设置考核指标；优化泵站考核").data("30多项"), "设置考核指标30多项"),
                // Where they went is no person.
                Arguments.of(Row.about("水利挂职").measures("选派水利干部到省级机关挂职").data("省级机关3批次24名"), "到省级机关挂职3批次24名"));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                // Cards are no measure of people, and a title is counted beside it.
                Arguments.of(Row.about("护渔活动").measures("举办；为作出贡献的船长和渔企负责人申报“护渔卡”").data("“护渔卡”620张"), "渔企负责人申报“护渔卡”620张"),
                Arguments.of(Row.about("渔才新政").measures("诚邀全国渔业英才").data("15条"), "诚邀全国渔业英才。"),
                // Attributes in a row are no members of it.
                Arguments.of(Row.about("渔区实践").measures("遴选东港大学、北湾渔院硕博生到渔区实践锻炼").data("硕博生23名"), "遴选东港大学、北湾渔院硕博生23名到渔区实践锻炼"),
                // A list that 等 closes is counted as a whole.
                Arguments.of(Row.about("渔村培训").measures("培训渔村党支部书记、合作社主任、渔企负责人等").data("培训160余人"), "渔企负责人等160余人"),
                // The clause has the verb and the noun of the datum, and what they do.
                Arguments.of(Row.about("渔家工坊").measures("带动渔户家门口就业").data("带动渔户2.6万户"), "带动2.6万户渔户家门口就业"),
                Arguments.of(Row.about("").measures("渔政干部与嘎查村党支部、困难渔户结亲帮扶").data("嘎查村党支部320个；困难渔户1.4万户"), "与320个嘎查村党支部、1.4万户困难渔户结亲帮扶"),
                // People are not counted before a doing, nor within 靠后.
                Arguments.of(Row.about("").measures("向渔业乡镇增编").data("增编260名"), "向渔业乡镇增编260名"),
                Arguments.of(Row.about("").measures("提醒考核排名靠后的渔企班子").data("渔企班子9个"), "靠后的渔企班子9个"),
                // Neither the verbs of a row nor what goes on with 的.
                Arguments.of(Row.about("渔业机制").measures("健全渔会牵头、镇里搭桥、渔企主导的支持体系").data("36个"), "、镇里搭桥、渔企主导的"));
    }

    static Stream<Arguments> indicators() {
        return Stream.of(
                Arguments.of(Row.about("渔技人才总量").data("4.2万人"), "渔技人才总量达4.2万人。"),
                Arguments.of(Row.about("渔技人才总量").measures("实施“聚鲤”计划").data("2.5万人；较上年增长6%").time("2024年底"),
                        "“聚鲤”计划，截至2024年底，渔技人才总量达2.5万人，较上年增长6%。"),
                Arguments.of(Row.about("渔村收入").measures("提高达标村占比").data("占比从不足40%到72.5%"), "占比从不足40%提高到72.5%"),
                Arguments.of(Row.about("渔技人才库").data("582人"), "渔技人才库共582人。"),
                Arguments.of(Row.about("渔民参保").data("37.9万人").time("6月底"), "渔民参保37.9万人"),
                Arguments.of(Row.about("渔村报表").measures("精简").data("报表由74张减到29张"), "由74张减到29张"),
                Arguments.of(Row.about("“聚鲤”计划").measures("选派渔技员").time("连续8年"), "连续8年实施“聚鲤”计划"));
    }

    /** 覆盖, 提供, 组建: words of ours that would claim what the row does not say. */
    @Test
    void saysNoFigureOfTheItemAgain() {
        assertThat(Bench.sentence(Row.about("7名船员讨薪案").measures("连夜取证").data("7人；欠薪8万元"))).doesNotContain("7人");
    }

    @Test
    void leavesNoTailOfTheItemsFigure() {
        assertThat(Bench.sentence(Row.about("渔业调查官").measures("参与现场勘验").data("26名；审结案件94件"))).doesNotContain("，共26名");
    }

    @Test
    void saysAMeasureOnceThatTheFiguresTell() {
        Row row = Row.about("依法惩治渔业犯罪").measures("批准逮捕；提起公诉").data("批准逮捕嫌疑人18人，提起公诉40人，同比分别上升5%、下降9%");

        assertThat(Bench.sentence(row)).containsOnlyOnce("提起公诉");
    }

    @Test
    void goingToTheFrontIsSaidAsAnAct() {
        Row row = Row.about("渔村共富").measures("深化联建；渔村指导员到海岛振兴一线");

        assertThat(Bench.sentence(row)).endsWith("渔村指导员深入海岛振兴一线。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"小区262个", "262个小区", "渔民3.2万名", "渔业保障3亿元"})
    void claimsNothingOfAFigure(String data) {
        String sentence = Bench.sentence(Row.about("渔家中心").measures("规范管理使用").data(data));

        assertThat(sentence).doesNotContain("覆盖", "提供", "组建", "培训", "惠及", "带动");
    }

    @ParameterizedTest
    @MethodSource({"figures", "people", "placed", "pairs", "indicators", "chosen", "limits"})
    void standsWhereItCounts(Row row, String expected) {
        assertThat(Bench.sentence(row)).contains(expected);
    }
}
