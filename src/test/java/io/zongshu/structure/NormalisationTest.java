package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            春暖花 开 ，15 日         | 春暖花开，15日
            增长１２．５％            | 增长12．5%
            今年以来, 全县修路3,500里 | 今年以来，全县修路3,500里
            会议指出: 抓落实;见成效   | 会议指出：抓落实；见成效
            A B 两组                  | A B 两组
            """)
    void mendsMarksAndSpacesAndLeavesFiguresAlone(String raw, String normal) {
        assertThat(Normalisation.of(raw)).isEqualTo(normal);
    }
}
