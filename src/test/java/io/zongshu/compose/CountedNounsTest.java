package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each figure stands once, at the noun that it counts, in the role which that noun has; no figure hangs on behind. */
class CountedNounsTest {
    static Stream<Arguments> objects() {
        return Stream.of(
                // The data name the object more closely: they are the object.
                Arguments.of(Row.about("亲水点、亲水线").measures("打造").data("河湖亲水点17个；沿江亲水线9条"), "打造河湖亲水点17个、沿江亲水线9条。"),
                Arguments.of(Row.about("渔才计划").measures("获批省“蓝海计划”、市“渔火计划”项目").data("省“蓝海计划”项目21个；市“渔火计划”项目64个"),
                        "获批省“蓝海计划”项目21个、市“渔火计划”项目64个。"),
                // How large it is.
                Arguments.of(Row.about("“水务讲堂”").measures("举办；培训渔业人才").data("15期；累计1400余人次"), "举办“水务讲堂”15期，累计培训渔业人才1400余人次。"),
                Arguments.of(Row.about("渔村服务队").measures("选派；驻点服务").data("累计640余个"), "累计选派渔村服务队640余个"),
                Arguments.of(Row.about("海上招聘").measures("全职引进海洋专业研究生").data("47名"), "全职引进海洋专业研究生47名"));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of(Row.about("《水工细则》").measures("出台；遴选水务人才").data("连续7年；68人"), "出台《水工细则》，连续7年遴选水务人才68人"),
                Arguments.of(Row.about("渔业统计工作").data("连续6年").result("全省第一"), "渔业统计工作连续6年位居全省第一"),
                Arguments.of(Row.about("水文专家").measures("建立定点联络办法；组织水文专家观摩").data("30余名").time("每年"), "建立定点联络办法，每年组织30余名水文专家观摩"),
                Arguments.of(Row.about("渔技训练").measures("举办渔技专题培训班").data("平均每年16期"), "平均每年举办渔技专题培训班16期"),
                Arguments.of(Row.about("“百港”计划").measures("选派辅导员交流挂职").data("首批30名"), "首批选派30名辅导员交流挂职"),
                Arguments.of(Row.about("结对帮扶").measures("选派辅导员结对帮扶海岛县").data("两批次35名"), "选派两批次35名辅导员结对帮扶海岛县"));
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(Row.about("渔村示范").measures("指导乡镇创建渔村振兴示范").data("示范点33个；示范带6个"), "创建渔村振兴示范点33个、示范带6个"),
                Arguments.of(Row.about("渔才工程").measures("实施引水工程、排涝工程、清淤工程等").data("6大工程"), "实施引水工程、排涝工程、清淤工程等6大工程"),
                Arguments.of(Row.about("渔业系统").measures("研发泵站管理、闸门管理等水务平台").data("水务平台8个"), "研发泵站管理、闸门管理等8个水务平台"),
                Arguments.of(Row.about("渔港防汛").measures("推行“三巡”做法").data("护堤小分队19个；探险小分队23个；抢护小分队6个"), "护堤小分队19个、探险小分队23个、抢护小分队6个"),
                Arguments.of(Row.about("“渔火”支部").data("240个渔村创成“渔火”支部14个、“灯塔”支部46个"), "240个渔村创成“渔火”支部14个、“灯塔”支部46个"),
                Arguments.of(Row.about("校党组织和教师").measures("在支教助学中带头").data("校党组织57个；教师2300余名"), "57个校党组织、2300余名教师在支教助学中带头"),
                Arguments.of(Row.about("“渔才”计划").data("入选31人；团队8个").result("全省第一方阵"), "入选“渔才”计划31人、团队8个，位居全省第一方阵"),
                Arguments.of(Row.about("水库防控").measures("“抢险队”日夜巡查").data("水利干部460余名；站所党支部29个"), "460余名水利干部、29个站所党支部参加"),
                Arguments.of(Row.about("学校书记备案试点").measures("将优秀学校书记纳入备案管理").data("46名"), "将46名优秀学校书记纳入备案管理"),
                Arguments.of(Row.about("关爱护线工").measures("划拨党费支持校舍修缮").data("38万元"), "划拨党费38万元支持校舍修缮"));
    }

    static Stream<Arguments> governed() {
        return Stream.of(
                Arguments.of(Row.about("渔技培训").measures("实施渔技提升工程，开展专题培训").data("船长班21期；培训渔民8600人次"), "举办船长班21期"),
                Arguments.of(Row.about("渔才队伍").measures("面向院校招引渔才").data("招录渔技员85人；选调生9名"), "招录渔技员85人、选调生9名"),
                Arguments.of(Row.about("渔业合作").measures("与东湖水厂、西渠闸站等签订协议").data("9家单位"), "与东湖水厂、西渠闸站等9家单位签订协议"),
                Arguments.of(Row.about("渔业招才").measures("承办水务座谈会等活动").data("水务座谈会6届"), "承办6届水务座谈会等活动"),
                Arguments.of(Row.about("渔业评选").measures("区委先后评选表彰").data("先进渔港10个；先进船员22名"), "区委先后评选表彰先进渔港10个、先进船员22名"),
                Arguments.of(Row.about("渔业成果").data("省级渔业奖26项；市级渔业奖20项").result("获奖"), "获省级渔业奖26项、市级渔业奖20项"),
                Arguments.of(Row.about("渔技助农").measures("选任市、县两级辅导员下乡助渔；开展测流、除险技术等培训").data("辅导员27名"), "选任市、县两级辅导员27名下乡助渔"),
                Arguments.of(Row.about("渔业党建").measures("建立取水站点").data("五星级泵站党支部18家；取水站点72个"), "五星级泵站党支部18家"),
                Arguments.of(Row.about("渔民满意度").measures("开展测评").data("满意率98%以上"), "满意率在98%以上"));
    }

    static Stream<Arguments> whose() {
        return Stream.of(
                // What is another measure's is not taken along, and what several names count is not of their number.
                Arguments.of(Row.about("“渔火贷”").measures("打造灌区示范样板；组建流域联合党委").data("灌区示范样板21个；联合党委5个"), "打造灌区示范样板21个，组建流域联合党委5个"),
                Arguments.of(Row.about("渔业融合").measures("绘制水源、水厂、管网联动图；设立水文测报工作站、节水教育基地").data("水文测报工作站3个；节水教育基地16家"),
                        "绘制水源、水厂、管网联动图，设立水文测报工作站3个、节水教育基地16家"),
                Arguments.of(Row.about("渔村脱贫").measures("建立帮扶机制").data("危桥73个").result("危桥全部拆除"), "73个危桥全部拆除"),
                Arguments.of(Row.about("渔业标准").measures("提出建设标准").data("道班支部96个").result("达到“四优”标准"), "96个道班支部达到“四优”标准"),
                Arguments.of(Row.about("抓党建促渔业发展").measures("制定服务渔业发展措施；培育新渔民").data("16条"), "制定服务渔业发展措施16条"),
                Arguments.of(Row.about("渔技中心").measures("推进建设节水谷等测试、检定中心").data("7个"), "推进建设节水谷等7个测试、检定中心"),
                Arguments.of(Row.about("泵站、闸口“双控”机制").measures("完善；建立供水调度联合体").data("12个"), "建立供水调度联合体12个"),
                Arguments.of(Row.about("渔业挂职").measures("选派干部到上游灌区挂职锻炼").data("挂职锻炼34名"), "选派34名干部到上游灌区挂职锻炼"),
                Arguments.of(Row.about("节水展馆").measures("开放；组织教师参观").data("3400余人次"), "组织教师参观3400余人次"),
                Arguments.of(Row.about("“千名站长进课堂”培训").measures("举办").data("48期；培训2700人次"), "举办“千名站长进课堂”培训48期，培训2700人次"));
    }

    static Stream<Arguments> subjects() {
        return Stream.of(
                Arguments.of(Row.about("渔港组织").measures("推动渔业企业、渔业协会成立党组织").data("渔业企业137个；渔业协会28个"), "推动137个渔业企业、28个渔业协会成立党组织"),
                Arguments.of(Row.about("技能评价").measures("建立评价体系").data("首批57人").result("破格取得高级船员证书"), "首批57人破格取得高级船员证书"),
                Arguments.of(Row.about("渔业创业").measures("支持船员创业").data("省“蓝鲸”计划船员35人；“112”渔业团队9个").result("入选"),
                        "入选省“蓝鲸”计划船员35人、“112”渔业团队9个"),
                Arguments.of(Row.about("全省最美水站、最美站长").data("水站党支部12个；水站书记9名").result("获评"), "12个水站党支部、9名水站书记获评全省最美水站、最美站长"),
                Arguments.of(Row.about("“最美渔港”").result("东湾镇渔港党委获评"), "东湾镇渔港党委获评“最美渔港”"));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Row.about("“党建领渔”机制").measures("推行；在全市工地一线设立安全岗").data("工地37个"), "在全市37个工地一线设立安全岗"),
                Arguments.of(Row.about("水质会商会").measures("举办；与专家签订课题").data("专家36名"), "与36名专家签订课题"),
                Arguments.of(Row.about("“渔村计划”").measures("加强到灌区工作大学生跟踪管理").data("58名"), "加强58名到灌区工作大学生跟踪管理"),
                Arguments.of(Row.about("“红船”物业").measures("开展攻坚行动").data("物业、组织覆盖率均98%"), "物业、组织覆盖率均为98%"),
                // Never within a name.
                Arguments.of(Row.about("渔技培训班").measures("依托水站干部进修中心，举办渔技培训班").data("22期；680余人次"), "依托水站干部进修中心，举办渔技培训班22期，培训680余人次"));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                Arguments.of(Row.about("“渔事通”体系").measures("建设").result("“办事不出岛”"), "实现“办事不出岛”"),
                Arguments.of(Row.about("渔业平台").measures("建成").result("渔业服务事项“一网通办”"), "实现渔业服务事项“一网通办”"),
                Arguments.of(Row.about("渔业政策").measures("修订").result("从1.0版到3.0版迭代升级"), "修订渔业政策，实现从1.0版到3.0版迭代升级"),
                Arguments.of(Row.about("渔业考核").measures("开展渔业考核").result("落后水站转化提升"), "推动落后水站转化提升"),
                Arguments.of(Row.about("“红船”中心").measures("建成；健全机制").result("全市首个水务宣教阵地"), "建成全市首个水务宣教阵地“红船”中心"),
                Arguments.of(Row.about("渔业党建评估").result("连续4年“好”的等次"), "在渔业党建评估中，连续4年获“好”的等次"),
                Arguments.of(Row.about("全国渔业示范区").result("被确定").department("东湾区"), "东湾区被确定为全国渔业示范区"),
                Arguments.of(Row.about("渔业考核").measures("健全体系；出台巡堤结果运用“六条规矩”").result("“六条规矩”全省率先出台"), "在全省率先出台巡堤结果运用“六条规矩”"),
                Arguments.of(Row.about("“渔火计划”").measures("实施").result("海山、林涛等优秀船员代表"), "涌现出海山、林涛等优秀船员代表"));
    }

    @ParameterizedTest
    @MethodSource({"objects", "subjects", "places", "results", "times", "rows", "whose", "governed"})
    void standsAtItsNoun(Row row, String expected) {
        assertThat(Bench.sentence(row)).contains(expected).doesNotContainPattern("，共[0-9]");
    }
}
