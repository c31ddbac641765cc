package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeySetTest {
    @Test
    void aKeyIsNewOnceUntilTheSetIsCleared() {
        KeySet set = new KeySet();
        assertThat(set.add(0)).isTrue();
        assertThat(set.add(-1)).isTrue();
        assertThat(set.add(0)).isFalse();
        assertThat(set.add(-1)).isFalse();
        set.clear();
        assertThat(set.add(0)).isTrue();
        assertThat(set.add(-1)).isTrue();
    }

    @Test
    void manyKeysAreToldApartBeforeAndAfterAFewOnes() {
        KeySet set = new KeySet();
        for (int round = 0; round < 3; round++) {
            assertThat(LongStream.rangeClosed(1, 50_000).filter(set::add).count()).isEqualTo(50_000);
            assertThat(LongStream.rangeClosed(1, 50_000).filter(set::add).count()).isZero();
            set.clear();
            assertThat(set.add(7)).isTrue();
            set.clear();
        }
    }
}
