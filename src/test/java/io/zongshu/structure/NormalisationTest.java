package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

    /** The rule as a pattern, which is slow on long texts. */
    @Test
    void removesWhiteSpaceBetweenChineseCharacters() {
        String chinese = "\\p{IsHan}，。；：、！？“”《》（）";
        Pattern space = Pattern.compile("(?<=[" + chinese + "])[ \u3000]+(?=[" + chinese + "0-9])|(?<=[0-9])[ \u3000]+(?=\\p{IsHan})");
        String[] pieces = {" ", "\u3000", "花", "。", "7", "A", "\uD840\uDC00", "“", "\t"};
        Random random = new Random(3);
        int shorter = 0;
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(9), 0, pieces.length).forEach(i -> text.append(pieces[i]));
            String expected = space.matcher(text).replaceAll("");
            assertThat(Normalisation.of(text.toString())).isEqualTo(expected);
            shorter += expected.length() < text.length() ? 1 : 0;
        }
        assertThat(shorter).isGreaterThan(200);
    }
}
