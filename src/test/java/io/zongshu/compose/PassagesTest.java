package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Passages, and the numbered lists of problems and plans. */
class PassagesTest {
    private final Passages passages = Bench.passages();

    private String problems(Row... rows) {
        return passages.numbered(Bench.facts(rows), passages.leads(0), "2025年", true).text();
    }

    @Test
    void leavesProblemsInTheWritersWords() {
        Row statement = Row.of("存在问题").item("山区助餐点运营成本偏高");

        assertThat(problems(statement)).isEqualTo("山区助餐点运营成本偏高。");
        assertThat(problems(statement, Row.of("存在问题").item("护理员不足")))
                .isEqualTo("一是山区助餐点运营成本偏高。二是护理员不足。");
    }

    @Test
    void joinsTheCellsOfAProblem() {
        Row row = Row.of("存在问题").item("护理人才").measures("持证上岗比例仍然较低").data("缺口120名").result("影响服务质量");

        assertThat(problems(row)).isEqualTo("护理人才方面，持证上岗比例仍然较低，缺口120名，影响服务质量。");
    }

    @Test
    void numbersOnlyWhatHasSomethingToSay() {
        Row empty = Row.of("存在问题");

        assertThat(problems(empty)).isEmpty();
        assertThat(problems(empty, Row.of("存在问题").item("护理员不足"), Row.of("存在问题").item("设施老旧，亟须改造")))
                .isEqualTo("一是护理员不足。二是设施老旧，亟须改造。");
    }

    /** What it was comes before what was set up for it, in each sentence of a passage. */
    @Test
    void tellsTheItemBeforeWhatWasSetUpForIt() {
        List<Fact> facts = Bench.facts(
                Row.of("渔业发展").item("渔港整治").measures("清理旧船、修补码头护栏，请老船长讲安全课").data("旧船83艘"),
                Row.of("渔业发展").item("渔船检验改革").measures("出台船东自查办法，开通网上预约").result("检验时间缩短三天"));
        String passage = passages.passage(facts, passages.leads(0), "2025年").text();

        assertThat(passage.split("[。；]", -1)[1]).contains("渔船检验改革，出台船东自查办法，开通网上预约");
    }

    @Test
    void tellsTheFactsOfAPassageInOrder() {
        List<Fact> facts = Bench.facts(
                Row.about("社区食堂").measures("建成").data("17家"),
                Row.of("民政服务").time("9月"),
                Row.about("邻里食堂评星活动").measures("开展"));

        assertThat(passages.passage(facts, passages.leads(0), "2025年").text())
                .isEqualTo("建成社区食堂17家，开展邻里食堂评星活动。");
    }

    @Test
    void opensAPassageWithWhatWasDoneAllTheTime() {
        List<Fact> facts = Bench.facts(
                Row.about("渔家夜校").measures("开办").time("2025年4月9日"),
                Row.about("社区食堂").measures("新建").data("17家"));

        assertThat(passages.passage(facts, passages.leads(0), "五年来").text()).startsWith("新建社区食堂17家").contains("2025年4月9日，开办渔家夜校");
    }

    @Test
    void joinsPlansByCommasWithoutAFullStop() {
        List<Fact> plans = Bench.facts(
                Row.of("下一步打算").item("银发助餐工程").measures("实施"),
                Row.of("下一步打算").item("渡口安全整治"));

        assertThat(passages.joined(plans, passages.leads(0)).text()).isEqualTo("实施银发助餐工程，推进渡口安全整治");
        assertThat(passages.joined(List.of(), passages.leads(0)).isEmpty()).isTrue();
        // …局将水质方面，坚持…: a topic stands behind 在.
        assertThat(passages.joined(Bench.facts(Row.of("下一步打算").item("供水水质").measures("坚持从水源抓起")), passages.leads(0)).text())
                .doesNotContain("方面，");
    }

    @Test
    void saysTheYearOfPlansInARowOnce() {
        List<Fact> plans = Bench.facts(
                Row.of("下一步打算").item("银发助餐工程").measures("实施").time("2026年"),
                Row.of("下一步打算").item("村级预警广播").measures("新建").time("2026年汛前"),
                Row.of("下一步打算").item("渡口安全整治").measures("开展").time("2026年"),
                Row.of("下一步打算").item("护理员培训").measures("开展").time("2027年"));

        assertThat(passages.numbered(plans, passages.leads(0), "2025年", false).text())
                .isEqualTo("一是2026年，实施银发助餐工程。二是汛前，新建村级预警广播。三是开展渡口安全整治。四是2027年，开展护理员培训。");
        assertThat(passages.joined(Bench.facts(
                                Row.of("下一步打算").item("银发助餐工程").measures("实施").time("2026年"),
                                Row.of("下一步打算").item("渡口安全整治").time("2026年")),
                        passages.leads(0)).text())
                .isEqualTo("在2026年实施银发助餐工程，推进渡口安全整治");
    }

    @Test
    void saysAnAdverbWithAVerbTwiceInAPaperAtMost() {
        Map<String, Integer> pairs = new HashMap<>();
        StringBuilder paper = new StringBuilder();
        for (int section = 0; section < 6; section++) {
            List<Fact> facts = Bench.facts(
                    Row.about("邻里食堂评星" + "甲乙丙丁戊己".charAt(section) + "项目").measures("推进"));
            paper.append(passages.passage(facts, passages.leads(0, Set.of(), pairs), "2025年").text());
        }

        assertThat(pairs).isNotEmpty().allSatisfy((pair, times) -> {
            assertThat(times).isLessThanOrEqualTo(2);
            assertThat(paper.toString().split(pair, -1)).hasSize(times + 1);
        });
    }
}
