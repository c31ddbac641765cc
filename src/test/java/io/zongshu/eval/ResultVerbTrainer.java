package io.zongshu.eval;

import io.zongshu.compose.ResultVerbRanking;
import io.zongshu.eval.JudgedRows.JudgedRow;
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
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Trains which verb stands before a result, if any (result-verb-weights.yaml), and measures it, cross-validated by paper and on
 * papers that it was not trained on.
 *
 * <p>Arguments: a folder with NAME.jsonl (id, row, ours: a draft's paragraphs) and NAME.tsv (id, OK or a fault, the mended text);
 * names to train on, names to hold out (with commas between); a folder of the papers that the rows tell, NAME.txt; files of rows
 * written for the training (seven cells and the sentence); files of results written for it (verb or －, result, item, measures),
 * with commas between; a file for the weights, or nothing.
 */
public final class ResultVerbTrainer {
    private static final int FOLDS = 5;
    private static final String NONE = "－";
    private static final double LASSO = 0.1;
    /** A result as its paper has it, one that was written, and a clause of a paper count so much beside a judged result. */
    private static final double TOLD = 1;
    private static final double WRITTEN = 1;
    private static final double PAPER = 0.2;
    private static final int SEEN = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final double LEAST = 0.1;
    private static final int RESULT = 4;
    private static final Pattern ADVERB = Pattern.compile("(?:有力|有效|真正|切实|不断|进一步|逐步|初步|基本|全面|持续|先后|成功|连续[一二三四五六七八九十0-9]+[年届次]|多次|均|已|也|并|率先|努力|着力|大力|加快|还|共|同时|极大|充分|最大限度|稳步)+$");
    private static final String OF_PAPER = "源:文";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ResultVerbRanking ranking = new ResultVerbRanking();
    private final List<String> verbs = ranking.verbs();

    private ResultVerbTrainer() {}

    /** A result with its verb, － for none. @param ruled the verb of the word lists @param before what stood before it in the draft, ? where that is not known */
    private record Case(String paper, String text, List<String> cues, String verb, String ruled, String before, double weight) {}

    public static void main(String[] args) throws IOException {
        ResultVerbTrainer trainer = new ResultVerbTrainer();
        List<String> names = List.of(args[1].split(","));
        List<String> held = List.of(args[2].split(","));
        Path papers = Path.of(args[3]);
        List<JudgedRow> judged = JudgedRows.judged(Path.of(args[0]), names);
        List<Case> train = trainer.rows(judged, "", 1);
        List<Case> other = new ArrayList<>();
        for (String name : names) {
            String paper = JudgedRows.plain(Files.readString(papers.resolve(name + ".txt")));
            other.addAll(trainer.rows(judged.stream().filter(r -> r.paper().equals(name)).toList(), paper, TOLD));
            trainer.clauses(name, paper, other);
        }
        List<Case> written = trainer.rows(JudgedRows.written(Stream.of(args[4].split(",")).map(Path::of).toList()), "", WRITTEN);
        written.addAll(trainer.alone(args[5].split(",")));
        trainer.out.printf("%d judged, %d of papers, %d written%n", train.size(), other.size(), written.size());
        other.addAll(written);
        trainer.crossValidate(train, other);
        Model model = trainer.train(Stream.concat(train.stream(), other.stream()).toList());
        trainer.print("held out", trainer.count(trainer.rows(JudgedRows.judged(Path.of(args[0]), held), "", 1), model));
        if (args.length > 6) {
            Files.writeString(Path.of(args[6]), model.text());
        }
    }

    /** The results of rows as their sentences tell them, or as a paper does. */
    private List<Case> rows(List<JudgedRow> rows, String paper, double weight) {
        List<Case> cases = new ArrayList<>();
        for (JudgedRow row : rows) {
            List<String> results = ranking.parts(JudgedRows.plain(row.cells().get(RESULT)));
            List<String> measures = ranking.parts(JudgedRows.plain(row.cells().get(2)));
            String item = JudgedRows.plain(row.cells().get(1));
            for (int i = 0; i < results.size(); i++) {
                String verb = before(results.get(i), paper.isEmpty() ? row.wanted() : paper);
                String ruled = ranking.ruled(results.get(i), item);
                if (!verb.equals("?") && !ruled.isEmpty() && (paper.isEmpty() || results.get(i).length() > SHORTEST)) {
                    cases.add(new Case(row.paper(), results.get(i), ranking.cues(results.get(i), item, measures, i == 0), verb, ruled, before(results.get(i), row.draft()), weight));
                }
            }
        }
        return cases;
    }

    private List<Case> alone(String[] files) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                String[] parts = line.split("\t", -1);
                String verb = parts.length == 4 ? kin(parts[0]) : "";
                String ruled = verb.isEmpty() ? "" : ranking.ruled(parts[1], parts[2]);
                if (!ruled.isEmpty()) {
                    cases.add(new Case("", parts[1], ranking.cues(parts[1], parts[2], ranking.parts(parts[3]), true), verb, ruled, "?", WRITTEN));
                } else if (System.getProperty("show") != null) {
                    out.println("not known: " + line);
                }
            }
        }
        return cases;
    }

    /** Clauses of a paper that begin with such a verb. */
    private void clauses(String name, String paper, List<Case> to) {
        for (String clause : paper.split("[，。；：！？]")) {
            for (int length = 4; length > 1; length--) {
                String verb = clause.length() - length < SHORTEST || clause.length() > LONGEST ? "" : ranking.kin(clause.substring(0, length));
                if (!verb.isEmpty()) {
                    List<String> cues = new ArrayList<>(ranking.cues(clause.substring(length), "", List.of("无"), true));
                    cues.add(OF_PAPER);
                    to.add(new Case(name, clause.substring(length), cues, verb, NONE, "?", PAPER));
                    break;
                }
            }
        }
    }

    /** What stands before or within a result: －, one of the verbs, or ? for something else. */
    private String before(String result, String text) {
        int at = text.indexOf(result);
        if (at < 0) {
            return within(result, text);
        }
        int from = at;
        while (from > 0 && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String ahead = text.substring(from, at);
        String plain = ADVERB.matcher(ahead).replaceAll("");
        if (plain.isEmpty()) {
            return NONE;
        }
        for (int length = Math.min(4, plain.length()); length > 0; length--) {
            String verb = kin(plain.substring(plain.length() - length));
            if (!verb.isEmpty()) {
                return verb;
            }
        }
        return "?";
    }

    /** 推动 is put before what changed by rule. */
    private String kin(String verb) {
        return verb.equals("推动") ? NONE : ranking.kin(verb);
    }

    private String within(String result, String text) {
        for (String verb : verbs) {
            for (String kin : ranking.kindred(verb)) {
                for (int i = 2; i < result.length() - 1; i++) {
                    if (text.contains(result.substring(0, i) + kin + result.substring(i))) {
                        // 得到 is put within by rule.
                        return verb.equals("得到") ? NONE : verb;
                    }
                }
            }
        }
        return "?";
    }

    private void crossValidate(List<Case> train, List<Case> other) {
        List<String> names = train.stream().map(Case::paper).distinct().toList();
        double[] sum = new double[9];
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            List<String> left = names.stream().filter(n -> names.indexOf(n) % FOLDS == f).toList();
            Model model = train(Stream.concat(train.stream(), other.stream()).filter(c -> !left.contains(c.paper())).toList());
            double[] counts = count(train.stream().filter(c -> left.contains(c.paper())).toList(), model);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts[i];
            }
        }
        print("cross-validated", sum);
    }

    private void print(String name, double[] c) {
        out.printf(Locale.ROOT, "%s: %.0f results, %.0f need a verb; a verb where none is needed %.0f (before: %.0f), none where one is needed %.0f (before: %.0f); another verb %.0f (before: %.0f); all right %.3f (before: %.3f)%n",
                name, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], 1 - (c[2] + c[4] + c[6]) / c[0], 1 - (c[3] + c[5] + c[7]) / c[0]);
    }

    private double[] count(List<Case> test, Model model) {
        double[] c = new double[9];
        for (Case result : test) {
            String best = model.best(result);
            c[0]++;
            c[1] += result.verb().equals(NONE) ? 0 : 1;
            int at = fault(result.verb(), best);
            int before = fault(result.verb(), result.before());
            c[at == 0 ? 8 : at]++;
            c[before == 0 ? 8 : before + 1]++;
            if (!best.equals(result.ruled()) && System.getProperty("show") != null) {
                out.println(result.verb() + " <- " + best + " (before: " + result.before() + " " + result.ruled() + ")\t" + result.text());
            }
        }
        return c;
    }

    /** 0 for none, 2 for a verb too many, 4 for one too few, 6 for another. */
    private static int fault(String right, String said) {
        boolean none = said.equals(NONE) || said.equals("?");
        return said.equals(right) ? 0 : right.equals(NONE) ? 2 : none ? 4 : 6;
    }

    /** What was learned. */
    private final class Model {
        private final Map<String, Integer> ids;
        private final SparseSoftmax softmax;

        private Model(Map<String, Integer> ids) {
            this.ids = ids;
            this.softmax = new SparseSoftmax(verbs.size(), ids.size(), 0);
        }

        private Example example(Case result) {
            return new Example(result.cues().stream().filter(ids::containsKey).mapToInt(ids::get).toArray(), new int[verbs.size()][0], verbs.indexOf(result.verb()), result.weight());
        }

        private String best(Case result) {
            double[] shares = softmax.shares(example(result), ids.size());
            return result.ruled().equals(NONE) ? ranking.likely(result.text(), shares) : result.ruled();
        }

        private String text() {
            WeightText text = new WeightText(LEAST);
            ids.forEach((cue, id) -> {
                for (int v = 0; v < verbs.size() && !cue.equals(OF_PAPER); v++) {
                    text.add(cue, verbs.get(v), softmax.weights[id * verbs.size() + v]);
                }
            });
            return text.text("""
                    # 成效前面要不要补动词、补哪一个：各项证据的权重（ResultVerbTrainer 由编辑改过的稿子和专门写的例子训练得来），一般不需要改写；要自己规定，写在 result-verbs.yaml 的“自定”里。
                    # 每行一项证据：先是它的内容，后面是补哪个动词（－：不补），数大的好。
                    """, ABOUT);
        }
    }

    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("恒", "总是有"), Map.entry("长", "长度（两个字一档）"), Map.entry("首词", "第一个词"), Map.entry("末词", "最后一个词"), Map.entry("首末性", "第一个词和最后一个词的词性"), Map.entry("首性", "第一个词的词性"),
            Map.entry("末性", "最后一个词的词性"), Map.entry("末二性", "最后两个词的词性"), Map.entry("首二性", "前两个词的词性"), Map.entry("尾", "末尾几个字"), Map.entry("头", "开头几个字"), Map.entry("词", "引号外两个字以上的词"),
            Map.entry("类", "哪一类分句"), Map.entry("类末", "哪一类分句、最后一个词的词性"), Map.entry("配", "collocations.yaml 的“成”"), Map.entry("类配", "哪一类分句、collocations.yaml 的“成”"), Map.entry("名类", "nouns.yaml 的类别"),
            Map.entry("引", "引号书名号在不在两头，引的是名称还是说法"), Map.entry("引长", "引了几个字"), Map.entry("引尾", "引语的末两个字"), Map.entry("引后", "引语后面两个字"), Map.entry("级", "哪里有全国、省级这样的词"),
            Map.entry("级词", "全国、省级在不在开头，最后一个词"), Map.entry("含", "有没有名次、首个、数字等"), Map.entry("动", "有没有自己的动词、在哪里"), Map.entry("动前", "自己的动词前面是什么词性"), Map.entry("动词", "末尾说怎样变好的动词"),
            Map.entry("规", "词表里的动词"), Map.entry("规类", "词表里的动词、哪一类分句"), Map.entry("举", "没有举措"), Map.entry("事尾", "事项末尾两个字"), Map.entry("事类", "事项是哪一类分句"), Map.entry("事末果末", "事项和成效的末一个字"), Map.entry("事", "成效里又说到事项"), Map.entry("位", "是不是这一行的第一条"));

    private Model train(List<Case> cases) {
        Map<String, Integer> counts = new TreeMap<>();
        cases.forEach(c -> c.cues().forEach(cue -> counts.merge(cue, 1, Integer::sum)));
        Map<String, Integer> ids = new TreeMap<>();
        counts.forEach((cue, n) -> {
            if (n >= SEEN) {
                ids.put(cue, ids.size());
            }
        });
        Model model = new Model(ids);
        model.softmax.train(cases.stream().map(model::example).toList(), ids.size(), LASSO);
        return model;
    }
}
