package io.zongshu.language;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Words found at a place of a text, the longest first. */
final class WordList {
    private static final String[] NONE = {};

    /** Characters share a place in it: most that begin no word are told by it, without a look into a map. */
    private static final int PLACES = 1 << 11;

    private final BitSet firsts = new BitSet(PLACES);
    private final Map<Character, String[]> byFirst = new HashMap<>();
    private final Map<Character, String[]> byLast = new HashMap<>();

    WordList(Collection<String> words) {
        for (String word : words) {
            if (!word.isEmpty()) {
                firsts.set(word.charAt(0) % PLACES);
                put(word.charAt(0), word, byFirst);
                put(word.charAt(word.length() - 1), word, byLast);
            }
        }
    }

    /** Puts a word behind those that are no shorter; of two of one length no text has both at a place. */
    private static void put(char letter, String word, Map<Character, String[]> all) {
        String[] some = all.getOrDefault(letter, NONE);
        int at = some.length;
        while (at > 0 && some[at - 1].length() < word.length()) {
            at--;
        }
        String[] more = new String[some.length + 1];
        System.arraycopy(some, 0, more, 0, at);
        more[at] = word;
        System.arraycopy(some, at, more, at + 1, some.length - at);
        all.put(letter, more);
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
