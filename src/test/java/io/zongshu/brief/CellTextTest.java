package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks and gaps as people type them, made those of Chinese text. */
class CellTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "转移渔民1 326人|转移渔民1326人",
        "资金12 345 678元|资金12345678元",
        "2025 326人|2025 326人",
        "渔船(+5.7%),渔港9处(-0.4天);渔网3张|渔船（+5.7%），渔港9处（-0.4天）；渔网3张",
        "渔港:停船限时3:15,比例2.03:1|渔港：停船限时3:15，比例2.03:1",
        "A,B类渔具|A,B类渔具",
        "7-8月巡港|7—8月巡港",
        "推行“查船 查网 查人”|推行“查船、查网、查人”",
        "DNT 32分钟|DNT 32分钟"
    })
    void makesMarksChinese(String raw, String plain) {
        assertThat(CellText.cleanYaml(raw)).isEqualTo(plain);
    }
}
