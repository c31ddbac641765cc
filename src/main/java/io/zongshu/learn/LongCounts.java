package io.zongshu.learn;

import java.util.Arrays;

/** Counts by key, few of them: added in any order, then sorted by key with each key once. */
final class LongCounts {
    private long[] keys = new long[8];
    private int[] counts = new int[8];
    private int size;

    int size() {
        return size;
    }

    long key(int i) {
        return keys[i];
    }

    int count(int i) {
        return counts[i];
    }

    void clear() {
        size = 0;
    }

    void add(long key, int count) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        keys[size] = key;
        counts[size++] = count;
    }

    void addAll(LongCounts other) {
        for (int i = 0; i < other.size; i++) {
            add(other.keys[i], other.counts[i]);
        }
    }

    LongCounts copy() {
        LongCounts copy = new LongCounts();
        copy.keys = Arrays.copyOf(keys, Math.max(1, size));
        copy.counts = Arrays.copyOf(counts, Math.max(1, size));
        copy.size = size;
        return copy;
    }

    /** Sorts by key and adds up what has the same key. */
    void normalise() {
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i, size);
        }
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (n > 0 && keys[n - 1] == keys[i]) {
                counts[n - 1] += counts[i];
            } else {
                keys[n] = keys[i];
                counts[n++] = counts[i];
            }
        }
        size = n;
    }

    // Heap sort: two arrays at once, without memory of its own.
    private void sink(int from, int end) {
        int i = from;
        while (2 * i + 1 < end) {
            int child = 2 * i + 1;
            child += child + 1 < end && keys[child + 1] > keys[child] ? 1 : 0;
            if (keys[i] >= keys[child]) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private void swap(int i, int j) {
        long key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
        int count = counts[i];
        counts[i] = counts[j];
        counts[j] = count;
    }
}
