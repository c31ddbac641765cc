package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounUnitsTest {
    @ParameterizedTest
    @CsvSource({
        "渔港网格, 7200个, 合",
        "渔港治理智慧平台, 7200个, 多",
        "到海岛挂职, 53名, 合",
        "渔业大学主体班, 4.3万人次, 合",
        "渔业主体班, 3200亩, 异",
        "纠治作风, 12个, 不",
        "船缆, 12个, 未",
        "渔业专项资金, 3000万元, 合",
        "渔业专项资金, 3元, 少"
    })
    void fitsByUnitAndSize(String text, String figure, char fit) {
        NounUnits units = Bench.words().units();
        Datum datum = Datum.read(Sourced.of(figure, Source.Kind.BRIEF, "素材.yaml 条目1 数据"), Bench.QUANTITIES, Bench.reader());
        assertThat(units.fit(units.counts(text), datum)).isEqualTo(fit);
    }
}
