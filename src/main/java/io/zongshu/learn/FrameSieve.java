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

    private final char[] table;
    private final int shift;
    private final GramTable seen = new GramTable(0);

    /** A sieve of 2^bits counts; about four a key read keep false passes rare. */
    FrameSieve(int bits) {
        this.table = new char[1 << bits];
        this.shift = 64 - bits;
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

    /** Counts what was given to {@link #note} since the last call as one paper. */
    void endPaper() {
        for (int i = 0; i < seen.size(); i++) {
            raise(first(seen.key(i), shift));
            raise(second(seen.key(i), shift));
        }
        seen.clear();
    }

    void note(long key) {
        seen.id(key);
    }

    void merge(FrameSieve other) {
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) Math.min(MOST, table[i] + other.table[i]);
        }
    }

    /**
     * The least number of papers, from a given one on, that so many keys at most were read in: what is counted exactly is
     * bounded, whatever there is to learn.
     */
    int least(int from, int keys) {
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
        long[] bits = new long[Math.max(1, table.length / Long.SIZE)];
        int most = Math.min(least, MOST);
        for (int i = 0; i < table.length; i++) {
            bits[i >> 6] |= table[i] >= most ? 1L << i : 0;
        }
        return new Passing(bits, shift);
    }

    /** Tells which keys pass. */
    static final class Passing {
        private final long[] bits;
        private final int shift;

        private Passing(long[] bits, int shift) {
            this.bits = bits;
            this.shift = shift;
        }

        boolean holds(long key) {
            int first = first(key, shift);
            int second = second(key, shift);
            return (bits[first >> 6] >>> first & bits[second >> 6] >>> second & 1) != 0;
        }
    }

    private void raise(int at) {
        if (table[at] < MOST) {
            table[at]++;
        }
    }

    private static int first(long key, int shift) {
        return (int) (key >>> shift);
    }

    private static int second(long key, int shift) {
        return (int) (key * 0xD1342543DE82EF95L >>> shift);
    }
}
