package io.zongshu.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Words found at a place of a text, the longest first. */
final class WordList {
    private static final String[] NONE = {};

    /** Characters share a place in it: most that begin no word are told by it, without a look into a map. */
    private static final int PLACES = 1 << 11;

    private final BitSet firsts = new BitSet(PLACES);
    private final Map<Character, String[]> byFirst = new HashMap<>();
    private final Map<Character, String[]> byLast = new HashMap<>();

    WordList(Collection<String> words) {
        List<String> longestFirst = new ArrayList<>(new TreeSet<>(words));
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        for (String word : longestFirst) {
            if (!word.isEmpty()) {
                firsts.set(word.charAt(0) % PLACES);
                byFirst.merge(word.charAt(0), new String[] {word}, WordList::joined);
                byLast.merge(word.charAt(word.length() - 1), new String[] {word}, WordList::joined);
            }
        }
    }

    private static String[] joined(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The longest word that starts at an offset, or empty text. */
    String at(String text, int offset) {
        if (offset >= text.length() || !firsts.get(text.charAt(offset) % PLACES)) {
            return "";
        }
        for (String word : byFirst.getOrDefault(text.charAt(offset), NONE)) {
            if (text.startsWith(word, offset)) {
                return word;
            }
        }
        return "";
    }

    /** The longest word that ends before an offset, or empty text. */
    String before(String text, int offset) {
        if (offset <= 0) {
            return "";
        }
        for (String word : byLast.getOrDefault(text.charAt(offset - 1), NONE)) {
            if (text.startsWith(word, offset - word.length())) {
                return word;
            }
        }
        return "";
    }
}
