package io.zongshu.learn;

import java.util.Arrays;

/** Some words of a clause that may be one literal, with the hashes of their texts, by the first word and then the last. */
final class FrameSpans {
    int[] from = new int[64];
    int[] to = new int[64];
    long[] hashes = new long[64];
    /** By word, and two more: the first span that begins with it or behind it. */
    final int[] at = new int[FrameRoles.MOST_WORDS + 2];
    int size;

    /** Adds a span behind all others. */
    void add(int first, int end, long hash) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        from[size] = first;
        to[size] = end;
        hashes[size++] = hash;
    }

    /** Says that no span begins with a word or behind it. */
    void end(int word) {
        at[word] = size;
        at[word + 1] = size;
    }
}
