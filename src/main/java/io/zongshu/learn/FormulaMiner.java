package io.zongshu.learn;

import io.zongshu.bank.Formula;
import io.zongshu.language.Idioms;
import io.zongshu.language.Tones;
import io.zongshu.language.WordClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the formulas of papers: counts, scores, types, and says where they stand. */
final class FormulaMiner {
    /** Candidates below this are not kept: of a hundred of them one or two are formulas. */
    static final double LEAST_SCORE = 0.05;

    static final String MODEL = "/io/zongshu/learn/formula-trees.txt";

    /** Far more than a corpus of 100 MB has above {@link #LEAST_SCORE}; keeps the bank of an archive usable. */
    private static final int MOST_FORMULAS = 200_000;

    private static final int AT_A_TIME = 1 << 14;

    private final Learn.Options options;
    private final TreeModel model = TreeModel.load(MODEL);
    private final Idioms idioms = Idioms.load();
    private final FormulaLexicon lexicon;

    FormulaMiner(Learn.Options options) {
        this.options = options;
        this.lexicon = options.lexicon() ? FormulaLexicon.load(options.settings()) : FormulaLexicon.empty();
    }

    /** Best first, ties by text. */
    List<Formula> mine(List<AnalysedPaper> papers) {
        Map<String, Double> scores;
        try (CountedGrams counted = CountedGrams.of(papers, options)) {
            scores = best(scores(counted));
        }
        FormulaPlaces places = FormulaPlaces.of(papers, scores.keySet(), options.threads());
        FormulaTypes types = new FormulaTypes(lexicon, idioms);
        List<Formula> formulas = new ArrayList<>();
        scores.forEach((text, score) -> formulas.add(new Formula(
                text,
                types.of(text),
                score,
                places.documents(text),
                places.occurrences(text),
                places.themes(text),
                Tones.pattern(text),
                places.dispersion(text),
                places.examples(text))));
        formulas.sort(Comparator.comparingDouble((Formula f) -> -f.score()).thenComparing(Formula::text));
        return formulas;
    }

    private Map<String, Double> scores(CountedGrams counted) {
        FormulaFeatures features = new FormulaFeatures(counted, lexicon, idioms);
        Map<String, Double> scores = new TreeMap<>();
        List<Gram> waiting = new ArrayList<>();
        try (GramCursor cursor = counted.cursor()) {
            while (cursor.next()) {
                if (FormulaFeatures.isCandidate(cursor.gram())) {
                    waiting.add(cursor.gram().copy());
                }
                if (waiting.size() == AT_A_TIME) {
                    score(waiting, features, scores);
                    waiting.clear();
                }
            }
        }
        score(waiting, features, scores);
        return scores;
    }

    private void score(List<Gram> grams, FormulaFeatures features, Map<String, Double> scores) {
        Parallel.map(Parallel.chunks(grams, options.threads()), options.threads(), chunk -> {
                    Map<String, Double> found = new TreeMap<>();
                    for (Gram gram : chunk) {
                        String text = gram.text();
                        double score = holdsPlace(text) ? 0 : model.score(features.of(gram));
                        if (score >= LEAST_SCORE) {
                            found.put(text, rounded(score));
                        }
                    }
                    return found;
                })
                .forEach(scores::putAll);
    }

    /** No more than a bank may hold, the best by score, then by text. */
    private static Map<String, Double> best(Map<String, Double> scores) {
        if (scores.size() <= MOST_FORMULAS) {
            return scores;
        }
        Map<String, Double> best = new TreeMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FORMULAS)
                .forEach(e -> best.put(e.getKey(), e.getValue()));
        return best;
    }

    /** Names of places, and phrases about one place, are of no use to another office. */
    private static boolean holdsPlace(String text) {
        return WordClasses.isPlace(text)
                || WordClasses.isPlace(text.substring(0, 2))
                || WordClasses.isPlace(text.substring(2));
    }

    /** Four decimals, so that a bank read back from its file equals the bank that was written. */
    static double rounded(double value) {
        return StrictMath.round(value * 1e4) / 1e4;
    }
}
