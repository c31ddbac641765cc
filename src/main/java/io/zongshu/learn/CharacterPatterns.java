package io.zongshu.learn;

import java.util.Collection;

/** How four-character items are built: which halves, pairs and characters stand at which place, and how often. */
final class CharacterPatterns {
    /** Single places, halves, and the places that parallel halves share. */
    private static final int[] MASKS = {0b0001, 0b0010, 0b0100, 0b1000, 0b0011, 0b1100, 0b0101, 0b1010};

    private final GramTable counts = new GramTable(1);
    private int items;

    CharacterPatterns() {}

    static CharacterPatterns of(Collection<String> items) {
        CharacterPatterns patterns = new CharacterPatterns();
        items.forEach(patterns::add);
        return patterns;
    }

    void add(String item) {
        items++;
        for (int mask : MASKS) {
            counts.add(counts.id(key(item, mask)), 0, 1);
        }
    }

    int items() {
        return items;
    }

    /** Items with the same characters at the places of the mask (bit 0 is the first place; one of MASKS). */
    int with(String item, int mask) {
        int id = counts.find(key(item, mask));
        return id < 0 ? 0 : counts.get(id, 0);
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
