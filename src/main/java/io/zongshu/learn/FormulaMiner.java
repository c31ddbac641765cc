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
import java.util.stream.IntStream;

/** Finds the formulas of papers: counts, scores, types, and says where they stand. */
final class FormulaMiner {
    /** Candidates below this are not kept: of a hundred of them one or two are formulas. */
    static final double LEAST_SCORE = 0.05;

    static final String MODEL = "/io/zongshu/learn/formula-trees.txt";

    private final Learn.Options options;
    private final Idioms idioms = Idioms.load();
    private final FormulaLexicon lexicon;

    FormulaMiner(Learn.Options options) {
        this.options = options;
        this.lexicon = options.lexicon() ? FormulaLexicon.load(options.settings()) : FormulaLexicon.empty();
    }

    /** Best first, ties by text. */
    List<Formula> mine(List<AnalysedPaper> papers) {
        Map<String, Double> scores = scores(FormulaCounts.of(papers, options.threads()));
        FormulaPlaces places = new FormulaPlaces(papers, scores.keySet());
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

    private Map<String, Double> scores(FormulaCounts counts) {
        FormulaFeatures features = new FormulaFeatures(counts, lexicon, idioms);
        TreeModel model = TreeModel.load(MODEL);
        List<Integer> candidates = IntStream.range(0, counts.grams().size())
                .filter(id -> FormulaFeatures.isCandidate(counts, id))
                .boxed()
                .toList();
        List<List<Integer>> chunks = Parallel.chunks(candidates, options.threads());
        Map<String, Double> scores = new TreeMap<>();
        Parallel.map(chunks, options.threads(), chunk -> {
                    Map<String, Double> found = new TreeMap<>();
                    for (int id : chunk) {
                        String text = FormulaCounts.unpack(counts.grams().key(id));
                        double score = holdsPlace(text) ? 0 : model.score(features.of(id));
                        if (score >= LEAST_SCORE) {
                            found.put(text, rounded(score));
                        }
                    }
                    return found;
                })
                .forEach(scores::putAll);
        return scores;
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
