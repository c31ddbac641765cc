package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyCountsTest {
    @Test
    void countsAsAMapDoes() {
        Random random = new Random(7);
        KeyCounts counts = new KeyCounts();
        Map<Long, Integer> map = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = (long) random.nextInt(4) << 32 | (long) random.nextInt(300) << 16 | random.nextInt(30);
            int n = 1 + random.nextInt(5);
            counts.add(key, n);
            map.merge(key, n, Integer::sum);
        }
        assertThat(counts.size()).isEqualTo(map.size());
        map.forEach((key, n) -> assertThat(counts.get(key)).isEqualTo(n));
        assertThat(counts.get(3L << 32 | 0xFFFF_FFFFL)).isZero();
    }

    @Test
    void addsUpInAnyOrder() {
        KeyCounts few = new KeyCounts();
        KeyCounts many = new KeyCounts();
        for (int i = 0; i < 50_000; i++) {
            (i % 10 == 0 ? few : many).add(i / 20, 1);
        }
        KeyCounts one = new KeyCounts();
        one.addAll(few);
        one.addAll(many);
        KeyCounts other = new KeyCounts();
        other.addAll(many);
        other.addAll(few);
        assertThat(one.size()).isEqualTo(2500);
        for (int key = 0; key < 2500; key++) {
            assertThat(one.get(key)).isEqualTo(20).isEqualTo(other.get(key));
        }
    }

    @Test
    void staysAtABillion() {
        KeyCounts counts = new KeyCounts();
        counts.add(5, (1 << 30) - 2);
        counts.add(5, 7);
        assertThat(counts.get(5)).isEqualTo((1 << 30) - 1);
        assertThat(counts.get(6)).isZero();
    }
}
