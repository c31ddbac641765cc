package io.zongshu.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a text speaks of each of many themes, in one walk over the text: the words of all stand in one tree of
 * characters. Immutable once made.
 */
final class ThemeWords {
    private static final int NAME = 3;
    private static final int KEYWORD = 1;

    private final int themes;
    private final @Nullable Node[] first = new Node[0x10000];
    private int words;
    // By word.
    private final int[] lengths;
    private final int[] themeOf;
    private final int[] weightOf;

    /** What follows after some characters, and the numbers of the words that they make. */
    private static final class Node {
        private char[] characters = new char[0];
        private Node[] behind = new Node[0];
        private int[] words = new int[0];

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

    ThemeWords(List<Themes.Theme> all) {
        themes = all.size();
        int most = all.stream().mapToInt(t -> 1 + t.aliases().size() + t.keywords().size()).sum();
        lengths = new int[most];
        themeOf = new int[most];
        weightOf = new int[most];
        for (int t = 0; t < themes; t++) {
            add(t, NAME, all.get(t).name());
            for (String alias : all.get(t).aliases()) {
                add(t, NAME, alias);
            }
            for (String keyword : all.get(t).keywords()) {
                add(t, KEYWORD, keyword);
            }
        }
    }

    private void add(int theme, int weight, String word) {
        if (word.isEmpty()) {
            return;
        }
        Node known = first[word.charAt(0)];
        Node node = known == null ? new Node() : known;
        first[word.charAt(0)] = node;
        for (int i = 1; i < word.length(); i++) {
            node = node.grown(word.charAt(i));
        }
        node.words = Arrays.copyOf(node.words, node.words.length + 1);
        node.words[node.words.length - 1] = words;
        lengths[words] = word.length();
        themeOf[words] = theme;
        weightOf[words] = weight;
        words++;
    }

    /** The weight of each theme in a text: names and aliases weigh 3, keywords 1 an occurrence. */
    int[] weights(String text) {
        int[] weights = new int[themes];
        // Occurrences of one word do not overlap: from where on the next may start.
        int[] free = new int[lengths.length];
        for (int at = 0; at < text.length(); at++) {
            Node node = first[text.charAt(at)];
            for (int i = at + 1; node != null; i++) {
                for (int word : node.words) {
                    if (at >= free[word]) {
                        weights[themeOf[word]] += weightOf[word];
                        free[word] = at + lengths[word];
                    }
                }
                node = i < text.length() ? node.next(text.charAt(i)) : null;
            }
        }
        return weights;
    }
}
