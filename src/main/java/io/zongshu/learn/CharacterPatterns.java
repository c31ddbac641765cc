package io.zongshu.learn;

import java.util.Collection;

/** How four-character items are built: which halves, pairs and characters stand at which place, and how often. */
final class CharacterPatterns {
    /** Halves, and the places that parallel halves share. */
    private static final int[] PAIRS = {0b0011, 0b1100, 0b0101, 0b1010};

    private final GramTable pairs = new GramTable(1);
    // By place and character.
    private final int[][] singles = new int[4][0x10000];
    private int items;

    CharacterPatterns() {}

    static CharacterPatterns of(Collection<String> items) {
        CharacterPatterns patterns = new CharacterPatterns();
        items.forEach(patterns::add);
        return patterns;
    }

    void add(String item) {
        items++;
        for (int i = 0; i < 4; i++) {
            singles[i][item.charAt(i)]++;
        }
        for (int mask : PAIRS) {
            pairs.add(pairs.id(key(item, mask)), 0, 1);
        }
    }

    int items() {
        return items;
    }

    /** Items with the same characters at the places of the mask: bit 0 is the first place; one place, or one of PAIRS. */
    int with(String item, int mask) {
        if ((mask & mask - 1) == 0) {
            int place = Integer.numberOfTrailingZeros(mask);
            return singles[place][item.charAt(place)];
        }
        int id = pairs.find(key(item, mask));
        return id < 0 ? 0 : pairs.get(id, 0);
    }

    private static long key(String item, int mask) {
        long key = mask;
        for (int i = 0; i < 4; i++) {
            if ((mask >> i & 1) == 1) {
                key = key << 16 | item.charAt(i);
            }
        }
        return key;
    }
}
