package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two papers side by side. Component names are JSON keys.
 *
 * @param rows sections that belong together, in the order of the first paper, those of the second alone where they stand in
 *     the second
 * @param movesOnlyFirst moves of the first paper that the second has not
 * @param partsOnlyFirst roles of paragraphs (subtitle, signature …) of the first paper that the second has not
 */
public record PaperAlignment(
        ComparedPaper first,
        ComparedPaper second,
        List<Row> rows,
        List<String> movesOnlyFirst,
        List<String> movesOnlySecond,
        List<String> partsOnlyFirst,
        List<String> partsOnlySecond) {
    /** Below this two sections have too little in common: neither theme nor half of a heading. */
    private static final double LEAST = 0.45;
    private static final double SAME_THEME = 0.6;

    public PaperAlignment {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param first number of the first paper's section, from 1; 0 if the second stands alone
     * @param second number of the second paper's section, from 1; 0 if the first stands alone
     * @param likeness 0 to 1, by theme and headings
     * @param part where a section that stands alone is told in the other paper, as part of one of its sections: its heading
     *     there; empty if it is not
     * @param moved whether the pair stands out of the order that most pairs keep in both papers
     */
    public record Row(int first, int second, double likeness, String part, boolean moved) {}

    /** Aligns two papers. */
    public static PaperAlignment of(Paper first, Paper second, Themes themes) {
        ComparedPaper one = ComparedPaper.of(first, themes);
        ComparedPaper other = ComparedPaper.of(second, themes);
        return new PaperAlignment(one, other, rows(one.sections(), other.sections()), without(one.moves(), other.moves()),
                without(other.moves(), one.moves()), without(one.parts(), other.parts()), without(other.parts(), one.parts()));
    }

    private static List<String> without(Set<String> own, Set<String> others) {
        Set<String> left = new LinkedHashSet<>(own);
        left.removeAll(others);
        return List.copyOf(left);
    }

    private static List<Row> rows(List<ComparedPaper.Section> one, List<ComparedPaper.Section> other) {
        int[] mates = mates(one, other);
        Set<Integer> kept = inOrder(mates);
        List<Row> rows = new ArrayList<>();
        Set<Integer> told = new LinkedHashSet<>();
        for (int i = 0; i < mates.length; i++) {
            told.add(mates[i]);
        }
        int next = 0;
        for (int i = 0; i < one.size(); i++) {
            int mate = mates[i];
            // What only the second has stands before its next section that keeps the order.
            while (mate >= 0 && kept.contains(i) && next < mate) {
                if (!told.contains(next)) {
                    rows.add(alone(0, next + 1, other.get(next), one));
                    told.add(next);
                }
                next++;
            }
            rows.add(mate < 0
                    ? alone(i + 1, 0, one.get(i), other)
                    : new Row(i + 1, mate + 1, Dispersion.rounded(likeness(one, i, other, mate)), "", !kept.contains(i)));
        }
        for (int k = 0; k < other.size(); k++) {
            if (!told.contains(k)) {
                rows.add(alone(0, k + 1, other.get(k), one));
            }
        }
        return rows;
    }

    /** A section without a mate; the other paper may tell it as part of a section on many things. */
    private static Row alone(int first, int second, ComparedPaper.Section section, List<ComparedPaper.Section> others) {
        SectionPart best = new SectionPart("", "", 0);
        double most = LEAST;
        for (ComparedPaper.Section other : others) {
            for (SectionPart part : other.theme().isEmpty() ? other.parts() : List.<SectionPart>of()) {
                double theme = !part.theme().isEmpty() && part.theme().equals(section.theme()) ? SAME_THEME : 0;
                double likeness = theme + (1 - theme) * dice(section.heading(), part.heading());
                if (likeness > most || (likeness == most && part.share() > best.share())) {
                    most = likeness;
                    best = part;
                }
            }
        }
        return new Row(first, second, best.heading().isEmpty() ? 0 : Dispersion.rounded(most), best.heading(), false);
    }

    private record Pair(int first, int second, double likeness) {}

    /** For each section of the first the index of the second's that it belongs with, -1 for none: the likest pairs first. */
    private static int[] mates(List<ComparedPaper.Section> one, List<ComparedPaper.Section> other) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            for (int k = 0; k < other.size(); k++) {
                double likeness = likeness(one, i, other, k);
                if (likeness >= LEAST) {
                    pairs.add(new Pair(i, k, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness).thenComparingInt(Pair::first).thenComparingInt(Pair::second));
        int[] mates = new int[one.size()];
        Arrays.fill(mates, -1);
        boolean[] taken = new boolean[other.size()];
        for (Pair pair : pairs) {
            if (mates[pair.first] < 0 && !taken[pair.second]) {
                mates[pair.first] = pair.second;
                taken[pair.second] = true;
            }
        }
        return mates;
    }

    /** Theme, words of the heading and of those below it, and a little for standing at a like place. */
    private static double likeness(List<ComparedPaper.Section> one, int i, List<ComparedPaper.Section> other, int k) {
        ComparedPaper.Section a = one.get(i);
        ComparedPaper.Section b = other.get(k);
        double words = Math.max(dice(a.heading(), b.heading()),
                0.8 * dice(headings(a), headings(b)));
        double theme = !a.theme().isEmpty() && a.theme().equals(b.theme()) ? SAME_THEME : 0;
        double place = 1 - Math.abs((i + 0.5) / one.size() - (k + 0.5) / other.size());
        return Math.min(1, theme + words * (theme > 0 ? 1 - SAME_THEME : 1)) * (0.9 + 0.1 * place);
    }

    private static String headings(ComparedPaper.Section section) {
        return section.parts().stream().map(SectionPart::heading).collect(Collectors.joining("\n"));
    }

    /** Dice's coefficient over pairs of neighbouring characters. */
    private static double dice(String a, String b) {
        Map<String, Integer> left = bigrams(a);
        Map<String, Integer> right = bigrams(b);
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> e : left.entrySet()) {
            common += Math.min(e.getValue(), right.getOrDefault(e.getKey(), 0));
            all += e.getValue();
        }
        all += right.values().stream().mapToInt(n -> n).sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Integer> bigrams(String text) {
        Map<String, Integer> bigrams = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            bigrams.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return bigrams;
    }

    /** The sections of the first whose mates stand in one rising order, as many as can (longest increasing subsequence). */
    private static Set<Integer> inOrder(int[] mates) {
        int n = mates.length;
        int[] length = new int[n];
        int[] before = new int[n];
        int best = -1;
        for (int i = 0; i < n; i++) {
            before[i] = -1;
            length[i] = mates[i] < 0 ? 0 : 1;
            for (int k = 0; k < i && mates[i] >= 0; k++) {
                if (mates[k] >= 0 && mates[k] < mates[i] && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    before[i] = k;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        Set<Integer> kept = new LinkedHashSet<>();
        for (int i = best; i >= 0 && mates[i] >= 0; i = before[i]) {
            kept.add(i);
        }
        return kept;
    }
}
