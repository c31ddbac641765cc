package io.zongshu.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a bank's papers use its formulas: in which moves and sections they stand, and which stand side by side. Two formulas
 * pair where both are whole units of four characters parted by one mark, or the halves of a unit of eight.
 */
public final class FormulaUses {
    // Chi-square with one degree of freedom, p < 0.05.
    private static final double SIGNIFICANT = 3.84;
    private static final String PAIR_MARKS = "，、；,; 　";

    private final Map<String, Use> uses = new HashMap<>();
    private int pairs;

    private record Use(Map<String, Integer> moves, Map<String, Integer> sections, Map<String, Integer> mates) {
        Use() {
            this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        }
    }

    private FormulaUses() {}

    /** Reads all papers of a bank once. */
    public static FormulaUses of(Bank bank, Collection<Formula> formulas) {
        FormulaUses all = new FormulaUses();
        formulas.forEach(f -> all.uses.put(f.text(), new Use()));
        if (!all.uses.isEmpty()) {
            bank.papers().forEach(paper -> paper.paragraphs().forEach(all::add));
        }
        return all;
    }

    private void add(PaperParagraph paragraph) {
        String text = paragraph.text();
        int start = 0;
        String before = "";
        int beforeEnd = -2;
        while (start < text.length()) {
            if (!isHan(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            while (end < text.length() && isHan(text.charAt(end))) {
                end++;
            }
            note(text, start, end, paragraph);
            String unit = text.substring(start, end);
            if (unit.length() == 8) {
                pair(unit.substring(0, 4), unit.substring(4));
            } else if (unit.length() == 4 && start == beforeEnd + 1 && PAIR_MARKS.indexOf(text.charAt(beforeEnd)) >= 0) {
                pair(before, unit);
            }
            before = unit;
            beforeEnd = end;
            start = end;
        }
    }

    private void note(String text, int start, int end, PaperParagraph paragraph) {
        for (int i = start; i + 4 <= end; i++) {
            Use use = uses.get(text.substring(i, i + 4));
            if (use != null && !paragraph.move().isEmpty()) {
                use.moves.merge(paragraph.move(), 1, Integer::sum);
            }
            if (use != null && !paragraph.theme().isEmpty()) {
                use.sections.merge(paragraph.theme(), 1, Integer::sum);
            }
        }
    }

    private void pair(String one, String other) {
        Use first = uses.get(one);
        Use second = uses.get(other);
        if (first != null && second != null && !one.equals(other)) {
            first.mates.merge(other, 1, Integer::sum);
            second.mates.merge(one, 1, Integer::sum);
            pairs++;
        }
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Moves in which a formula stands, with counts, most frequent first. */
    public List<Frame.Filler> moves(String formula) {
        return ranked(uses.getOrDefault(formula, new Use()).moves);
    }

    /** Themes of the sections in which a formula stands, with counts, most frequent first. */
    public List<Frame.Filler> sections(String formula) {
        return ranked(uses.getOrDefault(formula, new Use()).sections);
    }

    private static List<Frame.Filler> ranked(Map<String, Integer> counts) {
        List<Frame.Filler> ranked = new ArrayList<>();
        counts.forEach((text, n) -> ranked.add(new Frame.Filler(text, n)));
        ranked.sort(Comparator.comparingInt((Frame.Filler f) -> -f.count()).thenComparing(Frame.Filler::text));
        return ranked;
    }

    /**
     * Two formulas that stand side by side.
     *
     * @param together how often they do
     * @param firstPairs how often the first stands in any pair
     * @param secondPairs how often the second does
     * @param logLikelihood G² of the 2×2 table over all pairs (Dunning 1993)
     * @param logRatio log₂ of how often they are together over how often chance would have them together; the size of the
     *     effect, which G² does not tell
     */
    public record Pair(
            String first,
            String second,
            int together,
            int firstPairs,
            int secondPairs,
            double logLikelihood,
            double logRatio) {}

    /**
     * Formulas beside which a formula stands more often than formulas do by chance, with counts, by log-likelihood (Dunning
     * 1993) over all pairs, p < 0.05; strongest first.
     */
    public List<Frame.Filler> mates(String formula) {
        return pairs(formula).stream().map(p -> new Frame.Filler(p.second(), p.together())).toList();
    }

    /** The pairs of {@link #mates}, a formula being the first of each; strongest first. */
    public List<Pair> pairs(String formula) {
        Use use = uses.getOrDefault(formula, new Use());
        List<Pair> found = new ArrayList<>();
        double own = total(use);
        use.mates.forEach((mate, n) -> {
            double others = total(uses.getOrDefault(mate, new Use()));
            double g = logLikelihood(n, own - n, others - n, Math.max(0, 2.0 * pairs - own - others + n));
            double over = n * 2.0 * pairs / (own * others);
            if (g >= SIGNIFICANT && over > 1) {
                found.add(new Pair(formula, mate, n, (int) own, (int) others, g, StrictMath.log(over) / StrictMath.log(2)));
            }
        });
        found.sort(Comparator.comparingDouble((Pair p) -> -p.logLikelihood()).thenComparing(Pair::second));
        return found;
    }

    private static double total(Use use) {
        return use.mates.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double logLikelihood(double a, double b, double c, double d) {
        return 2 * (xlogx(a) + xlogx(b) + xlogx(c) + xlogx(d) + xlogx(a + b + c + d)
                - xlogx(a + b) - xlogx(c + d) - xlogx(a + c) - xlogx(b + d));
    }

    private static double xlogx(double x) {
        return x <= 0 ? 0 : x * StrictMath.log(x);
    }
}
