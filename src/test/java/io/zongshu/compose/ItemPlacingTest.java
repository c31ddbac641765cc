package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemPlacingTest {
    @ParameterizedTest
    @CsvSource({
        "专项整治, 越界捕捞、网具违规、涉渔“三无”船等, 开展越界捕捞、网具违规、涉渔“三无”船等专项整治。",
        "用人导向, 凭实绩用船长；防台一线表现好的提拔, 树立凭实绩用船长的用人导向，防台一线表现好的提拔。",
        "四级架构, “渔港党委—渔村党支部—渔船党小组—党员渔户”, 抓好“渔港党委—渔村党支部—渔船党小组—党员渔户”四级架构。",
        "渔业政策, 落实《渔船更新办法》《渔才引进方案》等；推动渔民上岸, 落实《渔船更新办法》《渔才引进方案》等渔业政策，推动渔民上岸。"
    })
    void theKindOfWhatAMeasureListsClosesTheList(String item, String measures, String sentence) {
        assertThat(Bench.sentence(Row.about(item).measures(measures))).isEqualTo(sentence);
    }

    @Test
    void whatAHigherOfficeDidIsNoPlaceForTheItem() {
        Row row = Row.about("渔港巡查制度").measures("省委督查东湾、南港等；修订巡港章程");

        assertThat(Bench.sentence(row)).doesNotContain("南港等渔港巡查制度");
    }
}
