package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameSieveTest {
    private static final int BITS = 16;

    /** Key k is read in k papers, for k up to a number. */
    private static FrameSieve sieve(int keys, int firstPaper, int step) {
        FrameSieve sieve = new FrameSieve(BITS);
        for (int paper = firstPaper; paper < keys; paper += step) {
            for (int key = paper + 1; key <= keys; key++) {
                sieve.note(FrameHash.key(key, 0, 0));
                sieve.note(FrameHash.key(key, 0, 0));
            }
            sieve.endPaper();
        }
        return sieve;
    }

    @Test
    void aKeyPassesIfSoManyPapersHadIt() {
        FrameSieve sieve = sieve(40, 0, 1);
        assertThat(sieve.passing(7).holds(FrameHash.key(7, 0, 0))).isTrue();
        assertThat(sieve.passing(8).holds(FrameHash.key(7, 0, 0))).isFalse();
        assertThat(sieve.passing(1).holds(FrameHash.key(99, 0, 0))).isFalse();
    }

    @Test
    void halvesAddUp() {
        FrameSieve sieve = sieve(40, 0, 2);
        sieve.merge(sieve(40, 1, 2));
        assertThat(sieve.passing(7).holds(FrameHash.key(7, 0, 0))).isTrue();
        assertThat(sieve.passing(8).holds(FrameHash.key(7, 0, 0))).isFalse();
    }

    @Test
    void theLeastNumberOfPapersRisesUntilFewEnoughKeysPass() {
        FrameSieve sieve = sieve(40, 0, 1);
        assertThat(sieve.least(3, 1000)).isEqualTo(3);
        assertThat(sieve.least(3, 10)).isEqualTo(31);
        assertThat(sieve.least(35, 10)).isEqualTo(35);
    }

    @Test
    void aLargeSieveTellsManyKeysApart() {
        FrameSieve sieve = new FrameSieve(23);
        int keys = 300_000;
        for (int paper = 0; paper < 4; paper++) {
            for (int key = 0; key < (paper < 2 ? keys : 1000); key++) {
                sieve.note(FrameHash.key(key, 0, 0));
            }
            sieve.endPaper();
        }
        FrameSieve.Passing passing = sieve.passing(4);
        assertThat(IntStream.range(0, 1000)).allMatch(key -> passing.holds(FrameHash.key(key, 0, 0)));
        // By chance a rare key may look frequent: one in a hundred is far more than should.
        assertThat(IntStream.range(1000, keys).filter(key -> passing.holds(FrameHash.key(key, 0, 0))).count()).isLessThan(keys / 100);
    }
}
