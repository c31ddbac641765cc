package io.zongshu.eval;

import io.zongshu.brief.PairSamples;
import io.zongshu.brief.PairSamples.Sample;
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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Trains the score of pairs of figures (figure-pairs.yaml) on the keyed folders and pairs of the tests. It
 * measures the score on folders that it was not trained on, and writes the weights into the file that the first argument names; others
 * name directories of more folders. Same folders, same bytes.
 */
public final class PairScoreTrainer {
    private static final Path WEIGHTS = Path.of("src/main/resources/io/zongshu/data/figure-pairs.yaml");
    private static final Path RESOURCES = Path.of("src/test/resources/io/zongshu/eval");
    /** Folders that are only measured. */
    private static final double FRESH = 1.5;
    private static final Set<String> MEASURED = Set.of("zhiyuan.folder", "minzheng.folder", "xiaofangjiuyuan.folder");
    /** Folders on which rules were mended count less, the others the more. */
    private static final Map<String, Double> WEIGHT = Map.of("folders", 0.4, "unmended", 1.0, "folders-training", FRESH);
    private static final int FOLDS = 5;
    /** Of pairs that nobody would take for one, so many are looked at as one, to save time. */
    private static final int PLAIN = 10;
    private static final double FAR_OFF = 0.2;
    private static final double RIDGE = 0.5;
    /** How many pairs of two indicators have one value by chance, in all folders together; as if. */
    private static final double BY_CHANCE = 200;
    /** How much a pair of one value counts as a conflict that might have been. */
    private static final double MIGHT_BE = 0.5;
    /** Single pairs, and how much one counts beside those of folders: those of the first file were written to mislead. */
    private static final Map<String, Double> PAIRS = new TreeMap<>(Map.of("pairs.txt", 8.0, "wordings.txt", 2.5, "unmended/pairs.txt", 4.0));
    private static final double LEAST_EQUAL = 0.45;
    private static final double LEAST_UNEQUAL = 0.61;

    /** How much lower and higher the least scores are tried too. */
    private static final double[] SHIFTS = {-1.2, -0.8, -0.4, 0, 0.4};

    private static final int ONE = 1;
    private static final int TWO = 0;
    private static final int UNKNOWN = -1;

    private final PrintStream out;
    private final Path scratch;

    private PairScoreTrainer(PrintStream out, Path scratch) {
        this.out = out;
        this.scratch = scratch;
    }

    /** A sample, and whether it is of one indicator, of two, or the key does not say. */
    private record Labelled(Sample sample, int label) {}

    /**
     * A folder's samples.
     *
     * @param lost how many planted pairs are no candidates: equal, unequal
     */
    private record Group(String name, double weight, List<Labelled> samples, int[] lost) {}

    /** The weights of the features and the constant, for equal values and for unequal ones. */
    private record Scores(double[] equal, double[] unequal) {
        double of(Sample sample) {
            return Logistic.of(sample.equal() ? equal : unequal, sample.features());
        }
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PairScoreTrainer trainer = new PairScoreTrainer(out, Files.createTempDirectory("zongshu-pairs"));
        List<Group> groups = new ArrayList<>(trainer.folders());
        for (int i = 1; i < args.length; i++) {
            groups.addAll(trainer.written(Path.of(args[i])));
        }
        groups.addAll(trainer.pairs());
        out.println(groups.stream().mapToInt(g -> g.samples().size()).sum() + " samples");
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), text(train(groups)));
        }
        trainer.crossValidate(groups);
    }

    private List<Group> folders() throws IOException {
        List<Group> groups = new ArrayList<>();
        for (String kept : List.of("folders", "unmended", "folders-training")) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(kept))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".folder") && !MEASURED.contains(String.valueOf(f.getFileName()))).sorted().toList()) {
                    Path folder = scratch.resolve(kept).resolve(String.valueOf(file.getFileName()));
                    FolderText.read(file).write(folder);
                    groups.add(group(folder, Settings.builtIn(), WEIGHT.getOrDefault(kept, 0.0)));
                    for (int half = 0; half < 2; half++) {
                        groups.add(group(folder, Forgetful.settings(scratch.resolve("half" + half), half), WEIGHT.getOrDefault(kept, 0.0) / 3));
                    }
                }
            }
        }
        return groups;
    }

    // No rule was mended on them: they count the most.
    private List<Group> written(Path directory) throws IOException {
        List<Group> groups = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".folder")).sorted().toList()) {
                Path folder = scratch.resolve(directory.getFileName()).resolve(String.valueOf(file.getFileName()));
                FolderText.read(file).write(folder);
                groups.add(group(folder, Settings.builtIn(), FRESH));
            }
        }
        return groups;
    }

    private static Group group(Path folder, Settings settings, double weight) throws IOException {
        ReconciliationKey key = ReconciliationKey.read(folder.resolve("KEY.json"));
        List<Sample> samples = PairSamples.of(folder, settings);
        int[] labels = new int[samples.size()];
        int[] lost = new int[2];
        key.duplicates().forEach(pair -> lost[0] += mark(pair, true, samples, labels) ? 0 : 1);
        key.conflicts().forEach(pair -> lost[1] += mark(pair, false, samples, labels) ? 0 : 1);
        key.also().forEach(pair -> {
            if (!mark(pair, true, samples, labels)) {
                mark(pair, false, samples, labels);
            }
        });
        // A key names one figure of two passages that tell several alike.
        Set<String> passages = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == ONE && samples.get(i).equal()) {
                passages.add(passages(samples.get(i)));
            }
        }
        List<Labelled> all = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            Sample s = samples.get(i);
            all.add(new Labelled(s, labels[i] == TWO && s.equal() && passages.contains(passages(s)) ? UNKNOWN : labels[i]));
        }
        return new Group(String.valueOf(folder.getFileName()), weight, all, lost);
    }

    private static String passages(Sample sample) {
        return sample.one().address() + " " + sample.other().address();
    }

    /** Labels the likeliest of the samples that a planted pair may mean; others that it may mean are unknown. */
    private static boolean mark(ReconciliationKey.Planted pair, boolean equal, List<Sample> samples, int[] labels) {
        List<Integer> meant = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Sample s = samples.get(i);
            if (s.equal() == equal && (is(pair.a(), s.one()) && is(pair.b(), s.other()) || is(pair.b(), s.one()) && is(pair.a(), s.other()))) {
                meant.add(i);
            }
        }
        int best = meant.stream().max(Comparator.comparingDouble(i -> samples.get(i).rank())).orElse(-1);
        for (int i : meant) {
            labels[i] = i == best || labels[i] == ONE ? ONE : UNKNOWN;
        }
        return best >= 0;
    }

    private static boolean is(ReconciliationKey.Side planted, PairSamples.Side side) {
        return ReconciliationMatch.is(planted, new Told(side.address(), side.text(), side.figure()));
    }

    private List<Group> pairs() throws IOException {
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, Double> file : PAIRS.entrySet()) {
            for (String line : Files.readAllLines(RESOURCES.resolve(file.getKey()))) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\\|");
                    Path here = Files.createDirectories(scratch.resolve(file.getKey()).resolve("pair" + groups.size()));
                    PairsTest.write(here, parts[1], "甲");
                    PairsTest.write(here, parts[2], "乙");
                    groups.add(pair(line, parts[0], file.getValue(), PairSamples.of(here, Settings.builtIn())));
                }
            }
        }
        return groups;
    }

    private static Group pair(String line, String kind, double weight, List<Sample> samples) {
        boolean equal = kind.equals("重");
        boolean one = !kind.equals("异");
        Optional<Sample> best = samples.stream().filter(s -> one && s.equal() == equal).max(Comparator.comparingDouble(Sample::rank));
        List<Labelled> all = new ArrayList<>();
        samples.forEach(s -> all.add(new Labelled(s, best.filter(b -> b == s).isPresent() ? ONE : one && s.equal() == equal ? UNKNOWN : TWO)));
        int lost = one && best.isEmpty() ? 1 : 0;
        return new Group(line, weight, all, new int[] {equal ? lost : 0, equal ? 0 : lost});
    }

    private static Scores train(List<Group> groups) {
        return new Scores(train(groups, true), train(groups, false));
    }

    private static double[] train(List<Group> groups, boolean equal) {
        List<double[]> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> w = new ArrayList<>();
        Random random = new Random(7);
        List<double[]> conflicts = groups.stream().flatMap(g -> g.samples().stream())
                .filter(l -> l.label() == ONE && !l.sample().equal()).map(l -> l.sample().features()).toList();
        long others = groups.stream().flatMap(g -> g.samples().stream()).filter(l -> l.label() == TWO && !l.sample().equal()).count();
        for (Group group : groups) {
            for (Labelled l : group.samples()) {
                double[] features = l.sample().features();
                boolean own = l.sample().equal() == equal;
                boolean plain = l.label() == TWO && l.sample().rank() < FAR_OFF;
                if (plain && random.nextInt(PLAIN) > 0) {
                    continue;
                }
                double weight = group.weight() * (plain ? PLAIN : 1);
                if (own && l.label() != UNKNOWN) {
                    x.add(features);
                    y.add((double) l.label());
                    w.add(weight);
                } else if (!own && equal && l.label() == TWO) {
                    x.add(PairSamples.coincidence(features, random));
                    y.add(0.0);
                    w.add(BY_CHANCE / others * (plain ? PLAIN : 1));
                } else if (!own && !equal && l.label() == ONE) {
                    x.add(PairSamples.conflict(features, conflicts.get(random.nextInt(conflicts.size()))));
                    y.add(1.0);
                    w.add(MIGHT_BE);
                }
            }
        }
        return Logistic.train(x.toArray(new double[0][]), numbers(y), numbers(w), RIDGE);
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(d -> d).toArray();
    }

    private static String text(Scores scores) throws IOException {
        // What stands above the weights was chosen, not trained.
        String now = Files.readString(WEIGHTS);
        StringBuilder text = new StringBuilder(now.substring(0, now.indexOf("相等:\n")));
        block(text, "相等", scores.equal(), LEAST_EQUAL, PairSamples.names());
        block(text, "不等", scores.unequal(), LEAST_UNEQUAL, PairSamples.names());
        return text + now.substring(now.indexOf("文字:\n"));
    }

    /** Adds the weights of one regression; the last is the constant. */
    static void block(StringBuilder text, String name, double[] weights, double least, List<String> names) {
        text.append(name).append(":\n  下限: ").append(least).append('\n');
        text.append("  常数: ").append(String.format(Locale.ROOT, "%.3f", weights[weights.length - 1])).append('\n');
        for (int i = 0; i < weights.length - 1; i++) {
            // What never occurs has no weight.
            if (Math.abs(weights[i]) >= 0.0005) {
                text.append("  ").append(names.get(i)).append(": ").append(String.format(Locale.ROOT, "%.3f", weights[i])).append('\n');
            }
        }
    }

    private void crossValidate(List<Group> groups) {
        int[][][] counts = new int[2][SHIFTS.length][4];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Group> train = new ArrayList<>();
            List<Group> test = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                (Math.floorMod(groups.get(i).name().hashCode(), FOLDS) == fold ? test : train).add(groups.get(i));
            }
            Scores scores = train(train);
            for (int s = 0; s < SHIFTS.length; s++) {
                for (Group group : test) {
                    judge(group, scores, true, SHIFTS[s], counts[0][s]);
                    judge(group, scores, false, SHIFTS[s], counts[1][s]);
                }
            }
        }
        for (int s = 0; s < SHIFTS.length; s++) {
            out.println("least " + (LEAST_EQUAL + SHIFTS[s]) + ", " + (LEAST_UNEQUAL + SHIFTS[s]) + ": equal: " + told(counts[0][s]) + "; unequal: " + told(counts[1][s]));
        }
    }

    private static String told(int[] counts) {
        return counts[0] + " right, " + counts[1] + " wrong, " + counts[2] + " missed, " + counts[3] + " no candidates";
    }

    // The likeliest partner of each figure in each other file.
    private void judge(Group group, Scores scores, boolean equal, double shift, int[] counts) {
        List<Labelled> order = new ArrayList<>(group.samples().stream().filter(l -> l.sample().equal() == equal).toList());
        order.sort(Comparator.comparingDouble(l -> -scores.of(l.sample())));
        Set<String> taken = new HashSet<>();
        counts[3] += group.lost()[equal ? 0 : 1];
        for (Labelled l : order) {
            Sample s = l.sample();
            String one = s.one().id() + " " + s.other().file();
            String other = s.other().id() + " " + s.one().file();
            boolean said = scores.of(s) >= (equal ? LEAST_EQUAL : LEAST_UNEQUAL) + shift && !taken.contains(one) && !taken.contains(other);
            if (said) {
                taken.addAll(List.of(one, other));
            }
            if (said ? l.label() != UNKNOWN : l.label() == ONE) {
                counts[said ? 1 - l.label() : 2]++;
            }
            if (shift == 0 && (said && l.label() == TWO || !said && l.label() == ONE)) {
                out.printf("%s %.2f %s“%s” %s“%s”（%s）%n", said ? "WRONG" : "MISSED", scores.of(s), s.one().indicator(), s.one().figure(),
                        s.other().indicator(), s.other().figure(), group.name());
            }
        }
    }
}
