package io.zongshu.learn;

import io.zongshu.files.Settings;
import io.zongshu.language.Idioms;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Confusion of the formulas' types against a list annotated by hand: one formula and its type a line, parted by a tab.
 * Argument: the list.
 */
public final class FormulaTypeFigures {
    private FormulaTypeFigures() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FormulaTypes types = new FormulaTypes(FormulaLexicon.load(Settings.builtIn()), Idioms.load());
        TreeMap<String, TreeMap<String, Integer>> confusion = new TreeMap<>();
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        int right = 0;
        StringBuilder wrong = new StringBuilder();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            String type = types.of(parts[0]);
            right += type.equals(parts[1]) ? 1 : 0;
            confusion.computeIfAbsent(parts[1], t -> new TreeMap<>()).merge(type, 1, Integer::sum);
            wrong.append(type.equals(parts[1]) ? "" : parts[0] + " " + parts[1] + "→" + type + "  ");
        }
        out.println(String.format(Locale.ROOT, "types: %.3f right (%d of %d)", right / (double) lines.size(), right, lines.size()));
        confusion.forEach((type, found) -> out.println("  " + type + " as " + found));
        out.println(wrong.toString().strip());
    }
}
