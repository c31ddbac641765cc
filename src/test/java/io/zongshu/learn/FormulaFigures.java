package io.zongshu.learn;

import io.zongshu.eval.Gold;
import io.zongshu.eval.Ranking;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Figures over parts of what was scored: what no lexicon has, what occurs at most twice, what stands in headings.
 *
 * @param scores of the judged items
 * @param counts occurrences of the items in the corpus
 */
record FormulaFigures(Map<String, Double> scores, Map<String, Integer> counts, List<Gold.Annotated> gold, Set<String> right,
        Set<String> border) {
    private static final double SURE = 0.5;
    private static final double PRECISION = 0.6;

    List<String> lines() {
        FormulaLexicon lexicon = FormulaLexicon.load(Settings.builtIn());
        List<String> lines = new ArrayList<>();
        lines.add("    at score 0.5: " + atScore(item -> true));
        lines.add("    outside the lexicon: " + ranking(item -> !lexicon.has(item)) + "; at score 0.5 "
                + atScore(item -> !lexicon.has(item)));
        lines.add("    at most twice in the corpus: " + ranking(item -> counts.getOrDefault(item, 1) <= 2) + "; at score 0.5 "
                + atScore(item -> counts.getOrDefault(item, 1) <= 2));
        Set<String> heads = inHeadings();
        lines.add("    in headings: " + atScore(heads::contains));
        return lines;
    }

    private Set<String> inHeadings() {
        Set<String> found = new TreeSet<>();
        for (Gold.Annotated paper : gold) {
            StringBuilder headings = new StringBuilder();
            paper.json().path("headings").forEach(h -> headings.append(h.path("text").asString()).append('\n'));
            scores.keySet().stream().filter(item -> headings.indexOf(item) >= 0).forEach(found::add);
            right.stream().filter(item -> headings.indexOf(item) >= 0).forEach(found::add);
        }
        return found;
    }

    private Set<String> rightOf(Predicate<String> part) {
        Set<String> own = new TreeSet<>(right);
        own.removeIf(part.negate());
        return own;
    }

    private String ranking(Predicate<String> part) {
        Set<String> own = rightOf(part);
        List<String> ranked = FormulaTraining.ranked(scores).stream().filter(part).toList();
        return String.format(Locale.ROOT, "%d formulas, best F1 %.3f, recall %.3f at precision %.1f", own.size(),
                Ranking.of(ranked, own, border).bestF1(), Ranking.recallAt(ranked, own, border, PRECISION), PRECISION);
    }

    private String atScore(Predicate<String> part) {
        Set<String> own = rightOf(part);
        int hits = 0;
        int all = 0;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            boolean isRight = own.contains(entry.getKey());
            if (entry.getValue() >= SURE && part.test(entry.getKey()) && (isRight || !border.contains(entry.getKey()))) {
                all++;
                hits += isRight ? 1 : 0;
            }
        }
        return String.format(Locale.ROOT, "P %.3f R %.3f", hits / (double) Math.max(1, all),
                hits / (double) Math.max(1, own.size()));
    }
}
