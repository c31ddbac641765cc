package io.zongshu.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which pairs that are not sure are shown to the writer. */
final class PossibleMatches {
    private final List<ToldTwice> told;
    private final FactMerge.Whereabouts index;
    private final PairScore score;
    private final List<PossibleMatch> shown = new ArrayList<>();
    private final Set<Set<Integer>> asked = new HashSet<>();

    private PossibleMatches(List<ToldTwice> told, FactMerge.Whereabouts index, PairScore score) {
        this.told = told;
        this.index = index;
        this.score = score;
    }

    /**
     * The likeliest, one for two facts: figures, then values that follow from others, then dates and places in an order.
     *
     * @param told what is surely told twice
     * @param index for each compared fact the fact of the brief that tells it now
     * @param score says how many at most
     */
    static List<PossibleMatch> of(FigurePairs pairs, WordedConflicts worded, DerivedMatches derived, List<ToldTwice> told, FactMerge.Whereabouts index, PairScore score) {
        PossibleMatches possible = new PossibleMatches(told, index, score);
        for (FigurePairs.Pair pair : pairs.possible()) {
            if (possible.asks(pair.one().fact(), pair.one().figure().spot(), pair.other().fact(), pair.other().figure().spot())) {
                possible.shown.add(new PossibleMatch(pair.sameValue(), List.of(side(pair.one()), side(pair.other()))));
            }
        }
        for (DerivedMatches.Match match : derived.possible()) {
            FigurePairs.Found part = match.derived().of().get(0);
            if (possible.asks(match.told().fact(), match.told().figure().spot(), part.fact(), part.figure().spot())) {
                possible.shown.add(match.possible());
            }
        }
        for (WordedConflicts.Twice pair : worded.possible()) {
            if (possible.asks(pair.one().fact(), pair.one().spot(), pair.other().fact(), pair.other().spot())) {
                possible.shown.add(pair.match());
            }
        }
        return List.copyOf(possible.shown);
    }

    // What a brief put together before tells twice it means, and of what is surely told twice the writer hears anyway.
    private boolean asks(ComparedFact one, Spot here, ComparedFact other, Spot there) {
        boolean meant = !one.brief().isEmpty() && one.brief().equals(other.brief());
        boolean sure = told.stream().anyMatch(t -> t.between(one, other));
        int first = index.of(one.index(), here);
        int second = index.of(other.index(), there);
        return shown.size() < score.mostPossible() && !meant && !sure && first != second && asked.add(Set.of(first, second));
    }

    private static PossibleMatch.Side side(FigurePairs.Found found) {
        Duplicate.Telling telling = found.fact().telling(found.figure().spot());
        return new PossibleMatch.Side(telling.address(), telling.text(), found.figure().figure().quantity().text());
    }
}
