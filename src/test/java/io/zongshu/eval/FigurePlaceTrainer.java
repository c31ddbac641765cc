package io.zongshu.eval;

import io.zongshu.compose.FigureRanking;
import io.zongshu.compose.FigureRanking.Choice;
import io.zongshu.compose.FigureRanking.Outcome;
import io.zongshu.compose.FigureRanking.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains where figures stand (figure-places.yaml) on papers whose sentences are taken apart as a clerk does, and measures it on
 * papers that it was not trained on. Arguments: a folder of papers, and a file for the weights or how many wrong rows to print.
 */
public final class FigurePlaceTrainer {
    private static final int FOLDS = 5;
    private static final double RIDGE = 1;

    /** A cue is learned if rows of so many papers have it at a right place or close beside. */
    private static final int PAPERS = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final FigureRanking ranking = new FigureRanking();

    private FigurePlaceTrainer() {}

    public static void main(String[] args) throws IOException {
        FigurePlaceTrainer trainer = new FigurePlaceTrainer();
        List<Row> rows = trainer.ranking.rows(Papers.read(Path.of(args[0])));
        if (args[1].matches("[0-9]+")) {
            trainer.crossValidate(rows, Integer.parseInt(args[1]), args.length > 2);
        } else {
            Files.writeString(Path.of(args[1]), text(trainer.train(rows)));
        }
    }

    private Map<Long, Double> train(List<Row> rows) {
        Map<Long, Set<String>> papers = new HashMap<>();
        List<List<Choice>> all = new ArrayList<>();
        int lost = 0;
        for (Row row : rows) {
            List<Choice> choices = row.choices();
            all.add(choices);
            lost += choices.isEmpty() ? 1 : 0;
            for (Choice choice : choices) {
                for (long cue : choice.cues()[choice.right()]) {
                    papers.computeIfAbsent(cue, c -> new HashSet<>()).add(row.paper());
                }
            }
        }
        Map<Long, Integer> ids = new TreeMap<>();
        papers.forEach((cue, in) -> {
            if (in.size() >= PAPERS) {
                ids.put(cue, 0);
            }
        });
        Map<Long, Integer> others = new HashMap<>();
        all.forEach(choices -> choices.forEach(choice -> {
            for (long[] cues : choice.cues()) {
                for (long cue : cues) {
                    others.merge(cue, 1, Integer::sum);
                }
            }
        }));
        others.forEach((cue, n) -> {
            if (n >= 150) {
                ids.put(cue, 0);
            }
        });
        int next = 0;
        for (Map.Entry<Long, Integer> entry : ids.entrySet()) {
            entry.setValue(next++);
        }
        List<Softmax.Choice> known = new ArrayList<>();
        all.forEach(choices -> choices.forEach(choice -> known.add(known(choice, ids))));
        double[] w = Softmax.train(known, next, RIDGE);
        out.println(known.size() + " data, " + next + " cues, " + lost + " rows without a right place");
        Map<Long, Double> weights = new TreeMap<>();
        ids.forEach((cue, id) -> {
            if (Math.abs(w[id]) >= 0.02) {
                weights.put(cue, Math.rint(w[id] * 100) / 100);
            }
        });
        return weights;
    }

    private static Softmax.Choice known(Choice choice, Map<Long, Integer> ids) {
        int[][] cues = new int[choice.cues().length][];
        for (int o = 0; o < cues.length; o++) {
            List<Integer> here = new ArrayList<>();
            for (long cue : choice.cues()[o]) {
                if (ids.containsKey(cue)) {
                    here.add(ids.get(cue));
                }
            }
            cues[o] = here.stream().mapToInt(i -> i).toArray();
        }
        return new Softmax.Choice(cues, choice.right());
    }

    private void crossValidate(List<Row> rows, int shown, boolean chain) {
        List<String> papers = rows.stream().map(Row::paper).distinct().toList();
        Map<String, int[]> counts = new TreeMap<>();
        int left = shown;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Row> train = new ArrayList<>();
            List<Row> test = new ArrayList<>();
            for (Row row : rows) {
                (papers.indexOf(row.paper()) % FOLDS == fold ? test : train).add(row);
            }
            Map<Long, Double> weights = train(train);
            out.println(weights.size() + " weights");
            for (Row row : test) {
                Outcome now = row.put(weights);
                count(counts, "", now);
                if (chain) {
                    Outcome old = row.old();
                    count(counts, " chain", old);
                }
                if (!now.atNoun() && left-- > 0) {
                    out.println(now.kind() + " " + now.told());
                }
            }
        }
        counts.forEach((kind, c) -> out.printf(Locale.ROOT, "%s: %d rows, %.3f as they were, %.3f at their nouns, %.3f in their clauses%n", kind, c[0], c[1] / (double) c[0], c[2] / (double) c[0],
                c[3] / (double) c[0]));
    }

    private static void count(Map<String, int[]> counts, String by, Outcome outcome) {
        for (String kind : List.of(outcome.kind(), "全部")) {
            int[] c = counts.computeIfAbsent(kind + by, k -> new int[4]);
            c[0]++;
            c[1] += outcome.exact() ? 1 : 0;
            c[2] += outcome.atNoun() ? 1 : 0;
            c[3] += outcome.clause() ? 1 : 0;
        }
    }

    private static String text(Map<Long, Double> weights) {
        Map<Character, Map<String, Double>> byKind = new TreeMap<>();
        weights.forEach((cue, weight) -> byKind.computeIfAbsent(FigureRanking.name(cue).charAt(0), k -> new TreeMap<>()).put(FigureRanking.name(cue).substring(1), weight));
        StringBuilder text = new StringBuilder();
        byKind.forEach((kind, values) -> {
            text.append(kind).append(":\n");
            values.forEach((cue, weight) -> text.append("  ").append(cue).append(": ").append(String.format(Locale.ROOT, "%.2f", weight)).append('\n'));
        });
        return text.toString();
    }
}
