package io.zongshu.language;

import io.zongshu.language.SegmenterTables.Other;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's core dictionary: every word by its number, with its part of speech and what it costs behind another. Beside the
 * words of the dictionary there are the text's begin and end, and runs of characters that no word covers.
 */
final class CoreWords {
    /** Share of the bigram estimate; the rest goes to the word by itself (Predefine.lambda). */
    private static final double BIGRAM = 0.9;

    private final SegmenterTables tables;
    private @Nullable Table table;

    CoreWords(SegmenterTables tables) {
        this.tables = tables;
    }

    /** How often the dictionary saw a word. */
    int uses(String word) {
        int found = tables.core().find(word, 0, word.length());
        return found < 0 ? 0 : tables.uses()[found];
    }

    /** The number of what is no word of the dictionary. */
    int number(Other other) {
        return tables.uses().length + other.ordinal();
    }

    /** Part of speech. */
    String nature(int number) {
        return tables.names()[tables.natures()[number]];
    }

    /** The words as a trie. */
    WordTrie trie() {
        return tables.core();
    }

    /** The type of a character, one of {@link com.hankcs.hanlp.dictionary.other.CharType}'s. */
    byte type(char c) {
        return tables.characterTypes()[c];
    }

    /**
     * What a word costs behind another: −ln(0.9 (μ n(a, b) / (n(a) + 1) + 1 − μ) + 0.1 n(b) / N), which is HanLP's
     * MathUtility.calculateWeight, operation by operation, so that sums of costs agree to the last bit.
     */
    double cost(int from, int to) {
        int a = tables.neighbours()[from];
        int b = tables.neighbours()[to];
        return cost(from, to, a < 0 || b < 0 ? 1 : tables.pairs().count(a, b));
    }

    /** For one who asks so often that tables are worth being made. */
    synchronized Table table() {
        if (table == null) {
            table = new Table();
        }
        return table;
    }

    /** The pairs as a hash table, and what each word costs behind one with which it was never seen. */
    final class Table {
        private final WordPairs pairs = WordPairs.of(tables.pairs());
        private final double[] alone = new double[tables.frequencies().length];

        private Table() {
            for (int word = 0; word < alone.length; word++) {
                alone[word] = CoreWords.this.cost(word, word, 0);
            }
        }

        /** Whether two words are known at once never to have been seen together, so that the second costs what it does alone. */
        boolean areStrangers(int from, int to) {
            int a = tables.neighbours()[from];
            int b = tables.neighbours()[to];
            return a >= 0 && b >= 0 && !pairs.mayHold(a, b);
        }

        /** What a word costs behind one with which it was never seen. */
        double costAlone(int word) {
            return alone[word];
        }

        /** As {@link CoreWords#cost}. */
        double cost(int from, int to) {
            int a = tables.neighbours()[from];
            int b = tables.neighbours()[to];
            return CoreWords.this.cost(from, to, a < 0 || b < 0 ? 1 : pairs.count(a, b));
        }
    }

    private double cost(int from, int to, int together) {
        // Alone, where it was never seen behind the other.
        int before = together == 0 ? 0 : tables.frequencies()[from];
        return -StrictMath.log(BIGRAM * (tables.smoothing() * together / (before + 1) + 1 - tables.smoothing())
                + (1 - BIGRAM) * tables.frequencies()[to] / tables.total());
    }
}
