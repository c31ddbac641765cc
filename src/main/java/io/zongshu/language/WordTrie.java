package io.zongshu.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.io.IOException;

/**
 * A double-array trie (Aoe 1989) as HanLP lays it out: from a state s a character c leads to base[s + c + 1] if
 * check[s + c + 1] is s; at s itself stands the word that ends there, as −number − 1.
 *
 * @param nodes base and check in turns, so that a step touches memory once
 */
record WordTrie(int[] nodes) {
    /** A copy of one of HanLP's. */
    static WordTrie of(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        int[] nodes = new int[2 * Math.min(base.length, check.length)];
        for (int i = 0; 2 * i < nodes.length; i++) {
            nodes[2 * i] = base[i];
            nodes[2 * i + 1] = check[i];
        }
        return new WordTrie(nodes);
    }

    static WordTrie of(NumberBlocks.In blocks) throws IOException {
        return new WordTrie(blocks.ints());
    }

    void store(NumberBlocks.Out blocks) throws IOException {
        blocks.add(nodes);
    }

    /** The state before the first character of a word. */
    int start() {
        return nodes[0];
    }

    /** The state behind another character, or 0 if no word goes on so. */
    int next(int state, char c) {
        int at = 2 * (state + c + 1);
        return at < nodes.length && nodes[at + 1] == state ? nodes[at] : 0;
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
        int at = 2 * state;
        return nodes[at + 1] == state && nodes[at] < 0 ? -nodes[at] - 1 : -1;
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
