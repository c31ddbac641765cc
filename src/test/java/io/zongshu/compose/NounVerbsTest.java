package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns with their verbs, one by one, beside the groups of nouns; and the verbs that a measure may begin with. */
class NounVerbsTest {
    private static final Collocations PAIRS = new Collocations(Settings.builtIn());
    private static final OpeningVerbs OPENINGS = new OpeningVerbs(Settings.builtIn());

    @Test
    void findsLinesByTheirWord() {
        WordLines lines = new WordLines("渔网 编织 修补\n渔网厂 建设\n没有的\n\n灯塔 守护");

        assertThat(lines.of("渔网")).isEqualTo("编织 修补");
        assertThat(lines.of("渔网厂")).isEqualTo("建设");
        assertThat(lines.has("没有的")).isFalse();
        assertThat(lines.has("渔")).isFalse();
        assertThat(lines.of("灯塔")).isEqualTo("守护");
        assertThat(new WordLines("").has("渔网")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"渔民精神文化生活, 丰富", "渔港合作协议, 签订", "渔工慰问金, 发放"})
    void knowsNounsThatNoGroupHas(String noun, String verb) {
        assertThat(PAIRS.nearest(noun).orElseThrow().tasks()).contains(verb);
    }

    @ParameterizedTest
    @CsvSource({"渔区安全隐患", "渔政执法队伍", "渔业推进会"})
    void groupsCountWhereTheyKnowAsMuch(String noun) {
        assertThat(PAIRS.nearest(noun)).isEqualTo(PAIRS.of(noun));
    }

    @ParameterizedTest
    @CsvSource({"锚定渔业强县, 锚定, 谓", "培训渔工课程, 培训, 两", "渔港, '', ''"})
    void knowsTheVerbThatAMeasureBeginsWith(String measure, String verb, String kind) {
        assertThat(OPENINGS.verb(measure)).isEqualTo(verb);
        assertThat(OPENINGS.kind(verb)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"锚定渔业强县", "纠治渔港慢作为", "组织网络专题培训", "管理使用“渔港+邻里中心”", "党中央和省委"})
    void whatBeginsWithItsPredicateTakesNoOtherVerb(String measure) {
        assertThat(Bench.sentence(new Row("渔业管理", "", "渔港建设", measure, "", "", "", ""))).matches("(?:.*，)?" + Pattern.quote(measure) + "。");
    }

    @ParameterizedTest
    @CsvSource({"在职党员进社区, 组织渔民到渔村培训, '在职党员进社区，组织渔民到渔村培训。'"})
    void whoGoesSomewhereIsNotTheSubjectOfWhatWasDone(String item, String measure, String sentence) {
        assertThat(Bench.sentence(new Row("渔村党建", "", item, measure, "", "", "", ""))).isEqualTo(sentence);
    }
}
