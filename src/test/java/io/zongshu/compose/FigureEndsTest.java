package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that nothing names stand behind what was done rather than alone. */
class FigureEndsTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(Row.about("渔技员任用办法").measures("制定；提拔或进一步使用").data("45名"), "提拔或进一步使用45名。"),
                Arguments.of(Row.about("船员考核责任").measures("出台考核办法；与选用挂钩；任前船技考核").data("212名"), "任前船技考核212名。"),
                // The last clause that it can count, and none before one that is counted.
                Arguments.of(Row.about("渔技员锻炼").measures("轮岗交流；建设渔技基地").data("基地5个；60名"), "渔技基地5个，共60名。"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void standsBehindWhatWasDone(Row row, String expected) {
        assertThat(Bench.sentence(row)).contains(expected);
    }

    @Test
    void peopleAreNotCountedByWhatIsDoneWithThings() {
        assertThat(Bench.sentence(Row.about("渔技博士引进").measures("支持渔业学院高水平建设").data("573人"))).doesNotContain("建设573人");
    }
}
