package io.zongshu.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which pairs that are not sure are shown to the writer. */
final class PossibleMatches {
    private PossibleMatches() {}

    /**
     * The likeliest, one for two statements.
     *
     * @param told what is surely told twice
     * @param index for each compared fact the fact of the brief that tells it now
     */
    static List<PossibleMatch> of(FigurePairs pairs, List<ToldTwice> told, FactMerge.Whereabouts index, int most) {
        List<PossibleMatch> shown = new ArrayList<>();
        Set<Set<Object>> seen = new HashSet<>();
        for (FigurePairs.Pair pair : pairs.possible()) {
            ComparedFact one = pair.one().fact();
            ComparedFact other = pair.other().fact();
            // What a brief put together before tells twice it means.
            boolean meant = !one.brief().isEmpty() && one.brief().equals(other.brief());
            boolean sure = told.stream().anyMatch(t -> t.between(one, other));
            int here = index.of(one.index(), pair.one().figure().spot());
            int there = index.of(other.index(), pair.other().figure().spot());
            if (shown.size() < most && !meant && !sure && here != there && seen.add(Set.of(here, there))) {
                shown.add(new PossibleMatch(pair.sameValue(), List.of(side(pair.one()), side(pair.other()))));
            }
        }
        return List.copyOf(shown);
    }

    private static PossibleMatch.Side side(FigurePairs.Found found) {
        Duplicate.Telling telling = found.fact().telling(found.figure().spot());
        return new PossibleMatch.Side(telling.address(), telling.text(), found.figure().figure().quantity().text());
    }
}
