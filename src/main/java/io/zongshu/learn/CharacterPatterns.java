package io.zongshu.learn;

import java.util.Collection;

/** How four-character items are built: which halves, pairs and characters stand at which place, and how often. */
final class CharacterPatterns {
    /** Halves, and the places that parallel halves share: bit 0 is the first place. */
    static final int[] PAIRS = {0b0011, 0b1100, 0b0101, 0b1010};

    private final KeyCounts pairs = new KeyCounts();
    // By place and character.
    private final int[][] singles = new int[4][0x10000];
    private int items;

    /** Of words; one of fewer than four characters, as a user may list it, has no such pattern. */
    static CharacterPatterns of(Collection<String> items) {
        CharacterPatterns patterns = new CharacterPatterns();
        items.stream().filter(item -> item.length() >= 4).forEach(item -> patterns.add(FormulaCounts.pack(item, 0, 4)));
        return patterns;
    }

    /** Notes an item by its key as of {@link FormulaCounts#pack}. */
    void add(long item) {
        items++;
        for (int i = 0; i < 4; i++) {
            singles[i][at(item, i)]++;
        }
        for (int mask : PAIRS) {
            pairs.add(key(item, mask), 1);
        }
    }

    /** Adds patterns of other items. */
    void add(CharacterPatterns other) {
        items += other.items;
        for (int i = 0; i < 4; i++) {
            for (int c = 0; c < 0x10000; c++) {
                singles[i][c] += other.singles[i][c];
            }
        }
        pairs.addAll(other.pairs);
    }

    int items() {
        return items;
    }

    /** Items with the same characters at the places of the mask: one place, or one of {@link #PAIRS}. */
    int with(long item, int mask) {
        if ((mask & mask - 1) == 0) {
            int place = Integer.numberOfTrailingZeros(mask);
            return singles[place][at(item, place)];
        }
        return pairs.get(key(item, mask));
    }

    private static char at(long item, int place) {
        return (char) (item >>> 48 - 16 * place);
    }

    private static long key(long item, int mask) {
        int first = Integer.numberOfTrailingZeros(mask);
        int second = 31 - Integer.numberOfLeadingZeros(mask);
        // The lowest two bits tell the four masks apart.
        return (long) (mask & 3) << 32 | (long) at(item, first) << 16 | at(item, second);
    }
}
