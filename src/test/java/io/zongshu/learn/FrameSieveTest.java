package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

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
}
