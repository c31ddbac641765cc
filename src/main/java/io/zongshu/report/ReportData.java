package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Frame;
import io.zongshu.bank.FormulaUses;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Paper;
import java.util.Comparator;
import java.util.List;

/**
 * All that the trainers' page and handout show of a bank, computed once. Component names are JSON keys.
 *
 * @param source where the papers are from, as the user knows it
 * @param papers the papers, in the bank's order; versions of one paper are all there and marked
 * @param characters of the papers that count
 * @param skeletons a genre each, most papers first
 * @param moves where the moves stand over all genres
 * @param headingPatterns most papers first
 * @param frames best first, of all kinds but openings and closings
 * @param openings best first
 * @param closings best first
 * @param formulas best first
 * @param pairs formulas that stand side by side more often than by chance, strongest first, each pair once
 */
public record ReportData(
        String source,
        List<PaperCard> papers,
        long characters,
        List<SkeletonFlow> skeletons,
        List<MovePositions> moves,
        List<HeadingPattern> headingPatterns,
        List<Frame> frames,
        List<Frame> openings,
        List<Frame> closings,
        List<FormulaEvidence> formulas,
        List<FormulaUses.Pair> pairs) {
    public ReportData {
        papers = List.copyOf(papers);
        skeletons = List.copyOf(skeletons);
        moves = List.copyOf(moves);
        headingPatterns = List.copyOf(headingPatterns);
        frames = List.copyOf(frames);
        openings = List.copyOf(openings);
        closings = List.copyOf(closings);
        formulas = List.copyOf(formulas);
        pairs = List.copyOf(pairs);
    }

    /**
     * A paper without its text.
     *
     * @param versionOf id of the paper that it is a version of and that counts in its place; empty if it counts itself
     * @param sections its main sections in order
     */
    public record PaperCard(
            String id,
            String file,
            String title,
            String genre,
            String unit,
            String period,
            long characters,
            String versionOf,
            List<PaperSection> sections) {}

    /** Computes all of it. */
    public static ReportData of(String source, Bank bank) {
        List<Paper> counted =
                bank.papers().stream().filter(p -> !bank.nearDuplicates().containsKey(p.id())).toList();
        List<FormulaEvidence> formulas = FormulaEvidence.of(bank, counted);
        return new ReportData(source,
                bank.papers().stream().map(p -> card(p, bank)).toList(),
                counted.stream().mapToLong(Paper::characters).sum(),
                SkeletonFlow.of(bank),
                MovePositions.of(counted),
                bank.headingPatterns(),
                bank.frames().stream()
                        .filter(f -> f.kind() != Frame.Kind.OPENING && f.kind() != Frame.Kind.CLOSING)
                        .toList(),
                bank.frames().stream().filter(f -> f.kind() == Frame.Kind.OPENING).toList(),
                bank.frames().stream().filter(f -> f.kind() == Frame.Kind.CLOSING).toList(),
                formulas,
                pairs(formulas));
    }

    private static PaperCard card(Paper paper, Bank bank) {
        return new PaperCard(paper.id(), paper.file(), paper.title(), paper.genre(), paper.unit(), paper.period(),
                paper.characters(), bank.nearDuplicates().getOrDefault(paper.id(), ""), PaperSection.of(paper));
    }

    /** A pair is found from both of its formulas; the one with the smaller text tells it. */
    private static List<FormulaUses.Pair> pairs(List<FormulaEvidence> formulas) {
        return formulas.stream()
                .flatMap(f -> f.pairs().stream())
                .filter(p -> p.first().compareTo(p.second()) < 0)
                .sorted(Comparator.comparingDouble((FormulaUses.Pair p) -> -p.logLikelihood())
                        .thenComparing(FormulaUses.Pair::first)
                        .thenComparing(FormulaUses.Pair::second))
                .toList();
    }
}
