package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import io.zongshu.learn.FormulaTraining;
import io.zongshu.learn.Learn;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures formulas against hand annotations: all four-character output that occurs in the annotated papers is judged,
 * borderline items count neither way, best F1 is over all cut-offs. Arguments: corpus file or folder (which holds the
 * annotated papers), gold folder; "quick" as a third leaves the cross-validation out, a folder of further annotated papers
 * (which the corpus must hold too) adds them to what the cross-validation trains on.
 */
public final class FormulaEvaluation {
    private FormulaEvaluation() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Paper> papers = Papers.read(Path.of(args[0]));
        List<Gold.Annotated> gold = Gold.read(Path.of(args[1]));
        Set<String> right = new TreeSet<>();
        Set<String> border = new TreeSet<>();
        gold.forEach(g -> right.addAll(g.formulas()));
        gold.forEach(g -> border.addAll(g.borderline()));
        out.println(papers.size() + " papers, " + gold.size() + " annotated, " + right.size() + " formulas");
        FormulaTraining.baselines(papers)
                .forEach((name, list) -> out.println(Ranking.of(inGold(list, gold), right, border).line(name)));
        for (boolean lexicon : new boolean[] {false, true}) {
            Bank bank = Learn.mine(papers, new Learn.Options(Settings.builtIn(), 2, lexicon));
            List<String> list = bank.formulas().stream().map(Formula::text).toList();
            out.println(Ranking.of(inGold(list, gold), right, border)
                    .line("shipped model, " + (lexicon ? "lexicon" : "no lexicon") + " (fair only on papers new to it)"));
        }
        if (args.length < 3 || !args[2].equals("quick")) {
            List<Gold.Annotated> more = args.length < 3 ? List.of() : Gold.read(Path.of(args[2]));
            FormulaTraining.crossValidate(papers, gold, more).forEach(out::println);
        }
    }

    private static List<String> inGold(List<String> list, List<Gold.Annotated> gold) {
        return list.stream().filter(item -> gold.stream().anyMatch(g -> g.text().contains(item))).toList();
    }
}
