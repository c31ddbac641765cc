package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import io.zongshu.language.IndicatorLikeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which figures of different facts are one, and which give one indicator two values. In doubt they are neither: a wrong
 * alarm costs a writer's trust.
 *
 * @param equal pairs of one indicator and one value
 * @param unequal pairs of one indicator and two values
 * @param possible pairs that may be of one indicator and are in none of both, the likeliest first
 */
record FigurePairs(List<Pair> equal, List<Pair> unequal, List<Pair> possible) {

    /** How alike indicators must be at the least where other values bear them out. */
    private static final double FAINT = 0.1;

    private static final int PARTICULAR = 3;
    private static final double SURE = 1;

    /** What a number without a measure word may count. */
    private static final Set<String> COUNTED = Set.of("个", "人", "户");

    FigurePairs {
        equal = List.copyOf(equal);
        unequal = List.copyOf(unequal);
        possible = List.copyOf(possible);
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

    /** Two figures, and how likely they are of one indicator. */
    record Pair(Found one, Found other, boolean sameValue, double score) {
        boolean between(ComparedFact a, ComparedFact b) {
            return one.fact() == a && other.fact() == b || one.fact() == b && other.fact() == a;
        }
    }

    static FigurePairs of(List<ComparedFact> facts, IndicatorLikeness likeness, IndicatorForms forms, PairScore score) {
        Looked looked = looked(facts, likeness, forms);
        List<Pair> equal = new ArrayList<>();
        List<Pair> unequal = new ArrayList<>();
        List<Pair> faint = new ArrayList<>();
        List<Pair> possible = new ArrayList<>();
        Map<ComparedFigure, Found> found = new IdentityHashMap<>();
        looked.candidates().forEach(c -> found.put(c.one().figure(), c.one()));
        looked.candidates().forEach(c -> found.put(c.other().figure(), c.other()));
        for (PairCandidate c : looked.candidates()) {
            double of = score.of(c.equal(), looked.features().of(c));
            Optional<Pair> taken = TakenForResult.of(c, of, score.says(c.equal(), of), figure -> found.get(figure));
            if (taken.isPresent()) {
                unequal.add(taken.get());
                continue;
            }
            if (score.says(c.equal(), of) && (!c.weak() || !c.equal() && c.isAcross())) {
                (c.equal() ? equal : unequal).add(c.pair(of));
            } else if (c.equal() && !c.weak() && c.like() >= FAINT && c.one().figure().main() && c.other().figure().main()) {
                faint.add(c.pair(of));
            }
            if (score.maySay(c.equal(), of)) {
                possible.add(c.pair(of));
            }
        }
        List<Pair> sure = List.copyOf(equal);
        faint.stream().filter(p -> borneOut(p, sure)).forEach(equal::add);
        List<Pair> told = best(equal);
        List<Pair> contrary = best(unsettled(unequal, told));
        return new FigurePairs(told, contrary, best(unsettled(unsettled(possible, told), contrary)));
    }

    /** All candidates, and what looks at them. */
    record Looked(List<PairCandidate> candidates, PairFeatures features) {}

    static Looked looked(List<ComparedFact> facts, IndicatorLikeness likeness, IndicatorForms forms) {
        List<Found> found = new ArrayList<>();
        facts.forEach(fact -> fact.figures().forEach(figure -> found.add(new Found(fact, figure))));
        FolderWords words = new FolderWords(found, forms);
        PairCandidate.Finder finder = new PairCandidate.Finder(forms, likeness, words);
        List<PairCandidate> candidates = new ArrayList<>();
        toCompare(found).forEach(pair -> finder.of(pair.get(0), pair.get(1)).ifPresent(candidates::add));
        return new Looked(candidates, new PairFeatures(forms, words, new PairSurvey(found, candidates.stream().filter(c -> !c.weak()).toList())));
    }

    private static List<List<Found>> toCompare(List<Found> all) {
        Map<String, List<Found>> byUnit = new TreeMap<>();
        all.forEach(f -> byUnit.computeIfAbsent(f.figure().unitClass(), k -> new ArrayList<>()).add(f));
        List<List<Found>> pairs = new ArrayList<>();
        byUnit.forEach((unit, found) -> {
            if (!unit.isEmpty() && !unit.equals(ComparedFigure.CASES)) {
                pairs.addAll(PairBlocks.of(found));
            }
        });
        List<Found> bare = new ArrayList<>(byUnit.getOrDefault("", List.of()));
        bare.addAll(byUnit.getOrDefault(ComparedFigure.CASES, List.of()));
        if (bare.size() <= PairBlocks.EACH_WITH_EACH) {
            pairs.addAll(PairBlocks.of(bare));
        }
        byUnit.forEach((unit, found) -> {
            boolean few = bare.size() <= PairBlocks.EACH_WITH_EACH && found.size() <= PairBlocks.EACH_WITH_EACH;
            if (!unit.isEmpty() && !unit.equals(ComparedFigure.CASES) && few) {
                bare.forEach(b -> found.stream().filter(f -> COUNTED.contains(unit) || b.figure().sameParticular(f.figure())).forEach(f -> pairs.add(List.of(b, f))));
            }
        });
        // 户厕改造186户, 改厕186座: who has one thing is counted, or the things.
        for (Found household : byUnit.getOrDefault(ComparedFigure.HOUSEHOLDS, List.of())) {
            byUnit.getOrDefault(ComparedFigure.THINGS, List.of()).stream()
                    .filter(f -> household.figure().isOneOf(f.figure())).forEach(f -> pairs.add(List.of(household, f)));
        }
        return pairs;
    }

    // 修渠38公里，总投资6420万元 and 修渠38公里，投入0.642亿元: money of one work in other words.
    private static boolean borneOut(Pair pair, List<Pair> sure) {
        boolean money = pair.one().figure().unitClass().equals("元") && pair.other().figure().general();
        int digits = ValueEvidence.digits(pair.one().figure().range(), pair.other().figure().range());
        return money && digits >= PARTICULAR && sure.stream()
                .anyMatch(p -> p.one().fact() == pair.one().fact() && p.other().fact() == pair.other().fact() && p.score() >= SURE);
    }

    // What another file tells alike is not in conflict with anything else there.
    private static List<Pair> unsettled(List<Pair> pairs, List<Pair> told) {
        Map<Found, Set<String>> settled = new IdentityHashMap<>();
        for (Pair pair : told) {
            settled.computeIfAbsent(pair.one(), f -> new HashSet<>()).add(pair.other().file());
            settled.computeIfAbsent(pair.other(), f -> new HashSet<>()).add(pair.one().file());
        }
        return pairs.stream()
                .filter(p -> !settled.getOrDefault(p.one(), Set.of()).contains(p.other().file())
                        && !settled.getOrDefault(p.other(), Set.of()).contains(p.one().file()))
                .toList();
    }

    /** The likeliest partner of each figure in each other file. */
    private static List<Pair> best(List<Pair> pairs) {
        List<Pair> order = new ArrayList<>(pairs);
        order.sort(Comparator.comparingDouble((Pair p) -> -p.score()).thenComparing(FigurePairs::apart));
        Map<Found, Set<String>> taken = new IdentityHashMap<>();
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

    /**
     * Whether two statements give one indicator two values, parts apart. The name of a row goes with all that the row tells:
     * 2小时到达率 may not be one where its values are two.
     */
    boolean contradict(ComparedFact a, Spot here, ComparedFact b, Spot there) {
        return unequal.stream()
                .filter(p -> p.between(a, b) && !p.one().figure().figure().part() && !p.other().figure().figure().part())
                .anyMatch(p -> isOf(p.one().fact() == a ? p.one() : p.other(), here) && isOf(p.one().fact() == a ? p.other() : p.one(), there));
    }

    private static boolean isOf(Found found, Spot spot) {
        return found.figure().spot().equals(spot) || spot.column() == Spot.ITEM && PairCandidate.inTable(found.fact().fact().item());
    }

    /** The figures to which two facts give two values. */
    Set<ComparedFigure> inConflict(ComparedFact a, ComparedFact b) {
        Set<ComparedFigure> figures = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        unequal.stream().filter(p -> p.between(a, b)).forEach(p -> {
            figures.add(p.one().figure());
            figures.add(p.other().figure());
        });
        return figures;
    }
}
