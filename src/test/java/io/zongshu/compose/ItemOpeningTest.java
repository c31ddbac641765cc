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

    static Stream<Arguments> withoutVerb() {
        return Stream.of(
                // A place is where it was done, and no work.
                row(Row.about("渔业科技城").measures("推进船舶实验室、远洋基地等重点项目"), "在渔业科技城，推进船舶实验室、远洋基地等重点项目。"),
                // Measures that wait for their item take it, and no other measure does.
                row(Row.about("全域渔港提升行动").measures("部署；以渔会联盟为纽带推动沿岸各类渔村互帮互建"), "部署全域渔港提升行动，以渔会联盟为纽带推动沿岸各类渔村互帮互建。"),
                // By what a training was held is no list of trainings.
                row(Row.about("线上培训").measures("利用“渔教云”平台、“渔党建”公众号等；开办“云讲堂”"), "加强线上培训，利用“渔教云”平台、“渔党建”公众号等，开办“云讲堂”。"),
                // A verb that begins a long measure is not the one that the item ends with.
                row(Row.about("渔技员培养选拔").measures("制定《渔技员若干措施》；选拔晋升登记提示"), "加强渔技员培养选拔，制定《渔技员若干措施》，选拔晋升登记提示。"),
                // The claim stays behind where nothing follows it that could be done first.
                row(Row.about("“渔港五看”活动").measures("渔闲时节中创新开展；设置五看表").result("全省率先"), "渔闲时节中创新开展“渔港五看”活动，设置五看表，为全省率先。"),
                row(Row.about("渔风教育").measures("渔政干部与渔村结成对子").result("全省率先"), "加强渔风教育，渔政干部与渔村结成对子，为全省率先。"));
    }

    static Stream<Arguments> counted() {
        return Stream.of(
                // What was rated was not founded by that; a share is not told of a doing.
                row(Row.about("渔村支部“三年行动计划”").measures("推进").data("甲级规范渔会党组织37个；乙级规范渔会党组织15个"), "…，共有甲级规范渔会党组织37个、乙级规范渔会党组织15个。"),
                row(Row.about("").measures("坚持“渔会设在码头上”").data("覆盖沿海渔村83.4%"), "坚持“渔会设在码头上”，覆盖沿海渔村83.4%。"),
                // All of it was counted then.
                row(Row.about("渔政员队伍结构").data("35岁及以下占比31.7%").result("比2018年底提高6.45个百分点").time("截至2022年底"), "截至2022年底，渔政员队伍结构比2018年底提高6.45个百分点，35岁及以下占比31.7%。"),
                row(Row.about("“三统一”渔港管理").result("被渔业部确定为典型案例"), "“三统一”渔港管理被渔业部确定为典型案例。"));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                row(Row.about("农技培训").measures("开展").time("2021—2022年；2024年"), "2021—2022年、2024年，开展农技培训。"));
    }

    /** @param expected the sentence; behind … only its end */
    @ParameterizedTest
    @MethodSource({"openings", "withoutVerb", "counted", "times"})
    void opensTheSentence(Row row, String expected) {
        String sentence = Bench.sentence(row);

        assertThat(sentence).endsWith(expected.replace("…", "")).satisfies(s -> assertThat(expected.startsWith("…") || s.equals(expected)).as(s).isTrue());
    }
}
