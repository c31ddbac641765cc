package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences do not open with the label of a field of work that what follows says anyway. */
class ItemLabelsTest {
    @ParameterizedTest
    @CsvSource(value = {
        "渔港监督, 开展渔港安全监督检查, 开展渔港安全监督检查。",
        "选人用人, 坚持凭实绩选船长, 坚持凭实绩选船长。",
        "码头锻炼, 选派船员到码头锻炼, 选派船员到码头锻炼。",
        "近海渔港监督, 开展渔港安全监督检查, 加强近海渔港监督，开展渔港安全监督检查。",
        // The measures do not say what it was about.
        "渔区防汛, 组建巡堤队伍, 加强渔区防汛，组建巡堤队伍。",
        // A name is told.
        "“渔家灯火”工程, 点亮渔家灯火, 实施“渔家灯火”工程，点亮渔家灯火。",
        // So is what is done itself.
        "渔港改造项目, 改造渔港码头2处, 推进渔港改造项目，改造渔港码头2处。",
    })
    void namesTheFieldOnlyWhereItTells(String item, String measures, String expected) {
        assertThat(Bench.sentence(Row.about(item).measures(measures))).isEqualTo(expected);
    }
}
