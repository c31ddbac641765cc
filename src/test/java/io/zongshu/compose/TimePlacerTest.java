package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time stands before what it is the time of. */
class TimePlacerTest {
    @ParameterizedTest
    @CsvSource(value = {
        "渔技课评选 | 开展 | | 2016年起，每年 | 2016年起，每年开展渔技课评选。",
        "渔政监督 | 每年分级约谈船东；走访渔户 | | 2016年起，每年 | ，2016年起，每年分级约谈船东，走访渔户。",
        "渔才市场 | 引进渔技机构；举办交流会 | | 成立两年 | 渔才市场成立两年，引进渔技机构，举办交流会。",
        "李部长视察青禾渔港重要讲话精神 | 走访渔户 | | 2016年春节前夕 | 2016年春节前夕李部长视察青禾渔港重要讲话精神，走访渔户。",
        "渔村增收行动 | 实施；推广良种 | 户均增收8600元 | 至2016年底 | ，推广良种，至2016年底，户均增收8600元。",
        "渔才返乡行动 | 实施；吸引船员返乡 | 船员800名；比去年高12% | 前三季度 | ，前三季度吸引800名船员返乡，比去年高12%。",
        "渔才述职机制 | 建立；船东述职 | | 每年 | 建立渔才述职机制，每年开展船东述职。",
        "渔技提升 | 实施“渔技提升三年行动计划”；走访船员 | | 每年 | “渔技提升三年行动计划”，每年走访船员。",
    }, delimiter = '|')
    void standsBeforeWhatItIsTheTimeOf(String item, String measures, String data, String time, String expected) {
        Row row = Row.about(item).measures(measures).data(data == null ? "" : data).time(time);
        assertThat(Bench.sentence(row)).endsWith(expected);
    }
}
