package io.zongshu.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds where any of many phrases stand in a text, in one walk over it: the phrases stand in one tree of characters. To be
 * filled before texts are walked; then threads may share it.
 */
public final class PhraseTree {
    private final @Nullable Node[] first = new Node[0x10000];
    private int[] lengths = new int[64];
    private int size;

    /** Takes what was found. */
    public interface Receiver {
        /** A phrase, by its number, stands from an offset on. */
        void found(int phrase, int start);
    }

    /** What follows after some characters, and the numbers of the phrases that they make. */
    private static final class Node {
        private char[] characters = new char[0];
        private Node[] behind = new Node[0];
        private int[] phrases = new int[0];

        @Nullable Node next(char c) {
            for (int i = 0; i < characters.length; i++) {
                if (characters[i] == c) {
                    return behind[i];
                }
            }
            return null;
        }

        Node grown(char c) {
            Node known = next(c);
            if (known != null) {
                return known;
            }
            Node added = new Node();
            characters = Arrays.copyOf(characters, characters.length + 1);
            characters[characters.length - 1] = c;
            behind = Arrays.copyOf(behind, characters.length);
            behind[characters.length - 1] = added;
            return added;
        }
    }

    /** Adds a phrase of one character or more; returns its number, counted from 0. One that is added twice has two. */
    public int add(String phrase) {
        Node known = first[phrase.charAt(0)];
        Node node = known == null ? new Node() : known;
        first[phrase.charAt(0)] = node;
        for (int i = 1; i < phrase.length(); i++) {
            node = node.grown(phrase.charAt(i));
        }
        node.phrases = Arrays.copyOf(node.phrases, node.phrases.length + 1);
        node.phrases[node.phrases.length - 1] = size;
        lengths = size < lengths.length ? lengths : Arrays.copyOf(lengths, 2 * size);
        lengths[size] = phrase.length();
        return size++;
    }

    /** Characters of a phrase. */
    public int length(int phrase) {
        return lengths[phrase];
    }

    /** How many phrases there are. */
    public int size() {
        return size;
    }

    /** Gives every place of every phrase in a text, by where it starts, of one start the shortest first. */
    public void each(String text, Receiver to) {
        for (int at = 0; at < text.length(); at++) {
            Node node = first[text.charAt(at)];
            for (int i = at + 1; node != null; i++) {
                for (int phrase : node.phrases) {
                    to.found(phrase, at);
                }
                node = i < text.length() ? node.next(text.charAt(i)) : null;
            }
        }
    }
}
