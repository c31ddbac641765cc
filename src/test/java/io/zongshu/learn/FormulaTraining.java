package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.eval.Gold;
import io.zongshu.eval.Papers;
import io.zongshu.eval.Ranking;
import io.zongshu.files.Settings;
import io.zongshu.language.Idioms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Trains the formula scorer and reports it cross-validated by paper: an item is scored only by models whose training
 * papers do not contain it. Arguments: corpus file, gold folder, the model file to write (－: report only), and a folder of
 * further annotated papers, which are only trained on (none: no more).
 */
public final class FormulaTraining {
    private static final BoostedTrees.Config CONFIG = new BoostedTrees.Config(500, 4, 0.05, 0.7, 0.35, 2, 2);
    private static final int FOLDS = 5;
    private static final String NONE = "－";

    private FormulaTraining() {}

    /** The features of every gram in the annotated papers, as counted over some of the papers. */
    private record View(String name, float weight, List<String> features, Map<String, float[]> rows) {}

    public static void main(String[] args) throws Exception {
        List<Gold.Annotated> gold = Gold.read(Path.of(args[1]));
        List<Gold.Annotated> more = args.length > 3 ? Gold.read(Path.of(args[3])) : List.of();
        List<View> views = views(Papers.read(Path.of(args[0])), all(gold, more), 1, 3, 10);
        figures(views, gold, more).forEach(System.out::println);
        if (args.length > 2 && !args[2].equals(NONE)) {
            List<Gold.Annotated> all = all(gold, more);
            Set<String> items = new TreeSet<>();
            grams(all).forEach(items::addAll);
            Files.writeString(Path.of(args[2]), train(views, items, all, 1, 2, 3).write());
        }
    }

    private static List<Gold.Annotated> all(List<Gold.Annotated> gold, List<Gold.Annotated> more) {
        return Stream.concat(gold.stream(), more.stream()).toList();
    }

    /**
     * The figures of the scorer, cross-validated by paper: trained on four fifths of the annotated papers at a time and on all
     * further ones, and never on an item of a paper that it is scored on; first without, then with the lexicon.
     *
     * @param more further annotated papers, which are not scored
     */
    public static List<String> crossValidate(List<Paper> papers, List<Gold.Annotated> gold, List<Gold.Annotated> more) {
        return figures(views(papers, all(gold, more), 1, 3), gold, more);
    }

    private static List<View> views(List<Paper> papers, List<Gold.Annotated> gold, int... cuts) {
        List<AnalysedPaper> analysed = AnalysedPaper.all(papers, 2);
        List<Set<String>> grams = grams(gold);
        List<View> views = new ArrayList<>();
        for (int parts : cuts) {
            for (int part = 0; part < parts; part++) {
                List<AnalysedPaper> some = new ArrayList<>();
                for (int i = part; i < analysed.size(); i += parts) {
                    some.add(analysed.get(i));
                }
                CountedGrams counts = CountedGrams.of(some);
                GramPatterns patterns = GramPatterns.of(counts);
                for (boolean empty : new boolean[] {true, false}) {
                    FormulaLexicon lexicon = empty ? FormulaLexicon.empty() : FormulaLexicon.load(Settings.builtIn());
                    FormulaFeatures features = new FormulaFeatures(counts, patterns, lexicon, Idioms.load());
                    String name = (empty ? "no lexicon" : "lexicon") + (parts == 1 ? "" : ", 1/" + parts + " of the papers");
                    views.add(new View(name, parts == 1 ? 1 : parts == 3 ? 0.5f : 0.3f, features.names(),
                            rows(counts, features, grams)));
                }
            }
        }
        return views;
    }

    /** Simple baselines over the same papers: stand-alone count, and count with entropy at both edges. */
    public static Map<String, List<String>> baselines(List<Paper> papers) {
        Map<String, Double> alone = new TreeMap<>();
        Map<String, Double> entropy = new TreeMap<>();
        CountedGrams.of(AnalysedPaper.all(papers, 2)).each(0, gram -> {
            if (gram.count(Count.ALONE) > 0) {
                alone.put(gram.text(), (double) gram.count(Count.ALONE));
            }
            if (gram.count(Count.ALL) > 1) {
                entropy.put(gram.text(), Math.min(gram.entropy(0), gram.entropy(1)) * Math.log(gram.count(Count.ALL)));
            }
        });
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("baseline: stand-alone count", ranked(alone));
        lists.put("baseline: 4-gram count and boundary entropy", ranked(entropy));
        return lists;
    }

    static List<String> ranked(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, float[]> rows(CountedGrams counts, FormulaFeatures features, List<Set<String>> grams) {
        Set<String> wanted = new TreeSet<>();
        grams.forEach(wanted::addAll);
        Map<String, float[]> rows = new TreeMap<>();
        counts.each(0, gram -> {
            if (wanted.contains(gram.text()) && FormulaFeatures.isCandidate(gram)) {
                rows.put(gram.text(), features.of(gram));
            }
        });
        return rows;
    }

    private static Set<String> right(List<Gold.Annotated> gold) {
        Set<String> right = new TreeSet<>();
        gold.forEach(g -> right.addAll(g.formulas()));
        return right;
    }

    private static Set<String> border(List<Gold.Annotated> gold) {
        Set<String> border = new TreeSet<>();
        gold.forEach(g -> border.addAll(g.borderline()));
        return border;
    }

    private static List<Set<String>> grams(List<Gold.Annotated> gold) {
        List<Set<String>> all = new ArrayList<>();
        for (Gold.Annotated paper : gold) {
            Set<String> grams = new TreeSet<>();
            for (int i = 0; i + 4 <= paper.text().length(); i++) {
                if (Idioms.isFourHan(paper.text().substring(i, i + 4))) {
                    grams.add(paper.text().substring(i, i + 4));
                }
            }
            all.add(grams);
        }
        return all;
    }

    private static List<String> figures(List<View> views, List<Gold.Annotated> gold, List<Gold.Annotated> more) {
        List<Set<String>> grams = grams(gold);
        Set<String> right = right(gold);
        Set<String> border = border(gold);
        List<Map<String, Double>> sums = new ArrayList<>();
        views.forEach(v -> sums.add(new TreeMap<>()));
        Map<String, Integer> folds = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> test = new TreeSet<>();
            Set<String> train = new TreeSet<>();
            for (int p = 0; p < gold.size(); p++) {
                (p % FOLDS == fold ? test : train).addAll(grams.get(p));
            }
            grams(more).forEach(train::addAll);
            train.removeAll(test);
            test.forEach(item -> folds.merge(item, 1, Integer::sum));
            TreeModel model = train(views, train, all(gold, more), 1);
            for (int v = 0; v < views.size(); v++) {
                Map<String, Double> sum = sums.get(v);
                views.get(v).rows().forEach((item, row) -> {
                    if (test.contains(item)) {
                        sum.merge(item, model.score(row), Double::sum);
                    }
                });
            }
        }
        List<String> lines = new ArrayList<>();
        for (int v = 0; v < views.size(); v++) {
            Map<String, Double> means = new TreeMap<>();
            sums.get(v).forEach((item, sum) -> means.put(item, sum / folds.getOrDefault(item, 1)));
            Set<String> here = new TreeSet<>(right);
            if (views.get(v).weight() < 1) {
                here.retainAll(views.get(v).rows().keySet());
            }
            lines.add(Ranking.of(ranked(means), here, border).line("cross-validated, " + views.get(v).name()));
            if (views.get(v).weight() == 1) {
                lines.addAll(new FormulaFigures(means, counts(views.get(v)), gold, here, border).lines());
            }
        }
        return lines;
    }

    /** The first feature is the logarithm of one more than the occurrences. */
    private static Map<String, Integer> counts(View view) {
        Map<String, Integer> counts = new TreeMap<>();
        view.rows().forEach((item, row) -> counts.put(item, (int) Math.round(Math.exp(row[0]) - 1)));
        return counts;
    }

    private static TreeModel train(
            List<View> views, Set<String> items, List<Gold.Annotated> annotated, long... seeds) {
        Set<String> right = right(annotated);
        Set<String> border = border(annotated);
        List<float[]> x = new ArrayList<>();
        List<Float> y = new ArrayList<>();
        List<Float> w = new ArrayList<>();
        for (View view : views) {
            for (Map.Entry<String, float[]> row : view.rows().entrySet()) {
                boolean isRight = right.contains(row.getKey());
                if (items.contains(row.getKey()) && (isRight || !border.contains(row.getKey()))) {
                    x.add(row.getValue());
                    y.add(isRight ? 1f : 0f);
                    w.add(view.weight());
                }
            }
        }
        float[] labels = new float[y.size()];
        float[] weights = new float[y.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = y.get(i);
            weights[i] = w.get(i);
        }
        return BoostedTrees.train(CONFIG, views.get(0).features(), x.toArray(new float[0][]), labels, weights, seeds);
    }
}
