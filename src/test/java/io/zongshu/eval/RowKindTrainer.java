package io.zongshu.eval;

import io.zongshu.brief.Fact;
import io.zongshu.compose.RowKindRanking;
import io.zongshu.eval.SparseSoftmax.Example;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Trains of which kind of work a row is (row-kind-weights.yaml) and measures it, cross-validated by brief and on briefs that it was
 * not trained on, beside what the declared words alone tell.
 *
 * <p>Arguments: a folder with NAME.jsonl (id, row: seven cells with | between); a folder with NAME.tsv (row number, kind, another kind, F if it is the
 * frame of the others); names to
 * hold out (with commas between); a file for the weights, or nothing.
 */
public final class RowKindTrainer {
    private static final int FOLDS = 5;
    private static final double LASSO = Double.parseDouble(System.getProperty("lasso", "0.1"));
    /** A cue is learned if so many rows have it. */
    private static final int SEEN = 3;
    /** Smaller weights are left out. */
    private static final double LEAST = 0.05;
    /** Marks the frame of the other rows. */
    private static final String FRAME = "F";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final RowKindRanking ranking = new RowKindRanking();
    private final List<String> kinds = ranking.kinds();
    private final Map<String, Integer> cues = new TreeMap<>();
    private final List<String> own = new ArrayList<>();

    private record Sorted(String brief, Fact fact, String before, int right, boolean frame) {}

    public static void main(String[] args) throws IOException {
        RowKindTrainer trainer = new RowKindTrainer();
        List<String> held = List.of(args[2].split(","));
        List<Sorted> all = trainer.read(Path.of(args[0]), Path.of(args[1]));
        List<Sorted> train = all.stream().filter(r -> !held.contains(r.brief())).toList();
        trainer.crossValidate(train);
        SparseSoftmax model = trainer.train(train);
        trainer.print("held out", trainer.count(all.stream().filter(r -> held.contains(r.brief())).toList(), model));
        if (args.length > 3) {
            Files.writeString(Path.of(args[3]), trainer.text(trainer.train(all), trainer.trainFrames(all)));
        }
    }

    private List<Sorted> read(Path rows, Path labels) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(labels)) {
            files = found.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
        List<Sorted> all = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".tsv", "");
            Map<String, String> told = new HashMap<>();
            List<String> frames = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t");
                if (parts.length > 3 && parts[3].equals(FRAME)) {
                    frames.add(name + "-" + parts[0]);
                }
                String kind = parts[1].substring(parts[1].indexOf('.') + 1);
                told.put(name + "-" + parts[0], kind.equals("引进") || kind.equals("培养") ? "引育" : kind);
            }
            String before = "";
            for (String line : Files.readAllLines(rows.resolve(name + ".jsonl"))) {
                JsonNode row = new ObjectMapper().readTree(line);
                String kind = told.getOrDefault(row.get("id").asString(), "");
                List<String> cells = List.of(row.get("row").asString().split("\\|", -1));
                if (kinds.contains(kind) && cells.size() == 7) {
                    Fact fact = ranking.fact(cells);
                    String owner = ranking.owner(kind).orElse("");
                    all.add(new Sorted(name, fact, before.isEmpty() || !ranking.owner(before).orElse("").equals(owner) ? "" : before, kinds.indexOf(kind), frames.contains(row.get("id").asString())));
                }
                before = kind;
            }
        }
        return all;
    }

    private Example example(Sorted row, boolean grow) {
        int[] told = ranking.cues(row.fact(), row.before()).stream().filter(c -> grow || cues.containsKey(c)).mapToInt(c -> cues.computeIfAbsent(c, k -> cues.size())).toArray();
        Map<String, List<String>> ofKind = ranking.own(row.fact());
        int[][] shared = kinds.stream().map(k -> ofKind.getOrDefault(k, List.of()).stream().mapToInt(this::own).toArray()).toArray(int[][]::new);
        return new Example(told, shared, row.right(), 1);
    }

    private int own(String cue) {
        if (!own.contains(cue)) {
            own.add(cue);
        }
        return own.indexOf(cue);
    }

    private SparseSoftmax train(List<Sorted> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(r -> ranking.cues(r.fact(), r.before()).forEach(c -> counts.merge(c, 1, Integer::sum)));
        cues.clear();
        new TreeMap<>(counts).forEach((cue, n) -> {
            if (n >= SEEN) {
                cues.put(cue, cues.size());
            }
        });
        List<Example> examples = rows.stream().map(r -> example(r, false)).toList();
        SparseSoftmax model = new SparseSoftmax(kinds.size(), cues.size(), 40);
        model.train(examples, cues.size(), LASSO);
        return model;
    }

    /** Rows, right by the words, right by the model, of an owner's kinds. */
    private int[] count(List<Sorted> rows, SparseSoftmax model) {
        int[] n = new int[3];
        String brief = "";
        String before = "";
        for (Sorted row : rows) {
            String right = kinds.get(row.right());
            String owner = ranking.owner(right).orElse("");
            boolean follows = row.brief().equals(brief) && !before.isEmpty() && ranking.owner(before).orElse("").equals(owner);
            Example example = example(new Sorted(row.brief(), row.fact(), follows ? before : "", row.right(), row.frame()), false);
            double[] p = model.shares(example, cues.size());
            int best = -1;
            for (int k = 0; k < p.length; k++) {
                if (ranking.owner(kinds.get(k)).orElse("").equals(owner) && (best < 0 || p[k] > p[best])) {
                    best = k;
                }
            }
            n[0]++;
            n[1] += declared(row, owner).equals(right) ? 1 : 0;
            n[2] += best == row.right() ? 1 : 0;
            if (System.getProperty("show") != null && best != row.right()) {
                out.println(right + " <- " + kinds.get(best) + "\t" + row.fact().item().text() + " | " + row.fact().measures().text());
            }
            brief = row.brief();
            before = kinds.get(best);
        }
        return n;
    }

    /** The kind whose declared words the row has most of, the item's first. */
    private String declared(Sorted row, String owner) {
        return ranking.own(row.fact()).entrySet().stream().filter(e -> ranking.owner(e.getKey()).orElse("").equals(owner))
                .max(Comparator.comparingInt(e -> e.getValue().stream().mapToInt(c -> c.startsWith("词:事") ? 4 : c.startsWith("词:举") || c.equals("词:题") ? 2 : 1).sum()))
                .map(Map.Entry::getKey).orElse("");
    }

    /** Learns which rows are frames, for {@link #frames}. */
    private Map<String, Double> trainFrames(List<Sorted> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(r -> ranking.frameCues(r.fact()).forEach(c -> counts.merge(c, 1, Integer::sum)));
        Map<String, Integer> ids = new TreeMap<>();
        counts.forEach((cue, n) -> {
            if (n >= SEEN) {
                ids.put(cue, ids.size());
            }
        });
        SparseSoftmax model = new SparseSoftmax(2, ids.size(), 0);
        model.train(rows.stream().map(r -> new Example(known(r, ids), new int[2][0], r.frame() ? 1 : 0, 1)).toList(), ids.size(), LASSO);
        Map<String, Double> weights = new TreeMap<>();
        ids.forEach((cue, id) -> weights.put(cue, model.weights[2 * id + 1] - model.weights[2 * id]));
        return weights;
    }

    private int[] known(Sorted row, Map<String, Integer> ids) {
        return ranking.frameCues(row.fact()).stream().filter(ids::containsKey).mapToInt(ids::get).toArray();
    }

    /** Frames, found, rightly found. */
    private int[] frames(List<Sorted> rows, Map<String, Double> weights) {
        int[] n = new int[3];
        for (Sorted row : rows) {
            boolean found = ranking.frameCues(row.fact()).stream().mapToDouble(c -> weights.getOrDefault(c, 0.0)).sum() > 0;
            n[0] += row.frame() ? 1 : 0;
            n[1] += found ? 1 : 0;
            n[2] += found && row.frame() ? 1 : 0;
            if (System.getProperty("frames") != null && found != row.frame()) {
                out.println((found ? "+ " : "- ") + row.fact().item().text() + " | " + row.fact().measures().text() + " | " + row.fact().data().text());
            }
        }
        return n;
    }

    private void crossValidate(List<Sorted> rows) {
        List<String> names = rows.stream().map(Sorted::brief).distinct().toList();
        int[] sums = new int[3];
        int[] frames = new int[3];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            SparseSoftmax model = train(rows.stream().filter(r -> names.indexOf(r.brief()) % FOLDS != f).toList());
            int[] n = count(rows.stream().filter(r -> names.indexOf(r.brief()) % FOLDS == f).toList(), model);
            int[] m = frames(rows.stream().filter(r -> names.indexOf(r.brief()) % FOLDS == f).toList(), trainFrames(rows.stream().filter(r -> names.indexOf(r.brief()) % FOLDS != f).toList()));
            for (int i = 0; i < n.length; i++) {
                sums[i] += n[i];
                frames[i] += m[i];
            }
        }
        print("cross-validated", sums);
        out.printf(Locale.ROOT, "frames: %d, found %d, of these right %d%n", frames[0], frames[1], frames[2]);
    }

    private void print(String name, int[] n) {
        out.printf(Locale.ROOT, "%s: %d rows, by words %.3f, learned %.3f%n", name, n[0], n[1] / (double) n[0], n[2] / (double) n[0]);
    }

    private String text(SparseSoftmax model, Map<String, Double> frames) {
        WeightText text = new WeightText(LEAST);
        cues.forEach((cue, id) -> {
            for (int k = 0; k < kinds.size(); k++) {
                text.add(cue, kinds.get(k), model.weights[id * kinds.size() + k]);
            }
        });
        for (String cue : own) {
            text.add(cue, "本", model.weights[kinds.size() * cues.size() + own.indexOf(cue)]);
        }
        frames.forEach((cue, weight) -> text.add(cue, "统领", weight));
        return text.text("""
                # 一条素材归入哪一堆（smallheadings.yaml 归堆）：各项证据的权重（RowKindTrainer 由写作者归好的素材训练得来），一般不需要改写；要改归法，改那里的“词”。
                # 每行一项证据：先是它的内容，后面是它给各堆加的分，数大的好；“本”是给所说的那一堆加的分，“统领”是给统领一堆、排在最前加的分。
                """, ABOUT);
    }

    private static final Map<String, String> ABOUT = Map.of(
            "恒", "总是有", "有", "写没写数据、时间、部门、成效，有几条举措（3：三条以上）", "题", "素材的主题", "前", "前一条归入的堆", "事", "事项里的两个字", "事尾", "事项的末两个字", "事头", "事项的头两个字",
            "举", "举措里的两个字", "果", "数据、成效里的两个字", "词", "各堆声明的词在事项、举措、数据和成效里有几个（3：三个以上），主题是不是那一堆的");
}
