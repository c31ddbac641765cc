package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a figure stands that more than one noun, or a list, could take. */
class FigurePlacesTest {
    static Stream<Arguments> figures() {
        return Stream.of(
                // Two measures say what was counted: the figure is of both.
                Arguments.of(Row.about("渔家招工节").measures("局领导带队到邻县推介岗位；小分队到省城高校推介岗位").data("推介岗位1200个"),
                        "到省城高校推介岗位，共推介岗位1200个"),
                Arguments.of(Row.about("渔家招工节").measures("局领导带队到邻县推介岗位；小分队到省城高校推介岗位").data("推介岗位1200个，同比增长8%；签约300人，同比增长5%"),
                        "共推介岗位1200个，同比增长8%"),
                Arguments.of(Row.about("渔家招工节").measures("到邻县累计推介岗位；到省城累计推介岗位").data("累计推介岗位300个"), "，累计推介岗位300个"),
                // How many kinds there are stands behind their names.
                Arguments.of(Row.about("新渔民帮带").measures("为新渔民选聘“技术、安全、法律”导师").data("三类导师"), "选聘“技术、安全、法律”三类导师"),
                // The verbs within a title are the title's.
                Arguments.of(Row.about("“渔排议事”模式").measures("推行").result("全国加强和创新渔村治理典型案例"), "入选全国加强和创新渔村治理典型案例"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void standsWhereItCounts(Row row, String expected) {
        assertThat(Bench.sentence(row)).contains(expected);
    }
}
