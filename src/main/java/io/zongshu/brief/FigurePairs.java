package io.zongshu.brief;

import io.zongshu.language.IndicatorLikeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which figures of different facts are one, and which give one indicator two values. In doubt they are neither: a wrong
 * alarm costs a writer's trust.
 *
 * @param equal pairs of one indicator and one value
 * @param unequal pairs of one indicator and two values
 */
record FigurePairs(List<Pair> equal, List<Pair> unequal) {

    /** As many digits more another pair of the same two facts is worth. */
    private static final int BESIDE = 1;

    private static final double SAME_PASSAGE = 0.5;
    private static final int RARE = 4;

    /** What a number without a measure word may count. */
    private static final Set<String> COUNTED = Set.of("个", "人", "户");

    private static final Set<String> OFTEN = Set.of("个", "人", "户", "元", "%", "");

    FigurePairs {
        equal = List.copyOf(equal);
        unequal = List.copyOf(unequal);
    }

    /** A figure in its fact. */
    record Found(ComparedFact fact, ComparedFigure figure) {
        String file() {
            return fact.file();
        }

        /** The indicator for people: the figure's own words, or what its fact is about. */
        String told() {
            String own = figure.figure().indicator();
            String item = fact.fact().item().text();
            return !own.isEmpty() ? own : !item.isEmpty() ? item : fact.fact().measures().text();
        }
    }

    /** Two figures, and how alike their indicators are. */
    record Pair(Found one, Found other, double likeness) {
        List<Object> statements() {
            return List.of(one.fact().index(), one.figure().spot(), other.fact().index(), other.figure().spot());
        }

        List<Object> facts() {
            return List.of(one.fact().index(), other.fact().index());
        }

        boolean between(ComparedFact a, ComparedFact b) {
            return one.fact() == a && other.fact() == b || one.fact() == b && other.fact() == a;
        }
    }

    static FigurePairs of(List<ComparedFact> facts, IndicatorLikeness likeness) {
        Map<String, List<Found>> byUnit = new TreeMap<>();
        for (ComparedFact fact : facts) {
            fact.figures().forEach(f -> byUnit.computeIfAbsent(f.unitClass(), k -> new ArrayList<>()).add(new Found(fact, f)));
        }
        PairJudge judge = new PairJudge(likeness);
        byUnit.forEach((unit, found) -> {
            if (!unit.isEmpty() && !unit.equals(ComparedFigure.CASES)) {
                PairCandidates.of(found).forEach(pair -> judge.judge(pair.get(0), pair.get(1)));
            }
        });
        List<Found> bare = new ArrayList<>(byUnit.getOrDefault("", List.of()));
        bare.addAll(byUnit.getOrDefault(ComparedFigure.CASES, List.of()));
        if (bare.size() <= PairCandidates.EACH_WITH_EACH) {
            PairCandidates.of(bare).forEach(pair -> judge.judge(pair.get(0), pair.get(1)));
        }
        byUnit.forEach((unit, found) -> {
            if (COUNTED.contains(unit) && bare.size() <= PairCandidates.EACH_WITH_EACH && found.size() <= PairCandidates.EACH_WITH_EACH) {
                bare.forEach(b -> found.forEach(f -> judge.judge(b, f)));
            }
        });
        List<Pair> sure = new ArrayList<>(convincing(judge.equal()));
        sure.addAll(together(judge.faint()));
        List<Pair> told = best(sure);
        return new FigurePairs(told, best(unsettled(judge.unequal(), told)));
    }

    /** Those that their digits make sure; several values of one statement that another tells too bear each other out. */
    private static List<Pair> convincing(List<Pair> equal) {
        Map<List<Object>, Integer> digits = new java.util.HashMap<>();
        for (Pair pair : equal) {
            int own = ValueEvidence.digits(pair.one().figure().range(), pair.other().figure().range());
            // Few figures of a folder are told in 亩 or 公里.
            int rare = own > 1 && !OFTEN.contains(pair.one().figure().unitClass()) ? 1 : 0;
            digits.merge(pair.statements(), own + rare, Integer::sum);
        }
        List<Pair> sure = equal.stream()
                .filter(p -> p.likeness() >= ValueEvidence.likenessOfEqual(digits.getOrDefault(p.statements(), 1)))
                .toList();
        // What two passages tell alike beside it bears a figure out too.
        Set<List<Object>> alike = new HashSet<>();
        sure.forEach(p -> alike.add(p.facts()));
        return equal.stream()
                .filter(p -> sure.contains(p) || alike.contains(p.facts())
                        && p.likeness() >= ValueEvidence.likenessOfEqual(digits.getOrDefault(p.statements(), 1) + BESIDE))
                .toList();
    }

    /**
     * Several rare values that two statements about one named thing both give are the same ones, in whatever words:
     * 参演队伍21支、620人; 620名队员、21支队伍同台练兵.
     */
    private static List<Pair> together(List<Pair> faint) {
        Map<List<Object>, List<Pair>> byStatements = new java.util.LinkedHashMap<>();
        faint.forEach(p -> byStatements.computeIfAbsent(p.statements(), k -> new ArrayList<>()).add(p));
        return byStatements.values().stream().filter(FigurePairs::oneNamedThing).flatMap(List::stream).toList();
    }

    private static boolean oneNamedThing(List<Pair> pairs) {
        ComparedFact a = pairs.get(0).one().fact();
        ComparedFact b = pairs.get(0).other().fact();
        int digits = pairs.stream().mapToInt(p -> ValueEvidence.digits(p.one().figure().range(), p.other().figure().range())).sum();
        long values = pairs.stream().map(p -> p.one().figure().range().told().stripTrailingZeros()).distinct().count();
        boolean named = a.names().stream().anyMatch(b.names()::contains) || a.overlap(b) >= SAME_PASSAGE;
        return values >= 2 && digits >= RARE && named;
    }

    // What another file tells alike is not in conflict with anything else there.
    private static List<Pair> unsettled(List<Pair> unequal, List<Pair> equal) {
        Map<Found, Set<String>> settled = new java.util.IdentityHashMap<>();
        for (Pair pair : equal) {
            settled.computeIfAbsent(pair.one(), f -> new HashSet<>()).add(pair.other().file());
            settled.computeIfAbsent(pair.other(), f -> new HashSet<>()).add(pair.one().file());
        }
        return unequal.stream()
                .filter(p -> !settled.getOrDefault(p.one(), Set.of()).contains(p.other().file())
                        && !settled.getOrDefault(p.other(), Set.of()).contains(p.one().file()))
                .toList();
    }

    /** The likeliest partner of each figure in each other file. */
    private static List<Pair> best(List<Pair> pairs) {
        List<Pair> order = new ArrayList<>(pairs);
        order.sort(Comparator.comparingDouble((Pair p) -> -p.likeness()).thenComparing(FigurePairs::apart));
        Map<Found, Set<String>> taken = new java.util.IdentityHashMap<>();
        List<Pair> best = new ArrayList<>();
        for (Pair pair : order) {
            boolean free = !taken.computeIfAbsent(pair.one(), f -> new HashSet<>()).contains(pair.other().file())
                    && !taken.computeIfAbsent(pair.other(), f -> new HashSet<>()).contains(pair.one().file());
            if (free) {
                taken.getOrDefault(pair.one(), new HashSet<>()).add(pair.other().file());
                taken.getOrDefault(pair.other(), new HashSet<>()).add(pair.one().file());
                best.add(pair);
            }
        }
        return best;
    }

    private static ValueEvidence apart(Pair pair) {
        return ValueEvidence.of(pair.one().figure().range(), pair.other().figure().range());
    }

    /** The equal pairs between two facts. */
    List<Pair> equalBetween(ComparedFact a, ComparedFact b) {
        return equal.stream().filter(p -> p.between(a, b)).toList();
    }

    /** The figures to which two facts give two values. */
    Set<ComparedFigure> inConflict(ComparedFact a, ComparedFact b) {
        Set<ComparedFigure> figures = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        unequal.stream().filter(p -> p.between(a, b)).forEach(p -> {
            figures.add(p.one().figure());
            figures.add(p.other().figure());
        });
        return figures;
    }
}
