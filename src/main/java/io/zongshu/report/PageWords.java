package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Token;
import io.zongshu.learn.Learn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Content words of papers with their counts, for comparing sets of papers: nouns, verbs and adjectives of two characters or
 * more, names of places, people and bodies left out.
 */
final class PageWords {
    private static final int LEAST_PAPERS = 2;
    private static final int MOST_WORDS = 6000;
    private static final String CONTENT = "nvaij";
    // Of course each unit has its own names.
    private static final List<String> NAMES = List.of("ns", "nr", "nt");

    private PageWords() {}

    /**
     * Counts. Component names are JSON keys.
     *
     * @param list words, most papers first, ties by text
     * @param counts for each paper in order: index of a word, its count, and so on, by index
     */
    record Table(List<String> list, List<List<Integer>> counts) {}

    static Table of(List<Paper> papers) {
        List<Map<String, Integer>> each = papers.stream().map(PageWords::count).toList();
        Map<String, Integer> documents = new TreeMap<>();
        each.forEach(counts -> counts.keySet().forEach(w -> documents.merge(w, 1, Integer::sum)));
        List<String> words = documents.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_PAPERS)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        List<List<Integer>> rows = new ArrayList<>();
        for (Map<String, Integer> counts : each) {
            List<Integer> row = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                int n = counts.getOrDefault(words.get(i), 0);
                if (n > 0) {
                    row.add(i);
                    row.add(n);
                }
            }
            rows.add(row);
        }
        return new Table(words, rows);
    }

    private static Map<String, Integer> count(Paper paper) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PaperParagraph paragraph : paper.paragraphs()) {
            for (Token token : Learn.words(paragraph)) {
                if (isContent(token)) {
                    counts.merge(token.text(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static boolean isContent(Token token) {
        String text = token.text();
        String nature = token.nature();
        return text.length() >= 2
                && !nature.isEmpty()
                && CONTENT.indexOf(nature.charAt(0)) >= 0
                && NAMES.stream().noneMatch(nature::startsWith)
                && text.codePoints().allMatch(Character::isIdeographic);
    }
}
