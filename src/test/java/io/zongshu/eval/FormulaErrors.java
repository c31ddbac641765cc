package io.zongshu.eval;

import io.zongshu.bank.Formula;
import io.zongshu.files.Settings;
import io.zongshu.learn.Learn;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints where formulas and hand annotations disagree, for docs/mining-errors.md: what scores highest and was not marked,
 * and what was marked and scores low, with an empty lexicon. Arguments: corpus file or folder, gold folder.
 */
public final class FormulaErrors {
    private static final int MOST = 40;
    private static final double LOW = 0.3;

    private FormulaErrors() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Gold.Annotated> gold = Gold.read(Path.of(args[1]));
        Set<String> right = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        gold.forEach(g -> right.addAll(g.formulas()));
        gold.forEach(g -> marked.addAll(g.borderline()));
        marked.addAll(right);
        List<Formula> formulas =
                Learn.mine(Papers.read(Path.of(args[0])), new Learn.Options(Settings.builtIn(), 2, false)).formulas();
        formulas.stream()
                .filter(f -> !marked.contains(f.text()) && gold.stream().anyMatch(g -> g.text().contains(f.text())))
                .limit(MOST)
                .forEach(f -> out.println("not marked: " + line(f)));
        Map<String, Formula> byText = formulas.stream().collect(Collectors.toMap(Formula::text, Function.identity()));
        for (String text : right) {
            Formula found = byText.get(text);
            if (found == null || found.score() < LOW) {
                out.println("missed: " + (found == null ? text : line(found)));
            }
        }
    }

    private static String line(Formula f) {
        return f.text() + " " + f.type() + " " + f.score() + " " + f.documents() + " papers";
    }
}
