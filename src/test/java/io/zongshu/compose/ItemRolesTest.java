package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Source;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The item stands where the row shows that it belongs, and no word of ours stands before what has its own. */
class ItemRolesTest {
    private static Arguments row(Row row, String sentence) {
        return Arguments.of(row, sentence);
    }

    static Stream<Arguments> items() {
        return Stream.of(
                // Object of a measure that lacks one.
                row(Row.about("渔业合作").measures("与某海洋研究所、某水产学院达成"), "与某海洋研究所、某水产学院达成渔业合作。"),
                row(Row.about("“一船一策”").measures("对优秀渔工和班组实行；为远洋船队定制保险"), "对优秀渔工和班组实行“一船一策”，为远洋船队定制保险。"),
                // What sums up the list of a measure.
                row(Row.about("渔歌教学点").measures("升级打造南港渔歌馆、东湾渔史陈列室、北礁灯塔等"), "升级打造南港渔歌馆、东湾渔史陈列室、北礁灯塔等渔歌教学点。"),
                row(Row.about("“三型渔村”管理模式").measures("推广近海型、远洋型、养殖型"), "推广近海型、远洋型、养殖型“三型渔村”管理模式。"),
                row(Row.about("“两项教育”").measures("实施爱港爱船、勤学苦练教育"), "加强“两项教育”，实施爱港爱船、勤学苦练教育。"),
                row(Row.about("“三净”渔村").measures("水面净、滩涂净、码头净"), "抓好水面净、滩涂净、码头净“三净”渔村。"),
                row(Row.about("“1+3”巡港体系").measures("构建“渔政巡查+船东自查+渔民互查”"), "健全“1+3”巡港体系，构建“渔政巡查+船东自查+渔民互查”。"),
                row(Row.about("用人导向").measures("重实绩重担当；在防台一线考察船长"), "树立重实绩重担当的用人导向，在防台一线考察船长。"),
                // What it serves as, or what serves as it.
                row(Row.about("“清港净滩工程”").measures("总抓手；修订《巡港办法》"), "以“清港净滩工程”为总抓手，修订《巡港办法》。"),
                row(Row.about("首要任务").measures("学习贯彻渔业法规"), "坚持把学习贯彻渔业法规作为首要任务。"),
                row(Row.about("“金锚”称号").measures("船长李海").result("荣获"), "船长李海荣获“金锚”称号。"),
                // By what or about what comes before what was done; a verb that needs an object gets it; a verb is said once.
                row(Row.about("“渔兴五项行动”").measures("以“一港一策”为统揽；修订渔港章程；清理旧船"), "以“一港一策”为统揽，实施“渔兴五项行动”，修订渔港章程，"),
                row(Row.about("东湾渔业座谈会").measures("省厅印发文件并召开；推广《巡港办法》"), "省厅印发文件并召开东湾渔业座谈会，推广《巡港办法》。"),
                row(Row.about("选树渔港标兵").measures("持续选树"), "持续选树渔港标兵。"),
                row(Row.about("薄弱渔村整顿").measures("整顿提升"), "整顿提升薄弱渔村。"),
                row(Row.about("大抓渔港").measures("修订船东章程"), "坚持大抓渔港，修订船东章程。"),
                // What no verb is known for is no mere topic.
                row(Row.about("南港渔业集团、东湾渔业公司").measures("落户北礁"), "南港渔业集团、东湾渔业公司落户北礁。"),
                row(Row.about("渔港工作人员收入").data("高于同级人员10%"), "渔港工作人员收入高于同级人员10%。"),
                // Subject of a measure.
                row(Row.about("某渔业产业园").measures("在南港开工建设").data("投资3.6亿元"), "某渔业产业园在南港开工建设，投资3.6亿元。"),
                // What a leader did is no doing of the office.
                row(Row.about("总书记亲临东湾渔港视察").measures("落实渔港建设要求；制定渔港三年计划"), "总书记亲临东湾渔港视察。落实渔港建设要求，制定渔港三年计划。"),
                // The verb that the item and the measure share is said once.
                row(Row.about("考察识别船长").measures("在防台抢险等急难任务中考察识别"), "在防台抢险等急难任务中考察识别船长。"),
                row(Row.about("“渔火”系列节目").measures("策划制作；宣传渔民中的能手").result("收视率居前"), "策划制作“渔火”系列节目，宣传渔民中的能手"),
                // Who acts: an organisation.
                row(Row.about("青岛市某社区党委").measures("以“渔家议事会”为轴心；整合单位资源破解治理难题"), "青岛市某社区党委以“渔家议事会”为轴心，整合单位资源破解治理难题。"),
                row(Row.about("渔港班子建设").measures("注重老中青梯次配备"), "加强渔港班子建设，注重老中青梯次配备。"),
                // Figures that tell how it changed, or say what they are of.
                row(Row.about("渔业人口总量").data("从2016年底的12万人增长到15万人"), "渔业人口总量从2016年底的12万人增长到15万人。"),
                // The other side.
                row(Row.about("某水产学院").measures("签订渔业合作协议"), "与某水产学院签订渔业合作协议。"),
                // A clause of its own, or a part of one.
                row(Row.about("渔政建设贯穿港务工作").measures("船员培训突出渔政法规"), "将渔政建设贯穿港务工作，船员培训突出渔政法规。"),
                row(Row.about("渔村工作力量").measures("从市直机关选派技术员到渔村挂职"), "充实渔村工作力量，从市直机关选派技术员到渔村挂职。"),
                row(Row.about("新一届渔会班子成员").data("青年渔工占37.6%"), "从新一届渔会班子成员看，青年渔工占37.6%。"),
                row(Row.about("渔情预警信息").measures("与气象、海事部门共享"), "推动渔情预警信息与气象、海事部门共享。"),
                row(Row.about("渔民法律援助").measures("为退捕渔民提供"), "为退捕渔民提供渔民法律援助。"),
                row(Row.about("渔村卫生院").measures("与三甲医院组建医联体").data("18家"), "渔村卫生院与18家三甲医院组建医联体。"),
                row(Row.about("急难抢修任务").measures("渔政队员冲锋在前"), "在急难抢修任务中，渔政队员冲锋在前。"),
                // Nothing, where all of it is said.
                row(Row.about("渔工队伍").measures("严把渔工招录关；严格渔工教育管理"), "严把渔工招录关，严格渔工教育管理。"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                row(Row.about("渔港管理权限").measures("下放").result("“港事港办”的环境"), "下放渔港管理权限，营造“港事港办”的环境。"),
                row(Row.about("渔港评价").measures("提升评价信息化水平；渔民满意度调查"), "…，开展渔民满意度调查。"),
                row(Row.about("渔史馆、渔歌公园").measures("建成").result("沿海首家渔史馆；全市最大的渔歌公园"), "建成沿海首家渔史馆、全市最大的渔歌公园。"),
                row(Row.about("安置问题").measures("解决退捕渔工的安置问题").data("退捕渔工37名"), "解决37名退捕渔工的安置问题。"),
                row(Row.about("渔船更新").measures("发放渔船贷款").data("26亿元").result("国家渔业改革试验区"), "…，获批国家渔业改革试验区。"),
                row(Row.about("渔港治理").measures("出台若干措施；渔港问题清单整改"), "…，推进渔港问题清单整改。"),
                row(Row.about("南港渔船火灾").measures("《致全市渔民的倡议书》；渔民参与救援"), "应对南港渔船火灾，发出《致全市渔民的倡议书》，组织渔民参与救援。"),
                row(Row.about("渔才招引").measures("聘请渔业专家").result("渔业博士零的突破"), "…，实现渔业博士零的突破。"),
                row(Row.about("激励渔工岗位建功").measures("落实渔工关爱措施；制定《岗位清单》"), "激励渔工岗位建功，落实渔工关爱措施"),
                row(Row.about("三轮“渔家先锋进港湾”").measures("构建课程体系、师资体系"), "开展三轮“渔家先锋进港湾”，构建课程体系、师资体系。"),
                row(Row.about("渔政示范县").result("东港县被列为"), "东港县被列为渔政示范县。"));
    }

    static Stream<Arguments> ownWords() {
        return Stream.of(
                // No verb of ours before a cell that has its own.
                row(Row.about("渔港班子建设").measures("健全渔港研判机制；优化调整渔港领导班子"), "健全渔港研判机制，优化调整渔港领导班子。"),
                row(Row.about("渔业培训计划").measures("实施；分船队、分专题开展渔业法规的精神等培训轮训"), "实施渔业培训计划，分船队、分专题开展渔业法规的精神等培训轮训。"),
                row(Row.about("渔业惠民要求").measures("市委全会通过《关于进一步兴港惠渔的意见》，提出要求"), "市委全会通过《关于进一步兴港惠渔的意见》，提出渔业惠民要求。"),
                row(Row.about("渔政专项检查").measures("结合巡港工作；推动问题整改"), "…，结合巡港工作，推动问题整改。"),
                // What a leader did comes first, and no verb of ours before it.
                row(Row.about("海洋生态保护先行区").measures("总书记两次来到东港考察，赋予重大使命"), "总书记两次来到东港考察，赋予重大使命，"),
                row(Row.about("渔政用人导向").measures("总书记考察东港时强调激发渔民奋斗精神；坚持好船长标准"), "总书记考察东港时强调激发渔民奋斗精神，"),
                // A bare verb gets the item as its object, wherever it stands.
                row(Row.about("受处分的渔政干部").measures("提拔重用").data("近40名"), "提拔重用受处分的渔政干部近40名。"),
                // Results that say the items, or whose verb is missing.
                row(Row.about("渔港改造、航道疏浚").result("渔港改造完成；航道疏浚实现“五好”目标"), "渔港改造完成，航道疏浚实现“五好”目标。"),
                row(Row.about("渔港治理体系").measures("构建").result("“一船”带“多户”的渔港组织带动能力"), "构建渔港治理体系，提升“一船”带“多户”的渔港组织带动能力。"),
                row(Row.about("渔情考察机制").measures("实施").result("全流域范围内率先"), "在全流域范围内率先实施渔情考察机制。"),
                row(Row.about("渔港拉练活动").measures("开展").time("定期"), "定期开展渔港拉练活动。"),
                // People by name came of it; a thing is nobody's name. Nobody takes part in a village.
                row(Row.about("渔业典型").measures("选树").result("“最美船长”李海"), "选树渔业典型，涌现出“最美船长”李海。"),
                row(Row.about("渔歌文化").measures("传承").result("“渔歌之乡”金名片"), "传承渔歌文化，打造“渔歌之乡”金名片。"),
                row(Row.about("东港镇南湾村").measures("渔歌引领，畅通渔民参与；构建联建机制"), "强化渔歌引领，东港镇南湾村畅通渔民参与，构建联建机制。"),
                row(Row.about("渔港拉练活动").measures("到船头看渔港").time("定期"), "定期开展渔港拉练活动，到船头看渔港。"));
    }

    @ParameterizedTest
    @MethodSource({"items", "others", "ownWords"})
    void tellsTheRow(Row row, String sentence) {
        String told = Bench.sentence(row);
        if (sentence.startsWith("…")) {
            assertThat(told).endsWith(sentence.substring(1));
        } else {
            assertThat(told).startsWith(sentence);
        }
    }

    @Test
    void aBareVerbTakesTheItem() {
        assertThat(Bench.sentence(Row.about("渔民夜校").measures("举办").data("16期"))).isEqualTo("举办渔民夜校16期。");
    }

    @Test
    void everySpanKeepsItsSource() {
        var told = Bench.sourced(Row.about("渔政建设贯穿港务工作").measures("船员培训突出渔政法规"));
        assertThat(told.sources()).extracting(Source::address)
                .containsExactly("realise.yaml 置于动词", "素材.yaml 条目1 事项", "realise.yaml 连接", "素材.yaml 条目1 举措", "realise.yaml 连接");
    }
}
