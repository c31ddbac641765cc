package io.zongshu.eval;

import io.zongshu.compose.ItemRanking;
import io.zongshu.compose.ItemRanking.Places;
import io.zongshu.eval.JudgedRows.JudgedRow;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Trains where a row's item stands (item-place-weights.yaml), on rows whose drafts an editor judged and mended, and measures it,
 * cross-validated by paper and on papers that it was not trained on.
 *
 * <p>Arguments: a folder with NAME.jsonl (id, row, ours: a draft's paragraphs) and NAME.tsv (id, OK or a fault, the mended text);
 * names to train on, names to hold out (with commas between); lists of rows written for the training (seven cells
 * and the sentence; files with commas between), or －; a file for the weights, or nothing.
 */
public final class ItemPlaceTrainer {
    private static final int FOLDS = 5;
    private static final int ROWS = 3;
    private static final double LEAST = 0.02;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ItemRanking ranking = new ItemRanking();

    private record Item(String paper, Places places, List<List<String>> cues, int right, int before, String id, boolean ok) {}

    public static void main(String[] args) throws IOException {
        ItemPlaceTrainer trainer = new ItemPlaceTrainer();
        double ridge = Double.parseDouble(System.getProperty("ridge", "32"));
        List<Item> train = trainer.items(JudgedRows.judged(Path.of(args[0]), List.of(args[1].split(","))));
        List<Item> held = trainer.items(JudgedRows.judged(Path.of(args[0]), List.of(args[2].split(","))));
        List<Item> written = args[3].equals("－") ? List.of() : trainer.items(JudgedRows.written(Stream.of(args[3].split(",")).map(Path::of).toList()));
        trainer.print("written", trainer.count(written, trainer.train(train, ridge), false));
        trainer.crossValidate(train, written, ridge);
        Map<String, Double> weights = trainer.train(all(train, written), ridge);
        trainer.print("held out", trainer.count(held, weights, false));
        if (args.length > 4) {
            Files.writeString(Path.of(args[4]), text(weights));
        }
    }

    private List<Item> items(List<JudgedRow> rows) {
        List<Item> all = new ArrayList<>();
        for (JudgedRow row : rows) {
            for (Places places : ranking.row(row.cells().toArray(String[]::new))) {
                all.add(new Item(row.paper(), places, places.cues(), places.in(row.wanted()), places.in(row.draft()), row.id(), row.good()));
            }
        }
        return all;
    }

    /** A judged row counts so many times as one that was written. */
    private static List<Item> all(List<Item> judged, List<Item> written) {
        List<Item> all = new ArrayList<>(written);
        for (int i = 0; i < Integer.getInteger("times", 1); i++) {
            all.addAll(judged);
        }
        return all;
    }

    private void crossValidate(List<Item> items, List<Item> written, double ridge) {
        List<String> names = items.stream().map(Item::paper).distinct().toList();
        int[] sums = new int[4];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            Map<String, Double> weights = train(all(items.stream().filter(i -> names.indexOf(i.paper()) % FOLDS != f).toList(), written), ridge);
            List<Item> test = items.stream().filter(i -> names.indexOf(i.paper()) % FOLDS == f).toList();
            int[] c = count(test, weights, System.getProperty("show") != null);
            for (int k = 0; k < c.length; k++) {
                sums[k] += c[k];
            }
        }
        print("cross-validated", sums);
    }

    private void print(String name, int[] c) {
        out.printf(Locale.ROOT, "%s: %d rows, %d of a known place; before %d %.4f, learned %d %.4f%n", name, c[0], c[1], c[2], (double) c[2] / c[0], c[3], (double) c[3] / c[0]);
    }

    private int[] count(List<Item> items, Map<String, Double> weights, boolean show) {
        int[] c = new int[4];
        for (Item item : items) {
            c[0]++;
            c[1] += item.right() >= 0 ? 1 : 0;
            c[2] += item.right() >= 0 && item.before() == item.right() ? 1 : 0;
            int best = best(item, weights);
            c[3] += best == item.right() ? 1 : 0;
            if (show && best != item.right()) {
                out.println(item.id() + (item.ok() ? " OK" : "") + " 对：" + (item.right() < 0 ? "？" : item.places().wording(item.right())) + " 前：" + (item.before() < 0 ? "？" : item.places().wording(item.before())) + " 学：" + item.places().wording(best));
            }
        }
        return c;
    }

    private static String text(Map<String, Double> weights) {
        WeightText text = new WeightText(LEAST);
        // The place's name stands before what its cue is about.
        new TreeMap<>(weights).forEach((cue, weight) -> text.add(cue.substring(cue.indexOf(' ') + 1), cue.substring(0, cue.indexOf(' ')), weight));
        return text.text("""
                # 事项写在一句话的什么地方：各项证据的权重（ItemPlaceTrainer 由编辑改过的稿子训练得来），一般不需要改写。
                # 每行一项证据：先是它的内容，后面是它给各种位置加的分，数大的好。位置：领（自成一句，领起下文） 省（不写） 在（在…，） 尾（接在举措后面） 等、的（同上，中间加等、的） 收、收等、收的（同上，前面补事项的动词）
                # 中（举措的动词后面） 名（替换举措里的简称） 主（举措的主语） 定（举措的定语） 使（推动…） 把（把…） 后组（尾、等、的、收、收等、收的） 前组（主、定、使、把）
                """, ABOUT);
    }

    private static final Map<String, String> ABOUT = Map.ofEntries(Map.entry("恒", "总是有"));

    private static int best(Item item, Map<String, Double> weights) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < item.cues().size(); i++) {
            double sum = item.cues().get(i).stream().mapToDouble(c -> weights.getOrDefault(c, 0.0)).sum();
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    private Map<String, Double> train(List<Item> items, double ridge) {
        Map<String, Integer> counts = new TreeMap<>();
        items.forEach(i -> i.cues().stream().flatMap(List::stream).distinct().forEach(c -> counts.merge(c, 1, Integer::sum)));
        Map<String, Integer> ids = new TreeMap<>();
        counts.forEach((cue, n) -> {
            if (n >= ROWS) {
                ids.put(cue, ids.size());
            }
        });
        List<Softmax.Choice> choices = items.stream().filter(i -> i.right() >= 0)
                .map(i -> new Softmax.Choice(i.cues().stream().map(p -> p.stream().filter(ids::containsKey).mapToInt(ids::get).toArray()).toArray(int[][]::new), i.right())).toList();
        double[] w = Softmax.train(choices, ids.size(), ridge);
        Map<String, Double> weights = new HashMap<>();
        ids.forEach((cue, id) -> {
            if (Math.abs(w[id]) >= LEAST) {
                weights.put(cue, w[id]);
            }
        });
        return weights;
    }
}
