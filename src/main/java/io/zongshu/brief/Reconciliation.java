package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.language.IndicatorLikeness;
import java.util.List;

/**
 * Facts of several sources put together: what is told twice is told once, one indicator with two values is a conflict.
 *
 * @param facts in the order of their first telling
 */
record Reconciliation(List<Fact> facts, List<Duplicate> duplicates, List<Conflict> conflicts) {
    static Reconciliation of(List<Fact> facts, String period, String unit, Settings settings) {
        FactComparer comparer = new FactComparer(settings, period, unit);
        List<ComparedFact> compared = comparer.all(facts);
        FigurePairs pairs = FigurePairs.of(compared, new IndicatorLikeness(comparer.forms()));
        FactMerge.Merged merged = FactMerge.of(compared, ToldTwice.in(compared, pairs));
        return new Reconciliation(merged.facts(), merged.duplicates(), Conflicts.of(pairs, merged.index()));
    }
}
