package io.zongshu.learn;

import io.zongshu.language.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionaries say of words of one or two characters, which are asked for again and again; longer ones are looked
 * up each time. Threads may share it without locks: a slot holds an immutable answer, and a lost one is looked up again.
 */
final class WordCache {
    private static final int BITS = 17;

    private final @Nullable Answer[] pairs = new Answer[1 << BITS];
    private final @Nullable Answer[] singles = new Answer[0x10000];

    private record Answer(int key, WordClasses.@Nullable Entry entry) {}

    /** The entry of a word, or null if no dictionary has it. */
    WordClasses.@Nullable Entry find(String word) {
        return switch (word.length()) {
            case 1 -> find(singles, word.charAt(0), word.charAt(0), word);
            case 2 -> {
                int key = word.charAt(0) << 16 | word.charAt(1);
                yield find(pairs, (key * 0x9E3779B9) >>> 32 - BITS, key, word);
            }
            default -> WordClasses.find(word);
        };
    }

    private static WordClasses.@Nullable Entry find(@Nullable Answer[] slots, int slot, int key, String word) {
        Answer known = slots[slot];
        if (known == null || known.key != key) {
            known = new Answer(key, WordClasses.find(word));
            slots[slot] = known;
        }
        return known.entry;
    }
}
