package io.zongshu.learn;

import io.zongshu.language.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionaries say of words that are asked for again and again. Threads may share it without locks: a slot holds
 * an immutable answer, and a lost one is looked up again.
 */
final class WordCache {
    private static final int SLOTS = 1 << 16;

    private final @Nullable Answer[] slots = new Answer[SLOTS];

    private record Answer(String word, WordClasses.@Nullable Entry entry) {}

    /** The entry of a word, or null if no dictionary has it. */
    WordClasses.@Nullable Entry find(String word) {
        int slot = (word.hashCode() * 0x9E3779B9) >>> 16;
        Answer known = slots[slot];
        if (known == null || !known.word.equals(word)) {
            known = new Answer(word, WordClasses.find(word));
            slots[slot] = known;
        }
        return known.entry;
    }
}
