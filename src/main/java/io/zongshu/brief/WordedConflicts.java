package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;

/** Steps and places in an order to which two files give two values: 开工 in March, in April; 全省第3, 全省第5. */
final class WordedConflicts {
    private WordedConflicts() {}

    static List<Conflict> of(List<ComparedFact> facts, FactMerge.Whereabouts index) {
        List<WordedValue> values = facts.stream().flatMap(fact -> WordedValue.in(fact).stream()).toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                WordedValue one = values.get(i);
                WordedValue other = values.get(j);
                boolean apart = !one.fact().file().equals(other.fact().file()) && one.fact().kind() == other.fact().kind() && one.same(other)
                        && !one.sameValue(other);
                if (apart && !agreed(one, other, values) && !agreed(other, one, values)) {
                    conflicts.add(new Conflict(one.told(), List.of(side(one, index), side(other, index))));
                }
            }
        }
        return conflicts;
    }

    // What the other's file tells with this value too is not what it tells with another.
    private static boolean agreed(WordedValue value, WordedValue against, List<WordedValue> values) {
        return values.stream().anyMatch(v -> v.fact().file().equals(against.fact().file()) && v.same(value) && v.sameValue(value));
    }

    private static Conflict.Side side(WordedValue value, FactMerge.Whereabouts index) {
        return new Conflict.Side(
                index.of(value.fact().index(), value.spot()), value.fact().fact().cells().get(value.spot().column()).address(), value.text(), false);
    }
}
