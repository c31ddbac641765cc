package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the rows of a theme speak of: how far each is from each facet, how near two rows are, and what makes a passage. */
final class RowTopics {
    /** What it costs to tell a row on the theme at large: one that has a facet, and one that has none. */
    private static final Pattern NO_HAN = Pattern.compile("[^\\p{IsHan}]+");
    private static final double AT_LARGE = 0.5;

    private static final double WITHOUT_FACET = 0.4;

    /** What it costs to tell a row without a facet under one: as a rule, and where it is one matter with a row that has it. */
    private static final double FOREIGN = 0.6;

    private static final double SAME_MATTER = 0.2;

    /** What the heading of a facet would say of a row that is farther from it would not be true. */
    private static final double UNTRUE = 0.4;

    /** What a facet costs for each that it takes in beside one. */
    private static final double BREADTH = 0.3;

    /** So much of rare shared words makes two rows one matter. */
    private static final double ONE_MATTER = 5;

    /** What one facet in common says about two rows, beside their words. */
    private static final double ONE_FACET = 0.5;

    private static final int PIECE = 2;

    /** A passage of one row with fewer characters is none; with fewer than these it is a short one. */
    private static final int NO_PASSAGE = 60;

    private static final int SHORT = 110;
    private static final double TOO_SHORT = 1;
    private static final double RATHER_SHORT = 0.4;

    /** So many rows make a passage as papers have them; what it costs to be off by one; and by a character too many. */
    private static final double USUAL = 3.5;

    private static final double OFF = 0.05;
    private static final int LONG = 260;
    private static final double TOO_LONG = 0.004;

    /** Beyond so many a reader loses the thread: each character more costs so much besides. */
    private static final int MUCH_TOO_LONG = 400;

    private static final double BEYOND = 0.008;

    private final List<Fact> rows;
    private final Facets facets;
    private final String owner;
    private final List<String> labels;
    private final int[] characters;
    private final boolean[] speechless;
    private final double[] atLarge;
    private final double[] breadth;
    private final double[][] near;
    private final double[][] misses;

    /** @param owner whose facets the rows have */
    RowTopics(Facets facets, String owner, List<Fact> rows) {
        this.facets = facets;
        this.owner = owner;
        this.rows = rows;
        this.labels = facets.all(owner);
        this.characters = rows.stream().mapToInt(RowTopics::length).toArray();
        List<String> own = rows.stream().map(row -> facets.facet(owner, row)).toList();
        this.speechless = new boolean[rows.size()];
        IntStream.range(0, rows.size()).forEach(row -> speechless[row] = own.get(row).isEmpty());
        this.atLarge = own.stream().mapToDouble(facet -> facet.isEmpty() ? WITHOUT_FACET : AT_LARGE).toArray();
        this.breadth = labels.stream().mapToDouble(label -> BREADTH * (facets.parts(owner, label).size() - 1)).toArray();
        this.near = nearness(own);
        this.misses = misses(own);
    }

    /** The numbers of the rows as the brief has them. */
    List<Integer> asWritten() {
        return IntStream.range(0, rows.size()).boxed().toList();
    }

    /** Has the theme no facets? */
    boolean faceless() {
        return labels.isEmpty();
    }

    /** How near two rows are, from 0 to 1. */
    double near(int one, int other) {
        return near[one][other];
    }

    /** The facet that fits rows best and is true of them, but none of those; empty if there is none such. */
    String facet(List<Integer> some, Set<String> butNone) {
        Run run = run();
        some.forEach(run::add);
        return IntStream.range(0, labels.size())
                .filter(label -> !butNone.contains(labels.get(label)) && trueOf(some, label))
                .boxed()
                .min(Comparator.comparing(label -> run.far[label]))
                .map(labels::get)
                .orElse("");
    }

    /** Is what the heading of a facet says true of all rows, or of all but a few that speak of nothing? */
    private boolean trueOf(List<Integer> some, int label) {
        List<Integer> others = some.stream().filter(row -> misses[row][label] > UNTRUE).toList();
        return others.size() * Facets.GUESTS <= some.size() && others.stream().allMatch(row -> speechless[row]);
    }

    /** How far a row is from what its passage is about. */
    double strange(int row, List<Integer> passage) {
        Run run = run();
        passage.forEach(run::add);
        int best = run.best();
        return best < 0 ? atLarge[row] : misses[row][best];
    }

    Run run() {
        return new Run();
    }

    /** Rows that may make a passage, one by one. */
    final class Run {
        private final double[] far = breadth.clone();
        private double open;
        private int size;
        private int length;

        void add(int row) {
            for (int label = 0; label < far.length; label++) {
                far[label] += misses[row][label];
            }
            open += atLarge[row];
            size++;
            length += characters[row];
        }

        /** What it costs to tell them as a passage of its own, under what fits them best. */
        double cost() {
            int best = best();
            double shortness = size > 1 || length >= SHORT ? 0 : length < NO_PASSAGE ? TOO_SHORT : RATHER_SHORT;
            double off = size - USUAL;
            double tooLong = TOO_LONG * Math.max(0, length - LONG) + BEYOND * Math.max(0, length - MUCH_TOO_LONG);
            return (best < 0 ? open : far[best]) + shortness + OFF * off * off + tooLong;
        }

        private int best() {
            int best = -1;
            for (int label = 0; label < far.length; label++) {
                best = far[label] < (best < 0 ? open : far[best]) ? label : best;
            }
            return best;
        }
    }

    private double[][] misses(List<String> own) {
        double[][] all = new double[rows.size()][labels.size()];
        for (int label = 0; label < labels.size(); label++) {
            String facet = labels.get(label);
            for (int row = 0; row < rows.size(); row++) {
                double far = own.get(row).isEmpty() ? foreign(row, facets.parts(owner, facet), own) : 1 - facets.speaks(owner, facet, rows.get(row));
                all[row][label] = far;
            }
        }
        return all;
    }

    /** How far a row that speaks of no facet is from one. */
    private double foreign(int row, List<String> parts, List<String> own) {
        for (int other = 0; other < rows.size(); other++) {
            if (near[row][other] >= 1 && parts.contains(own.get(other))) {
                return SAME_MATTER;
            }
        }
        return FOREIGN;
    }

    /** By the words that few rows of the theme have, and by the facet. */
    private double[][] nearness(List<String> own) {
        List<Set<String>> pieces = rows.stream().map(RowTopics::pieces).toList();
        Map<String, Integer> with = new HashMap<>();
        pieces.forEach(of -> of.forEach(piece -> with.merge(piece, 1, Integer::sum)));
        double[][] all = new double[rows.size()][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> other = pieces.get(j);
                double shared = pieces.get(i).stream().filter(other::contains).mapToDouble(piece -> 1.0 / (with.getOrDefault(piece, 2) - 1)).sum();
                boolean same = !own.get(i).isEmpty() && own.get(i).equals(own.get(j));
                all[i][j] = Math.min(1, shared / ONE_MATTER + (same ? ONE_FACET : 0));
                all[j][i] = all[i][j];
            }
        }
        return all;
    }

    private static Set<String> pieces(Fact fact) {
        Set<String> pieces = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        for (String cell : List.of(fact.item().text(), fact.measures().text(), fact.result().text())) {
            parts.addAll(List.of(NO_HAN.split(cell, -1)));
        }
        for (String part : parts) {
            for (int i = 0; i + PIECE <= part.length(); i++) {
                pieces.add(part.substring(i, i + PIECE));
            }
        }
        return pieces;
    }

    private static int length(Fact f) {
        return f.item().text().length() + f.measures().text().length() + f.data().text().length() + f.result().text().length();
    }
}
