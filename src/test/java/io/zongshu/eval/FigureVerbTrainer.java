package io.zongshu.eval;

import io.zongshu.compose.FigureVerbRanking;
import io.zongshu.compose.FigureVerbRanking.Counted;
import io.zongshu.eval.SparseSoftmax.Example;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/**
 * Trains which verb figures take that stand as clauses of their own (figure-verb-weights.yaml), and measures it, cross-validated by
 * paper and on papers that it was not trained on.
 *
 * <p>Arguments: a folder with NAME.jsonl (id, row, ours: a draft's paragraphs) and NAME.tsv (id, OK or a fault, the mended text);
 * names to train on, names to hold out (with commas between); a folder of papers, NAME.txt, without the held-out ones; lists of
 * data written for the training (verb or －, datum, item, measures; files with commas between); a file for the weights, or nothing.
 */
public final class FigureVerbTrainer {
    private static final int FOLDS = 5;
    private static final String NONE = "－";
    private static final double LASSO = 0.7;
    /** A clause of a paper, a datum as its paper has it and a written line count so much beside a judged datum. */
    private static final double PAPER = 0.5;
    private static final double TOLD = 0.5;
    private static final double WRITTEN = 0.5;
    /** A cue is learned if so many data have it. */
    private static final int SEEN = 2;
    private static final int LONGEST = 20;
    private static final int ROW = 8;
    /** Smaller weights are left out. */
    private static final double LEAST = 0.05;
    /** A verb less likely than this is not said. */
    private static final double SURE = 0.4;
    private static final Pattern ADVERB = Pattern.compile("^(?:(?:持续|深入|扎实|大力|切实|不断|认真|积极|全面|着力|稳步|有序|精心|广泛|累计|先后|进一步|全力|严格|坚决|创新|探索|常态化|已|共|并|还|同时|每年|年均|平均每年|新(?=引进|建立))+(?=..))+");
    private static final Pattern LABEL = Pattern.compile("^[一二三四五六七八九十]是");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}年|[月日　]|综述");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final FigureVerbRanking ranking = new FigureVerbRanking();
    private final List<String> verbs = ranking.verbs();

    private FigureVerbTrainer() {}

    /** A datum with its verb, － for none. @param before what stood before it in the draft */
    private record Case(String paper, Counted datum, String verb, String before, double weight) {}

    public static void main(String[] args) throws IOException {
        FigureVerbTrainer trainer = new FigureVerbTrainer();
        List<Case> train = trainer.judged(Path.of(args[0]), List.of(args[1].split(",")));
        List<Case> test = trainer.judged(Path.of(args[0]), List.of(args[2].split(",")));
        List<Case> papers = trainer.papers(Path.of(args[3]));
        List<Case> told = trainer.told(Path.of(args[0]), Path.of(args[3]), List.of(args[1].split(",")));
        trainer.out.println(told.size() + " told");
        papers.addAll(told);
        List<Case> written = trainer.written(args[4].split(","));
        trainer.out.printf("%d data to train on, %d held out, %d of papers, %d written%n", train.size(), test.size(), papers.size(), written.size());
        trainer.crossValidate(train, Stream.concat(papers.stream(), written.stream()).toList());
        Model model = trainer.train(Stream.of(train, papers, written).flatMap(List::stream).toList());
        trainer.print("held out", trainer.count(test, model));
        if (args.length > 5) {
            Files.writeString(Path.of(args[5]), model.text());
        }
    }

    private List<Case> judged(Path folder, List<String> names) throws IOException {
        List<Case> cases = new ArrayList<>();
        JudgedRows.judged(folder, names).forEach(r -> row(r.paper(), r.cells().toArray(String[]::new), r.wanted(), r.draft(), 1, cases));
        return cases;
    }

    /** The rows of judged drafts with the verbs of the papers that they tell. */
    private List<Case> told(Path folder, Path papers, List<String> names) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String name : names) {
            Path paper = papers.resolve(name + ".txt");
            if (Files.exists(paper) && Files.exists(folder.resolve(name + ".jsonl"))) {
                String text = JudgedRows.plain(Files.readString(paper));
                for (String line : Files.readAllLines(folder.resolve(name + ".jsonl"))) {
                    String[] cells = new ObjectMapper().readTree(line).get("row").asString().split("\\|", -1);
                    if (cells.length > 3) {
                        row(name, cells, text, "", TOLD, cases);
                    }
                }
            }
        }
        return cases;
    }

    private void row(String paper, String[] cells, String mended, String ours, double weight, List<Case> to) {
        List<String> measures = ranking.measures(JudgedRows.plain(cells[2]));
        List<String> data = ranking.data(JudgedRows.plain(cells[3]));
        for (int i = 0; i < data.size(); i++) {
            Optional<Counted> counted = ranking.counted(data.get(i), JudgedRows.plain(cells[1]), measures);
            if (counted.isEmpty()) {
                continue;
            }
            Counted datum = counted.orElseThrow();
            String verb = verb(datum, data.subList(0, i), mended);
            String end = datum.noun().substring(Math.max(0, datum.noun().length() - 2));
            if (measures.stream().anyMatch(m -> m.contains(verb) && m.length() > verb.length() && m.endsWith(end))) {
                // The figure of a measure's own object.
                continue;
            }
            if (!verb.equals("?")) {
                to.add(new Case(paper, datum, verb, verb(datum, data.subList(0, i), ours), weight));
            }
        }
    }

    /** What stands before a datum that makes a clause of its own, or stands in a list that does; ? if it makes none. */
    private String verb(Counted datum, List<String> before, String text) {
        String verb = verb(datum, datum.text(), before, text);
        return verb.equals("?") && !datum.noun().isEmpty() ? verb(datum, datum.figure() + datum.noun(), before, text) : verb;
    }

    private String verb(Counted datum, String told, List<String> before, String text) {
        for (String between : List.of("占", "达", "达到", "为")) {
            if (datum.nounFirst() && text.contains(datum.noun() + between + datum.figure())) {
                return datum.noun().isEmpty() && !text.matches(".*[，。；]" + between + Pattern.quote(datum.figure()) + ".*") ? "?" : ranking.kin(between);
            }
        }
        int at = text.indexOf(told);
        while (at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            at = text.indexOf(told, at + 1);
        }
        int end = at + told.length();
        if (at < 0 || end < text.length() && "，。；、和及".indexOf(text.charAt(end)) < 0) {
            return "?";
        }
        int from = at;
        while (from > 0 && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String ahead = LABEL.matcher(text.substring(from, at)).replaceAll("");
        for (int i = before.size() - 1; i >= 0 && ahead.endsWith("、"); i--) {
            if (ahead.endsWith(before.get(i) + "、")) {
                ahead = ahead.substring(0, ahead.length() - before.get(i).length() - 1);
            }
        }
        if (ahead.endsWith("其中")) {
            return "?";
        }
        String plain = ADVERB.matcher(ahead + "无无").replaceAll("");
        plain = plain.substring(0, plain.length() - 2);
        if (plain.isEmpty()) {
            return NONE;
        }
        for (String verb : plain.length() > 4 ? List.of(plain.substring(plain.length() - 4), plain.substring(plain.length() - 2)) : List.of(plain, plain.substring(Math.max(0, plain.length() - 2)))) {
            if (!ranking.kin(verb).isEmpty()) {
                // 建好渔港实验室 | 3个 is the measure's own; so is what a longer clause says.
                return datum.noun().isEmpty() && !plain.equals(verb) ? "?" : ranking.kin(verb);
            }
        }
        return "?";
    }

    private List<Case> papers(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                for (String sentence : line.strip().split("[。！？]")) {
                    List<String> clauses = List.of(sentence.split("[，；：]"));
                    for (int i = 0; i < clauses.size(); i++) {
                        if (NUMBER.matcher(clauses.get(i)).find()) {
                            clause(file.getFileName().toString().replace(".txt", ""), clauses, i, cases);
                        }
                    }
                }
            }
        }
        return cases;
    }

    private void clause(String paper, List<String> clauses, int at, List<Case> to) {
        String clause = ADVERB.matcher(LABEL.matcher(clauses.get(at)).replaceAll("")).replaceAll("");
        List<String> measures = clauses.subList(Math.max(0, at - 3), at);
        for (int from = 0; from < clause.length() - 3; from++) {
            for (int length = from == 0 ? 0 : 2; length <= 4; length += 2) {
                String verb = length == 0 ? NONE : ranking.kin(clause.substring(from, Math.min(clause.length(), from + length)));
                if (!verb.isEmpty() && list(paper, verb, clause.substring(Math.min(clause.length(), from + length)), measures, to)) {
                    return;
                }
            }
        }
    }

    /** Adds a list of data that goes to the end of a clause. */
    private boolean list(String paper, String verb, String rest, List<String> measures, List<Case> to) {
        List<Case> found = new ArrayList<>();
        for (String member : rest.split("、(?=[^、]*[0-9])")) {
            Counted datum = member.length() > LONGEST || member.isEmpty() ? null : ranking.counted(member, "", measures).orElse(null);
            if (datum == null || datum.noun().length() < 2 || datum.noun().contains("的") || !(verb.equals(NONE) ? ranking.names(datum.noun()) : ranking.nominal(datum.noun())) || TIME.matcher(member).find()) {
                break;
            }
            found.add(new Case(paper, datum, verb, NONE, PAPER));
        }
        return to.addAll(found);
    }

    private List<Case> written(String[] files) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                String[] parts = line.split("\t", -1);
                if (parts.length == ROW) {
                    // A whole row with its sentence.
                    String wanted = JudgedRows.plain(parts[ROW - 1]);
                    row("", parts, wanted, wanted, WRITTEN, cases);
                    continue;
                }
                if (parts.length != 4) {
                    continue;
                }
                String verb = ranking.kin(parts[0]);
                if (!verb.isEmpty()) {
                    ranking.counted(parts[1], parts[2], ranking.measures(parts[3])).ifPresent(d -> cases.add(new Case("", d, verb, NONE, WRITTEN)));
                }
            }
        }
        return cases;
    }

    private void crossValidate(List<Case> train, List<Case> other) {
        List<String> names = train.stream().map(Case::paper).distinct().toList();
        double[] sum = new double[0];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<String> left = new ArrayList<>();
            for (int i = fold; i < names.size(); i += FOLDS) {
                left.add(names.get(i));
            }
            Model model = train(Stream.concat(train.stream(), other.stream()).filter(c -> !left.contains(c.paper())).toList());
            double[] counts = count(train.stream().filter(c -> left.contains(c.paper())).toList(), model);
            if (sum.length == 0) {
                sum = new double[counts.length];
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts[i];
            }
        }
        print("cross-validated", sum);
    }

    private void print(String name, double[] c) {
        out.printf(Locale.ROOT, "%s: %.0f data, %.0f need a verb; a verb where none is needed %.0f (before: %.0f), none where one is needed %.0f (before: %.0f); the right verb %.0f, another %.0f (before: %.0f, %.0f); first of all verbs %.3f, of the first three %.3f; all right %.3f (before: %.3f); logarithmic loss %.3f%n",
                name, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10] / c[1], c[11] / c[1], (c[0] - c[1] - c[2] + c[6]) / c[0], (c[0] - c[1] - c[3] + c[8]) / c[0], c[12] / c[0]);
    }

    private double[] count(List<Case> test, Model model) {
        double[] c = new double[13];
        for (Case datum : test) {
            double[] shares = model.shares(datum);
            int none = verbs.indexOf(NONE);
            int best = 0;
            for (int v = 1; v < shares.length; v++) {
                best = shares[v] > shares[best] ? v : best;
            }
            int right = verbs.indexOf(datum.verb());
            boolean said = shares[best] >= SURE && best != none;
            boolean needed = right != none;
            boolean before = !datum.before().equals(NONE) && !datum.before().equals("?");
            c[0]++;
            c[12] -= StrictMath.log(Math.max(1e-6, shares[right]));
            c[1] += needed ? 1 : 0;
            c[2] += said && !needed ? 1 : 0;
            c[3] += before && !needed ? 1 : 0;
            c[4] += !said && needed ? 1 : 0;
            c[5] += !before && needed ? 1 : 0;
            c[6] += said && best == right ? 1 : 0;
            c[7] += said && needed && best != right ? 1 : 0;
            c[8] += before && datum.before().equals(datum.verb()) ? 1 : 0;
            c[9] += before && needed && !datum.before().equals(datum.verb()) ? 1 : 0;
            if (needed) {
                int better = 0;
                for (int v = 0; v < shares.length; v++) {
                    better += v != none && shares[v] > shares[right] ? 1 : 0;
                }
                c[10] += better == 0 ? 1 : 0;
                c[11] += better < 3 ? 1 : 0;
            }
        }
        return c;
    }

    /** What was learned. */
    private final class Model {
        private final Map<String, Integer> ids;
        private final Map<String, Integer> shared;
        private final SparseSoftmax softmax;

        private Model(Map<String, Integer> ids, Map<String, Integer> shared) {
            this.ids = ids;
            this.shared = shared;
            this.softmax = new SparseSoftmax(verbs.size(), ids.size(), shared.size());
        }

        private Example example(Case datum) {
            int[] cues = datum.datum().cues().stream().filter(ids::containsKey).mapToInt(ids::get).toArray();
            int[][] of = datum.datum().shared().stream().map(s -> s.stream().filter(shared::containsKey).mapToInt(shared::get).toArray()).toArray(int[][]::new);
            return new Example(cues, of, verbs.indexOf(datum.verb()), datum.weight());
        }

        private double[] shares(Case datum) {
            return softmax.shares(example(datum), ids.size());
        }

        private String text() {
            WeightText text = new WeightText(LEAST);
            ids.forEach((cue, id) -> {
                for (int v = 0; v < verbs.size(); v++) {
                    text.add(cue, verbs.get(v), softmax.weights[id * verbs.size() + v]);
                }
            });
            shared.forEach((cue, id) -> text.add("合:" + cue, "要", softmax.weights[ids.size() * verbs.size() + id]));
            return text.text("""
                    # 单独成句的数据前面补哪个动词：各项证据的权重（FigureVerbTrainer 由编辑改过的稿子、文章和专门写的例子训练得来），一般不需要改写；要自己规定，写在 figure-verbs.yaml 的“自定”里。
                    # 每行一项证据：先是它的内容，后面是补哪个动词（－：不补），数大的好。
                    """, ABOUT);
        }
    }

    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("恒", "总是有"), Map.entry("合", "对哪个动词都一样：事项、举措里说了它，词表里名称与它相配（“要”是它自己）"), Map.entry("量", "量词"), Map.entry("量类", "数的是什么：人、事、次数、钱"),
            Map.entry("几数", "几个数字，名称在不在前"), Map.entry("长", "名称的长度"), Map.entry("末词", "名称最后一个词"), Map.entry("首词", "名称第一个词"), Map.entry("中词", "名称中间的词"), Map.entry("末性", "最后一个词的词性"),
            Map.entry("首性", "第一个词的词性"), Map.entry("首末性", "两端的词性、数的是什么"), Map.entry("尾", "名称末尾几个字"), Map.entry("首尾", "名称开头两个字"), Map.entry("末量", "最后一个词和量词"), Map.entry("配", "collocations.yaml 的一类"),
            Map.entry("名类", "nouns.yaml 的一类"), Map.entry("表", "realise.yaml 的词表"), Map.entry("举", "有几项举措"), Map.entry("项词", "事项里的词"), Map.entry("项末", "事项最后一个词"), Map.entry("项末类", "事项最后一个词、数的是什么"),
            Map.entry("项同", "事项以名称的中心词收尾"), Map.entry("举同", "举措以名称的中心词收尾"), Map.entry("举词", "举措里的动词"), Map.entry("说类", "事项、举措里的词，数的是什么"));

    private Model train(List<Case> cases) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> shared = new TreeMap<>();
        cases.forEach(c -> {
            c.datum().cues().forEach(cue -> counts.merge(cue, 1, Integer::sum));
            c.datum().shared().forEach(s -> s.forEach(cue -> shared.putIfAbsent(cue, shared.size())));
        });
        Map<String, Integer> ids = new TreeMap<>();
        counts.forEach((cue, n) -> {
            if (n >= SEEN) {
                ids.put(cue, ids.size());
            }
        });
        Model model = new Model(ids, shared);
        model.softmax.train(cases.stream().map(model::example).toList(), ids.size(), LASSO);
        return model;
    }
}
