package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What two facts tell alike.
 *
 * @param home the fact that goes on telling it
 * @param other the fact that tells it again
 * @param again which statement of the other is which of the home; empty if the facts are one without figures
 * @param contrary statements of the other whose day or place in an order is not the home's: they stay where they are
 */
record ToldTwice(ComparedFact home, ComparedFact other, Map<Spot, Spot> again, Set<Spot> contrary) {
    private static final double SAID = 0.4;
    private static final double WITHOUT_FIGURES = 0.75;
    private static final double ONE_WITHOUT_FIGURES = 0.85;
    private static final double SAME_WORDS = 0.95;
    private static final int LEAST_PAIRS = 6;

    ToldTwice {
        again = Collections.unmodifiableMap(new TreeMap<>(again));
        contrary = Collections.unmodifiableSet(new TreeSet<>(contrary));
    }

    private static ToldTwice whole(ComparedFact home, ComparedFact other) {
        return new ToldTwice(home, other, Map.of(), Set.of());
    }

    /** All of them, in the order of the brief. */
    static List<ToldTwice> in(List<ComparedFact> facts, FigurePairs pairs, WordedConflicts worded, IndicatorForms forms) {
        if (pairs.equal().isEmpty() && onlyOthers(facts)) {
            return List.of();
        }
        Map<Integer, Map<Integer, ComparedFact>> together = new TreeMap<>();
        pairs.equal().forEach(p -> put(together, p.one().fact(), p.other().fact()));
        WordNeighbours.of(facts).forEach(both -> put(together, both.one(), both.other()));
        List<ToldTwice> found = new ArrayList<>();
        together.forEach((first, others) -> others.values().forEach(other -> {
            ComparedFact one = facts.get(first);
            boolean oneBrief = !one.brief().isEmpty() && one.brief().equals(other.brief());
            if (one.kind() == other.kind() && !oneBrief) {
                add(one, other, pairs, worded, forms, found);
            }
        }));
        worded.twice().forEach(twice -> {
            ComparedFact one = twice.one().fact();
            ComparedFact other = twice.other().fact();
            boolean apart = found.stream().noneMatch(t -> t.between(one, other));
            if (apart && (twice.one().isAlone() || twice.other().isAlone())) {
                found.add(twice.other().isAlone() ? whole(one, other) : whole(other, one));
            }
        });
        return found;
    }

    // What one table or one file tells twice has one item; a fact in prose may have none.
    private static boolean onlyOthers(List<ComparedFact> facts) {
        Set<String> items = new HashSet<>();
        boolean others = true;
        for (ComparedFact fact : facts) {
            others &= fact.sameSource(facts.get(0)) && items.add(fact.fact().item().text());
        }
        return others;
    }

    boolean between(ComparedFact a, ComparedFact b) {
        return home == a && other == b || home == b && other == a;
    }

    private static void put(Map<Integer, Map<Integer, ComparedFact>> together, ComparedFact a, ComparedFact b) {
        ComparedFact first = a.index() < b.index() ? a : b;
        ComparedFact second = first == a ? b : a;
        together.computeIfAbsent(first.index(), k -> new TreeMap<>()).put(second.index(), second);
    }

    private static void add(ComparedFact a, ComparedFact b, FigurePairs pairs, WordedConflicts worded, IndicatorForms forms, List<ToldTwice> found) {
        boolean contrary = worded.between(a, b);
        ComparedFact home = richer(a, b);
        ComparedFact other = home == a ? b : a;
        if (a.sameSource(b) || a.figures().isEmpty() || b.figures().isEmpty()) {
            // Two dates or places in an order are left for the writer to decide.
            boolean apart = contrary || otherDays(a, b) || a.otherPlace(b) || a.otherNames(b) || Honour.otherRanks(a.text(), b.text()) || Honour.others(a, b, forms);
            if (!apart && (a.sameSource(b) ? sameWords(a, b) : withoutFigures(a, b))) {
                found.add(whole(home, other));
                return;
            }
            if (!contrary) {
                honours(home, other, forms, found);
            }
            return;
        }
        Map<Spot, Spot> again = again(other, home, pairs);
        if (again.isEmpty()) {
            Map<Spot, Spot> back = again(home, other, pairs);
            if (!back.isEmpty()) {
                found.add(new ToldTwice(other, home, back, worded.contrary(home, other)));
            }
        } else {
            found.add(new ToldTwice(home, other, again, worded.contrary(other, home)));
        }
        if (again.isEmpty() && !contrary) {
            honours(home, other, forms, found);
        }
    }

    // 防汛应急响应启动 on one day, 解除 on another.
    private static boolean otherDays(ComparedFact a, ComparedFact b) {
        Optional<WrittenDate> one = day(a);
        Optional<WrittenDate> other = day(b);
        return one.isPresent() && other.isPresent() && !one.get().meets(other.get());
    }

    private static Optional<WrittenDate> day(ComparedFact fact) {
        return WrittenDate.cell(fact.fact().time().text()).or(() -> WrittenDate.in(fact.text())).filter(WrittenDate::isParticular);
    }

    private static void honours(ComparedFact home, ComparedFact other, IndicatorForms forms, List<ToldTwice> found) {
        Map<Spot, Spot> again = new TreeMap<>();
        List<Honour> here = home.sameSource(other) ? List.of() : Honour.in(home);
        for (Honour there : here.isEmpty() ? List.<Honour>of() : Honour.in(other)) {
            here.stream().filter(h -> there.same(h, other, home, forms)).findFirst().ifPresent(h -> again.put(there.spot(), h.spot()));
        }
        if (!again.isEmpty()) {
            found.add(new ToldTwice(home, other, again, Set.of()));
        }
    }

    private static boolean sameWords(ComparedFact a, ComparedFact b) {
        boolean sameItem = a.fact().item().text().equals(b.fact().item().text());
        return sameItem && a.figures().size() == b.figures().size()
                && (a.text().equals(b.text()) || a.likeness(b) >= SAME_WORDS && sameFigures(a, b));
    }

    private static boolean sameFigures(ComparedFact a, ComparedFact b) {
        boolean same = true;
        for (int i = 0; i < a.figures().size(); i++) {
            same &= a.figures().get(i).sameKind(b.figures().get(i)) && a.figures().get(i).sameValue(b.figures().get(i));
        }
        return same;
    }

    private static boolean withoutFigures(ComparedFact one, ComparedFact other) {
        boolean neither = one.figures().isEmpty() && other.figures().isEmpty();
        boolean enough = Math.min(one.pairs().size(), other.pairs().size()) >= LEAST_PAIRS;
        ComparedFact bare = one.figures().isEmpty() ? one : other;
        ComparedFact full = bare == one ? other : one;
        // The one with figures must be the fuller one: a fact is not swallowed by a shorter one.
        boolean fuller = neither || full.pairs().size() >= bare.pairs().size();
        return enough && fuller && one.overlap(other) >= (neither ? WITHOUT_FIGURES : ONE_WITHOUT_FIGURES);
    }

    /** The statements of one fact whose main figures another fact tells, and none of them with another value. */
    private static Map<Spot, Spot> again(ComparedFact fact, ComparedFact home, FigurePairs pairs) {
        Map<ComparedFigure, ComparedFigure> partners = new IdentityHashMap<>();
        for (FigurePairs.Pair pair : pairs.equalBetween(fact, home)) {
            boolean first = pair.one().fact() == fact;
            partners.put(
                    first ? pair.one().figure() : pair.other().figure(), first ? pair.other().figure() : pair.one().figure());
        }
        Set<ComparedFigure> contrary = pairs.inConflict(fact, home);
        Map<Spot, Spot> again = new TreeMap<>();
        fact.byStatement().forEach((spot, figures) -> {
            Predicate<ComparedFigure> main = figures.stream().anyMatch(ComparedFigure::main) ? ComparedFigure::main
                    // 工业增加值增长8.6%: what tells only by how much tells that.
                    : figures.stream().allMatch(ComparedFigure::mainChange) ? ComparedFigure::mainChange : fig -> false;
            boolean told = figures.stream().anyMatch(main)
                    && figures.stream().filter(main).allMatch(partners::containsKey)
                    // A part in conflict is marked where the whole is told.
                    && figures.stream().filter(fig -> !fig.figure().part()).noneMatch(contrary::contains);
            figures.stream()
                    .filter(f -> told && main.test(f) && partners.containsKey(f))
                    .filter(f -> partners.getOrDefault(f, f).main() || f.mainChange() || f.bothFresh(partners.getOrDefault(f, f)) || partners.getOrDefault(f, f).namedPart())
                    .filter(f -> !pairs.contradict(fact, spot, home, partners.getOrDefault(f, f).spot()))
                    .findFirst()
                    .ifPresent(f -> again.put(spot, partners.getOrDefault(f, f).spot()));
        });
        return again;
    }

    /** The one that tells how it was done and what came of it; else the fuller one; else the first. */
    private static ComparedFact richer(ComparedFact a, ComparedFact b) {
        int difference = Integer.compare(a.richness(), b.richness());
        if (difference == 0) {
            difference = Integer.compare(a.figures().size(), b.figures().size());
        }
        if (difference == 0) {
            difference = Integer.compare(a.pairs().size(), b.pairs().size());
        }
        return difference > 0 || difference == 0 && a.index() < b.index() ? a : b;
    }

    /** Whether the other tells nothing that its home does not tell. */
    boolean whole() {
        return nothingLeft(again.keySet());
    }

    /** Whether the other without some statements tells no figure, and little that its home does not tell. */
    boolean nothingLeft(Set<Spot> told) {
        boolean figures = other.byStatement().keySet().stream().anyMatch(spot -> !told.contains(spot));
        String left = other.without(new TreeSet<>(told), Spot.ITEM);
        boolean nothing = !figures && (left.isEmpty() || ComparedFact.overlap(ComparedFact.pairs(left), home.pairs()) >= SAID);
        return again.isEmpty() || contrary.isEmpty() && nothing;
    }
}
