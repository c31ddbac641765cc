package io.zongshu.learn;

import io.zongshu.language.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionaries say of words, which are asked for again and again: each entry is worked out once. Threads may share
 * it without locks: a slot holds an immutable answer, and one that is lost is worked out again.
 */
final class WordCache {
    private static final WordClasses.Entry NONE = new WordClasses.Entry(new double[0], 0);

    private record Pair(int characters, WordClasses.@Nullable Entry entry) {}

    private static final int PAIR_BITS = 15;

    // By character; NONE for one that no dictionary has.
    private final WordClasses.@Nullable Entry[] characters = new WordClasses.Entry[0x10000];
    // Words of two characters that came up lately: two looks into double-array tries each otherwise.
    private final @Nullable Pair[] pairs = new Pair[1 << PAIR_BITS];
    // By the word's number.
    private final WordClasses.@Nullable Entry[] entries = new WordClasses.Entry[WordClasses.numbers()];

    /** The entry of a word, or null if no dictionary has it. */
    WordClasses.@Nullable Entry find(String word) {
        return find(word, 0, word.length());
    }

    /** The entry of the word between two offsets of a text. */
    WordClasses.@Nullable Entry find(String text, int from, int to) {
        int number = WordClasses.number(text, from, to);
        if (number < 0) {
            return null;
        }
        WordClasses.Entry known = entries[number];
        if (known == null) {
            known = WordClasses.entry(number);
            entries[number] = known;
        }
        return known;
    }

    /** The entry of a character of a text. */
    WordClasses.@Nullable Entry character(String text, int at) {
        char c = text.charAt(at);
        WordClasses.Entry known = characters[c];
        if (known == null) {
            WordClasses.Entry found = find(text, at, at + 1);
            known = found == null ? NONE : found;
            characters[c] = known;
        }
        return known == NONE ? null : known;
    }

    /** The entry of two characters of a text. */
    WordClasses.@Nullable Entry pair(String text, int from) {
        int both = text.charAt(from) << 16 | text.charAt(from + 1);
        int slot = both * 0x9E3779B9 >>> Integer.SIZE - PAIR_BITS;
        Pair known = pairs[slot];
        if (known == null || known.characters != both) {
            known = new Pair(both, find(text, from, from + 2));
            pairs[slot] = known;
        }
        return known.entry;
    }
}
