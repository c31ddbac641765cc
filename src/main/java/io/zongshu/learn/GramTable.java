package io.zongshu.learn;

import java.util.Arrays;

/**
 * Counts by a 64-bit key: open addressing to dense ids, and a fixed number of additive counts an id. Ids depend on the
 * order of insertion and must never reach an output.
 */
final class GramTable {
    private static final long ID = (1L << 32) - 1;

    private final int width;
    // The id, from 1, below 32 bits of the key's hash, so that nearly every look touches one place only; 0 is free.
    private long[] slots = new long[1 << 12];
    private long[] keys = new long[1 << 11];
    private int[] counts;
    private int size;

    GramTable(int width) {
        this.width = width;
        this.counts = new int[keys.length * width];
    }

    int size() {
        return size;
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
        return (int) (slots[slot(key)] & ID) - 1;
    }

    /** The id of a key, new if it was not there. */
    int id(long key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return (int) (slots[slot] & ID) - 1;
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = tag(hash(key)) | size + 1;
        return size++;
    }

    /** Where a key is, or would be. */
    private int slot(long key) {
        long hash = hash(key);
        long tag = tag(hash);
        int slot = home(hash);
        for (long known = slots[slot]; known != 0; known = slots[slot]) {
            if ((known & ~ID) == tag && keys[(int) (known & ID) - 1] == key) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, keys.length * 2);
        counts = Arrays.copyOf(counts, keys.length * width);
        slots = new long[keys.length * 2];
        for (int i = 0; i < size; i++) {
            long hash = hash(keys[i]);
            int slot = home(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = tag(hash) | i + 1;
        }
    }

    /**
     * Fibonacci hashing (Knuth, TAOCP 3, 6.4): a product with 2^64 / golden ratio. The highest bits are the only ones that
     * every bit of the key reaches; they say where to look.
     */
    private static long hash(long key) {
        return (key ^ key >>> 32) * 0x9E3779B97F4A7C15L;
    }

    private int home(long hash) {
        return (int) (hash >>> Long.numberOfLeadingZeros(slots.length) + 1);
    }

    /** Other bits of the hash, in the upper half. */
    private static long tag(long hash) {
        return hash << 16 & ~ID;
    }
}
