package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short neighbours share a sentence. */
class SentenceJoinerTest {
    @ParameterizedTest
    @CsvSource(value = {
        "建成渔家书屋。 | 组建巡堤队伍。 | 建成渔家书屋，组建巡堤队伍。",
        "建成渔家书屋。 | 建成渔港码头。 | 建成渔家书屋；建成渔港码头。",
        "组建巡堤队伍，排查险段。 | 完善预警机制。 | 组建巡堤队伍，排查险段；完善预警机制。",
        "组建巡堤队伍，排查险段。 | 完善预警机制，发布预警信息。 | 组建巡堤队伍，排查险段；完善预警机制，发布预警信息。",
        // What has a subject or a time of its own stands alone.
        "建成渔家书屋。 | 渔民王师傅捐出藏书。 | 建成渔家书屋。渔民王师傅捐出藏书。",
        "建成渔家书屋。 | 3月，组建巡堤队伍。 | 建成渔家书屋。3月，组建巡堤队伍。",
    }, delimiter = '|')
    void joinsWhatWasDone(String first, String second, String expected) {
        assertThat(joined(brief(first, "举措"), brief(second, "举措"))).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void partsWhatCameOfTheFirstFromTheNext() {
        Sourced first = brief("建成渔家书屋，", "举措").plus(brief("实现渔村全覆盖。", "成效"));

        assertThat(joined(first, brief("组建巡堤队伍。", "举措"))).isEqualTo("建成渔家书屋，实现渔村全覆盖；组建巡堤队伍。");
    }

    @org.junit.jupiter.api.Test
    void saysATimeOnceForWhatWasDoneInIt() {
        Sourced first = brief("今年，", "时间").plus(brief("渔政船队在外港巡航120天。", "举措"));
        Sourced second = brief("今年，", "时间").plus(brief("渔家书屋购进新书8000册。", "举措"));

        assertThat(joined(first, second)).isEqualTo("今年，渔政船队在外港巡航120天；渔家书屋购进新书8000册。");
    }

    private static Sourced brief(String text, String column) {
        return Sourced.of(text, Source.Kind.BRIEF, "素材.yaml 条目1 " + column);
    }

    private static String joined(Sourced... sentences) {
        return new SentenceJoiner(Bench.reader()).joined(List.of(sentences)).text();
    }
}
