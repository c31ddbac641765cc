package io.zongshu.report;

import io.zongshu.bank.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The paper that a genre's papers are most like: in the order of its sections, in its moves and in its length. */
final class TypicalPaper {
    // A lesson reads one paper through; what is longer than this tires a class.
    private static final long LONGEST = 7000;
    // Others that each is compared with; more change nothing and cost time in a large bank.
    private static final int MOST_COMPARED = 400;
    private static final double LENGTH_WEIGHT = 0.3;
    private static final double MOVES_WEIGHT = 0.3;
    private static final double HEADINGS_WEIGHT = 0.2;

    private record Outline(Paper paper, List<String> themes, List<String> moves, List<PaperSection> sections) {
        static Outline of(Paper paper) {
            List<PaperSection> sections = PaperSection.of(paper);
            List<String> moves = new ArrayList<>();
            paper.paragraphs().stream().map(p -> p.move()).filter(m -> !m.isEmpty()).forEach(m -> {
                if (moves.isEmpty() || !moves.get(moves.size() - 1).equals(m)) {
                    moves.add(m);
                }
            });
            return new Outline(paper, sections.stream().map(PaperSection::theme).toList(), moves, sections);
        }
    }

    private TypicalPaper() {}

    /** The most typical of papers of one genre; ties by file. Empty if none has sections. */
    static Optional<Paper> of(List<Paper> papers) {
        List<Outline> outlines = papers.stream().limit(MOST_COMPARED).map(Outline::of).toList();
        double mean = papers.stream().mapToLong(Paper::characters).average().orElse(1);
        return outlines.stream()
                .filter(o -> o.sections.size() > 1)
                .max(Comparator.comparingDouble((Outline o) -> score(o, outlines, mean))
                        .thenComparing(o -> o.paper.file(), Comparator.reverseOrder()))
                .map(Outline::paper);
    }

    private static double score(Outline one, List<Outline> all, double mean) {
        double order = 0;
        double moves = 0;
        for (Outline other : all) {
            if (other != one) {
                order += likeness(one.themes, other.themes);
                moves += likeness(one.moves, other.moves);
            }
        }
        int others = Math.max(1, all.size() - 1);
        double length = 1 - Math.min(1, Math.abs(one.paper.characters() - mean) / mean);
        double headed = one.sections.stream().filter(s -> !s.heading().isEmpty()).count() / (double) one.sections.size();
        double tooLong = one.paper.characters() > LONGEST ? 1 : 0;
        return order / others + MOVES_WEIGHT * moves / others + LENGTH_WEIGHT * length + HEADINGS_WEIGHT * headed - tooLong;
    }

    /** Length of the longest common subsequence over that of the longer sequence. */
    private static double likeness(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int k = 1; k <= b.size(); k++) {
                common[i][k] = a.get(i - 1).equals(b.get(k - 1))
                        ? common[i - 1][k - 1] + 1
                        : Math.max(common[i - 1][k], common[i][k - 1]);
            }
        }
        return common[a.size()][b.size()] / (double) Math.max(1, Math.max(a.size(), b.size()));
    }
}
