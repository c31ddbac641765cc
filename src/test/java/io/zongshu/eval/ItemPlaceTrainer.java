package io.zongshu.eval;

import io.zongshu.compose.ItemRanking;
import io.zongshu.compose.ItemRanking.Places;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Trains where a row's item stands (item-place-weights.yaml), on rows whose drafts an editor judged and mended, and measures it,
 * cross-validated by paper and on papers that it was not trained on.
 *
 * <p>Arguments: a folder with NAME.jsonl (id, row, ours: a draft's paragraphs) and NAME.tsv (id, OK or a fault, the mended text);
 * names to train on, names to hold out (with commas between); a list of rows written for the training (seven cells and the
 * sentence), or －; a file for the weights, or nothing.
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
        List<Item> train = trainer.judged(Path.of(args[0]), List.of(args[1].split(",")));
        List<Item> held = trainer.judged(Path.of(args[0]), List.of(args[2].split(",")));
        List<Item> written = args[3].equals("－") ? List.of() : trainer.written(Path.of(args[3]));
        trainer.print("written", trainer.count(written, trainer.train(train, ridge), false));
        trainer.crossValidate(train, written, ridge);
        Map<String, Double> weights = trainer.train(all(train, written), ridge);
        trainer.print("held out", trainer.count(held, weights, false));
        if (args.length > 4) {
            Files.writeString(Path.of(args[4]), text(weights));
        }
    }

    private List<Item> judged(Path folder, List<String> names) throws IOException {
        List<Item> all = new ArrayList<>();
        for (String name : names) {
            if (!Files.exists(folder.resolve(name + ".tsv"))) {
                continue;
            }
            Map<String, String[]> verdicts = new HashMap<>();
            for (String line : Files.readAllLines(folder.resolve(name + ".tsv"))) {
                String[] parts = line.split("\t", -1);
                verdicts.put(parts[0], parts);
            }
            for (String line : Files.readAllLines(folder.resolve(name + ".jsonl"))) {
                JsonNode row = new ObjectMapper().readTree(line);
                StringBuilder ours = new StringBuilder();
                row.get("ours").forEach(p -> ours.append(p.asString()));
                String[] verdict = verdicts.get(row.get("id").asString());
                String[] cells = row.get("row").asString().split("\\|", -1);
                if (verdict == null || verdict.length < 2 || cells.length != 7) {
                    continue;
                }
                String draft = plain(ours.toString());
                String mended = verdict[1].equals("OK") ? draft : verdict.length > 2 ? plain(verdict[2]) : "";
                for (Places places : mended.isEmpty() ? List.<Places>of() : ranking.row(cells)) {
                    all.add(new Item(name, places, places.cues(), places.in(mended), places.in(draft), row.get("id").asString(), verdict[1].equals("OK")));
                }
            }
        }
        return all;
    }

    private List<Item> written(Path file) throws IOException {
        List<Item> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            for (Places places : ranking.row(cells)) {
                int right = places.in(cells[7]);
                if (right < 0) {
                    out.println("no place: " + line);
                }
                all.add(new Item("", places, places.cues(), right, right, "", true));
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

    private static String plain(String text) {
        return text.replaceAll("[\\s\u3000]", "");
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
        Map<String, Map<String, StringBuilder>> byAbout = new TreeMap<>();
        new TreeMap<>(weights).forEach((cue, weight) -> {
            int space = cue.indexOf(' ');
            int colon = cue.indexOf(':');
            StringBuilder line = byAbout.computeIfAbsent(cue.substring(space + 1, colon), k -> new TreeMap<>()).computeIfAbsent(cue.substring(colon + 1), k -> new StringBuilder());
            line.append(' ').append(cue, 0, space).append(String.format(Locale.ROOT, "%.2f", weight).replaceAll("^(-?)0\\.", "$1."));
        });
        StringBuilder text = new StringBuilder("""
                # 事项写在一句话的什么地方：各项证据的权重（ItemPlaceTrainer 由编辑改过的稿子训练得来），一般不需要改写。
                # 每行一项证据：先是它的内容，后面是它给各种位置加的分，数大的好。位置：领（自成一句，领起下文） 省（不写） 在（在…，） 尾（接在举措后面） 等、的（同上，中间加等、的） 收、收等、收的（同上，前面补事项的动词）
                # 中（举措的动词后面） 名（替换举措里的简称） 主（举措的主语） 定（举措的定语） 使（推动…） 把（把…） 后组（尾、等、的、收、收等、收的） 前组（主、定、使、把）
                """);
        byAbout.forEach((about, lines) -> {
            text.append("# ").append(ABOUT.getOrDefault(about, about)).append("\n").append(about).append(": |-\n");
            lines.forEach((value, numbers) -> text.append("  ").append(value.isEmpty() ? "－" : value).append(numbers).append('\n'));
        });
        return text.toString();
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
