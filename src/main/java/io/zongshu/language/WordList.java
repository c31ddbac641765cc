package io.zongshu.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words found at a place of a text, the longest first. */
final class WordList {
    private final Map<Character, List<String>> byFirst = new TreeMap<>();
    private final Map<Character, List<String>> byLast = new TreeMap<>();

    WordList(Collection<String> words) {
        Comparator<String> longest = Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
        for (String word : new TreeSet<>(words)) {
            if (!word.isEmpty()) {
                byFirst.merge(word.charAt(0), List.of(word), WordList::both);
                byLast.merge(word.charAt(word.length() - 1), List.of(word), WordList::both);
            }
        }
        byFirst.replaceAll((c, list) -> list.stream().sorted(longest).toList());
        byLast.replaceAll((c, list) -> list.stream().sorted(longest).toList());
    }

    private static List<String> both(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
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
