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
            case 1 -> find(word.charAt(0));
            case 2 -> find(word.charAt(0), word.charAt(1));
            default -> WordClasses.find(word);
        };
    }

    /** The entry of a word of one character. */
    WordClasses.@Nullable Entry find(char word) {
        Answer known = singles[word];
        if (known == null) {
            known = new Answer(word, WordClasses.find(String.valueOf(word)));
            singles[word] = known;
        }
        return known.entry;
    }

    /** The entry of a word of two characters. */
    WordClasses.@Nullable Entry find(char first, char second) {
        int key = first << 16 | second;
        int slot = (key * 0x9E3779B9) >>> 32 - BITS;
        Answer known = pairs[slot];
        if (known == null || known.key != key) {
            known = new Answer(key, WordClasses.find(new String(new char[] {first, second})));
            pairs[slot] = known;
        }
        return known.entry;
    }
}
