package io.zongshu.brief;

import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Facts of several sources put together: one fact told twice becomes one, one indicator with two values is a conflict.
 *
 * @param facts in the order of their first telling
 */
record Reconciliation(List<Fact> facts, List<Duplicate> duplicates, List<Conflict> conflicts) {
    static Reconciliation of(List<Fact> facts, String period, String unit, Settings settings) {
        FactComparer comparer = new FactComparer(settings, period, unit);
        SameFacts same = new SameFacts();
        List<ComparedFact> compared = comparer.all(facts);
        List<List<ComparedFact>> groups = same.groups(compared);
        List<Fact> merged = new ArrayList<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (List<ComparedFact> group : groups) {
            if (group.size() == 1) {
                merged.add(group.get(0).fact());
                continue;
            }
            FactMerge merge = FactMerge.of(group);
            merged.add(merge.fact());
            duplicates.add(merge.duplicate());
        }
        List<ComparedFact> left = duplicates.isEmpty() ? compared : comparer.all(merged);
        return new Reconciliation(List.copyOf(merged), List.copyOf(duplicates), conflicts(left, groups, same));
    }

    private record Found(ComparedFact fact, ComparedFigure figure) {}

    private static List<Conflict> conflicts(List<ComparedFact> facts, List<List<ComparedFact>> tellings, SameFacts same) {
        Map<String, List<Found>> byUnit = new TreeMap<>();
        for (ComparedFact fact : facts) {
            for (ComparedFigure figure : fact.figures()) {
                String key = figure.unit() + "|" + figure.noun().replaceFirst("^.*(.{2})$", "$1") + "|" + figure.period();
                byUnit.computeIfAbsent(key, k -> new ArrayList<>()).add(new Found(fact, figure));
            }
        }
        Map<Found, List<Found>> groups = new LinkedHashMap<>();
        byUnit.values().forEach(found -> group(found, groups));
        List<Conflict> conflicts = new ArrayList<>();
        groups.forEach((first, others) -> {
            if (!others.isEmpty()) {
                conflicts.add(conflict(first, others, tellings, same));
            }
        });
        conflicts.sort(java.util.Comparator.comparingInt(c -> c.sides().get(0).fact()));
        return List.copyOf(conflicts);
    }

    private static void group(List<Found> found, Map<Found, List<Found>> groups) {
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            for (int j = i + 1; j < Math.min(found.size(), i + SameFacts.MOST_NEIGHBOURS); j++) {
                Found other = found.get(j);
                boolean sameIndicator = one.fact() != other.fact()
                        && SameIndicator.holds(one.fact(), one.figure(), other.fact(), other.figure());
                if (sameIndicator && !one.figure().sameValue(other.figure())) {
                    add(one, other, groups);
                }
            }
        }
    }

    // A third value joins the conflict that one of its opponents is in already.
    private static void add(Found one, Found other, Map<Found, List<Found>> groups) {
        for (Map.Entry<Found, List<Found>> group : groups.entrySet()) {
            boolean hasOne = group.getKey().equals(one) || group.getValue().contains(one);
            boolean hasOther = group.getKey().equals(other) || group.getValue().contains(other);
            if (hasOne || hasOther) {
                Found missing = hasOne ? other : one;
                if (!(hasOne && hasOther)) {
                    group.getValue().add(missing);
                }
                return;
            }
        }
        groups.put(one, new ArrayList<>(List.of(other)));
    }

    private static Conflict conflict(
            Found first, List<Found> others, List<List<ComparedFact>> tellings, SameFacts same) {
        List<Conflict.Side> sides = new ArrayList<>();
        sides.add(side(first, false, tellings));
        TreeSet<Integer> seen = new TreeSet<>();
        for (Found other : others) {
            if (seen.add(other.fact().index())) {
                sides.add(side(other, same.sameApartFrom(first.fact(), first.figure(), other.fact(), other.figure()), tellings));
            }
        }
        return new Conflict(first.figure().told(), sides);
    }

    // Of a fact that was told twice, only the places that tell this figure.
    private static Conflict.Side side(Found found, boolean sameWork, List<List<ComparedFact>> tellings) {
        ComparedFigure figure = found.figure();
        String places = tellings.get(found.fact().index()).stream()
                .flatMap(fact -> fact.figures().stream())
                .filter(other -> other.sameKind(figure) && other.sameValue(figure))
                .map(other -> other.cell().address())
                .distinct()
                .collect(Collectors.joining("、"));
        String address = places.isEmpty() ? figure.cell().address() : places;
        return new Conflict.Side(found.fact().index(), address, figure.figure().quantity().text(), sameWork);
    }
}
