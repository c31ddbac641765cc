package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import io.zongshu.language.IndicatorLikeness;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Facts of several sources put together: what is told twice is told once, one indicator with two values is a conflict.
 *
 * @param facts in the order of their first telling
 */
record Reconciliation(List<Fact> facts, List<Duplicate> duplicates, List<Conflict> conflicts, List<PossibleMatch> possible) {
    static Reconciliation of(List<Fact> facts, String period, String unit, Settings settings) {
        return of(facts, Map.of(), period, unit, settings, Figures.load(settings));
    }

    /** @param briefs for facts that were read from a brief put together before, its name: what it tells twice it means */
    static Reconciliation of(
            List<Fact> facts, Map<Integer, String> briefs, String period, String unit, Settings settings, Figures figures) {
        FactComparer comparer = new FactComparer(figures, Themes.load(settings), period, unit);
        List<ComparedFact> compared = comparer.all(facts, briefs);
        PairScore score = PairScore.load(settings);
        FigurePairs pairs = FigurePairs.of(compared, new IndicatorLikeness(comparer.forms()), comparer.forms(), score);
        WordedConflicts worded = WordedConflicts.in(worded(compared, comparer, settings), pairs, score);
        List<ToldTwice> told = ToldTwice.in(compared, pairs, worded, comparer.forms());
        FactMerge.Merged merged = FactMerge.of(compared, told);
        List<Duplicate> duplicates = new ArrayList<>(merged.duplicates());
        worded.twice().stream().filter(t -> told.stream().noneMatch(u -> u.between(t.one().fact(), t.other().fact()))).forEach(t -> duplicates.add(t.duplicate()));
        DerivedMatches derived = DerivedMatches.of(compared, pairs, comparer.forms(), score);
        derived.sure().forEach(match -> duplicates.add(match.duplicate()));
        List<Conflict> conflicts = new ArrayList<>(Conflicts.of(pairs, merged.index()));
        conflicts.addAll(worded.told(merged.index()));
        return new Reconciliation(merged.facts(), List.copyOf(duplicates), List.copyOf(conflicts), PossibleMatches.of(pairs, worded, derived, told, merged.index(), score));
    }

    // Values of one file do not contradict each other.
    static List<WordedValue> worded(List<ComparedFact> facts, FactComparer comparer, Settings settings) {
        if (facts.stream().map(ComparedFact::file).distinct().limit(2).count() < 2) {
            return List.of();
        }
        WordedReader reader = new WordedReader(comparer.forms(), WordedTerms.load(settings), comparer.year());
        return facts.stream().flatMap(fact -> reader.of(fact).stream()).toList();
    }
}
