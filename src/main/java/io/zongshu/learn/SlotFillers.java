package io.zongshu.learn;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What fills a slot of a frame, with counts, found by the hashes of the texts. Of more than {@link FrameFillers#MOST} those
 * with the smallest hashes stay, with exact counts, so that counts of disjoint papers add up in any order.
 */
final class SlotFillers {
    private static final int MOST = FrameFillers.MOST;
    private static final int SMALLEST = 4;

    // Open addressing, half of the places free; a place without a text is free.
    private long[] hashes = new long[0];
    private int[] counts = new int[0];
    private @Nullable String[] texts = new String[0];
    private int size;

    /** Counts the words from (inclusive) to (exclusive) of a clause. */
    void add(FrameClause clause, int from, int to) {
        long hash = clause.hash(from, to);
        int at = place(hash);
        if (texts[at] == null) {
            put(at, hash, clause.text(from, to));
        }
        counts[at]++;
        prune(2 * MOST);
    }

    /** Takes over the counts of other papers. */
    void merge(SlotFillers other) {
        for (int i = 0; i < other.texts.length; i++) {
            String text = other.texts[i];
            if (text != null) {
                int at = place(other.hashes[i]);
                if (texts[at] == null) {
                    put(at, other.hashes[i], text);
                }
                counts[at] += other.counts[i];
            }
        }
        prune(MOST);
    }

    /** The fillers with counts, by text; to be asked for when all readings are in. */
    Map<String, Integer> byText() {
        prune(MOST);
        Map<String, Integer> sorted = new TreeMap<>();
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text != null) {
                sorted.put(text, counts[i]);
            }
        }
        return Collections.unmodifiableMap(sorted);
    }

    /** Where a hash is, or where it is to be put: then there is room for it. */
    private int place(long hash) {
        if (2 * size >= texts.length) {
            rebuild(Math.max(SMALLEST, 2 * texts.length), Long.MAX_VALUE);
        }
        int at = (int) FrameHash.mixed(hash) & texts.length - 1;
        while (texts[at] != null && hashes[at] != hash) {
            at = at + 1 & texts.length - 1;
        }
        return at;
    }

    private void put(int at, long hash, String text) {
        hashes[at] = hash;
        counts[at] = 0;
        texts[at] = text;
        size++;
    }

    private void prune(int most) {
        if (size <= most) {
            return;
        }
        long[] orders = new long[size];
        int n = 0;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                orders[n++] = FrameFillers.order(hashes[i]);
            }
        }
        Arrays.sort(orders);
        rebuild(texts.length, orders[MOST - 1]);
    }

    /** Makes so many places, for the fillers up to one in their order. */
    private void rebuild(int places, long last) {
        long[] oldHashes = hashes;
        int[] oldCounts = counts;
        @Nullable String[] oldTexts = texts;
        hashes = new long[places];
        counts = new int[places];
        texts = new String[places];
        size = 0;
        for (int i = 0; i < oldTexts.length; i++) {
            String text = oldTexts[i];
            if (text != null && FrameFillers.order(oldHashes[i]) <= last) {
                int at = place(oldHashes[i]);
                put(at, oldHashes[i], text);
                counts[at] = oldCounts[i];
            }
        }
    }
}
