package io.zongshu.eval;

import io.zongshu.compose.FigureRanking;
import io.zongshu.compose.FigureRanking.Choice;
import io.zongshu.compose.FigureTargets;
import io.zongshu.compose.FigureTargets.Target;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adapts where figures stand (figure-places.yaml) to rows of briefs whose right sentences are known, and measures it on rows of
 * papers that it was not trained on. Arguments: the weights so far, a file of rows to train on, one to measure on, and a file for the
 * new weights or how many wrong data to print.
 */
public final class FigureTargetTrainer {
    private static final int FOLDS = 5;
    private static final double RIDGE = Double.parseDouble(System.getProperty("ridge", "4"));
    private static final int LEAST = 3;

    private FigureTargetTrainer() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<Long, Double> believed = weights(Files.readAllLines(Path.of(args[0])));
        if (System.getProperty("norules") != null) {
            believed.keySet().removeIf(c -> FigureRanking.name(c).charAt(0) == '例');
        }
        FigureTargets reader = new FigureTargets();
        List<Target> train = reader.read(Files.readAllLines(Path.of(args[1])));
        List<Target> test = reader.read(Files.readAllLines(Path.of(args[2])));
        List<String> papers = train.stream().map(Target::paper).distinct().toList();
        List<String> wrong = new ArrayList<>();
        out.println("believed: train " + measure(train, believed, new ArrayList<>()) + " test " + measure(test, believed, new ArrayList<>()));
        int[] sum = new int[2];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            Map<Long, Double> w = adapt(believed, train.stream().filter(t -> papers.indexOf(t.paper()) % FOLDS != f).toList());
            for (Target t : train) {
                if (papers.indexOf(t.paper()) % FOLDS == f) {
                    int[] n = t.put(w, wrong);
                    sum[0] += n[0];
                    sum[1] += n[1];
                }
            }
        }
        Map<Long, Double> all = adapt(believed, train);
        out.println("adapted: train, cross-validated " + sum[1] + " of " + sum[0] + " test " + measure(test, all, new ArrayList<>()) + ", " + all.size() + " weights");
        if (args[3].matches("[0-9]+")) {
            wrong.stream().limit(Integer.parseInt(args[3])).forEach(out::println);
        } else {
            Files.writeString(Path.of(args[3]), FigurePlaceTrainer.text(all));
        }
    }

    private static String measure(List<Target> targets, Map<Long, Double> weights, List<String> wrong) {
        int known = 0;
        int right = 0;
        for (Target target : targets) {
            int[] n = target.put(weights, wrong);
            known += n[0];
            right += n[1];
        }
        return right + " of " + known;
    }

    private static Map<Long, Double> adapt(Map<Long, Double> believed, List<Target> targets) {
        List<List<Choice>> all = targets.stream().map(Target::choices).toList();
        Map<Long, Integer> ids = new TreeMap<>();
        believed.keySet().forEach(c -> ids.put(c, 0));
        Map<Long, Integer> seen = new TreeMap<>();
        all.forEach(row -> row.forEach(choice -> {
            for (long[] cues : choice.cues()) {
                for (long cue : cues) {
                    seen.merge(cue, 1, Integer::sum);
                }
            }
        }));
        seen.forEach((cue, n) -> {
            if (n >= LEAST * 10) {
                ids.put(cue, 0);
            }
        });
        int next = 0;
        double[] start = new double[ids.size()];
        for (Map.Entry<Long, Integer> entry : ids.entrySet()) {
            start[next] = believed.getOrDefault(entry.getKey(), 0.0);
            entry.setValue(next++);
        }
        List<Softmax.Choice> known = new ArrayList<>();
        all.forEach(row -> row.forEach(choice -> known.add(FigurePlaceTrainer.known(choice, ids))));
        double[] w = Softmax.train(known, start, RIDGE);
        Map<Long, Double> weights = new TreeMap<>();
        ids.forEach((cue, id) -> {
            if (Math.abs(w[id]) >= 0.15) {
                weights.put(cue, Math.rint(w[id] * 100) / 100);
            }
        });
        return weights;
    }

    /** The weights of a file that the trainers wrote. */
    private static Map<Long, Double> weights(List<String> lines) {
        Map<Long, Double> weights = new TreeMap<>();
        char about = ' ';
        for (String line : lines) {
            String text = line.replace("''", "\u0000").replace("'", "").replace("\u0000", "'");
            if (line.startsWith("  ")) {
                weights.put(FigureRanking.cue(about + text.substring(2, 5)), Double.parseDouble(text.substring(text.lastIndexOf(' ') + 1)));
            } else if (!line.startsWith("#")) {
                about = line.charAt(0);
            }
        }
        return weights;
    }
}
