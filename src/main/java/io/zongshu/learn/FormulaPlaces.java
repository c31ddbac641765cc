package io.zongshu.learn;

import io.zongshu.bank.Occurrence;
import io.zongshu.bank.PaperParagraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where known formulas stand in papers. */
final class FormulaPlaces {
    private static final int EXAMPLES = 5;
    private static final int MOST_THEMES = 4;
    // Chi-square with one degree of freedom, p < 0.05.
    private static final double SIGNIFICANT = 3.84;

    /** What is noted of one formula. */
    private static final class Note {
        private int occurrences;
        private final Map<Integer, Integer> byPaper = new TreeMap<>();
        private final Map<String, Integer> byTheme = new TreeMap<>();
        private final List<Occurrence> examples = new ArrayList<>();
    }

    private final Map<Long, Note> notes = new HashMap<>();
    private final Map<String, Integer> themeTotals = new TreeMap<>();
    private final long[] lengths;
    private int total;

    FormulaPlaces(List<AnalysedPaper> papers, Set<String> formulas) {
        formulas.forEach(f -> notes.put(FormulaCounts.pack(f, 0, 4), new Note()));
        lengths = new long[papers.size()];
        for (int p = 0; p < papers.size(); p++) {
            List<PaperParagraph> paragraphs = papers.get(p).paper().paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                note(papers.get(p).paper().id(), p, paragraphs.get(i), i + 1);
            }
        }
    }

    private void note(String paper, int p, PaperParagraph paragraph, int number) {
        String text = paragraph.text();
        lengths[p] += text.length();
        for (HanUnit unit : HanUnit.of(text)) {
            for (int i = unit.start(); i + 4 <= unit.end(); i++) {
                Note note = notes.get(FormulaCounts.pack(text, i, i + 4));
                if (note == null) {
                    continue;
                }
                note.occurrences++;
                total++;
                boolean firstHere = note.byPaper.merge(p, 1, Integer::sum) == 1;
                if (!paragraph.theme().isEmpty()) {
                    note.byTheme.merge(paragraph.theme(), 1, Integer::sum);
                    themeTotals.merge(paragraph.theme(), 1, Integer::sum);
                }
                // One example a paper, of the first papers.
                if (note.examples.size() < EXAMPLES && firstHere) {
                    note.examples.add(new Occurrence(paper, number, i, i + 4));
                }
            }
        }
    }

    private Note note(String formula) {
        Note note = notes.get(FormulaCounts.pack(formula, 0, 4));
        return note == null ? new Note() : note;
    }

    int documents(String formula) {
        return note(formula).byPaper.size();
    }

    int occurrences(String formula) {
        return note(formula).occurrences;
    }

    List<Occurrence> examples(String formula) {
        return note(formula).examples;
    }

    /**
     * Themes in whose sections it stands more often than formulas do on the whole, by log-likelihood (Dunning 1993) over
     * the 2×2 table of (this formula, all others) × (this theme, all others); p < 0.05, strongest first.
     */
    List<String> themes(String formula) {
        Note note = note(formula);
        Map<String, Double> strength = new TreeMap<>();
        note.byTheme.forEach((theme, n) -> {
            double inTheme = themeTotals.getOrDefault(theme, 0);
            double g = logLikelihood(n, note.occurrences - n, inTheme - n, total - inTheme - note.occurrences + n);
            if (n * (double) total > note.occurrences * inTheme && g >= SIGNIFICANT) {
                strength.put(theme, g);
            }
        });
        return strength.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_THEMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Dunning's G² of a 2×2 table. */
    static double logLikelihood(double a, double b, double c, double d) {
        return 2 * (xlogx(a) + xlogx(b) + xlogx(c) + xlogx(d) + xlogx(a + b + c + d)
                - xlogx(a + b) - xlogx(c + d) - xlogx(a + c) - xlogx(b + d));
    }

    private static double xlogx(double x) {
        return x <= 0 ? 0 : x * StrictMath.log(x);
    }

    /**
     * Juilland's D over the papers: 1 − V / √(n − 1), V the coefficient of variation of the frequency relative to each
     * paper's length. 0 for a single paper.
     */
    double dispersion(String formula) {
        Note note = note(formula);
        int n = lengths.length;
        if (n < 2) {
            return 0;
        }
        double sum = 0;
        double squares = 0;
        for (int p = 0; p < n; p++) {
            double rate = note.byPaper.getOrDefault(p, 0) / (double) Math.max(1, lengths[p]);
            sum += rate;
            squares += rate * rate;
        }
        double mean = sum / n;
        if (mean == 0) {
            return 0;
        }
        double variation = StrictMath.sqrt(Math.max(0, squares / n - mean * mean)) / mean;
        return FormulaMiner.rounded(Math.max(0, 1 - variation / StrictMath.sqrt(n - 1)));
    }
}
