package io.zongshu.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Groups figures that contradict one another, with those that agree with a side, into conflicts. */
final class Conflicts {
    private static final double SAME_WORK = 0.75;

    private final FigurePairs pairs;
    private final FactMerge.Whereabouts index;
    private final Map<FigurePairs.Found, FigurePairs.Found> parents = new IdentityHashMap<>();

    private Conflicts(FigurePairs pairs, FactMerge.Whereabouts index) {
        this.pairs = pairs;
        this.index = index;
    }

    /** @param index for each compared fact the fact of the brief that tells it now */
    static List<Conflict> of(FigurePairs pairs, FactMerge.Whereabouts index) {
        return new Conflicts(pairs, index).all();
    }

    private FigurePairs.Found root(FigurePairs.Found found) {
        FigurePairs.Found at = found;
        for (FigurePairs.Found up = parents.get(at); up != null && up != at; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    private void join(FigurePairs.Pair pair) {
        FigurePairs.Found one = root(pair.one());
        FigurePairs.Found other = root(pair.other());
        parents.putIfAbsent(one, one);
        if (one != other) {
            parents.put(other, one);
        }
    }

    private List<Conflict> all() {
        pairs.unequal().forEach(this::join);
        // Who agrees with a side is named with it.
        pairs.equal().stream().filter(p -> known(p.one()) || known(p.other())).toList().forEach(this::join);
        Map<FigurePairs.Found, List<FigurePairs.Found>> groups = new IdentityHashMap<>();
        parents.keySet().forEach(found -> groups.computeIfAbsent(root(found), k -> new ArrayList<>()).add(found));
        List<Conflict> conflicts = new ArrayList<>();
        groups.values().forEach(group -> conflicts.add(conflict(group)));
        conflicts.sort(Comparator.comparingInt((Conflict c) -> c.sides().get(0).fact()).thenComparing(Conflict::told));
        return List.copyOf(conflicts);
    }

    private boolean known(FigurePairs.Found found) {
        return parents.containsKey(found);
    }

    private Conflict conflict(List<FigurePairs.Found> group) {
        group.sort(Comparator.comparingInt((FigurePairs.Found f) -> index.of(f.fact().index(), f.figure().spot()))
                .thenComparingInt(f -> f.fact().index())
                .thenComparing(f -> f.figure().spot())
                .thenComparingInt(f -> f.figure().figure().quantity().start()));
        List<List<FigurePairs.Found>> values = new ArrayList<>();
        for (FigurePairs.Found found : group) {
            List<FigurePairs.Found> same = values.stream()
                    .filter(list -> list.get(0).figure().sameValue(found.figure()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<FigurePairs.Found> fresh = new ArrayList<>();
                        values.add(fresh);
                        return fresh;
                    });
            same.add(found);
        }
        FigurePairs.Found first = group.get(0);
        List<Conflict.Side> sides = values.stream().map(list -> side(list, first)).toList();
        List<Conflict.Side> own = new ArrayList<>();
        for (Conflict.Side side : sides) {
            own.add(new Conflict.Side(side.fact(), ownAddresses(side, sides), side.text(), side.sameWork()));
        }
        return new Conflict(first.told(), own);
    }

    // A cell that was put together has the addresses of all that it tells: those of an opponent's file are not this figure's.
    private static String ownAddresses(Conflict.Side side, List<Conflict.Side> all) {
        List<String> own = List.of(side.address().split("、"));
        List<String> others = all.stream().filter(other -> other != side).map(other -> ComparedFact.file(first(other))).toList();
        List<String> left = own.stream().filter(address -> !others.contains(ComparedFact.file(address))).toList();
        return left.isEmpty() || left.size() == own.size() ? side.address() : String.join("、", left);
    }

    private static String first(Conflict.Side side) {
        return side.address().split("、")[0];
    }

    private static String address(FigurePairs.Found found) {
        return found.figure().cell().addressAt(found.figure().figure().quantity().start());
    }

    private Conflict.Side side(List<FigurePairs.Found> same, FigurePairs.Found first) {
        FigurePairs.Found told = same.get(0);
        TreeSet<String> addresses = new TreeSet<>();
        same.forEach(f -> addresses.add(address(f)));
        String own = address(told);
        addresses.remove(own);
        String all = addresses.isEmpty() ? own : own + "、" + String.join("、", addresses);
        boolean sameWork = told != first && sameApart(first, told);
        return new Conflict.Side(index.of(told.fact().index(), told.figure().spot()), all, told.figure().figure().quantity().text(), sameWork);
    }

    /** Whether two facts tell the same but for the figures that they contradict each other in. */
    private boolean sameApart(FigurePairs.Found one, FigurePairs.Found other) {
        ComparedFact a = one.fact();
        ComparedFact b = other.fact();
        ComparedFact fewer = a.figures().size() <= b.figures().size() ? a : b;
        var contrary = pairs.inConflict(a, b);
        var equal = pairs.equalBetween(a, b);
        boolean all = fewer.figures().stream()
                .allMatch(f -> contrary.contains(f) || equal.stream().anyMatch(p -> p.one().figure() == f || p.other().figure() == f));
        return all && a.kind() == b.kind() && a.overlap(b) >= SAME_WORK;
    }
}
