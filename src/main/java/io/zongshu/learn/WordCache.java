package io.zongshu.learn;

import io.zongshu.language.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionaries say of words, which are asked for again and again: each entry is worked out once. Threads may share
 * it without locks: a slot holds an immutable answer, and one that is lost is worked out again.
 */
final class WordCache {
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
}
