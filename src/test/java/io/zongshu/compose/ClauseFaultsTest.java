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
        "开放渔港泊位，“渔港先锋”的氛围。, NO_PREDICATE",
        "开展渔港走访，渔民满意度调查。, NO_PREDICATE",
        "打造渔港生活圈，八大渔港场景。, NO_PREDICATE",
        "参加质量评比，第17位。, NO_PREDICATE",
        "深化渔业合作，与某海洋研究所达成。, NO_OBJECT",
        "对优秀渔工和班组实行，渔港更有活力。, NO_OBJECT",
        "东港镇被列为，渔港治理得到检验。, NO_OBJECT",
        "针对解决37名渔工的安置问题。, HANGING",
        "面向评定渔业人才26名。, HANGING",
        "推进渔政监督贯穿渔港管理。, VERB_ON_VERB",
        "加强严格渔工教育。, VERB_ON_VERB",
        "开设将渔业法规作为船员培训的首课。, VERB_ON_VERB",
        "分期举办培训各类培训26期。, TWICE_SAID",
        "渔港与所有渔村结对共建结对共建和社区报到。, TWICE_SAID",
        "不断加强渔工队伍。, MISMATCH",
        "建好某渔业产业园，在南港开工建设。, NO_SUBJECT",
        "推进渔港建设，并揭牌。, NO_SUBJECT",
        "渔业工作力量方面，选派技术员到港指导。, TOPIC_LEFT",
        "扎实做好提供渔港补贴等一站式服务。, VERB_ON_VERB",
        "接收渔业专业学生，渔工招录。, NO_PREDICATE",
        "出台渔业政策文件，渔船减负增效、渔港扩容等关键改革。, NO_PREDICATE",
        "走访渔村，26个行动。, NO_PREDICATE",
        "走访渔村，《致全市渔民的倡议书》，渔民响应。, NO_PREDICATE",
        "切实加强三轮“渔家先锋进港湾”。, VERB_ON_VERB",
        "打造渔歌馆、渔史馆等，渔民受益。, OPEN_LIST"
    })
    void findsWhatIsWrong(String sentence, FaultKind kind) {
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
