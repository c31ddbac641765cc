package io.zongshu.learn;

import java.util.Arrays;

/**
 * Counts by a 64-bit key: open addressing to dense ids, and a fixed number of additive counts an id. Ids depend on the
 * order of insertion and must never reach an output.
 */
final class GramTable {
    private final int width;
    private int[] slots = new int[1 << 12];
    private long[] keys = new long[1 << 11];
    private int[] counts;
    private int size;

    GramTable(int width) {
        this.width = width;
        this.counts = new int[keys.length * width];
        Arrays.fill(slots, -1);
    }

    int width() {
        return width;
    }

    int size() {
        return size;
    }

    /** Memory of the arrays. */
    long bytes() {
        return 4L * slots.length + 8L * keys.length + 4L * counts.length;
    }

    long key(int id) {
        return keys[id];
    }

    int get(int id, int column) {
        return counts[id * width + column];
    }

    void add(int id, int column, int n) {
        counts[id * width + column] += n;
    }

    /** The id of a key, or -1. */
    int find(long key) {
        int slot = home(key);
        while (slots[slot] >= 0) {
            if (keys[slots[slot]] == key) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** The id of a key, new if it was not there. */
    int id(long key) {
        int slot = home(key);
        while (slots[slot] >= 0) {
            if (keys[slots[slot]] == key) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (size == keys.length) {
            grow();
            return id(key);
        }
        slots[slot] = size;
        keys[size] = key;
        return size++;
    }

    /** Forgets all keys; keeps the memory. Only for a table without counts. */
    void clear() {
        Arrays.fill(slots, -1);
        size = 0;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, keys.length * 2);
        counts = Arrays.copyOf(counts, keys.length * width);
        slots = new int[keys.length * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < size; i++) {
            int slot = home(keys[i]);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i;
        }
    }

    private int home(long key) {
        // Fibonacci hashing (Knuth, TAOCP 3, 6.4): the highest bits of a product with 2^64 / golden ratio, the only ones
        // that every bit of the key reaches.
        return (int) (((key ^ key >>> 32) * 0x9E3779B97F4A7C15L) >>> Long.numberOfLeadingZeros(slots.length) + 1);
    }
}
