package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a fact's item and time open its sentence. */
class ItemOpeningTest {
    private static Arguments row(Row row, String sentence) {
        return Arguments.of(row, sentence);
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                // A field that what follows has its own subject in is no aim.
                row(Row.about("山地油茶").measures("老林垦复3.2万亩"), "发展山地油茶，老林垦复3.2万亩。"),
                // A short action is work to be done.
                row(Row.about("清剿火患").measures("镇村干部逐户上门"), "推进清剿火患工作，镇村干部逐户上门。"),
                // What happened is told, and no aim.
                row(Row.about("青禾村党支部领办合作社种菌菇").measures("村支书自己先垫钱试种"), "青禾村党支部领办合作社种菌菇，村支书自己先垫钱试种。"),
                row(Row.about("两个村寨争了三十多年的柴山").measures("镇里和两村坐下来谈了五轮"), "两个村寨争了三十多年的柴山，镇里和两村坐下来谈了五轮。"),
                // What is being built, what befell, what is in force.
                row(Row.about("镇区污水处理厂").measures("投资1180万元，铺设管网3.9公里"), "推进镇区污水处理厂建设，投资1180万元，铺设管网3.9公里。"),
                row(Row.about("“7·9”特大洪水").measures("凌晨两点逐户叫醒群众"), "应对“7·9”特大洪水，凌晨两点逐户叫醒群众。"),
                row(Row.about("校长负责制").measures("修订议事规则"), "落实校长负责制，修订议事规则。"),
                row(Row.about("").measures("渔业、文化、旅游“三位一体”"), "坚持渔业、文化、旅游“三位一体”。"),
                row(Row.about("全市青年干部培训班").measures("在市委党校开班"), "全市青年干部培训班在市委党校开班。"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                // What happened on a day is the item's; what will is told behind.
                row(Row.about("山货集市").measures("每月逢五开集").time("5月1日开街"), "山货集市5月1日开街，每月逢五开集。"),
                row(Row.about("渔港改造").measures("疏浚航道2公里").time("拟12月底完工"), "…，疏浚航道2公里，拟12月底完工。"),
                row(Row.about("农技培训").measures("开展").time("2021—2022年；2024年"), "2021—2022年、2024年，开展农技培训。"));
    }

    /** @param expected the sentence; behind … only its end */
    @ParameterizedTest
    @MethodSource({"openings", "days"})
    void opensTheSentence(Row row, String expected) {
        String sentence = Bench.sentence(row);

        assertThat(sentence).endsWith(expected.replace("…", "")).satisfies(s -> assertThat(expected.startsWith("…") || s.equals(expected)).as(s).isTrue());
    }
}
