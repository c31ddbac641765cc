package io.zongshu.learn;

import io.zongshu.bank.Occurrence;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.files.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    // Rates and their squares in fixed point, so that sums do not depend on an order.
    private static final double FIXED_RATE = 1L << 40;
    private static final double FIXED_SQUARE = 1L << 50;

    /** What is noted of one formula; adds up over papers, whose order decides which examples are the first. */
    private static final class Note {
        private int occurrences;
        private int documents;
        private int lastPaper = -1;
        private int inLastPaper;
        private long rates;
        private long squares;
        // By the theme's number.
        private int[] byTheme = new int[0];
        private final List<Occurrence> examples = new ArrayList<>();

        void endPaper(long length) {
            double rate = inLastPaper / (double) Math.max(1, length);
            rates += StrictMath.round(rate * FIXED_RATE);
            squares += StrictMath.round(rate * rate * FIXED_SQUARE);
            inLastPaper = 0;
        }

        void addTheme(int theme, int n) {
            if (theme >= byTheme.length) {
                byTheme = Arrays.copyOf(byTheme, Math.max(theme + 1, 2 * byTheme.length));
            }
            byTheme[theme] += n;
        }

        /** Adds a note of later papers; themeOf gives the numbers that their themes have here. */
        void add(Note later, int[] themeOf) {
            occurrences += later.occurrences;
            documents += later.documents;
            rates += later.rates;
            squares += later.squares;
            for (int theme = 0; theme < later.byTheme.length; theme++) {
                if (later.byTheme[theme] > 0) {
                    addTheme(themeOf[theme], later.byTheme[theme]);
                }
            }
            later.examples.stream().limit(EXAMPLES - examples.size()).forEach(examples::add);
        }
    }

    private final GramTable ids = new GramTable(0);
    private final List<Note> notes = new ArrayList<>();
    // The numbers of the themes, in the order in which they came; all uses of formulas in each.
    private final Map<String, Integer> themes = new LinkedHashMap<>();
    private final Note all = new Note();
    private int papers;

    FormulaPlaces(List<AnalysedPaper> papers, Set<String> formulas) {
        for (String formula : formulas) {
            ids.id(FormulaCounts.pack(formula, 0, 4));
            notes.add(new Note());
        }
        for (AnalysedPaper analysed : papers) {
            note(analysed);
        }
    }

    /** Looks through papers, over several threads. */
    static FormulaPlaces of(List<AnalysedPaper> papers, Set<String> formulas, int threads) {
        FormulaPlaces all = new FormulaPlaces(List.of(), formulas);
        Parallel.map(Parallel.chunks(papers, threads), threads, chunk -> new FormulaPlaces(chunk, formulas))
                .forEach(all::add);
        return all;
    }

    private void add(FormulaPlaces later) {
        int[] themeOf = later.themes.keySet().stream().mapToInt(this::number).toArray();
        for (int id = 0; id < notes.size(); id++) {
            notes.get(id).add(later.notes.get(id), themeOf);
        }
        all.add(later.all, themeOf);
        papers += later.papers;
    }

    private int number(String theme) {
        return themes.computeIfAbsent(theme, t -> themes.size());
    }

    private void note(AnalysedPaper analysed) {
        List<Note> here = new ArrayList<>();
        List<PaperParagraph> paragraphs = analysed.paragraphs();
        long length = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            length += paragraphs.get(i).text().length();
            note(analysed.paper().id(), paragraphs.get(i), i + 1, here);
        }
        for (Note note : here) {
            note.endPaper(length);
        }
        papers++;
    }

    private void note(String paper, PaperParagraph paragraph, int number, List<Note> here) {
        String text = paragraph.text();
        int theme = paragraph.theme().isEmpty() ? -1 : number(paragraph.theme());
        for (HanUnit unit : HanUnit.of(text)) {
            long gram = FormulaCounts.pack(text, unit.start(), Math.min(unit.end(), unit.start() + 3));
            for (int i = unit.start(); i + 4 <= unit.end(); i++) {
                gram = gram << 16 | text.charAt(i + 3);
                int id = ids.find(gram);
                if (id < 0) {
                    continue;
                }
                Note note = notes.get(id);
                note.occurrences++;
                note.inLastPaper++;
                all.occurrences++;
                if (theme >= 0) {
                    note.addTheme(theme, 1);
                    all.addTheme(theme, 1);
                }
                if (note.lastPaper != papers) {
                    note.lastPaper = papers;
                    note.documents++;
                    here.add(note);
                    // One example a paper, of the first papers.
                    if (note.examples.size() < EXAMPLES) {
                        note.examples.add(new Occurrence(paper, number, i, i + 4));
                    }
                }
            }
        }
    }

    private Note note(String formula) {
        int id = ids.find(FormulaCounts.pack(formula, 0, 4));
        return id < 0 ? new Note() : notes.get(id);
    }

    int documents(String formula) {
        return note(formula).documents;
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
        themes.forEach((theme, number) -> {
            double n = number < note.byTheme.length ? note.byTheme[number] : 0;
            double inTheme = n == 0 ? 0 : all.byTheme[number];
            double g = n == 0 ? 0 : logLikelihood(n, note.occurrences - n, inTheme - n, all.occurrences - inTheme - note.occurrences + n);
            if (n * all.occurrences > note.occurrences * inTheme && g >= SIGNIFICANT) {
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
        int n = papers;
        if (n < 2 || note.rates == 0) {
            return 0;
        }
        double mean = note.rates / FIXED_RATE / n;
        double variation = StrictMath.sqrt(Math.max(0, note.squares / FIXED_SQUARE / n - mean * mean)) / mean;
        return FormulaMiner.rounded(Math.max(0, 1 - variation / StrictMath.sqrt(n - 1)));
    }
}
