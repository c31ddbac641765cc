package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs of a table told in words. */
class NotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "渔获18万吨，+3.2%|渔获18万吨，增长3.2%",
        "停港2.8天（-0.4天）|停港2.8天（减少0.4天）",
        "站距9.8公里→7.1公里|站距由9.8公里缩短到7.1公里",
        "渔民覆盖率由82%到100%|渔民覆盖率由82%提高到100%",
        "排名由第18位到第15位|排名由第18位上升到第15位",
        "渔船由72艘增加到31艘|渔船由72艘增加到31艘",
        "渔船由0增加到31艘|渔船由0增加到31艘",
        "由3月到5月巡港|由3月到5月巡港",
        "指数1.12→1.18|指数由1.12提高到1.18"
    })
    void wordsSigns(String written, String worded) {
        Sourced told = Notation.worded(Sourced.of(written, Source.Kind.BRIEF, "素材.yaml 条目1 数据"));

        assertThat(told.text()).isEqualTo(worded);
        assertThat(told.sources().get(0).address()).isEqualTo("素材.yaml 条目1 数据");
    }
}
