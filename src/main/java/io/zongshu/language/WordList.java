package io.zongshu.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Words found at a place of a text, the longest first. */
final class WordList {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    WordList(Collection<String> words) {
        List<String> longestFirst = new ArrayList<>(new TreeSet<>(words));
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        for (String word : longestFirst) {
            if (!word.isEmpty()) {
                byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
                byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
            }
        }
    }

    /** The longest word that starts at an offset, or empty text. */
    String at(String text, int offset) {
        if (offset >= text.length()) {
            return "";
        }
        for (String word : byFirst.getOrDefault(text.charAt(offset), List.of())) {
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
        for (String word : byLast.getOrDefault(text.charAt(offset - 1), List.of())) {
            if (text.startsWith(word, offset - word.length())) {
                return word;
            }
        }
        return "";
    }
}
