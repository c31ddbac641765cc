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
 *
 * <p>Of 2,975 to 3,374 rows of 55 papers, five folds by paper: the chain of rules that the choice took the place of put 33% together
 * as they were, 44% with each figure at its noun and 47% with each in its clause; the learned cues alone did 55%, 64% and 72%,
 * with the rules that keep a draft from telling what the row does not say 47%, 54% and 61%, and 47%, 54% and 60% since places
 * that are not sure are left.
 */
public final class FigurePlaceTrainer {
    private static final int FOLDS = 5;
    private static final double RIDGE = 4;

    /** A cue is learned if rows of so many papers have it at a right place or close beside. */
    private static final int PAPERS = 3;

    /** Smaller weights are left out. */
    private static final double LEAST = 0.15;

    /** Cues that tell of words and not of their kinds. */
    private static final String LEXICAL = "词动后数量";

    /** The weights of rules of which papers have few examples, or that say which of two ways a draft has; they are added to what is learned. */
    private static final Map<Character, Double> SET = new TreeMap<>(Map.ofEntries(
            Map.entry('缺', -4.5), Map.entry('行', 8.0), Map.entry('宾', 8.0), Map.entry('独', -1.5), Map.entry('派', 5.0), Map.entry('等', 8.0), Map.entry('末', -3.0), Map.entry('内', -2.5), Map.entry('兼', 2.5), Map.entry('头', -10.0), Map.entry('孤', -9.0), Map.entry('回', -2.0), Map.entry('越', -6.0), Map.entry('果', 7.0), Map.entry('空', -8.0), Map.entry('远', -2.5), Map.entry('始', 1.5), Map.entry('做', -3.5), 
            Map.entry('钱', 4.0), Map.entry('外', -8.0), Map.entry('合', 2.0), Map.entry('总', 5.0), Map.entry('题', -1.0), Map.entry('起', -3.0), Map.entry('异', -4.0),
            Map.entry('各', 5.0), Map.entry('条', -4.0), Map.entry('待', 12.0), Map.entry('项', 5.0), Map.entry('成', -3.0), Map.entry('列', -3.0), Map.entry('并', 7.0), Map.entry('违', -2.0), Map.entry('立', 2.0), Map.entry('给', 7.0), Map.entry('唯', 1.5), Map.entry('差', -3.0)));

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final FigureRanking ranking = new FigureRanking();

    private FigurePlaceTrainer() {}

    public static void main(String[] args) throws IOException {
        FigurePlaceTrainer trainer = new FigurePlaceTrainer();
        List<Row> rows = trainer.ranking.rows(Papers.read(Path.of(args[0])));
        if (args[1].matches("[0-9]+")) {
            trainer.crossValidate(rows, Integer.parseInt(args[1]));
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
            if (in.size() >= (LEXICAL.indexOf(FigureRanking.name(cue).charAt(0)) >= 0 ? 2 * PAPERS : PAPERS)) {
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
            if (n >= 100) {
                ids.put(cue, 0);
            }
        });
        ids.keySet().removeIf(cue -> FigureRanking.name(cue).charAt(0) == '例');
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
            if (Math.abs(w[id]) >= LEAST) {
                weights.put(cue, Math.rint(w[id] * 100) / 100);
            }
        });
        SET.forEach((rule, weight) -> weights.put(FigureRanking.cue("例" + rule + "－－"), weight));
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

    private void crossValidate(List<Row> rows, int shown) {
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
                count(counts, now);
                if (!now.atNoun() && left-- > 0) {
                    out.println(now.kind() + " " + now.told());
                }
            }
        }
        counts.forEach((kind, c) -> out.printf(Locale.ROOT, "%s: %d rows, %.3f as they were, %.3f at their nouns, %.3f in their clauses%n", kind, c[0], c[1] / (double) c[0], c[2] / (double) c[0],
                c[3] / (double) c[0]));
    }

    private static void count(Map<String, int[]> counts, Outcome outcome) {
        for (String kind : List.of(outcome.kind(), "全部")) {
            int[] c = counts.computeIfAbsent(kind, k -> new int[4]);
            c[0]++;
            c[1] += outcome.exact() ? 1 : 0;
            c[2] += outcome.atNoun() ? 1 : 0;
            c[3] += outcome.clause() ? 1 : 0;
        }
    }

    /** What the first characters of cues are about, and what follows them. */
    private static final List<String> ABOUT = List.of(
            "式 写法、量类", "双 写法、一个数还是两个", "几 写法、几个分句、几个数据", "左 找法、数在名词前还是后、左边的词", "右 找法、数在名词前还是后、右边的词",
            "间 数在名词前还是后、左边的词、右边的词", "角 找法、数在名词前还是后、那个名词在句中的地位", "任 量类、数在名词前还是后、那个名词在句中的地位",
            "词 数在名词前还是后、量类、左边虚词的末字", "动 数在名词前还是后、量类、左边动词的末字", "后 数在名词前还是后、找法、右边虚词的首字",
            "配 数在名词前还是后、量词合不合这个名词、名词的地位", "远 数在名词前还是后、量词合不合这一列或这一分句的末词、名词的地位", "比 量词合不合这个名词、别处有没有更合的、数在名词前还是后",
            "数 量词（两个字）、后面名词的末字", "量 量词（两个字）、前面词的末字", "缺 数在名词前还是后、名词的地位、左边是不是缺宾语的动词",
            "位 找法、领起句还是成效、第几个分句", "处 写法、分句里什么地方、前面有没有动词", "列 找法、在一列名词的什么地方、别的数据有没有说这个分句里的名词",
            "步 找法、数据和分句一样多时是不是同一个", "距 写法、离自己的名词多远、挨着的词", "头 写法、自己的名词是不是中心词、后面的词", "条 在名词里面还是末尾、量类、分句是不是条文", "他 写法、量类：那是别的数据的名词", "已 找法、分句里有没有数", "文 找法、量类、分句是不是条文",
            "例 按词表和句式定的，分数由人给：缺 名词分句里没有，行 是下基层一类动作的人，宾 在缺宾语的动词后，派 在选派和到之间，等 在等字后的总称，钱 在资金、投入后，外 钱数在别处，违、合 量词合不合名词，总 在等领域一类前，题 领起句里的事项，各 一列名词一个一数，条 在条文名称里的人数、次数，待 在待人的事前，列 在没有都数的一列前，给 给什么人，起 在带宾语的动词前，异 一列里与前一个写法不同，末 在分句末尾的宾语前，内 在名词里面，兼 在兼语前，越 越过名词到分句末尾，果 在“均”等的主语前，空 不及物动词后，远 介词后不合的名词前，头 名词只是修饰语，孤 一列名词里别的没有数，回 人次不在末尾，独 没有名词而自成分句，并 与前一个同在一个动词后，项 在领起句的对象前，成 在成效里，始 在名词的修饰语前，做 在动词和动名词之间，立 在建成一类动词的宾语旁，唯、差 照 noun-unit-weights.yaml 只有这里能有这么多，这里不会有这么多而别处会", "自 量类、名词在分句里有没有、有没有动词", "序 与前一个数据的次序", "随 前一个数据的写法、这一个在别的分句的写法、在不在末尾", "叠 两个数在一处：前一个、后一个的量类、写法", "伴 同一分句里前一个数据的写法、这一个的写法、中间是什么");

    private static String text(Map<Long, Double> weights) {
        Map<String, Map<String, Double>> byKind = new TreeMap<>();
        weights.forEach((cue, weight) -> byKind.computeIfAbsent(FigureRanking.name(cue).substring(0, 1), k -> new TreeMap<>()).put(FigureRanking.name(cue).substring(1), weight));
        StringBuilder text = new StringBuilder("""
                # 一个数据写在句子的什么地方：每一处的各项证据加起来，分数最高的就写在那里。由公文拆开再拼回训练得来（FigurePlaceTrainer），一般不需要改写。
                # 每一项证据三个字，各是什么见各组前的说明；－ 是没有。
                # 写法：光 只有数，前、后 在自己的名词前、后，换、替 同前、后而名词用数据里的全称，给 写成给什么人，带、携 连名词一起写进去（数在前、在后），动 在自己的动词后，自 自成分句。
                # 词：名 名词，众 人，地 地方和机构，号 引号里的，做 动名词，形 修饰词，语 成语，动 带宾动词，谓 别的动词，到 到赴在等，介 介词，把 将把使让，副 副词，顿 顿号，位 方位，时 时间，代 代词，数 数词，助 助词，逗 逗号，首 开头，尾 末尾。
                # 找法：光 只有数，名 分句里有自己的名词，缺 分句里没有，动 有自己的动词。地位：主、宾 主语、宾语，兼 兼语，题 独立的名词，介把到的等 在这些词旁边，述、定 “的”后面的，末、动、起 没有名词而在动词后或开头，尾、它 别的。
                # 量类：人 人数，回 人次，次 次数，钱 钱数，率 比率，物 物品等，量 别的。合不合：合 合，违 人与物不合，不 没有讲究，他 别的。
                """);
        for (String about : ABOUT) {
            Map<String, Double> values = byKind.get(about.substring(0, 1));
            if (values != null) {
                text.append("# ").append(about.substring(2)).append("\n").append(about.charAt(0)).append(":\n");
                values.forEach((cue, weight) -> text.append("  ").append(key(cue)).append(": ").append(String.format(Locale.ROOT, "%.2f", weight)).append('\n'));
            }
        }
        return text.toString();
    }

    private static String key(String cue) {
        return cue.chars().anyMatch(c -> c < 128) || "“”‘’、：，".chars().anyMatch(c -> cue.indexOf(c) >= 0) ? "'" + cue.replace("'", "''") + "'" : cue;
    }
}
