package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({
        "三,3", "十,10", "十二,12", "二十,20", "三百零五,305", "一千二百三十四,1234", "两万,20000", "百亿,10000000000", "千,1000",
        "三万五千,35000", "一亿二千万,120000000", "二〇二五,2025", "一百一十,110", "十万,100000", "万亿,1000000000000"
    })
    void wellFormed(String number, long value) {
        assertThat(ChineseNumber.value(number)).contains(BigDecimal.valueOf(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"十四五", "三五", "几十", "一二三", "十百", "三百五"})
    void withoutOneValue(String number) {
        assertThat(ChineseNumber.value(number)).isEmpty();
    }
}
