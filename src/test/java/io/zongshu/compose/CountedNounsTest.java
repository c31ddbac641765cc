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
                Arguments.of(Row.about("讲学点、讲学线").measures("打造").data("渔港讲学点26个；海岛讲学线4条"), "打造渔港讲学点26个、海岛讲学线4条。"),
                Arguments.of(Row.about("科普平台").measures("建立").data("市级以上科普平台17个；渔技工作站8个"), "建立市级以上科普平台17个、渔技工作站8个。"),
                Arguments.of(Row.about("渔才计划").measures("获批省“蓝海计划”、市“渔火计划”项目").data("省“蓝海计划”项目21个；市“渔火计划”项目64个"),
                        "获批省“蓝海计划”项目21个、市“渔火计划”项目64个。"),
                // As many as there are names.
                Arguments.of(Row.about("远洋大会").measures("举办；成立东海、南海远洋服务站").data("远洋服务站2个"), "成立东海、南海2个远洋服务站"),
                // How large it is.
                Arguments.of(Row.about("渔业基金").measures("设立").data("800万元").result("全省唯一"), "设立全省唯一的800万元渔业基金。"),
                Arguments.of(Row.about("渔业大调研").measures("开展；建立船员库").data("260人左右"), "建立260人左右的船员库"),
                Arguments.of(Row.about("渔村经费").measures("提高渔村办公经费").data("渔村办公经费8万元/村"), "提高渔村办公经费至8万元/村。"),
                Arguments.of(Row.about("“渔技讲堂”").measures("举办；培训渔业人才").data("15期；累计1400余人次"), "举办“渔技讲堂”15期，累计培训渔业人才1400余人次。"),
                Arguments.of(Row.about("渔村服务队").measures("选派；驻点服务").data("累计640余个"), "累计选派渔村服务队640余个"),
                Arguments.of(Row.about("海上招聘").measures("全职引进海洋专业研究生").data("47名"), "全职引进海洋专业研究生47名"));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of(Row.about("《渔才办法》").measures("出台；遴选渔业人才").data("连续5年；94人"), "出台《渔才办法》，连续5年遴选渔业人才94人"),
                Arguments.of(Row.about("“渔业成果奖”").measures("党建引领渔港治理、新渔民党建").data("连续三年").result("获评"), "党建引领渔港治理、新渔民党建连续三年获评“渔业成果奖”"),
                Arguments.of(Row.about("渔业统计工作").data("连续6年").result("全省第一"), "渔业统计工作连续6年位居全省第一"),
                Arguments.of(Row.about("渔村换届").measures("先后完成；健全机制").data("两次"), "先后两次完成渔村换届，"),
                Arguments.of(Row.about("渔技专家").measures("建立联系专家制度；组织专家研修").data("60余名").time("每年"), "建立联系专家制度，每年组织60余名专家研修"),
                Arguments.of(Row.about("渔技训练").measures("举办渔技专题培训班").data("平均每年16期"), "平均每年举办渔技专题培训班16期"),
                Arguments.of(Row.about("“百港”计划").measures("选派辅导员交流挂职").data("首批30名"), "首批选派30名辅导员交流挂职"),
                Arguments.of(Row.about("结对帮扶").measures("选派辅导员结对帮扶海岛县").data("两批次35名"), "选派两批次35名辅导员结对帮扶海岛县"));
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(Row.about("渔村示范").measures("指导乡镇创建渔村振兴示范").data("示范点33个；示范带6个"), "创建渔村振兴示范点33个、示范带6个"),
                Arguments.of(Row.about("渔才工程").measures("实施船长培养工程、轮机长培养工程等").data("5大工程"), "实施船长培养工程、轮机长培养工程等5大工程"),
                Arguments.of(Row.about("渔业系统").measures("研发渔民管理、渔船管理等业务系统").data("业务系统11个"), "研发渔民管理、渔船管理等11个业务系统"),
                Arguments.of(Row.about("渔港防汛").measures("推行“三队”做法").data("值守小分队27个；引导小分队32个；守点小分队14个"), "值守小分队27个、引导小分队32个、守点小分队14个"),
                Arguments.of(Row.about("“渔火”支部").data("240个渔村创成“渔火”支部14个、“灯塔”支部46个"), "240个渔村创成“渔火”支部14个、“灯塔”支部46个"),
                Arguments.of(Row.about("党组织和党员").measures("在防汛抢险中挑重担").data("渔村党组织340个；党员4000余名"), "340个渔村党组织、4000余名党员在防汛抢险中挑重担"),
                Arguments.of(Row.about("“渔才”计划").data("入选94人；团队4个").result("全省第一方阵"), "入选“渔才”计划94人、团队4个，位居全省第一方阵"),
                Arguments.of(Row.about("渔港防控").measures("“突击队”冲锋在前").data("党员干部2.3万余名；基层党组织640余个"), "2.3万余名党员干部、640余个基层党组织参加"),
                Arguments.of(Row.about("渔村书记岗位试点").measures("将优秀渔村书记纳入岗位管理").data("13名"), "将13名优秀渔村书记纳入岗位管理"),
                Arguments.of(Row.about("关爱渔民").measures("划拨党费支持防汛救灾").data("64.5万元"), "划拨党费64.5万元支持防汛救灾"));
    }

    static Stream<Arguments> governed() {
        return Stream.of(
                Arguments.of(Row.about("渔技培训").measures("实施渔技提升工程，开展专题培训").data("船长班21期；培训渔民8600人次"), "举办船长班21期"),
                Arguments.of(Row.about("渔才队伍").measures("面向院校招引渔才").data("招录渔技员85人；选调生9名"), "招录渔技员85人、选调生9名"),
                Arguments.of(Row.about("渔业合作").measures("与东海大学、南海学院等签订协议").data("17家单位"), "与东海大学、南海学院等17家单位签订协议"),
                Arguments.of(Row.about("渔业招才").measures("承办渔才合作交流会等活动").data("渔才合作交流会9届"), "承办渔才合作交流会等活动9届"),
                Arguments.of(Row.about("渔业评选").measures("区委先后评选表彰").data("先进渔港10个；先进船员22名"), "区委先后评选表彰先进渔港10个、先进船员22名"),
                Arguments.of(Row.about("渔业成果").data("省级渔业奖26项；市级渔业奖20项").result("获奖"), "渔业成果获省级渔业奖26项、市级渔业奖20项"),
                Arguments.of(Row.about("渔技助农").measures("选任市、县两级辅导员下乡助渔；开展养殖、防病技术等培训").data("辅导员43名"), "选任市、县两级43名辅导员下乡助渔"),
                Arguments.of(Row.about("渔业党建").measures("建立服务站点").data("示范党支部42家；服务站点230个"), "示范党支部42家"),
                Arguments.of(Row.about("渔民满意度").measures("开展测评").data("满意率98%以上"), "满意率在98%以上"));
    }

    static Stream<Arguments> whose() {
        return Stream.of(
                // What is another measure's is not taken along, and what several names count is not of their number.
                Arguments.of(Row.about("“渔火贷”").measures("打造渔村示范样板；组建海岛片区功能性党委").data("渔村示范样板16个；功能性党委3个"), "打造渔村示范样板16个，组建海岛片区功能性党委3个"),
                Arguments.of(Row.about("渔业融合").measures("绘制渔港、渔船、渔民融合图谱；设立渔业科研工作站、渔业创新基地").data("渔业科研工作站3个；渔业创新基地14家"),
                        "绘制渔港、渔船、渔民融合图谱，设立渔业科研工作站3个、渔业创新基地14家"),
                Arguments.of(Row.about("渔村脱贫").measures("建立帮扶机制").data("渔村164个").result("渔村全部出列"), "164个渔村全部出列"),
                Arguments.of(Row.about("渔业标准").measures("提出建设标准").data("渔业支部218个").result("达到“五好”标准"), "218个渔业支部达到“五好”标准"),
                Arguments.of(Row.about("抓党建促渔业发展").measures("制定服务渔业发展措施；培育新渔民").data("10条"), "制定服务渔业发展措施10条"),
                Arguments.of(Row.about("渔技中心").measures("推进建设渔技谷等产业、创新平台").data("14个"), "推进建设渔技谷等14个产业、创新平台"),
                Arguments.of(Row.about("渔港、渔船“双联”机制").measures("完善；建立渔业创新联合体").data("8个"), "建立渔业创新联合体8个"),
                Arguments.of(Row.about("渔业挂职").measures("选派干部到外省渔港挂职锻炼").data("挂职锻炼20名"), "选派20名干部到外省渔港挂职锻炼"),
                Arguments.of(Row.about("渔业警示基地").measures("建立；组织党员干部参观").data("1万余人次"), "组织1万余人次党员干部参观"),
                Arguments.of(Row.about("“万名渔民进夜校”培训").measures("举办").data("353期；培训5.9万人次"), "举办“万名渔民进夜校”培训353期，培训5.9万人次"));
    }

    static Stream<Arguments> subjects() {
        return Stream.of(
                Arguments.of(Row.about("渔港攻坚").measures("渔技员到海岛").data("到海岛渔技员74名"), "74名渔技员到海岛"),
                Arguments.of(Row.about("渔港组织").measures("推动渔业企业、渔业协会成立党组织").data("渔业企业137个；渔业协会28个"), "推动137个渔业企业、28个渔业协会成立党组织"),
                Arguments.of(Row.about("技能评价").measures("建立评价体系").data("首批326人").result("破格取得高级船员证书"), "首批326人破格取得高级船员证书"),
                Arguments.of(Row.about("渔业创业").measures("支持船员创业").data("省“蓝鲸”计划船员35人；“112”渔业团队9个").result("入选"),
                        "入选省“蓝鲸”计划船员35人、“112”渔业团队9个"),
                Arguments.of(Row.about("全省渔业百强支部、百佳书记").data("渔业支部12个；渔村书记9名").result("获评"), "12个渔业支部、9名渔村书记获评全省渔业百强支部、百佳书记"),
                Arguments.of(Row.about("“最美渔港”").result("东湾镇渔港党委获评"), "东湾镇渔港党委获评“最美渔港”"));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Row.about("“党建领渔”机制").measures("推行；在全市渔港一线成立临时党支部").data("渔港43个"), "在全市43个渔港一线成立临时党支部"),
                Arguments.of(Row.about("“海上先锋区”").measures("与邻市乡镇共建").data("邻市7个乡镇"), "与邻市7个乡镇共建"),
                Arguments.of(Row.about("渔医座谈会").measures("举办；与专家对接合作").data("专家36名"), "与36名专家对接合作"),
                Arguments.of(Row.about("“渔村计划”").measures("加强到渔村工作大学生管理培养").data("326名"), "加强326名到渔村工作大学生管理培养"),
                Arguments.of(Row.about("“红船”物业").measures("开展攻坚行动").data("物业、组织覆盖率均98%"), "物业、组织覆盖率均为98%"),
                // Never within a name.
                Arguments.of(Row.about("渔技培训班").measures("依托渔村干部进修中心，举办渔技培训班").data("40余期；3200余人次"), "依托渔村干部进修中心，举办渔技培训班40余期、3200余人次"));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                Arguments.of(Row.about("“渔事通”体系").measures("建设").result("“办事不出岛”"), "实现“办事不出岛”"),
                Arguments.of(Row.about("渔业平台").measures("建成").result("渔业服务事项“一网通办”"), "实现渔业服务事项“一网通办”"),
                Arguments.of(Row.about("渔业政策").measures("修订").result("从1.0版到3.0版迭代升级"), "修订渔业政策，实现从1.0版到3.0版迭代升级"),
                Arguments.of(Row.about("渔业考核").measures("开展渔业考核").result("后进渔村转化提升"), "推动后进渔村转化提升"),
                Arguments.of(Row.about("“红船”中心").measures("建成；健全机制").result("全市首个渔业党建阵地"), "建成全市首个渔业党建阵地“红船”中心"),
                Arguments.of(Row.about("渔业党建评估").result("连续4年“好”的等次"), "在渔业党建评估中，连续4年获“好”的等次"),
                Arguments.of(Row.about("全国渔业示范区").result("被确定").department("东湾区"), "东湾区被确定为全国渔业示范区"),
                Arguments.of(Row.about("渔业考核").measures("健全体系；出台渔业考核结果运用“六条措施”").result("“六条措施”全省率先出台"), "在全省率先出台渔业考核结果运用“六条措施”"),
                Arguments.of(Row.about("“渔火计划”").measures("实施").result("海山、林涛等优秀船员代表"), "涌现出海山、林涛等优秀船员代表"));
    }

    @ParameterizedTest
    @MethodSource({"objects", "subjects", "places", "results", "times", "rows", "whose", "governed"})
    void standsAtItsNoun(Row row, String expected) {
        assertThat(Bench.sentence(row)).contains(expected).doesNotContainPattern("，共[0-9]");
    }
}
