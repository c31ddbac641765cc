package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Items and measures that are bare nouns: each kind with what readers expect before it, and clauses left alone. */
class NounMeasuresTest {
    @ParameterizedTest
    @CsvSource({
        // What it is about or for comes first, and what was done behind.
        "“船长赋能”计划, 渔港治理、渔村振兴、海洋物流、冷链产业, 围绕渔港治理、渔村振兴、海洋物流、冷链产业，实施“船长赋能”计划。",
        "全员轮训, 渔业大会精神、全省渔业重要讲话精神, 围绕渔业大会精神、全省渔业重要讲话精神，开展全员轮训。",
        "“渔火·匠心”活动, 渔业高校、渔区中小学校、渔业科研院所, 面向渔业高校、渔区中小学校、渔业科研院所，开展“渔火·匠心”活动。",
        "渔校合作, 云川渔业学院、青禾渔业学院, 依托云川渔业学院、青禾渔业学院，深化渔校合作。",
        "渔技简化招聘, 急需紧缺人才, 推进渔技简化招聘，招聘急需紧缺人才。",
        "“渔星”表彰大会, 渔业标兵、渔家好榜样、渔区优秀干部, …表彰渔业标兵、渔家好榜样、渔区优秀干部。",
        "船长民主测评, 拟提拔、拟交流考察对象, 对拟提拔、拟交流考察对象开展船长民主测评。",
        // Things that are held, put into force, set up.
        "渔政监督, 提高渔政监督质量若干措施；“港区巡访”机制；选人用人专项检查, …落实提高渔政监督质量若干措施，健全“港区巡访”机制，开展选人用人专项检查。",
        "渔港联席, 渔港共治联席会议；“双报到”活动；结对共建协议, …召开渔港共治联席会议，开展“双报到”活动，签订结对共建协议。",
        "“渔惠卡”, 看病、坐船绿色通道, 推行“渔惠卡”，开通看病、坐船绿色通道。",
        // Names of a class with that class as the item.
        "渔政制度, 《渔船管理办法》《渔港调整规定》, 落实《渔船管理办法》《渔港调整规定》等渔政制度。",
        "渔才项目, 船长引进计划、“渔才夜市”, 推进渔才项目，实施船长引进计划、“渔才夜市”。",
        // What rules are about, aspects, ways.
        "船长考察办法, 制定；海洋意识、安全意识、法治意识, 制定船长考察办法，涵盖海洋意识、安全意识、法治意识。",
        "“两个维系”, 渔政方向、渔政标准、渔政功能、渔政吸纳, 落实“两个维系”，坚持渔政方向、渔政标准、渔政功能、渔政吸纳。",
        "“两个提升”, 安全方向、安全标准、安全功能, 落实“两个提升”，突出安全方向、安全标准、安全功能。",
        "船员锻炼, 集中选派、跟班学习、轮岗交流, …集中选派、跟班学习、轮岗交流。",
        "渔港思想建设, 船长中心组学习、渔火大讲堂, …开展船长中心组学习，举办渔火大讲堂。",
        "船员培育, “订单式”实践培养, …开展“订单式”实践培养。",
        "选才渠道, 揭榜挂帅、以赛代评的“两个一批”方式, …采取揭榜挂帅、以赛代评的“两个一批”方式。",
        "船长管理办法, 制定；海洋意识、安全意识、法治意识3个方面, 制定船长管理办法，涵盖海洋意识、安全意识、法治意识3个方面。",
        "能闯敢干的船长干部, “渔港强链”工程、远洋行动, 围绕“渔港强链”工程、远洋行动，管好用好能闯敢干的船长干部。",
        "“五步闭环”, 诉求受理、工单生成、任务派发, …抓好诉求受理、工单生成、任务派发各环节。",
        "渔港共治覆盖, “三型组建”：独立组建、渔企联建、派驻组建, …独立组建、渔企联建、派驻组建的“三型组建”。",
        "渔政信息化, 建立渔情平台；摸底建档、远洋历练、跟踪培养、定期评估, …建立渔情平台，抓好摸底建档、远洋历练、跟踪培养、定期评估各环节。",
        "船长识别, 座谈交流、一线观察、赛马评比, 推进船长识别，开展座谈交流、一线观察、赛马评比。",
        "能闯海、肯吃苦、有办法的干部, “1+3”渔业体系、三大带动性工程, 围绕“1+3”渔业体系、三大带动性工程，管好用好能闯海、肯吃苦、有办法的干部。",
        "渔政监督, 选人用人专项检查、“一报告两评议”；提醒函询诫勉, 加强渔政监督，开展选人用人专项检查、“一报告两评议”、提醒函询诫勉。",
        "渔政监督, 提醒函询诫勉, 加强渔政监督，开展提醒函询诫勉。",
        // A measure with a verb of its own takes none of ours.
        "渔政作风, 明确“三严禁”负面清单, 转变渔政作风，明确“三严禁”负面清单。",
        "渔政作风, 突出“通读渔规、入脑入心”, 转变渔政作风，突出“通读渔规、入脑入心”。",
        "渔村岗位招聘, 集中面试报考渔村岗位的高层次人才, 集中面试报考渔村岗位的高层次人才。",
        // Clauses are moved, and stay clauses.
        "渔区防汛, 党组织、船员到第一线, 加强渔区防汛，党组织、船员到第一线。",
        "渔才表彰, 省特级船长、云川名匠入选, 推进渔才表彰，省特级船长、云川名匠入选。",
        "船长考察, 政治标准放在首位, 加强船长考察，把政治标准放在首位。",
        "发展船员工作, 从青年和渔工中发展, 从青年和渔工中发展船员。",
        "渔船考核, 出台办法；考核结果与选拔任用挂钩, …出台办法，推动考核结果与选拔任用挂钩。",
        "“渔村振兴”创建行动, 实施；五级书记抓渔村振兴, 实施“渔村振兴”创建行动，推动五级书记抓渔村振兴。",
        "渔村减负, 配救生衣、救生圈、对讲机, …渔村减负，配救生衣、救生圈、对讲机。",
        "“揭榜出海”, 船东出榜、渔校揭榜、渔政贴补, …推行船东出榜、渔校揭榜、渔政贴补。",
        "渔港绩效, 向远洋一线、高风险岗位、夜班倾斜, …向远洋一线、高风险岗位、夜班倾斜。",
        "渔业云, 渔港全部接入影像平台, …，渔港全部接入影像平台。",
    })
    void wordsNounsByTheirKind(String item, String measures, String expected) {
        assertEnds(Bench.sentence(Row.about(item).measures(measures)), expected);
    }

    private static void assertEnds(String sentence, String expected) {
        if (expected.startsWith("…")) {
            assertThat(sentence).endsWith(expected.substring(1));
        } else {
            assertThat(sentence).isEqualTo(expected);
        }
    }

    static Stream<Arguments> items() {
        return Stream.of(
                // Places and units: sent there, exchanged with, helped; who acts stays the subject.
                Arguments.of(Row.about("沿海地区").measures("选派船长骨干"), "向沿海地区选派船长骨干。"),
                Arguments.of(Row.about("青禾渔业集团").measures("互派业务骨干挂职"), "与青禾渔业集团互派业务骨干挂职。"),
                Arguments.of(Row.about("云川渔业大学").measures("支持高水平学科建设"), "支持云川渔业大学高水平学科建设。"),
                Arguments.of(Row.about("驻省城渔才工作站").measures("云川市设立"), "在云川市设立驻省城渔才工作站。"),
                // People are the object of what was done to them, and only good ones are used well.
                Arguments.of(Row.about("“躺平式船长”").measures("明确“躺平”情形；坚决调下"), "明确“躺平”情形，坚决调下“躺平式船长”。"),
                Arguments.of(Row.about("渔业院士、高层次渔业人才").measures("培养、柔性引进"), "培养、柔性引进渔业院士、高层次渔业人才。"),
                Arguments.of(Row.about("防汛抢险、抗旱保渔").measures("党员投身"), "党员投身防汛抢险、抗旱保渔。"),
                Arguments.of(Row.about("渔技轮训班").measures("结业"), "渔技轮训班结业。"),
                Arguments.of(Row.about("渔技轮训班").measures("全县领导干部；结业"), "面向全县领导干部的渔技轮训班结业。"),
                Arguments.of(Row.about("渔区政治建设").measures("融入船员、渔区党建、渔才工作"), "将渔区政治建设融入船员、渔区党建、渔才工作。"),
                Arguments.of(Row.about("渔区组织工作").measures("理论武装、选贤任能、强基固本"), "推进渔区组织工作，统筹推进理论武装、选贤任能、强基固本。"),
                // Clauses of a rule are counted where it is named.
                Arguments.of(Row.about("加强青年船长培养若干措施").measures("召开座谈会；举办读书班").data("12条"), "落实加强青年船长培养若干措施12条，召开座谈会，举办读书班。"),
                // A film is no rule that is put into force.
                Arguments.of(Row.about("《渔光》").result("全省电视片评比获奖"), "《渔光》在全省电视片评比中获奖。"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void saysWhatTheItemIsToTheMeasure(Row row, String expected) {
        assertThat(Bench.sentence(row)).isEqualTo(expected);
    }
}
