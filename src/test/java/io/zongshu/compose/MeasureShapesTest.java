package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measure lacks, it gets from the item: an object, a subject, what is put somewhere; and what lacks nothing stays. */
class MeasureShapesTest {
    @ParameterizedTest
    @CsvSource({
        // A verb at the end lacks its object, whoever did it, to whom and how.
        "“渔火”奖章, 向老船员颁发, 向老船员颁发“渔火”奖章。",
        "“渔港先锋”, 各级渔协党组织表彰, 各级渔协党组织表彰“渔港先锋”。",
        "渔业学院和船舶学院, 港校合作成立；定向培养, 港校合作成立渔业学院和船舶学院，定向培养。",
        "渔港联络员, 规范程序；新评选, 规范程序，新评选渔港联络员。",
        "渔港巡查、专项督查, 优中选优参与, 优中选优参与渔港巡查、专项督查。",
        "市属渔业公司班子, 围绕渔业改革配强, 围绕渔业改革配强市属渔业公司班子。",
        "老船长工作室, 建好用好, 建好用好老船长工作室。",
        "“访百船”, 组织渔协党员开展, 组织渔协党员开展“访百船”。",
        // Or the verb has another as its object, which is whose.
        "“渔港网格”, 全域推进建设, 全域推进“渔港网格”建设。",
        "渔船档案, 开展标准化信息化创建, 开展渔船档案标准化信息化创建。",
        "“海雾讲堂”渔教品牌, 发挥品牌作用, 发挥“海雾讲堂”渔教品牌作用。",
        "船员专业能力, 围绕渔业重点任务开展专题培训, …围绕渔业重点任务开展专题培训。",
        // It tells how something came to be that it does not name.
        "渔才政策, 由2.0版升级至4.0版；出台“渔才十条”, 推动渔才政策由2.0版升级至4.0版，出台“渔才十条”。",
        "“英港新政”, 迭代升级；落实制度, 推动“英港新政”迭代升级，落实制度。",
        "渔港党建阵地, 全域提档升级；配置桌椅、书柜、球台等, 推动渔港党建阵地全域提档升级，配置桌椅、书柜、球台等。",
        // It tells where something is put.
        "港校合作, 放在全市渔业大局中谋划, 把港校合作放在全市渔业大局中谋划。",
        "船员学习, 学习渔业法规列为各类班次必修课程, …把学习渔业法规列为各类班次必修课程。",
        "船员学习, 把学习渔规作为中心内容，作为船员培训的主课, …把学习渔规作为中心内容，作为船员培训的主课。",
        // Things come to be so; sayings are held to; rows of statements stay a row.
        "渔业链党建, 组织建在船上、服务沉在船上、资源聚在船上, …推动组织建在船上、服务沉在船上、资源聚在船上。",
        "“渔家示范带”, 建设；渔村资源串点成线、连线成片, 建设“渔家示范带”，推动渔村资源串点成线、连线成片。",
        "渔家建设, 开放兴港、实干强港、从严治港；深化建设, …坚持开放兴港、实干强港、从严治港，深化渔家建设。",
        "讲渔情, 船员管理突出安全监督，渔船检验突出安全功能, …船员管理突出安全监督，渔船检验突出安全功能。",
        "渔村党建, 突出安全标准，从渔工中发展, …突出安全标准，从渔工中发展。",
        "渔港宣传, 讲好渔家的故事和渔业理论, …讲好渔家的故事和渔业理论。",
        "渔政研究, 研究全市的渔业政策，出台文件, …研究全市的渔业政策，出台文件。",
        "“两湾”渔业换届, 组建专班，跟船督导，挂图作战, …组建专班，跟船督导，挂图作战。",
        "渔村集体经济, 严格“三渔”清理；案例化推进“三项渔制”, …严格“三渔”清理，案例化推进“三项渔制”。",
        "渔才公寓, 建成投用；“公寓建在港边、渔才留在港里”建设理念, 按照“公寓建在港边、渔才留在港里”建设理念，渔才公寓建成投用。",
        "渔才强市, 推进“海星”计划；“海马”“海龙”渔才引育品牌, …推进“海星”计划，打造“海马”“海龙”渔才引育品牌。",
        "“渔才周”, 启动；以“渔兴港兴”为主题, 以“渔兴港兴”为主题，启动“渔才周”。",
        "渔业专题片, 拍摄《海那边》《船长回港了》等, 拍摄《海那边》《船长回港了》等渔业专题片。",
        "渔才服务, 专家学者来港指导服务, …专家学者来港指导服务。",
        // An item that tells an action, a meeting, a team: none is strengthened, stressed or used.
        "旗帜鲜明兴渔业, 渔港党员带头, 旗帜鲜明兴渔业，渔港党员带头。",
        "拼渔业搞建设, 组建专班, 拼渔业搞建设，组建专班。",
        "全市渔业党建大会, 老船长分享感悟, 在全市渔业党建大会上，老船长分享感悟。",
        "市第三次党代会, 实施“三大战略”, 召开市第三次党代会，实施“三大战略”。",
        "渔港智力“帮帮团”, 下沉渔村一线, 渔港智力“帮帮团”下沉渔村一线。",
        "渔港协会, 实体化运行渔业行业党委, …实体化运行渔业行业党委。",
    })
    void givesAMeasureWhatItLacks(String item, String measures, String expected) {
        String sentence = Bench.sentence(Row.about(item).measures(measures));

        if (expected.startsWith("…")) {
            assertThat(sentence).endsWith(expected.substring(1));
        } else {
            assertThat(sentence).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "渔港指导员, 完成轮换调整, 194名, 完成194名渔港指导员轮换调整。",
        "海岛医生引进, 公开招考、能手选聘等, 58名, 通过公开招考、能手选聘等方式引进海岛医生58名。",
        "选派干部, 到渔村任职, 25名, 选派25名干部到渔村任职。",
        "渔政调查员, 从学院、企业聘请，参与勘验, 26名, 从学院、企业聘请渔政调查员26名，参与勘验。",
        "“渔火”奖章, 向老教师颁发, 1827名, 向1827名老教师颁发“渔火”奖章。",
    })
    void countsTheItemBesideIt(String item, String measures, String data, String expected) {
        assertThat(Bench.sentence(Row.about(item).measures(measures).data(data))).isEqualTo(expected);
    }
}
