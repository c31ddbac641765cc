package io.zongshu.eval;

import io.zongshu.files.Settings;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import io.zongshu.structure.Normalisation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Scores the figures that are found in annotated papers. Arguments: a folder of annotations NN.json with articles/NN.txt;
 * -v prints every miss and every extra.
 *
 * <p>What is compared: the distinct strings of number, magnitude, 余 or 多 and unit, letter for letter after normalisation.
 * Annotators write a figure without the word before it (近, 超) and without 以上 behind it; they list no calendar dates
 * (2012年, 3月, 15日, 2013—2022年), no ordinals (第3) and no numbers without magnitude and unit; nor do they list numbers
 * in Chinese characters. The same is left out on the side of the program, and nothing else.
 */
public final class FigureEvaluation {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}(年|年度|年代)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{1,2}(月|月份|日|号|时|时许)");

    private FigureEvaluation() {}

    public static void main(String[] args) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        boolean verbose = args.length > 1 && args[1].equals("-v");
        Quantities quantities = Quantities.load(Settings.builtIn());
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Gold.Annotated paper : Gold.read(Path.of(args[0]))) {
            Set<String> gold = new TreeSet<>();
            paper.json().path("figures").forEach(f -> gold.add(Normalisation.of(f.asString())));
            Set<String> found = figures(quantities, paper.text());
            Set<String> missing = minus(gold, found);
            Set<String> extra = minus(found, gold);
            right += gold.size() - missing.size();
            wrong += extra.size();
            missed += missing.size();
            if (verbose && !(missing.isEmpty() && extra.isEmpty())) {
                out.println(paper.name() + " missed " + missing + " extra " + extra);
            }
        }
        out.println(String.format(Locale.ROOT, "figures with units: F1 %.3f  precision %.3f  recall %.3f  (%d right, %d wrong, %d missed)",
                2.0 * right / Math.max(1, 2 * right + wrong + missed), right / (double) Math.max(1, right + wrong),
                right / (double) Math.max(1, right + missed), right, wrong, missed));
    }

    /** The distinct figures of a text in the form in which annotators list them. */
    static Set<String> figures(Quantities quantities, String text) {
        Set<String> found = new TreeSet<>();
        for (String paragraph : text.split("\n")) {
            for (Quantity quantity : quantities.find(Normalisation.of(paragraph))) {
                String figure = quantity.core().replaceFirst("(及?以[上下内]|之[内多]|左右|上下|有余)$", "");
                boolean counts = !quantity.unit().isEmpty() || !quantity.magnitude().isEmpty();
                boolean date = YEAR.matcher(figure).matches() || DATE.matcher(figure).matches();
                if (quantity.arabic() && counts && !date && !quantity.ordinal()) {
                    found.add(figure);
                }
            }
        }
        return found;
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
