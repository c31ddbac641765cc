package io.zongshu.learn;

import io.zongshu.files.Parallel;
import java.util.ArrayList;
import java.util.List;

/**
 * In how many papers each frame key was read, as a count-min sketch: it may say too many, never too few, needs a fixed
 * amount of memory, and sieves of disjoint sets of papers add up in any order. Only keys that pass are counted exactly.
 */
final class FrameSieve {
    private static final int MOST = Character.MAX_VALUE;

    // Counts next to each other that are raised together: they lie in so few pages that the processor finds them fast.
    private static final int TOGETHER_BITS = 17;
    private static final int MOST_WAITING = 2048;

    private final char[] table;
    private final int shift;
    private final KeySet seen = new KeySet();
    // Places to be raised, by their part of the table.
    private final int[][] waiting;
    private final int[] waitingSizes;

    /** A sieve of 2^bits counts; about four a key read keep false passes rare. */
    FrameSieve(int bits) {
        this.table = new char[1 << bits];
        this.shift = 64 - bits;
        int parts = 1 << Math.max(0, bits - TOGETHER_BITS);
        this.waiting = new int[parts][MOST_WAITING];
        this.waitingSizes = new int[parts];
    }

    /**
     * As many bits as a number of characters of papers needs: some two readings a character, most of them alone. Never more
     * than 64 MB: of papers that fill it, so many must have a frame that a full sieve still tells them.
     */
    static int bits(long characters) {
        return Math.max(16, Math.min(25, 64 - Long.numberOfLeadingZeros(characters * 8)));
    }

    /** What is read in papers, each of them for one thread. */
    static FrameSieve of(List<AnalysedPaper> papers, int bits, FrameTag tagger, int threads) {
        List<FrameSieve> parts = new ArrayList<>(
                Parallel.share(papers, AnalysedPaper.RUN, threads, () -> new Part(bits, tagger), Part::add).stream().map(p -> p.sieve).toList());
        FrameSieve sieve = parts.remove(0);
        parts.forEach(sieve::merge);
        return sieve;
    }

    /** What one thread reads. */
    private static final class Part {
        private final FrameSieve sieve;
        private final FrameVocabulary vocabulary;
        private final FrameReadings readings = new FrameReadings(FrameBeginnings.ALL, false);

        Part(int bits, FrameTag tagger) {
            this.sieve = new FrameSieve(bits);
            this.vocabulary = new FrameVocabulary(tagger);
        }

        void add(AnalysedPaper paper) {
            FrameParagraph.each(paper, vocabulary, zone -> true, paragraph -> {
                for (FrameClause clause : paragraph.clauses()) {
                    int size = readings.read(clause);
                    for (int i = 0; i < size; i++) {
                        sieve.note(readings.key(i));
                    }
                }
            });
            sieve.endPaper();
        }
    }

    /** Ends a paper: what is given to {@link #note} from now on is read in another one. */
    void endPaper() {
        seen.clear();
    }

    /** Counts a key once a paper. */
    void note(long key) {
        if (seen.add(key)) {
            raise(first(key, shift));
            raise(second(key, shift));
        }
    }

    private void raise(int at) {
        int part = at >>> TOGETHER_BITS;
        int size = waitingSizes[part];
        waiting[part][size] = at;
        waitingSizes[part] = size + 1;
        if (size + 1 == MOST_WAITING) {
            raiseWaiting(part);
        }
    }

    private void raiseWaiting(int part) {
        int[] places = waiting[part];
        for (int i = 0; i < waitingSizes[part]; i++) {
            int at = places[i];
            table[at] += table[at] < MOST ? 1 : 0;
        }
        waitingSizes[part] = 0;
    }

    private void raiseWaiting() {
        for (int part = 0; part < waiting.length; part++) {
            raiseWaiting(part);
        }
    }

    void merge(FrameSieve other) {
        raiseWaiting();
        other.raiseWaiting();
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) Math.min(MOST, table[i] + other.table[i]);
        }
    }

    /**
     * The least number of papers, from a given one on, that so many keys at most were read in: what is counted exactly is
     * bounded, whatever there is to learn.
     */
    int least(int from, int keys) {
        raiseWaiting();
        int[] cells = new int[MOST + 1];
        for (char n : table) {
            cells[n]++;
        }
        int least = MOST;
        // A key has two cells.
        for (long above = cells[MOST]; least > from && above + cells[least - 1] <= 2L * keys; least--) {
            above += cells[least - 1];
        }
        return least;
    }

    /** The keys that were read in so many papers, or look so: one bit a count, so that it stays near the processor. */
    Passing passing(int least) {
        raiseWaiting();
        long[] bits = new long[Math.max(1, table.length / Long.SIZE)];
        int most = Math.min(least, MOST);
        for (int i = 0; i < table.length; i++) {
            bits[i >> 6] |= table[i] >= most ? 1L << i : 0;
        }
        return new Passing(bits, shift);
    }

    /** Tells which keys pass. */
    static final class Passing {
        // The first bits again, so many in one: a table for the processor's nearest caches, which most keys fail.
        private static final int COARSE_BITS = 21;

        private final long[] bits;
        private final long[] coarse;
        private final int shift;
        private final int coarseShift;

        private Passing(long[] bits, int shift) {
            this.bits = bits;
            this.shift = shift;
            this.coarseShift = Math.max(shift, Long.SIZE - COARSE_BITS);
            this.coarse = new long[Math.max(1, 1 << Long.SIZE - coarseShift - 6)];
            int together = coarseShift - shift;
            for (int i = 0; i < bits.length; i++) {
                for (long word = bits[i]; word != 0; word &= word - 1) {
                    int bit = (i << 6) + Long.numberOfTrailingZeros(word) >> together;
                    coarse[bit >> 6] |= 1L << bit;
                }
            }
        }

        boolean holds(long key) {
            int near = (int) (key >>> coarseShift);
            if ((coarse[near >> 6] >>> near & 1) == 0) {
                return false;
            }
            int first = first(key, shift);
            int second = second(key, shift);
            return (bits[first >> 6] >>> first & bits[second >> 6] >>> second & 1) != 0;
        }
    }

    private static int first(long key, int shift) {
        return (int) (key >>> shift);
    }

    private static int second(long key, int shift) {
        return (int) (key * 0xD1342543DE82EF95L >>> shift);
    }
}
