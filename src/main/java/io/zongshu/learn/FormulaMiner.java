package io.zongshu.learn;

import io.zongshu.bank.Formula;
import io.zongshu.files.Parallel;
import io.zongshu.language.Idioms;
import io.zongshu.language.Tones;
import io.zongshu.language.WordClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the formulas of papers: counts, scores, types, and says where they stand. */
final class FormulaMiner {
    /** Candidates below this are not kept: of a hundred of them one or two are formulas. */
    static final double LEAST_SCORE = 0.05;

    static final String MODEL = "/io/zongshu/learn/formula-trees.txt";

    /** Far more than a corpus of 100 MB has above {@link #LEAST_SCORE}; keeps the bank of an archive usable. */
    private static final int MOST_FORMULAS = 200_000;

    // Rows of features that lie near the processor together.
    private static final int AT_A_TIME = 64;

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
        List<Map.Entry<String, Double>> scored = List.copyOf(scores.entrySet());
        List<Formula> formulas = new ArrayList<>();
        Parallel.map(Parallel.chunks(scored, options.threads()), options.threads(), some -> some.stream()
                        .map(e -> formula(e.getKey(), e.getValue(), types, places))
                        .toList())
                .forEach(formulas::addAll);
        formulas.sort(Comparator.comparingDouble((Formula f) -> -f.score()).thenComparing(Formula::text));
        return formulas;
    }

    private static Formula formula(String text, double score, FormulaTypes types, FormulaPlaces places) {
        return new Formula(
                text,
                types.of(text),
                score,
                places.documents(text),
                places.occurrences(text),
                places.themes(text),
                Tones.pattern(text),
                places.dispersion(text),
                places.examples(text));
    }

    private Map<String, Double> scores(CountedGrams counted) {
        List<Integer> parts = IntStream.range(0, counted.parts()).boxed().toList();
        int threads = options.threads();
        List<Candidates> found = Parallel.share(parts, 1, threads, () -> new Candidates(counted, options), Candidates::add);
        try {
            GramPatterns patterns = found.get(0).patterns;
            found.stream().skip(1).forEach(c -> patterns.add(c.patterns));
            FormulaFeatures features = new FormulaFeatures(counted, patterns, lexicon, idioms);
            Map<String, Double> scores = new TreeMap<>();
            List<GramRun> runs = found.stream().flatMap(c -> c.runs.stream()).toList();
            Parallel.forEach(runs, threads, run -> scores(run, features), scores::putAll);
            return scores;
        } finally {
            found.forEach(c -> c.runs.forEach(GramRun::close));
        }
    }

    /** The grams of some parts that are worth scoring, and the patterns of all. */
    private static final class Candidates {
        // Several, so that threads can share them; not one a part, since an archive has thousands.
        private static final int MOST_RUNS = 8;

        private final CountedGrams counted;
        private final Learn.Options options;
        private final GramPatterns patterns = new GramPatterns();
        private final List<GramRun> runs = new ArrayList<>();
        private int parts;

        Candidates(CountedGrams counted, Learn.Options options) {
            this.counted = counted;
            this.options = options;
        }

        void add(int part) {
            if (runs.size() < MOST_RUNS) {
                runs.add(new GramRun(options.folder()));
            }
            GramRun run = runs.get(parts++ % MOST_RUNS);
            counted.each(part, gram -> {
                patterns.add(gram);
                if (FormulaFeatures.isCandidate(gram)) {
                    run.add(gram);
                }
            });
        }
    }

    private Map<String, Double> scores(GramRun run, FormulaFeatures features) {
        Map<String, Double> scores = new HashMap<>();
        List<String> texts = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        run.each(gram -> {
            texts.add(gram.text());
            rows.add(features.of(gram));
            if (rows.size() == AT_A_TIME) {
                score(texts, rows, scores);
            }
        });
        score(texts, rows, scores);
        return scores;
    }

    private void score(List<String> texts, List<float[]> rows, Map<String, Double> scores) {
        double[] found = model.scores(rows);
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= LEAST_SCORE && !holdsPlace(texts.get(i))) {
                scores.put(texts.get(i), rounded(found[i]));
            }
        }
        texts.clear();
        rows.clear();
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
                || WordClasses.isPlace(text, 0, 2)
                || WordClasses.isPlace(text, 2, 4);
    }

    /** Four decimals, so that a bank read back from its file equals the bank that was written. */
    static double rounded(double value) {
        return StrictMath.round(value * 1e4) / 1e4;
    }
}
