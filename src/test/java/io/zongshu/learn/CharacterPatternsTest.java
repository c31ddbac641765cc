package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterPatternsTest {
    @Test
    void aWordOfFewerThanFourCharactersDoesNotStopLearning() {
        CharacterPatterns patterns = CharacterPatterns.of(List.of("抓落实", "守正创新", "守正笃行"));

        assertThat(patterns.items()).isEqualTo(2);
        assertThat(patterns.with(FormulaCounts.pack("守正创新", 0, 4), CharacterPatterns.PAIRS[0])).isEqualTo(2);
    }
}
