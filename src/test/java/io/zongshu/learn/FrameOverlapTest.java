package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameOverlapTest {
    @Test
    void theLargestShareOfPairsThatOneEarlierPhraseHasCounts() {
        FrameOverlap overlap = new FrameOverlap();
        assertThat(overlap.add("把⟨⟩挂在心上")).isZero();
        assertThat(overlap.add("把⟨⟩扛在肩上")).isZero();
        // 挂在, 在心, 心上 of the first; 在肩 and 肩上 of the second.
        assertThat(overlap.add("挂在心上")).isEqualTo(1);
        assertThat(overlap.add("放在肩上")).isEqualTo(2 / 3.0);
        assertThat(overlap.add("⟨⟩⟨⟩")).isZero();
    }

    @Test
    void manyPhrasesAreComparedEachByItself() {
        FrameOverlap overlap = new FrameOverlap();
        for (int i = 0; i < 200; i++) {
            String phrase = new String(new char[] {(char) (0x4E00 + 2 * i), (char) (0x4E01 + 2 * i)});
            assertThat(overlap.add(phrase)).isZero();
            assertThat(overlap.add(phrase)).isEqualTo(1);
        }
    }
}
