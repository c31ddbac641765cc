package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What changed from one figure to another says so. */
class FromToTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("36项增加到120项", "，由36项增加到120项"),
                Arguments.of("渔企党组织覆盖率不足55.8%提升至94.7%", "覆盖率由不足55.8%提升至94.7%"),
                Arguments.of("渔技人才12万人到30.5万人", "渔技人才由12万人增长到30.5万人"),
                Arguments.of("渔企占从业渔企12%升至30%", "渔企占从业渔企由12%升至30%"),
                Arguments.of("党员占比不足30%提高到69.4%", "党员占比由不足30%提高到69.4%"),
                // Said already, a range, another measure word, a comparison.
                Arguments.of("由36项增加到120项", "，由36项增加到120项"),
                Arguments.of("日补贴80元至150元", "补贴80元至150元"),
                Arguments.of("较上年增长64%", "较上年增长64%"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isToldFromTheFirst(String data, String expected) {
        assertThat(Bench.sentence(Row.about("渔政服务事项").measures("扩充").data(data))).contains(expected);
    }
}
