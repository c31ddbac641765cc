package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no writer lets stand in a clause is found, and good clauses are left alone. */
class ClauseFaultsTest {
    private static final ClauseFaults CHECK = new ClauseFaults(Bench.SETTINGS, Bench.SEGMENTER);

    @ParameterizedTest
    @CsvSource({
        "开放渔港泊位，“渔港先锋”的氛围。, 无谓语",
        "开展渔港走访，渔民满意度调查。, 无谓语",
        "打造渔港生活圈，八大渔港场景。, 无谓语",
        "参加质量评比，第17位。, 无谓语",
        "深化渔业合作，与某海洋研究所达成。, 缺宾语",
        "对优秀渔工和班组实行，渔港更有活力。, 缺宾语",
        "东港镇被列为，渔港治理得到检验。, 缺宾语",
        "针对解决37名渔工的安置问题。, 介词悬空",
        "面向评定渔业人才26名。, 介词悬空",
        "推进渔政监督贯穿渔港管理。, 动词套动词",
        "加强严格渔工教育。, 动词套动词",
        "开设将渔业法规作为船员培训的首课。, 动词套动词",
        "分期举办培训各类培训26期。, 重复",
        "渔港与所有渔村结对共建结对共建和社区报到。, 重复",
        "不断加强渔工队伍。, 搭配",
        "建好某渔业产业园，在南港开工建设。, 缺主语",
        "推进渔港建设，并揭牌。, 缺主语",
        "渔业工作力量方面，选派技术员到港指导。, 话头"
    })
    void findsWhatIsWrong(String sentence, ClauseFaults.Kind kind) {
        assertThat(CHECK.of(sentence)).extracting(ClauseFaults.Fault::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "今年以来，全市深化渔港改革，建成泊位36个，渔民收入增长8.7%。",
        "加强渔工队伍建设，激励渔工担当作为，渔港面貌焕然一新。",
        "渔业产业园在南港开工建设，渔业人才服务站揭牌。",
        "面向沿海高校引进渔业人才，针对渔民反映的问题逐条整改。",
        "在渔港治理方面，推行“一港一策”，打造“渔火先锋”品牌。",
        "把学习渔业法规作为船员培训的首课，形成上下联动的格局。",
        "渔港党支部43个，覆盖率为98%。"
    })
    void leavesGoodSentencesAlone(String sentence) {
        assertThat(CHECK.of(sentence)).isEmpty();
    }

    @Test
    void weighsFaultsTogether() {
        assertThat(CHECK.weight(CHECK.of("不断加强渔工队伍。"))).isEqualTo(0.8);
        assertThat(CHECK.weight(CHECK.of("加强渔工队伍建设。"))).isZero();
    }
}
