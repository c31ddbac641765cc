package io.zongshu.learn;

import java.util.Arrays;

/** A set of 64-bit keys that is filled and cleared again and again; open addressing, at least half of the places free. */
final class KeySet {
    private static final int SMALLEST = 1 << 12;

    // 0 is free; whether 0 itself is in the set is noted apart.
    private long[] slots = new long[SMALLEST];
    private int size;
    private boolean hasZero;

    /** Puts a key in; whether it was not there. */
    boolean add(long key) {
        if (key == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        int slot = home(key);
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = key;
        if (2 * ++size > slots.length) {
            grow();
        }
        return true;
    }

    /** Forgets all keys. A table that one large paper needed is not kept for the small ones that follow. */
    void clear() {
        if (slots.length > SMALLEST && 16 * size < slots.length) {
            slots = new long[slots.length / 2];
        } else {
            Arrays.fill(slots, 0);
        }
        size = 0;
        hasZero = false;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long key : old) {
            if (key != 0) {
                int slot = home(key);
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = key;
            }
        }
    }

    private int home(long key) {
        // Fibonacci hashing, as in GramTable.
        return (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(slots.length) + 1);
    }
}
