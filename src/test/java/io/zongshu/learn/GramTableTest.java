package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramTableTest {
    @Test
    void keysHaveDenseIdsAndKeepTheirCountsWhileTheTableGrows() {
        GramTable table = new GramTable(2);
        for (int i = 0; i < 20_000; i++) {
            assertThat(table.id(key(i))).isEqualTo(i);
            table.add(i, 1, i);
        }
        assertThat(table.size()).isEqualTo(20_000);
        for (int i = 0; i < 20_000; i++) {
            assertThat(table.id(key(i))).isEqualTo(i);
            assertThat(table.find(key(i))).isEqualTo(i);
            assertThat(table.key(i)).isEqualTo(key(i));
            assertThat(table.get(i, 0)).isZero();
            assertThat(table.get(i, 1)).isEqualTo(i);
        }
        assertThat(table.find(key(20_000))).isEqualTo(-1);
    }

    @Test
    void keysWithTheSameBitsOfTheHashAreToldApart() {
        GramTable table = new GramTable(0);
        // Both halves alike: the hash of each is 0.
        assertThat(table.id(0)).isZero();
        assertThat(table.id(0x1L << 32 | 1)).isEqualTo(1);
        assertThat(table.find(0)).isZero();
        assertThat(table.find(0x1L << 32 | 1)).isEqualTo(1);
    }

    private static long key(int i) {
        return i * 0x1_0000_0001L + i % 3;
    }
}
