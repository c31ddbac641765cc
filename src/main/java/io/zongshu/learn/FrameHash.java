package io.zongshu.learn;

/**
 * Frames by 64-bit hashes of their literals, so that counting needs no texts. A literal's hash is a polynomial modulo 2^64,
 * so that of a part of a text follows from two hashes of its beginnings. Two of a hundred million different readings share
 * a key with a probability of 3 in 10,000; then two frames would be counted as one, and the text shown is still one of them.
 */
final class FrameHash {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long FIXED = 7;
    private static final long[] POWERS = powers(256);

    private FrameHash() {}

    private static long[] powers(int n) {
        long[] powers = new long[n];
        powers[0] = 1;
        for (int i = 1; i < n; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }

    /** The hash of a text. */
    static long of(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    /** The hashes of the beginnings of a text: of its first 0, 1, 2 … characters. */
    static long[] beginnings(CharSequence text) {
        long[] hashes = new long[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            hashes[i + 1] = hashes[i] * BASE + text.charAt(i) + 1;
        }
        return hashes;
    }

    /** The hash of the characters from (inclusive) to (exclusive) of a text, by the hashes of its beginnings. */
    static long part(long[] beginnings, int from, int to) {
        return beginnings[to] - beginnings[from] * power(to - from);
    }

    private static long power(int n) {
        return n < POWERS.length ? POWERS[n] : highPower(n);
    }

    private static long highPower(int n) {
        long power = POWERS[n % POWERS.length];
        for (int i = n / POWERS.length; i > 0; i--) {
            power *= POWERS[POWERS.length - 1] * BASE;
        }
        return power;
    }

    /** The key of a frame from the hashes of its literals; that of no text is 0. */
    static long key(long opener, long link, long tail) {
        return key(linked(opened(opener), link), tail);
    }

    /** The first third of a key: from the hash of the opener. */
    static long opened(long opener) {
        return mixed(opener + 1);
    }

    /** Two thirds of a key: from {@link #opened} and the hash of the link. */
    static long linked(long opened, long link) {
        return mixed(opened + link);
    }

    /** The key of a frame from {@link #linked} and the hash of its tail. */
    static long key(long linked, long tail) {
        return mixed(linked ^ (tail * 31 + 7));
    }

    /** The key of a fixed collocation from the hash of its text. */
    static long fixedKey(long text) {
        return key(text, FIXED, 0);
    }

    /** A number in which each bit depends on each bit of another one. */
    static long mixed(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
