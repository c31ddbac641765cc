package io.zongshu.language;

/**
 * How often HanLP's core dictionary saw one word behind another, as a hash table: a look touches memory once, where a
 * search of a sorted row touches it ten times. To make it takes longer than a short text is worth.
 */
final class WordPairs {
    private static final int COUNT_BITS = 30;
    private static final int WORD_BITS = 17;
    // Most words that are tried beside each other never stood so: a bit tells it without a look into the table.
    private static final int BITS_A_SLOT = 3;

    // The pair and its count in one number; 0 is free.
    private final long[] slots;
    private final long[] bits;
    private final int shift;

    private WordPairs(int pairs) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(pairs) + 1;
        slots = new long[1 << size];
        bits = new long[slots.length >> 6 - BITS_A_SLOT];
        shift = Long.SIZE - size;
    }

    static WordPairs of(SegmenterTables.Pairs sorted) {
        int[] starts = sorted.starts();
        if (starts.length > 1 << WORD_BITS) {
            throw new IllegalStateException("too many words: " + starts.length);
        }
        WordPairs pairs = new WordPairs(sorted.seconds().length);
        for (int word = 0; word + 1 < starts.length; word++) {
            for (int i = starts[word]; i < starts[word + 1]; i++) {
                pairs.add(word, sorted.seconds()[i], sorted.counts()[i]);
            }
        }
        return pairs;
    }

    private void add(int first, int second, int count) {
        long key = key(first, second);
        int slot = home(key);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = key << COUNT_BITS | count;
        int bit = bit(key);
        bits[bit >>> 6] |= 1L << bit;
    }

    /** How often the second word was seen behind the first. */
    int count(int first, int second) {
        long key = key(first, second);
        int slot = home(key);
        while (slots[slot] != 0) {
            if (slots[slot] >>> COUNT_BITS == key) {
                return (int) (slots[slot] & (1 << COUNT_BITS) - 1);
            }
            slot = slot + 1 & slots.length - 1;
        }
        return 0;
    }

    /** Whether a pair may have been seen; of those that never were, one in twenty looks as if it was. */
    boolean mayHold(int first, int second) {
        int bit = bit(key(first, second));
        return (bits[bit >>> 6] >>> bit & 1) != 0;
    }

    private static long key(int first, int second) {
        return (long) first << WORD_BITS | second;
    }

    private int bit(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift - BITS_A_SLOT);
    }

    private int home(long key) {
        // Fibonacci hashing (Knuth, TAOCP 3, 6.4).
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    }
}
