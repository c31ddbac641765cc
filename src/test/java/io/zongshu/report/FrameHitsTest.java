package io.zongshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameHitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "以⟨抓手⟩为抓手 | 坚持以河长制为抓手，推进治理。 | 以河长制为抓手 | 河长制",
        "以⟨抓手⟩为抓手 | 以河长制，为抓手。 | | ",
        "把⟨工作⟩作为⟨终点⟩ | 一年来，把防汛作为头等大事，抓紧抓实。 | 把防汛作为头等大事 | 防汛 头等大事",
        "⟨方面⟩显著增强 | 全面推进，供水能力显著增强。 | 供水能力显著增强 | 供水能力",
        "攻坚克难、真抓实干 | 上下攻坚克难、真抓实干。 | 攻坚克难、真抓实干 | ",
        "则事业兴。实⟨工作⟩之举 | 能者上，则事业兴。实干成事之举。 | 则事业兴。实干成事之举 | 干成事",
        "⟨方面⟩增强⟨方面⟩ | 改进了，作风增强本领，能力增强。 | 作风增强本领 | 作风 本领",
        "落实⟨工作⟩制度 | 落实(a+b)*制度 | 落实(a+b)*制度 | (a+b)*",
    })
    void findsFramesInsideClauses(String frame, String text, String whole, String slots) {
        List<FrameHits.Hit> hits = FrameHits.of(frame).in(text);
        if (whole == null) {
            assertThat(hits).isEmpty();
            return;
        }
        assertThat(hits).hasSize(1);
        FrameHits.Hit hit = hits.get(0);
        assertThat(text.substring(hit.start(), hit.end())).isEqualTo(whole);
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < hit.slots().size(); i += 2) {
            filled.append(i == 0 ? "" : " ").append(text, hit.slots().get(i), hit.slots().get(i + 1));
        }
        assertThat(filled.toString()).isEqualTo(slots == null ? "" : slots);
    }
}
