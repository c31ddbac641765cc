package io.zongshu.learn;

/**
 * Counts by a key of up to 34 bits, each with its key in one number, so that a look touches memory once. Counts add up in
 * any order; beyond a billion they stay where they are.
 */
final class KeyCounts {
    private static final int COUNT_BITS = 30;
    private static final long MOST = (1L << COUNT_BITS) - 1;

    // 0 is free: what is counted is counted at least once.
    private long[] slots = new long[1 << 10];
    private int size;

    /** How many keys there are. */
    int size() {
        return size;
    }

    /** Adds to the count of a key; n is 1 or more. */
    void add(long key, int n) {
        int slot = slot(key);
        long known = slots[slot];
        if (known == 0) {
            if (2 * ++size > slots.length) {
                grow();
                slot = slot(key);
            }
            slots[slot] = key << COUNT_BITS | n;
        } else {
            slots[slot] = key << COUNT_BITS | Math.min(MOST, (known & MOST) + n);
        }
    }

    /** Adds all counts of another. */
    void addAll(KeyCounts other) {
        // Keys come in the order of their places: in a smaller table they would all want the same few.
        while (slots.length < other.slots.length) {
            grow();
        }
        for (long known : other.slots) {
            if (known != 0) {
                add(known >>> COUNT_BITS, (int) (known & MOST));
            }
        }
    }

    /** The count of a key, 0 if it was never counted. */
    int get(long key) {
        return (int) (slots[slot(key)] & MOST);
    }

    /** Where a key is, or would be. */
    private int slot(long key) {
        // Fibonacci hashing (Knuth, TAOCP 3, 6.4).
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(slots.length) + 1);
        while (slots[slot] != 0 && slots[slot] >>> COUNT_BITS != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long known : old) {
            if (known != 0) {
                slots[slot(known >>> COUNT_BITS)] = known;
            }
        }
    }
}
