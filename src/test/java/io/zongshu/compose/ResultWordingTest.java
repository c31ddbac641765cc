package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of it: a noun gets the verb of its kind, and a claim of being first goes to nothing else. */
class ResultWordingTest {
    private static final Row ROW = Row.about("渔村治理行动").measures("开展；走访渔户");

    @ParameterizedTest
    @CsvSource({
        "连续三年全市实绩考核“优秀”等次, ，连续三年获全市实绩考核“优秀”等次。",
        "达标渔村占比全市第一方阵, ，达标渔村占比居全市第一方阵。",
        "全市渔政座谈会经验交流, ，在全市渔政座谈会上作经验交流。",
        "全国渔业电视片评比获奖, ，在全国渔业电视片评比中获奖。",
        "《云川渔业报》头版, ，登上《云川渔业报》头版。",
        "有影响力渔村品牌, ，形成有影响力渔村品牌。",
        "《云川日报》等省级媒体深度报道, ，获《云川日报》等省级媒体深度报道。",
        "中宣部强化渔村保障典型案例, ，入选中宣部强化渔村保障典型案例。",
        "“渔鹰”品牌, ，打造“渔鹰”品牌。",
        "渔村书屋全省率先, ，渔村书屋为全省率先。",
    })
    void getsTheVerbOfItsKind(String result, String expected) {
        assertThat(Bench.sentence(ROW.result(result))).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Where the row tells one doing, it was the first.
        "渔技基地, 建成, 在全省率先建成渔技基地。",
        // It has several, or none that is a doing: nothing is said to have been done first.
        "渔民服务, “渔家办事”；“渔港直通”, ，为全省率先。",
        "《渔港管理办法（试行）》, 渔港培养, ，为全省率先。",
    })
    void firstIsClaimedOnlyOfTheRowsOwnDoing(String item, String measures, String expected) {
        assertThat(Bench.sentence(Row.about(item).measures(measures).result("全省率先"))).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({"“渔歌日”、渔歌公园, 设立；建成投用, 全省率先；全省首个"})
    void saysTheSameClaimOnceOfEachThing(String item, String measures, String result) {
        assertThat(Bench.sentence(Row.about(item).measures(measures).result(result)))
                .isEqualTo("在全省率先设立“渔歌日”、渔歌公园，建成投用，为全省首个。");
    }

    @ParameterizedTest
    @CsvSource({"渔村规模调整, 推进渔村并村, 渔村规模调整“云川样本”"})
    void doesNotSayTheItemAgain(String item, String measures, String result) {
        assertThat(Bench.sentence(Row.about(item).measures(measures).result(result))).endsWith("，形成“云川样本”。");
    }
}
