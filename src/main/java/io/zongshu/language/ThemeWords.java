package io.zongshu.language;

import java.util.List;

/** How much a text speaks of each of many themes. Immutable once made. */
final class ThemeWords {
    private static final int NAME = 3;
    private static final int KEYWORD = 1;

    private final int themes;
    private final PhraseTree words = new PhraseTree();
    // By word.
    private final int[] themeOf;
    private final int[] weightOf;

    ThemeWords(List<Themes.Theme> all) {
        themes = all.size();
        int most = all.stream().mapToInt(t -> 1 + t.aliases().size() + t.keywords().size()).sum();
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
        if (!word.isEmpty()) {
            int number = words.add(word);
            themeOf[number] = theme;
            weightOf[number] = weight;
        }
    }

    /** The weight of each theme in a text: names and aliases weigh 3, keywords 1 an occurrence. */
    int[] weights(String text) {
        int[] weights = new int[themes];
        // Occurrences of one word do not overlap: from where on the next may start.
        int[] free = new int[words.size()];
        words.each(text, (word, start) -> {
            if (start >= free[word]) {
                weights[themeOf[word]] += weightOf[word];
                free[word] = start + words.length(word);
            }
        });
        return weights;
    }
}
