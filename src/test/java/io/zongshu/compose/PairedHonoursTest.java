package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers and honours, as many of both, are told in pairs. */
class PairedHonoursTest {
    @Test
    void eachNumberHasItsHonour() {
        Row row = Row.about("渔业扶贫荣誉").data("8人；7个集体").result("“全国渔业先进个人”；“全国渔业先进集体”");

        assertThat(Bench.sentence(row)).contains("8人获“全国渔业先进个人”，7个集体获“全国渔业先进集体”");
    }

    @Test
    void oneCellOfHonoursIsParted() {
        Row row = Row.about("船员管理改革").measures("深化").data("1个单位；1名个人").result("获评全国“渔民满意的集体”、全国“渔民满意的船员”");

        assertThat(Bench.sentence(row)).contains("1个单位获评全国“渔民满意的集体”，1名个人获评全国“渔民满意的船员”");
    }

    @Test
    void anotherOrderIsLeft() {
        Row row = Row.about("渔业扶贫荣誉").data("8人；7个集体").result("“全国渔业先进集体”；“全国渔业先进个人”");

        assertThat(Bench.sentence(row)).doesNotContain("8人获“全国渔业先进集体”");
    }
}
