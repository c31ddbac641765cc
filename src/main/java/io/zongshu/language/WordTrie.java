package io.zongshu.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.io.IOException;
import java.util.Arrays;

/**
 * A double-array trie (Aoe 1989) as HanLP lays it out: from a state s a character c leads to base[s + c + 1] if
 * check[s + c + 1] is s; at s itself stands the word that ends there, as −number − 1. */
record WordTrie(int[] base, int[] check) {
    /** The arrays of one of HanLP's, without the fifth behind its last state, where nothing stands. */
    static WordTrie of(DoubleArrayTrie<?> trie) {
        int used = trie.getCheck().length;
        while (used > 1 && trie.getCheck()[used - 1] == 0 && trie.getBase()[used - 1] == 0) {
            used--;
        }
        return new WordTrie(Arrays.copyOf(trie.getBase(), used), Arrays.copyOf(trie.getCheck(), used));
    }

    static WordTrie of(NumberBlocks.In blocks) throws IOException {
        return new WordTrie(blocks.ints(), blocks.ints());
    }

    void store(NumberBlocks.Out blocks) throws IOException {
        blocks.add(base).add(check);
    }

    /** The state before the first character of a word. */
    int start() {
        return base[0];
    }

    /** The state behind another character, or 0 if no word goes on so. */
    int next(int state, char c) {
        int at = state + c + 1;
        return at < check.length && check[at] == state ? base[at] : 0;
    }

    /** The state behind more characters, or 0. */
    int next(int state, char[] text, int from, int to) {
        int reached = state;
        for (int i = from; i < to && reached != 0; i++) {
            reached = next(reached, text[i]);
        }
        return reached;
    }

    /** The number of the word that ends in a state, or -1. */
    int word(int state) {
        return check[state] == state && base[state] < 0 ? -base[state] - 1 : -1;
    }

    /** The number of the word between two offsets of a text, or -1. */
    int find(String text, int from, int to) {
        int state = start();
        for (int i = from; i < to && state != 0; i++) {
            state = next(state, text.charAt(i));
        }
        return state == 0 ? -1 : word(state);
    }
}
