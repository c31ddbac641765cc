package io.zongshu.eval;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts which verbs govern which nouns: a verb with the last noun of its object, up to 、, 等 or
 * the next verb; of verbs in a row each. Prints for each noun, and for how nouns end, the verbs with the papers and times that
 * have the pair and its pointwise mutual information in bits, log2(n(v,o)·N / (n(v)·n(o))). Arguments: fewest papers of
 * a pair, then files or folders of papers.
 */
public final class CollocationCounts {
    /** No head is longer. */
    private static final int LONGEST = 4;

    private final Segmenter segmenter = new HanlpSegmenter();
    private final Map<String, Map<String, Count>> pairs = new TreeMap<>();
    private final Map<String, Integer> verbs = new TreeMap<>();
    private final Map<String, Integer> heads = new TreeMap<>();
    private int all;

    /** How often, and in which papers. */
    private static final class Count {
        private final Set<String> papers = new TreeSet<>();
        private int times;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CollocationCounts counts = new CollocationCounts();
        for (int i = 1; i < args.length; i++) {
            for (Paper paper : Papers.read(Path.of(args[i]))) {
                paper.paragraphs().stream().map(PaperParagraph::text).forEach(text -> counts.add(text, paper.id()));
            }
        }
        counts.print(out, Integer.parseInt(args[0]));
    }

    void add(String text, String paper) {
        for (String clause : text.replaceAll("（[^）]*）|“[^”]*”|[0-9.]+[%％万亿]*", "").split("[，。；：！？\n]")) {
            if (!clause.isBlank()) {
                clause(segmenter.segment(clause.strip()), paper);
            }
        }
    }

    private void clause(List<Token> words, String paper) {
        int at = 0;
        while (at < words.size()) {
            List<String> governing = new ArrayList<>();
            while (at < words.size() && governs(words, at)) {
                governing.add(words.get(at++).text());
            }
            int end = at;
            while (end < words.size() && !words.get(end).text().matches("[、和及与]|等") && !governs(words, end)) {
                end++;
            }
            if (end == at && governing.size() > 1) {
                // 加强监管: the second is what the first acts on.
                pair(governing.get(0), governing.get(governing.size() - 1), paper);
            } else if (end > at && words.get(end - 1).nature().matches("n.*|vn|b|gi?") && words.get(end - 1).text().length() <= LONGEST) {
                String head = words.get(end - 1).text();
                governing.forEach(verb -> pair(verb, head, paper));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** A verb, or at the clause's start what the tagger took for a verbal noun. */
    private static boolean governs(List<Token> words, int at) {
        Token word = words.get(at);
        boolean first = words.subList(0, at).stream().allMatch(t -> t.nature().matches("d|ad|a|b|c|t"));
        return word.text().length() > 1 && (word.nature().matches("v|vi") || first && word.nature().equals("vn"));
    }

    private void pair(String verb, String head, String paper) {
        all++;
        verbs.merge(verb, 1, Integer::sum);
        Set<String> ends = new TreeSet<>(Set.of(head, "…" + head.substring(head.length() - 1)));
        for (String end : ends) {
            heads.merge(end, 1, Integer::sum);
            Count count = pairs.computeIfAbsent(end, key -> new TreeMap<>()).computeIfAbsent(verb, key -> new Count());
            count.times++;
            count.papers.add(paper);
        }
    }

    /** Bits by which the pair is more frequent than chance has it. */
    double information(String verb, String head) {
        double expected = (double) verbs.getOrDefault(verb, 0) * heads.getOrDefault(head, 0);
        return StrictMath.log((double) count(head, verb).times * all / expected) / StrictMath.log(2);
    }

    private Count count(String head, String verb) {
        return pairs.getOrDefault(head, Map.of()).getOrDefault(verb, new Count());
    }

    /** Verbs of a noun that at least so many papers have, the most frequent first. */
    List<String> verbs(String head, int papers) {
        return pairs.getOrDefault(head, Map.of()).entrySet().stream()
                .filter(e -> e.getValue().papers.size() >= papers)
                .sorted(Comparator.comparing((Map.Entry<String, Count> e) -> -e.getValue().times).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void print(PrintStream out, int papers) {
        for (String head : pairs.keySet()) {
            List<String> known = verbs(head, papers);
            if (!known.isEmpty()) {
                out.print(head + "\t" + heads.getOrDefault(head, 0));
                known.forEach(v -> out.print(String.format(Locale.ROOT, "\t%s %d/%d %.1f", v, count(head, v).papers.size(), count(head, v).times, information(v, head))));
                out.println();
            }
        }
        out.println(all + " pairs, " + verbs.size() + " verbs, " + heads.size() + " nouns and endings");
    }
}
