package io.zongshu.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds facts that tell the same, from different sources in other words, or from one source in the same words. */
final class SameFacts {
    /** Facts that share a figure or a piece of an item are compared with so many that follow: more share too little. */
    static final int MOST_NEIGHBOURS = 200;

    private static final double WITH_FIGURES = 0.4;
    private static final double WITHOUT_FIGURES = 0.75;
    private static final double ONE_WITHOUT_FIGURES = 0.85;
    private static final double SAME_WORDS = 0.95;
    private static final int LEAST_PAIRS = 6;
    /** A piece of text that more facts share says nothing of two of them. */
    private static final int COMMON = 100;

    /** Groups of facts that tell the same, each in the order of the brief, in the order of their first. */
    List<List<ComparedFact>> groups(List<ComparedFact> facts) {
        int[] group = new int[facts.size()];
        Arrays.setAll(group, i -> i);
        for (List<ComparedFact> candidates : candidates(facts).values()) {
            for (int i = 0; i < candidates.size(); i++) {
                for (int j = i + 1; j < Math.min(candidates.size(), i + MOST_NEIGHBOURS); j++) {
                    ComparedFact one = candidates.get(i);
                    ComparedFact other = candidates.get(j);
                    if (root(group, one.index()) != root(group, other.index()) && same(one, other)) {
                        int first = Math.min(root(group, one.index()), root(group, other.index()));
                        int second = Math.max(root(group, one.index()), root(group, other.index()));
                        group[second] = first;
                    }
                }
            }
        }
        Map<Integer, List<ComparedFact>> groups = new TreeMap<>();
        facts.forEach(f -> groups.computeIfAbsent(root(group, f.index()), k -> new ArrayList<>()).add(f));
        return List.copyOf(groups.values());
    }

    private static int root(int[] group, int index) {
        int at = index;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    private static Map<String, List<ComparedFact>> candidates(List<ComparedFact> facts) {
        Map<String, List<ComparedFact>> candidates = new TreeMap<>();
        for (ComparedFact fact : facts) {
            Set<String> keys = new java.util.TreeSet<>();
            fact.figures().forEach(f -> keys.add(f.unit() + f.figure().quantity().value().map(Object::toString).orElse("")));
            String text = (fact.fact().item().text() + fact.fact().measures().text()).replaceAll("\\P{IsHan}", "");
            for (int i = 0; i + 4 <= text.length(); i++) {
                keys.add(text.substring(i, i + 4));
            }
            keys.add("=" + fact.text());
            keys.forEach(key -> candidates.computeIfAbsent(key, k -> new ArrayList<>()).add(fact));
        }
        candidates.entrySet().removeIf(e -> e.getValue().size() < 2 || e.getKey().length() > 3 && e.getValue().size() > COMMON);
        return candidates;
    }

    private static boolean same(ComparedFact one, ComparedFact other) {
        if (one.kind() != other.kind() || one.otherPlace(other) || one.otherNames(other)) {
            return false;
        }
        if (one.source().equals(other.source())) {
            boolean sameNumbers = one.figures().size() == other.figures().size() && one.fact().item().text().equals(other.fact().item().text());
            return sameNumbers && (one.text().equals(other.text()) || one.likeness(other) >= SAME_WORDS && sameFigures(one, other));
        }
        if (one.figures().isEmpty() || other.figures().isEmpty()) {
            return withoutFigures(one, other);
        }
        ComparedFact fewer = one.figures().size() <= other.figures().size() ? one : other;
        ComparedFact more = fewer == one ? other : one;
        return figuresIn(fewer, more, null) && one.overlap(other) >= WITH_FIGURES;
    }

    private static boolean withoutFigures(ComparedFact one, ComparedFact other) {
        double least = one.figures().isEmpty() && other.figures().isEmpty() ? WITHOUT_FIGURES : ONE_WITHOUT_FIGURES;
        boolean enough = Math.min(one.pairs().size(), other.pairs().size()) >= LEAST_PAIRS;
        // The one with figures must be the fuller one: a fact is not swallowed by a shorter one.
        boolean fuller = one.figures().isEmpty() == other.figures().isEmpty()
                || (one.figures().isEmpty() ? other : one).pairs().size() >= (one.figures().isEmpty() ? one : other).pairs().size();
        return enough && fuller && one.overlap(other) >= least;
    }

    private static boolean sameFigures(ComparedFact one, ComparedFact other) {
        return one.figures().size() == other.figures().size() && figuresIn(one, other, null);
    }

    /** Whether every figure of one fact is told by the other as well; one figure may be left out. */
    private static boolean figuresIn(ComparedFact fewer, ComparedFact more, @org.jspecify.annotations.Nullable ComparedFigure but) {
        return fewer.figures().stream()
                .filter(figure -> !figure.equals(but))
                .allMatch(figure -> more.figures().stream().anyMatch(other -> matches(figure, other)));
    }

    private static boolean matches(ComparedFigure a, ComparedFigure b) {
        return a.sameKind(b) && a.sameValue(b) && !a.otherVerb(b) && (a.bare() || b.bare() || nounsAgree(a.noun(), b.noun()));
    }

    private static boolean nounsAgree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.contains(other) || other.contains(one)
                || ComparedFact.likeness(ComparedFact.pairs(one), ComparedFact.pairs(other)) >= 0.5;
    }

    /** Whether two facts tell the same but for one figure of each. */
    boolean sameApartFrom(ComparedFact one, ComparedFigure a, ComparedFact other, ComparedFigure b) {
        ComparedFact fewer = one.figures().size() <= other.figures().size() ? one : other;
        ComparedFact more = fewer == one ? other : one;
        return one.kind() == other.kind()
                && figuresIn(fewer, more, fewer == one ? a : b)
                && one.overlap(other) >= WITHOUT_FIGURES;
    }
}
