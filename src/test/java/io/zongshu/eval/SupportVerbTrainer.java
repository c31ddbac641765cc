package io.zongshu.eval;

import io.zongshu.compose.SupportRanking;
import io.zongshu.eval.JudgedRows.JudgedRow;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains which verb stands before a measure, if any (support-verb-weights.yaml), on rows whose drafts an editor judged and
 * mended, and on rows that were written for it, and measures it on papers that it was not trained on. It goes on from weights
 * that have not seen these rows, so that what was learned from others is kept.
 *
 * <p>Arguments: a folder with NAME.jsonl (id, row, ours: a draft's paragraphs) and NAME.tsv (id, OK or a fault, the mended
 * text); names to train on, names to hold out (with commas between); folders of papers or papers whose clauses begin with
 * such a verb (with colons between; held-out names are left out); a list of measures written for the training (verb or －,
 * measure, item); lists of rows written for it (seven cells and the sentence; files with commas between); the weights to go
 * on from, or －; a file for the weights, or nothing; rows with what papers say of them, to measure only, or nothing.
 */
public final class SupportVerbTrainer {
    private static final String CONSTANT = "恒:有";
    private static final double LASSO = 0.3;
    private static final double RIDGE = 5;
    private static final double LASSO_VERB = 0.7;
    private static final double RIDGE_VERB = 2;
    /** A clause of a paper counts so much beside a measure of a row: it says which verb, and not whether there is one. */
    private static final double PAPER = 0.3;
    /** A measure that was written for the training, alone and not in a row. */
    private static final double WRITTEN = 0.1;
    /** So much of what is learned here is added to what was learned before, from more drafts of more offices. */
    private static final double TRUST = 0.7;
    /** Stands in the list where nothing stands before the measure. */
    private static final String NONE = "－";
    /** A cue is learned if so many measures have it. */
    private static final int MEASURES = 3;
    /** Smaller weights are left out. */
    private static final double LEAST = 0.05;
    private static final double LEAST_VERB = 0.1;

    private static final int ITEM_CELL = 1;
    private static final int MEASURES_CELL = 2;
    private static final Pattern ADVERB = Pattern.compile("^(?:持续|深入|扎实|大力|切实|不断|认真|积极|全面|着力|稳步|有序|精心|广泛|累计|先后|进一步|全力|严格|坚决|创新|探索|常态化|并|还|同时|统筹(?=推进))+(?=..)");
    private static final Pattern LABEL = Pattern.compile("^[一二三四五六七八九十]是");
    private static final String NEEDED = "要";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SupportRanking ranking = new SupportRanking();
    private final List<String> verbs = ranking.verbs();

    private SupportVerbTrainer() {}

    /**
     * A measure.
     *
     * @param verb what stands before it in the mended text; empty if nothing, 要 if a verb that is not ours
     * @param before what stood before it in the draft, in the same way
     */
    private record Measure(String paper, String text, List<String> cues, String verb, String before, double weight) {
        boolean needed() {
            return !verb.isEmpty();
        }
    }

    public static void main(String[] args) throws IOException {
        SupportVerbTrainer trainer = new SupportVerbTrainer();
        List<String> held = List.of(args[2].split(","));
        List<Measure> train = trainer.rows(JudgedRows.judged(Path.of(args[0]), List.of(args[1].split(","))));
        List<Measure> test = trainer.rows(JudgedRows.judged(Path.of(args[0]), held));
        List<Measure> papers = trainer.papers(args[3].split(":"), held);
        List<Measure> written = new ArrayList<>(trainer.alone(Path.of(args[4])));
        written.addAll(trainer.rows(JudgedRows.written(Stream.of(args[5].split(",")).map(Path::of).toList())));
        trainer.out.printf("%d measures to train on, %d held out, %d clauses of papers%n", train.size(), test.size(), papers.size());
        Map<String, double[]> known = trainer.read(Path.of(args[6]));
        List<Measure> others = args.length > 8 ? trainer.rows(JudgedRows.written(List.of(Path.of(args[8])))) : List.of();
        trainer.report("before", test, known);
        Map<String, double[]> weights = trainer.train(known, Stream.concat(train.stream(), written.stream()).toList(), papers);
        trainer.report("held out", test, weights);
        trainer.report("of these mended", test.stream().filter(m -> !m.before().equals(m.verb())).toList(), weights);
        trainer.report("told by papers", others, weights);
        if (args.length > 7) {
            Files.writeString(Path.of(args[7]), trainer.text(weights));
        }
    }

    private List<Measure> rows(List<JudgedRow> rows) {
        List<Measure> all = new ArrayList<>();
        for (JudgedRow row : rows) {
            List<String> measures = ranking.measures(JudgedRows.plain(row.cells().get(MEASURES_CELL)));
            String item = JudgedRows.plain(row.cells().get(ITEM_CELL));
            for (int i = 0; i < measures.size(); i++) {
                String verb = before(measures.get(i), row.wanted());
                if (!verb.equals("?")) {
                    all.add(new Measure(row.paper(), measures.get(i), ranking.cues(measures, i, item), verb, before(measures.get(i), row.draft()), 1));
                }
            }
        }
        return all;
    }

    /** Measures that were written for this, with what stands before them. */
    private List<Measure> alone(Path file) throws IOException {
        List<Measure> measures = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", -1);
            String verb = parts[0].equals(NONE) ? "" : ranking.kin(parts[0]);
            if (parts.length == 3 && (parts[0].equals(NONE) || !verb.isEmpty())) {
                measures.add(new Measure("", parts[1], ranking.cues(List.of("无", parts[1], "无"), 1, parts[2]), verb, verb, WRITTEN));
            }
        }
        return measures;
    }

    /** What stands before a measure in its clause: empty if nothing, a verb that may be added, 要 if another, ? if something else. */
    private String before(String measure, String text) {
        int at = text.indexOf(measure);
        for (int length = measure.length() - 1; at < 0 && length > 2; length--) {
            at = text.indexOf(measure.substring(0, length));
        }
        if (at < 0) {
            return "?";
        }
        int from = at;
        while (from > 0 && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String before = LABEL.matcher(text.substring(from, at)).replaceAll("");
        if (before.isEmpty()) {
            return "";
        }
        String plain = ADVERB.matcher(before + "无无").replaceAll("");
        plain = plain.substring(0, plain.length() - 2);
        if (plain.isEmpty()) {
            return "";
        }
        boolean listed = "、和与及”》".indexOf(plain.charAt(plain.length() - 1)) >= 0;
        for (String word : listed ? verbs : List.of(before, plain)) {
            if (listed ? plain.startsWith(word) : !ranking.kin(word).isEmpty()) {
                return ranking.kin(word);
            }
        }
        return !listed && ranking.verb(plain) ? NEEDED : "?";
    }

    private List<Measure> papers(String[] paths, List<String> held) throws IOException {
        List<Measure> measures = new ArrayList<>();
        for (String path : paths) {
            List<Path> files;
            try (Stream<Path> found = Files.walk(Path.of(path))) {
                files = found.filter(f -> f.toString().endsWith(".txt")).filter(f -> !held.contains(f.getFileName().toString().replace(".txt", ""))).sorted().toList();
            }
            for (Path file : files) {
                for (String line : Files.readAllLines(file)) {
                    clauses(line.strip()).forEach(c -> clause(file.getFileName().toString(), c, measures));
                }
            }
        }
        return measures;
    }

    private void clause(String paper, String text, List<Measure> measures) {
        String clause = LABEL.matcher(text).replaceAll("");
        String plain = ADVERB.matcher(clause).replaceAll("");
        String verb = ranking.kin(plain.substring(0, Math.min(2, plain.length())));
        String rest = verb.isEmpty() ? "" : plain.substring(2);
        if (clause.length() >= 6 && clause.length() <= 60 && rest.length() >= 4 && !ranking.scope(rest)) {
            measures.add(new Measure(paper, rest, ranking.cues(List.of("无", rest, "无"), 1, "无"), verb, verb, PAPER));
        }
    }

    private static List<String> clauses(String line) {
        List<String> clauses = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? '。' : line.charAt(i);
            depth += "“《（".indexOf(c) >= 0 ? 1 : "”》）".indexOf(c) >= 0 ? -1 : 0;
            if ("，。；：！？　 ".indexOf(c) >= 0 && (depth <= 0 || i == line.length())) {
                clauses.add(line.substring(from, i));
                from = i + 1;
            }
        }
        return clauses;
    }

    private void report(String name, List<Measure> test, Map<String, double[]> weights) {
        print(name, count(test, weights));
    }

    private void print(String name, double[] c) {
        out.printf(Locale.ROOT, "%s: %.0f measures, %.0f need a verb; a verb where none is needed %.0f (before: %.0f), none where one is needed %.0f (before: %.0f); the verb is the first of %.3f, of the first three %.3f (before, where there was one: %.3f)%n", name, c[0], c[1], c[2], c[3], c[4], c[5],
                c[6] / c[8], c[7] / c[8], c[9] / c[10]);
    }

    private double[] count(List<Measure> test, Map<String, double[]> weights) {
        double[] c = new double[11];
        for (Measure m : test) {
            double[] sums = sums(m.cues(), weights);
            boolean needed = sums[verbs.size()] > 0;
            c[0]++;
            c[1] += m.needed() ? 1 : 0;
            c[2] += needed && !m.needed() ? 1 : 0;
            c[3] += !m.before().isEmpty() && !m.needed() ? 1 : 0;
            c[4] += !needed && m.needed() ? 1 : 0;
            c[5] += m.before().isEmpty() && m.needed() ? 1 : 0;
            int right = verbs.indexOf(m.verb());
            if (right >= 0) {
                int better = 0;
                for (int v = 0; v < verbs.size(); v++) {
                    better += sums[v] > sums[right] ? 1 : 0;
                }
                c[6] += better == 0 ? 1 : 0;
                c[7] += better < 3 ? 1 : 0;
                c[8]++;
                c[9] += m.before().equals(m.verb()) ? 1 : 0;
                c[10] += m.before().isEmpty() ? 0 : 1;
            }
        }
        return c;
    }

    private double[] sums(List<String> cues, Map<String, double[]> weights) {
        double[] sums = new double[verbs.size() + 1];
        for (String cue : cues) {
            double[] w = weights.get(cue);
            for (int i = 0; w != null && i < sums.length; i++) {
                sums[i] += w[i];
            }
        }
        ranking.addKnown(cues, sums);
        return sums;
    }

    /** The weights of each cue: of the verbs, and behind them whether one is needed. */
    private Map<String, double[]> train(Map<String, double[]> known, List<Measure> judged, List<Measure> papers) {
        Map<String, double[]> weights = new TreeMap<>();
        known.forEach((cue, w) -> weights.put(cue, w.clone()));
        learn(judged, verbs.size(), known, weights);
        List<Measure> with = Stream.concat(judged.stream(), papers.stream()).filter(m -> verbs.contains(m.verb())).toList();
        for (int verb = 0; verb < verbs.size(); verb++) {
            learn(with, verb, known, weights);
        }
        return weights;
    }

    /** The weights of a file. */
    private Map<String, double[]> read(Path file) throws IOException {
        Map<String, double[]> weights = new TreeMap<>();
        String about = "";
        for (String line : file.toString().equals(NONE) ? List.<String>of() : Files.readAllLines(file)) {
            if (!line.startsWith("  ")) {
                about = line.substring(0, Math.max(0, line.indexOf(':')));
                continue;
            }
            String[] parts = line.strip().split(" ");
            double[] values = weights.computeIfAbsent(about + ":" + parts[0], c -> new double[verbs.size() + 1]);
            for (String part : List.of(parts).subList(1, parts.length)) {
                String verb = part.replaceAll("[-0-9.]+$", "");
                values[verb.equals(NEEDED) ? verbs.size() : verbs.indexOf(verb)] = Double.parseDouble(part.substring(verb.length()));
            }
        }
        return weights;
    }

    /** What tells the verb of this number from all others (the last: a verb from none). */
    private void learn(List<Measure> measures, int at, Map<String, double[]> known, Map<String, double[]> weights) {
        boolean any = at == verbs.size();
        Map<String, Integer> ids = ids(measures);
        int[][] x = new int[measures.size()][];
        boolean[] y = new boolean[x.length];
        double[] w = new double[x.length];
        double[] before = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            Measure m = measures.get(i);
            x[i] = m.cues().stream().distinct().filter(ids::containsKey).mapToInt(ids::get).toArray();
            y[i] = any ? m.needed() : m.verb().equals(verbs.get(at));
            w[i] = m.weight();
            for (String cue : m.cues()) {
                double[] already = known.get(cue);
                before[i] += already == null ? 0 : already[at];
            }
        }
        // A verb of which nothing was known learns all here.
        double trust = known.values().stream().anyMatch(k -> k[at] != 0) ? TRUST : 1;
        double[] beta = SparseLogistic.train(x, y, w, before, ids.size(), any ? LASSO : LASSO_VERB, any ? RIDGE : RIDGE_VERB);
        ids.forEach((cue, id) -> {
            if (beta[id] != 0) {
                weights.computeIfAbsent(cue, c -> new double[verbs.size() + 1])[at] += trust * beta[id];
            }
        });
    }

    private static Map<String, Integer> ids(List<Measure> measures) {
        Map<String, Integer> counts = new TreeMap<>();
        measures.forEach(m -> m.cues().forEach(c -> counts.merge(c, 1, Integer::sum)));
        Map<String, Integer> ids = new LinkedHashMap<>();
        ids.put(CONSTANT, 0);
        counts.forEach((cue, n) -> {
            if (n >= MEASURES) {
                ids.putIfAbsent(cue, ids.size());
            }
        });
        return ids;
    }

    private String text(Map<String, double[]> weights) {
        Map<String, Map<String, String>> byAbout = new TreeMap<>();
        weights.forEach((cue, w) -> {
            String values = values(w);
            if (!values.isEmpty()) {
                byAbout.computeIfAbsent(cue.substring(0, cue.indexOf(':')), k -> new TreeMap<>()).put(cue.substring(cue.indexOf(':') + 1), values);
            }
        });
        StringBuilder text = new StringBuilder("""
                # 举措前面要不要补动词、补哪一个：各项证据的权重（SupportVerbTrainer 由编辑改过的稿子训练得来），一般不需要改写；要自己规定，写在 support-verbs.yaml 的“自定”里。
                # 每行一项证据：先是它的内容，后面“要”是要不要补动词，其余是补哪个动词，数大的好。
                """);
        byAbout.forEach((about, lines) -> {
            text.append("# ").append(ABOUT.getOrDefault(about, about)).append("\n").append(about).append(": |-\n");
            lines.forEach((value, numbers) -> text.append("  ").append(value.isEmpty() ? "－" : value).append(numbers).append('\n'));
        });
        return text.toString();
    }

    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("恒", "总是有"), Map.entry("长", "长度（三个字一档）"), Map.entry("首词", "第一个词"), Map.entry("次词", "第二个词"), Map.entry("末词", "最后一个词"),
            Map.entry("首性", "第一个词的词性"), Map.entry("末性", "最后一个词的词性"), Map.entry("首末性", "第一个词和最后一个词的词性"), Map.entry("首二性", "前两个词的词性"),
            Map.entry("首三性", "前三个词的词性"), Map.entry("末二性", "最后两个词的词性"), Map.entry("尾", "末尾几个字"), Map.entry("头", "开头几个字"),
            Map.entry("列", "顿号分开的几项：几项，是不是一样长、头尾相同"), Map.entry("列尾", "并列各项的末尾"), Map.entry("列类", "并列时是哪一类分句"), Map.entry("引", "开头、末尾有没有引号书名号"),
            Map.entry("含", "中间有的虚字"), Map.entry("动", "几个动词"), Map.entry("类", "哪一类分句"), Map.entry("类首", "哪一类分句、第一个词的词性"), Map.entry("类末", "哪一类分句、最后一个词的词性"),
            Map.entry("配", "collocations.yaml 的性质"), Map.entry("配动", "collocations.yaml 里最合的动词"), Map.entry("类配", "哪一类分句、最合的动词"), Map.entry("名类", "nouns.yaml 的类别"),
            Map.entry("写", "各词表会怎样写"), Map.entry("写类", "各词表写不写动词、哪一类分句"), Map.entry("介", "开头的介词"), Map.entry("己动", "开头有没有动词、整个是不是名词"), Map.entry("位", "在这一行举措里的位置"), Map.entry("邻", "旁边的举措一样长"),
            Map.entry("首动", "第一个动词在哪里，前后是什么词性"), Map.entry("首动词", "第一个动词"), Map.entry("动长", "第一个动词几个字、在哪里"), Map.entry("词", "两个字以上的词"), Map.entry("守", "什么时候、谁做的"),
            Map.entry("事末", "事项最后一个词"), Map.entry("事类", "事项是哪一类分句"), Map.entry("事尾", "事项末尾两个字"), Map.entry("事名类", "事项在 nouns.yaml 的类别"), Map.entry("事名", "事项和举措在 nouns.yaml 的类别"), Map.entry("事", "举措里又说到事项"),
            Map.entry("前类", "前一项举措是哪一类分句"), Map.entry("前双", "前一项和这一项是哪一类分句"), Map.entry("前", "和前一项有没有相同的词"), Map.entry("前名类", "前一项在 nouns.yaml 的类别"),
            Map.entry("后类", "后一项举措是哪一类分句"), Map.entry("后双", "后一项和这一项是哪一类分句"), Map.entry("后", "和后一项有没有相同的词"), Map.entry("后名类", "后一项在 nouns.yaml 的类别"),
            Map.entry("首人", "第一个词是人时的分句类别"), Map.entry("形", "MeasureShapes 的句式"), Map.entry("形类", "句式、分句类别、有没有谓语、是不是名词"), Map.entry("启", "opening-verbs.yaml 的动词打头：总是谓语的，还是两可的"), Map.entry("启长", "打头的动词几个字"), Map.entry("启末", "打头的动词、最后一个词的词性"), Map.entry("启类", "打头的动词、哪一类分句"), Map.entry("启词", "打头的动词"),
            Map.entry("配知", "最合的动词是不是可以补的"), Map.entry("谓", "有没有自己的谓语"), Map.entry("谓类", "有没有自己的谓语、哪一类分句"), Map.entry("首组", "第一个词是组织时的分句类别"));

    private String values(double[] w) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < w.length; i++) {
            String name = i == verbs.size() ? NEEDED : verbs.get(i);
            if (Math.abs(w[i]) >= (i == verbs.size() ? LEAST : LEAST_VERB)) {
                text.append(' ').append(name).append(String.format(Locale.ROOT, "%.2f", w[i]).replaceAll("^(-?)0\\.", "$1."));
            }
        }
        return text.toString();
    }
}
