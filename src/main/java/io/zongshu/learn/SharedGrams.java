package io.zongshu.learn;

import java.util.Arrays;

/**
 * In how many papers the Han 4-grams of all papers stand, as a sketch: it may say too many, never too few. What many papers
 * share holds no gram that fewer have, so that most words need not be tried as parts of a frame. Sketches of different
 * grams merge in any order.
 */
final class SharedGrams {
    /** Of papers of which nothing is known: every gram may be anywhere. */
    static final SharedGrams UNKNOWN = everywhere();

    private static final int MOST = 255;
    // A byte for so many characters: one gram of ten characters, about, stands in more than two papers.
    private static final int CHARACTERS_A_BYTE = 4;
    private static final int MOST_BITS = 25;

    private final byte[] papers;
    private final int shift;

    private SharedGrams(int bits) {
        this.papers = new byte[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    private static SharedGrams everywhere() {
        SharedGrams grams = new SharedGrams(1);
        Arrays.fill(grams.papers, (byte) MOST);
        return grams;
    }

    /** Of papers of so many characters, none of which is noted yet. */
    static SharedGrams of(long characters) {
        return new SharedGrams(Math.max(10, Math.min(MOST_BITS, 64 - Long.numberOfLeadingZeros(characters / CHARACTERS_A_BYTE))));
    }

    /** One as large, in which nothing is noted. */
    SharedGrams another() {
        return new SharedGrams(Long.SIZE - shift);
    }

    /** Notes a gram, by its key as of {@link FormulaCounts#pack}, and all its papers. */
    void note(long gram, int itsPapers) {
        int at = at(gram, shift);
        papers[at] = (byte) Math.max(papers[at] & 0xFF, Math.min(MOST, itsPapers));
    }

    /** Takes over what was noted of other grams. */
    void merge(SharedGrams other) {
        for (int i = 0; i < papers.length; i++) {
            papers[i] = (byte) Math.max(papers[i] & 0xFF, other.papers[i] & 0xFF);
        }
    }

    /** The grams that so many papers share and more: one bit each, so that it stays near the processor. */
    Least in(int least) {
        long[] bits = new long[Math.max(1, papers.length / Long.SIZE)];
        for (int i = 0; i < papers.length; i++) {
            bits[i >> 6] |= (papers[i] & 0xFF) >= Math.min(least, MOST) ? 1L << i : 0;
        }
        return new Least(bits, shift);
    }

    /** Grams that many papers share. */
    record Least(long[] bits, int shift) {
        /** Whether a gram may be one of them. */
        boolean mayHold(long gram) {
            int at = at(gram, shift);
            return (bits[at >> 6] >>> at & 1) != 0;
        }
    }

    private static int at(long gram, int shift) {
        return (int) ((gram ^ gram >>> 32) * 0x9E3779B97F4A7C15L >>> shift);
    }
}
