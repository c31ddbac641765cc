package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.bank.FormulaUses;
import io.zongshu.bank.Paper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A formula with all that is known of its use.
 *
 * @param inHeadings how many of its occurrences stand in titles and headings
 * @param dispersion Juilland's D over the papers
 * @param positions occurrences by tenths of the paper's length
 * @param moves moves in which it stands, most frequent first
 * @param sections themes of the sections in which it stands, most frequent first
 * @param pairs formulas beside which it stands more often than by chance, strongest first; it is the first of each
 */
public record FormulaEvidence(
        String text,
        String type,
        String tone,
        double score,
        int documents,
        int occurrences,
        int inHeadings,
        double dispersion,
        List<String> themes,
        List<Integer> positions,
        List<Tally> moves,
        List<Tally> sections,
        List<FormulaUses.Pair> pairs) {
    public FormulaEvidence {
        themes = List.copyOf(themes);
        positions = List.copyOf(positions);
        moves = List.copyOf(moves);
        sections = List.copyOf(sections);
        pairs = List.copyOf(pairs);
    }

    /** The formulas of a bank, best first. */
    static List<FormulaEvidence> of(Bank bank, List<Paper> counted) {
        Set<String> texts = new HashSet<>();
        bank.formulas().forEach(f -> texts.add(f.text()));
        FormulaUses uses = FormulaUses.of(bank, bank.formulas());
        FormulaScan scan = FormulaScan.of(counted, texts);
        return bank.formulas().stream().map(f -> of(f, uses, scan)).toList();
    }

    private static FormulaEvidence of(Formula f, FormulaUses uses, FormulaScan scan) {
        return new FormulaEvidence(f.text(), f.type(), f.tone(), f.score(), f.documents(), f.occurrences(),
                scan.inHeadings(f.text()), f.dispersion(), f.themes(), scan.positions(f.text()),
                tallies(uses.moves(f.text())), tallies(uses.sections(f.text())), uses.pairs(f.text()));
    }

    private static List<Tally> tallies(List<Frame.Filler> fillers) {
        return fillers.stream().map(f -> new Tally(f.text(), f.count())).toList();
    }
}
