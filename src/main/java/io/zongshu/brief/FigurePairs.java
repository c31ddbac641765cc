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
    /** Up to so many figures of one unit are compared each with each; of more, those that share a pair of letters. */
    private static final int EACH_WITH_EACH = 300;

    /** A piece of text that more figures share says nothing of two of them. */
    private static final int COMMON = 80;

    private static final double SAME_SOURCE = 0.97;
    private static final double SAME_WORDS = 0.9;
    private static final double SAME_PART = 0.95;
    /** An address in a table. */
    private static final String TABLE = ".*(?:![A-Z]{1,3}\\d+|!第\\d+行| [A-Z]{1,3}\\d+)(?:、.*)?";

    /** As many digits more another pair of the same two facts is worth. */
    private static final int BESIDE = 1;

    /** How alike indicators must be at the least where other values bear them out. */
    private static final double FAINT = 0.1;
    private static final double SAME_PASSAGE = 0.5;
    private static final int RARE = 4;

    private static final int SPECIFIC = 3;
    private static final double SAME_THING = 0.75;
    /** How alike indicators must be where a table does not say what it counts. */
    private static final double WITHOUT_UNIT = 0.72;
    private static final double NEVER = 2;
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
        List<Pair> equal = new ArrayList<>();
        List<Pair> unequal = new ArrayList<>();
        List<Pair> faint = new ArrayList<>();
        byUnit.forEach((unit, found) -> {
            if (!unit.isEmpty() && !unit.equals(ComparedFigure.CASES)) {
                candidates(found).forEach(pair -> judge(pair.get(0), pair.get(1), likeness, equal, unequal, faint));
            }
        });
        List<Found> bare = new ArrayList<>(byUnit.getOrDefault("", List.of()));
        bare.addAll(byUnit.getOrDefault(ComparedFigure.CASES, List.of()));
        if (bare.size() <= EACH_WITH_EACH) {
            candidates(bare).forEach(pair -> judge(pair.get(0), pair.get(1), likeness, equal, unequal, faint));
        }
        byUnit.forEach((unit, found) -> {
            if (COUNTED.contains(unit) && bare.size() <= EACH_WITH_EACH && found.size() <= EACH_WITH_EACH) {
                bare.forEach(b -> found.forEach(f -> judge(b, f, likeness, equal, unequal, faint)));
            }
        });
        List<Pair> sure = new ArrayList<>(convincing(equal));
        sure.addAll(together(faint));
        List<Pair> told = best(sure);
        return new FigurePairs(told, best(unsettled(unequal, told)));
    }

    private static List<List<Found>> candidates(List<Found> found) {
        List<List<Found>> pairs = new ArrayList<>();
        if (found.size() <= EACH_WITH_EACH) {
            each(found, pairs, new HashSet<>());
            return pairs;
        }
        Map<String, List<Found>> blocks = new TreeMap<>();
        for (Found one : found) {
            one.figure().keys().forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(one));
        }
        Set<Long> seen = new HashSet<>();
        Map<Found, Integer> numbers = new java.util.IdentityHashMap<>();
        found.forEach(one -> numbers.put(one, numbers.size()));
        for (List<Found> block : blocks.values()) {
            if (block.size() <= COMMON) {
                for (int i = 0; i < block.size(); i++) {
                    for (int j = i + 1; j < block.size(); j++) {
                        long key = (long) numbers.getOrDefault(block.get(i), 0) << 32 | numbers.getOrDefault(block.get(j), 0);
                        if (seen.add(key)) {
                            pairs.add(List.of(block.get(i), block.get(j)));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static void each(List<Found> found, List<List<Found>> pairs, Set<Long> seen) {
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                if (seen.add((long) i << 32 | j)) {
                    pairs.add(List.of(found.get(i), found.get(j)));
                }
            }
        }
    }

    private static void judge(Found one, Found other, IndicatorLikeness likeness, List<Pair> equal, List<Pair> unequal, List<Pair> faint) {
        ComparedFigure a = one.figure();
        ComparedFigure b = other.figure();
        boolean may = one.fact() != other.fact() && one.fact().kind() == other.fact().kind() && a.sameKind(b);
        if (!may || a.rivals(b) || one.fact().otherNames(other.fact()) && a.general() && b.general()) {
            return;
        }
        boolean sameValue = a.sameValue(b);
        if (a.range().told().signum() == 0 || b.range().told().signum() == 0) {
            // 新增0个 says that there was nothing to tell.
            return;
        }
        boolean single = sameValue && a.range().told().compareTo(java.math.BigDecimal.ONE) == 0;
        if (single && (a.isBareOfWords() || b.isBareOfWords())) {
            // 荣誉1项 here and there says nothing.
            return;
        }
        boolean sameSource = one.fact().sameSource(other.fact());
        boolean bare = a.bare() || b.bare();
        if (!sameValue && (a.freshAgainstTotal(b) || !bare && !a.unit().equals(b.unit())) || sameValue && sameSource) {
            return;
        }
        double like = likeness.of(a.placed(), b.placed());
        ValueEvidence evidence = ValueEvidence.of(a.range(), b.range());
        boolean unlikely = !sameValue && (evidence == ValueEvidence.FAR || evidence == ValueEvidence.ABOUT);
        if (bare && (like < WITHOUT_UNIT || unlikely)) {
            return;
        }
        if (sameValue) {
            if (like >= ValueEvidence.leastOfEqual()) {
                equal.add(new Pair(one, other, like));
            }
            if (like >= FAINT && a.main() && b.main()) {
                faint.add(new Pair(one, other, like));
            }
        } else if (like >= leastOfUnequal(one, other, sameSource)) {
            unequal.add(new Pair(one, other, like));
        }
    }

    // Rows of one table tell of different things unless they say the very same.
    private static double leastOfUnequal(Found one, Found other, boolean sameSource) {
        ValueEvidence evidence = ValueEvidence.of(one.figure().range(), other.figure().range());
        double least = evidence.likeness();
        boolean far = evidence == ValueEvidence.FAR || evidence == ValueEvidence.ABOUT;
        boolean general = one.figure().general() || other.figure().general();
        if (evidence != ValueEvidence.SLIP && (unnamed(one) || unnamed(other))) {
            return NEVER;
        }
        boolean otherVerbs = !one.figure().doings().equals(other.figure().doings());
        if (evidence != ValueEvidence.SLIP && general && otherVerbs && !one.fact().sameItem(other.fact())) {
            // 实施项目230个, 项目开工225个.
            return NEVER;
        }
        if (evidence == ValueEvidence.FAR && otherVerbs && !one.fact().sameItem(other.fact())) {
            // 住院67.47万人次, 救助住院76315人次.
            return NEVER;
        }
        if (evidence == ValueEvidence.FAR && otherReporters(one.fact().fact(), other.fact().fact())) {
            // 编制床位420张 of one hospital, 1500张 of another.
            return NEVER;
        }
        if (far && !one.figure().figure().average().equals(other.figure().figure().average())) {
            return NEVER;
        }
        boolean bothItems = !one.fact().fact().item().isEmpty() && !other.fact().fact().item().isEmpty();
        boolean ownersPart = one.figure().isOwnersPart(other.figure()) || other.figure().isOwnersPart(one.figure());
        if (far && ownersPart && !one.figure().freshAgainstTotal(other.figure())) {
            // 其中市一中省级课题立项7项, and 省级课题立项5项 in its own reply.
            return Math.max(least, SAME_PART);
        }
        if (far && (one.figure().otherExtent(other.figure()) || general && bothItems && !sameItem(one, other))) {
            return NEVER;
        }
        if (!sameSource) {
            return least;
        }
        boolean otherRows = !one.fact().fact().item().text().equals(other.fact().fact().item().text());
        if (one.figure().cell().address().matches(TABLE) && (otherRows || one.fact().likeness(other.fact()) < SAME_WORDS)) {
            return NEVER;
        }
        boolean specific = !general && one.figure().placed().form().noun().length() >= SPECIFIC;
        return one.fact().sameItem(other.fact()) || specific && !bothItems ? Math.max(least, SAME_SOURCE) : NEVER;
    }

    private static boolean otherReporters(Fact a, Fact b) {
        return !a.department().isEmpty() && !b.department().isEmpty() && !a.department().text().equals(b.department().text());
    }

    // A number alone is of its item, which the other figure's own words may name.
    private static boolean sameItem(Found one, Found other) {
        boolean alone = one.figure().isBareOfWords() != other.figure().isBareOfWords();
        Found bare = one.figure().isBareOfWords() ? one : other;
        Found named = bare == one ? other : one;
        Set<String> noun = ComparedFact.pairs(named.figure().placed().form().noun());
        return one.fact().sameItem(other.fact())
                || alone && ComparedFact.likeness(ComparedFact.pairs(bare.figure().placed().item()), noun) >= SAME_THING;
    }

    // A number of a sum of which neither its own words nor its fact say what it is.
    private static boolean unnamed(Found found) {
        return found.figure().placed().form().noun().isEmpty() && found.fact().fact().item().isEmpty()
                && found.fact().fact().measures().isEmpty() && found.figure().cell().address().matches(TABLE);
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
