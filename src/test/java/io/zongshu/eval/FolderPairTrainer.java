package io.zongshu.eval;

import io.zongshu.brief.PairSamples;
import io.zongshu.brief.PairSamples.Sample;
import io.zongshu.eval.ReconciliationKey.Planted;
import io.zongshu.eval.ReconciliationMatch.Told;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Trains the scores of values that are no quantities, and of values that follow from others (文字, 推算 of figure-pairs.yaml), on
 * the keyed folders of the tests and those in the directories that are named behind the file to write. They are trained behind
 * {@link PairScoreTrainer}, whose equal figures they look at. Same folders, same bytes.
 */
public final class FolderPairTrainer {
    private static final Path WEIGHTS = Path.of("src/main/resources/io/zongshu/data/figure-pairs.yaml");
    private static final Path RESOURCES = Path.of("src/test/resources/io/zongshu/eval");
    private static final String WORDED = "文字";
    private static final String DERIVED = "推算";
    /** Folders on which rules were mended count less. */
    private static final double MENDED = 0.4;
    private static final double RIDGE = 1;
    private static final double LEAST_WORDED = 0.3;
    private static final double LEAST_DERIVED = -0.2;
    private static final int FOLDS = 10;
    private static final double[] SHIFTS = {-1, -0.5, 0, 0.5};
    private static final double HALF = 0.5;
    private static final int ONE = 1;
    private static final int TWO = 0;
    private static final int UNKNOWN = -1;

    private final PrintStream out;
    private final Path scratch;

    private FolderPairTrainer(PrintStream out, Path scratch) {
        this.out = out;
        this.scratch = scratch;
    }

    private record Group(double weight, List<Sample> samples, int[] labels) {}

    public static void main(String[] args) throws IOException {
        FolderPairTrainer trainer = new FolderPairTrainer(new PrintStream(System.out, true, StandardCharsets.UTF_8), Files.createTempDirectory("zongshu-folders"));
        List<Path> directories = new ArrayList<>(List.of(RESOURCES.resolve("folders"), RESOURCES.resolve("unmended"), RESOURCES.resolve("folders-training")));
        Stream.of(args).skip(1).map(Path::of).forEach(directories::add);
        String now = Files.readString(WEIGHTS);
        StringBuilder text = new StringBuilder(now.substring(0, now.indexOf(WORDED + ":\n")));
        for (String kind : List.of(WORDED, DERIVED)) {
            List<Group> groups = trainer.groups(directories, kind.equals(WORDED));
            List<String> names = kind.equals(WORDED) ? PairSamples.wordedNames() : PairSamples.derivedNames();
            double least = kind.equals(WORDED) ? LEAST_WORDED : LEAST_DERIVED;
            PairScoreTrainer.block(text, kind, train(groups), least, names);
            trainer.crossValidate(kind, groups, least);
        }
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), text);
        }
    }

    private List<Group> groups(List<Path> directories, boolean worded) throws IOException {
        List<Group> groups = new ArrayList<>();
        for (Path directory : directories) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".folder")).sorted().toList()) {
                    Path folder = scratch.resolve(directory.getFileName()).resolve(String.valueOf(file.getFileName()));
                    FolderText.read(file).write(folder);
                    groups.add(group(folder, worded, directory.endsWith("folders") ? MENDED : 1));
                }
            }
        }
        return groups;
    }

    private static Group group(Path folder, boolean worded, double weight) throws IOException {
        ReconciliationKey key = ReconciliationKey.read(folder.resolve("KEY.json"));
        List<Sample> samples = worded ? PairSamples.worded(folder, Settings.builtIn()) : PairSamples.derived(folder, Settings.builtIn());
        int[] labels = new int[samples.size()];
        (worded ? key.conflicts() : key.duplicates()).forEach(pair -> mark(pair, samples, labels, worded));
        key.also().forEach(pair -> mark(pair, samples, labels, worded));
        return new Group(weight, samples, labels);
    }

    /** Labels the likeliest of the samples that a planted pair means; others that stand where it stands are unknown. */
    private static void mark(Planted pair, List<Sample> samples, int[] labels, boolean worded) {
        int best = UNKNOWN;
        for (int i = 0; i < labels.length; i++) {
            Sample s = samples.get(i);
            boolean forth = is(pair.a(), s.one()) && is(pair.b(), s.other());
            boolean back = is(pair.b(), s.one()) && is(pair.a(), s.other());
            if (forth || back) {
                labels[i] = labels[i] == ONE ? ONE : UNKNOWN;
                boolean means = says(forth ? pair.a() : pair.b(), s.one()) && (!worded || says(forth ? pair.b() : pair.a(), s.other()));
                best = means && (best < 0 || s.rank() > samples.get(best).rank()) ? i : best;
            }
        }
        if (best >= 0) {
            labels[best] = ONE;
        }
    }

    private static boolean is(ReconciliationKey.Side planted, PairSamples.Side side) {
        return ReconciliationMatch.is(planted, new Told(side.address(), side.text(), ""));
    }

    // The value as written, or half of an award's letters.
    private static boolean says(ReconciliationKey.Side planted, PairSamples.Side side) {
        String text = plain(planted.text());
        String value = plain(side.figure()).replaceFirst("^(?:达到?|约|接?近|超过?)", "");
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= value.length(); i++) {
            pairs.add(value.substring(i, i + 2));
        }
        return text.contains(value) || !value.matches(".*[0-9月日第].*") && pairs.stream().filter(text::contains).count() >= HALF * Math.max(1, pairs.size());
    }

    private static String plain(String text) {
        return text.replaceAll("[“”《》,，\\s]", "");
    }

    private static double[] train(List<Group> groups) {
        List<double[]> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> w = new ArrayList<>();
        for (Group group : groups) {
            for (int i = 0; i < group.labels().length; i++) {
                if (group.labels()[i] != UNKNOWN) {
                    x.add(group.samples().get(i).features());
                    y.add((double) group.labels()[i]);
                    w.add(group.weight());
                }
            }
        }
        return Logistic.train(x.toArray(new double[0][]), y.stream().mapToDouble(d -> d).toArray(), w.stream().mapToDouble(d -> d).toArray(), RIDGE);
    }

    private void crossValidate(String kind, List<Group> groups, double least) {
        int[][] counts = new int[SHIFTS.length][3];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Group> train = new ArrayList<>();
            List<Group> test = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                (i % FOLDS == fold ? test : train).add(groups.get(i));
            }
            double[] weights = train(train);
            for (int s = 0; s < SHIFTS.length; s++) {
                for (Group group : test) {
                    judge(group, weights, least + SHIFTS[s], counts[s]);
                }
            }
        }
        for (int s = 0; s < SHIFTS.length; s++) {
            out.println(kind + ", least " + String.format(Locale.ROOT, "%.1f", least + SHIFTS[s]) + ": " + counts[s][0] + " right, " + counts[s][1] + " wrong, " + counts[s][2] + " missed");
        }
    }

    // The likeliest of each value in each other file.
    private static void judge(Group group, double[] weights, double least, int[] counts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < group.labels().length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -Logistic.of(weights, group.samples().get(i).features())));
        Set<String> taken = new HashSet<>();
        for (int i : order) {
            Sample s = group.samples().get(i);
            boolean said = Logistic.of(weights, s.features()) >= least && taken.add(s.one().id() + " " + s.other().file());
            if (said ? group.labels()[i] != UNKNOWN : group.labels()[i] == ONE) {
                counts[said ? group.labels()[i] == TWO ? 1 : 0 : 2]++;
            }
        }
    }
}
