package io.zongshu.eval;

import io.zongshu.bank.Frame;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.files.Settings;
import io.zongshu.learn.Learn;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures frames against the gold's collocations: one is found if a mined frame has the same literals in the same order,
 * whatever its slots are called. Recall is given over the collocations that at least 3, 2 or 1 papers of the corpus have
 * (a slot matches 1 to 60 characters within a sentence) and over all; the first are listed if missed. Arguments: corpus
 * file or folder, gold folder.
 */
public final class FrameEvaluation {
    private FrameEvaluation() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Paper> papers = Papers.read(Path.of(args[0]));
        TreeSet<String> gold = new TreeSet<>();
        Gold.read(Path.of(args[1])).forEach(g -> g.json().path("collocations").forEach(c -> gold.add(c.asString())));
        List<Frame> frames = Learn.mine(papers, Learn.Options.standard(Settings.builtIn())).frames();
        report(out, papers, new ArrayList<>(gold), frames);
    }

    static void report(PrintStream out, List<Paper> papers, List<String> gold, List<Frame> frames) {
        Map<List<String>, Integer> ranks = new LinkedHashMap<>();
        for (Frame frame : frames) {
            ranks.putIfAbsent(literals(frame.pattern()), ranks.size() + 1);
        }
        List<String> texts = papers.stream()
                .map(p -> p.paragraphs().stream().map(PaperParagraph::text).collect(Collectors.joining("\n")))
                .toList();
        int[][] found = new int[4][2];
        List<String> missed = new ArrayList<>();
        for (String collocation : gold) {
            Pattern pattern = pattern(collocation);
            int documents = (int) texts.stream().filter(t -> pattern.matcher(t).find()).limit(3).count();
            boolean hit = ranks.containsKey(literals(collocation));
            for (int least = 0; least <= documents; least++) {
                found[least][0] += hit ? 1 : 0;
                found[least][1]++;
            }
            if (documents >= 3 && !hit) {
                missed.add(collocation);
            }
        }
        out.println(papers.size() + " papers, " + frames.size() + " frames, " + gold.size() + " gold collocations");
        for (int least = 3; least >= 0; least--) {
            out.println(String.format(Locale.ROOT, "recall of collocations in at least %d papers: %.3f (%d of %d)", least,
                    found[least][0] / (double) Math.max(1, found[least][1]), found[least][0], found[least][1]));
        }
        out.println("missed of those in at least 3 papers:");
        missed.forEach(m -> out.println("  " + m));
    }

    private static List<String> literals(String pattern) {
        return Arrays.stream(pattern.split("⟨[^⟩]*⟩", -1)).filter(s -> !s.isEmpty()).toList();
    }

    private static Pattern pattern(String collocation) {
        return Pattern.compile(Arrays.stream(collocation.split("⟨[^⟩]*⟩", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^。！？；\n]{1,60}")));
    }
}
