package io.zongshu.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Steps and places in an order to which two files give two values: 开工 in March, in April; 全省第3, 全省第5. */
final class WordedConflicts {
    private final List<WordedValue> values;
    private final List<List<WordedValue>> groups;
    private final List<WordedValue[]> agreed = new ArrayList<>();
    /** In how many facts a pair of letters is said: 医院 says less of a hospital's department than 老年病 does. */
    private final Map<String, Integer> facts = new HashMap<>();
    /** The surest partner of each value in each other file. */
    private final Map<WordedValue, Map<String, WordedValue>> best = new IdentityHashMap<>();
    private final Map<WordedValue, WordedValue> parents = new IdentityHashMap<>();

    private final PairScore score;
    private final WordedCues cues;

    private WordedConflicts(List<WordedValue> values, FigurePairs pairs, PairScore score) {
        this.values = values;
        this.score = score;
        Map<ComparedFact, Set<String>> said = new IdentityHashMap<>();
        values.forEach(v -> said.computeIfAbsent(v.fact(), k -> new TreeSet<>()).addAll(v.wide()));
        said.values().forEach(letters -> letters.forEach(pair -> facts.merge(pair, 1, Integer::sum)));
        this.cues = new WordedCues(values, pairs, this::rarity);
        this.groups = grouped();
    }

    /** @param pairs which figures of the same facts are one */
    static WordedConflicts in(List<WordedValue> values, FigurePairs pairs, PairScore score) {
        return new WordedConflicts(values, pairs, score);
    }

    /** All pairs with other values that may be of one thing. */
    static List<Looked> looked(List<WordedValue> values, FigurePairs pairs, PairScore score) {
        WordedConflicts all = new WordedConflicts(values, pairs, score);
        List<Looked> looked = new ArrayList<>();
        for (WordedValue one : values) {
            values.stream().filter(other -> isLearned(one) && one.fact().index() < other.fact().index() && !one.sameValue(other) && WordedCues.mayBeOne(one, other))
                    .forEach(other -> looked.add(new Looked(one, other, all.cues.of(one, other))));
        }
        return looked;
    }

    /** Two values, and what is looked at in them. */
    record Looked(WordedValue one, WordedValue other, double[] cues) {}

    private double rarity(String pair) {
        return 1 / (1 + StrictMath.log(facts.getOrDefault(pair, 1)));
    }

    /** Whether two facts contradict each other. */
    boolean between(ComparedFact a, ComparedFact b) {
        return groups.stream().anyMatch(group -> group.stream()
                .anyMatch(one -> one.fact() == a && group.stream().anyMatch(other -> other.fact() == b && !one.sameValue(other))));
    }

    /** The statements of a fact whose day or place in an order another fact tells otherwise. */
    Set<Spot> contrary(ComparedFact fact, ComparedFact other) {
        Set<Spot> spots = new TreeSet<>();
        groups.forEach(group -> group.stream()
                .filter(one -> one.fact() == fact && group.stream().anyMatch(o -> o.fact() == other && !one.sameValue(o)))
                .forEach(one -> spots.add(one.spot())));
        return spots;
    }

    /** @param index for each compared fact the fact of the brief that tells it now */
    List<Conflict> told(FactMerge.Whereabouts index) {
        return groups.stream().map(group -> conflict(group, index)).toList();
    }

    /** What two facts tell alike. */
    List<Twice> twice() {
        List<Twice> all = new ArrayList<>();
        for (WordedValue[] pair : agreed) {
            if (pair[0].isTold() && pair[1].isTold() && pair[0].fact().index() < pair[1].fact().index()) {
                all.add(new Twice(pair[0], pair[1]));
            }
        }
        return all;
    }

    /** Pairs that may be of one thing: each the likeliest in the other's file, where none is sure; the likeliest first. */
    List<Twice> possible() {
        List<Twice> likely = new ArrayList<>();
        for (WordedValue one : values) {
            for (WordedValue other : values) {
                boolean unsure = one.fact().index() < other.fact().index() && !one.fact().file().equals(other.fact().file())
                        && best.getOrDefault(one, Map.of()).get(other.fact().file()) == null && best.getOrDefault(other, Map.of()).get(one.fact().file()) == null;
                if (unsure && one.maybe(other) > 0) {
                    likely.add(new Twice(one, other));
                }
            }
        }
        likely.sort(Comparator.comparingDouble(t -> -t.one().maybe(t.other())));
        Map<WordedValue, Set<String>> taken = new IdentityHashMap<>();
        return likely.stream().filter(t -> {
            boolean free = taken.computeIfAbsent(t.one(), k -> new TreeSet<>()).add(t.other().fact().file());
            return taken.computeIfAbsent(t.other(), k -> new TreeSet<>()).add(t.one().fact().file()) && free;
        }).toList();
    }

    /** Two values of two files that are one, or may be. */
    record Twice(WordedValue one, WordedValue other) {
        PossibleMatch match() {
            return new PossibleMatch(one.sameValue(other), List.of(side(one), side(other)));
        }

        private static PossibleMatch.Side side(WordedValue value) {
            return new PossibleMatch.Side(address(value), telling(value).text(), value.text());
        }

        /** For people, where none of both was merged into the other. */
        Duplicate duplicate() {
            return new Duplicate(address(one), List.of(telling(one), telling(other)), false);
        }

        private static Duplicate.Telling telling(WordedValue value) {
            String time = value.fact().statement(value.spot()).contains(value.text()) ? "" : value.text() + "，";
            String item = PairCandidate.inTable(value.fact().fact().item()) && value.spot().column() != Spot.ITEM ? value.fact().fact().item().text() + "；" : "";
            return new Duplicate.Telling(address(value), item + time + value.fact().statement(value.spot()));
        }
    }

    private List<List<WordedValue>> grouped() {
        values.forEach(this::partners);
        for (WordedValue one : values) {
            best.getOrDefault(one, Map.of()).forEach((file, other) -> {
                boolean each = best.getOrDefault(other, Map.of()).get(one.fact().file()) == one;
                if (each && one.sameValue(other)) {
                    agreed.add(new WordedValue[] {one, other});
                } else if (each) {
                    join(one, other);
                }
            });
        }
        // Who agrees with a side is named with it.
        agreed.stream().filter(pair -> parents.containsKey(pair[0]) || parents.containsKey(pair[1])).toList().forEach(pair -> join(pair[0], pair[1]));
        Map<WordedValue, List<WordedValue>> byRoot = new IdentityHashMap<>();
        List<List<WordedValue>> all = new ArrayList<>();
        values.stream().filter(parents::containsKey).forEach(value -> byRoot.computeIfAbsent(root(value), k -> {
            List<WordedValue> group = new ArrayList<>();
            all.add(group);
            return group;
        }).add(value));
        return all;
    }

    // What the other's file tells with this value too is not what it tells with another.
    private void partners(WordedValue one) {
        Map<String, Double> surest = new LinkedHashMap<>();
        for (WordedValue other : values) {
            double sure = one.fact().file().equals(other.fact().file()) || severalOf(one, other) ? 0 : sure(one, other);
            double rank = sure == 0 ? 0 : sure + (one.sameValue(other) ? 1 : 0);
            if (rank > surest.getOrDefault(other.fact().file(), 0.0)) {
                surest.put(other.fact().file(), rank);
                best.computeIfAbsent(one, k -> new LinkedHashMap<>()).put(other.fact().file(), other);
            }
        }
    }

    // Who holds a post, and how far something has come, is told in few words.
    private static boolean isLearned(WordedValue value) {
        return !(value.answer() instanceof WordedAnswer.Progress) && !(value.answer() instanceof WordedAnswer.Holder);
    }

    // One value is borne out by rules; of two values it is learned whether they are of one thing.
    private double sure(WordedValue one, WordedValue other) {
        if (one.sameValue(other) || !isLearned(one) || !WordedCues.mayBeOne(one, other)) {
            return one.same(other, this::rarity);
        }
        double of = score.worded(cues.of(one, other));
        return score.saysWorded(of) ? 1 / (1 + StrictMath.exp(-of)) : 0;
    }

    // Of two things that a short name may mean nobody knows which it is.
    private boolean severalOf(WordedValue one, WordedValue other) {
        WordedValue brief = one.isBriefOf(other) ? one : other;
        WordedValue full = brief == one ? other : one;
        return brief.isBriefOf(full) && values.stream()
                .anyMatch(v -> v.fact().file().equals(full.fact().file()) && brief.isBriefOf(v) && !brief.apart(v) && !full.letters().equals(v.letters()) && !v.isBriefOf(full) && !full.isBriefOf(v));
    }

    private WordedValue root(WordedValue value) {
        WordedValue at = value;
        for (WordedValue up = parents.get(at); up != null && up != at; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    private void join(WordedValue one, WordedValue other) {
        WordedValue a = root(one);
        WordedValue b = root(other);
        parents.putIfAbsent(a, a);
        if (a != b) {
            parents.put(b, a);
        }
    }

    private static Conflict conflict(List<WordedValue> group, FactMerge.Whereabouts index) {
        List<List<WordedValue>> sides = new ArrayList<>();
        for (WordedValue value : group) {
            sides.stream().filter(side -> side.get(0).sameValue(value)).findFirst().orElseGet(() -> {
                List<WordedValue> fresh = new ArrayList<>();
                sides.add(fresh);
                return fresh;
            }).add(value);
        }
        return new Conflict(group.get(0).told(), sides.stream().map(side -> side(side, index)).toList());
    }

    private static Conflict.Side side(List<WordedValue> same, FactMerge.Whereabouts index) {
        WordedValue first = same.get(0);
        String own = address(first);
        TreeSet<String> others = new TreeSet<>();
        same.forEach(value -> others.add(address(value)));
        others.remove(own);
        return new Conflict.Side(index.of(first.fact().index(), first.spot()), others.isEmpty() ? own : own + "、" + String.join("、", others), first.text(), false);
    }

    private static String address(WordedValue value) {
        return value.fact().address(value.spot());
    }
}
