package io.zongshu.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What all candidates together say of one: whether its figures have closer partners, and what bears it out. */
final class PairSurvey {
    private static final int RATES = 6;
    private static final int PARTICULAR = 3;
    private static final double RATHER_CLOSE = 0.15;

    /** The two closest candidates of each figure in each file. */
    private final Map<FigurePairs.Found, Map<String, double[]>> closest = new IdentityHashMap<>();
    private final Map<FigurePairs.Found, Map<String, Double>> closestEqual = new IdentityHashMap<>();
    private final Map<List<Object>, Integer> digitsOfStatements = new HashMap<>();
    private final Map<List<Object>, Integer> digitsOfFacts = new HashMap<>();
    private final Map<List<String>, Map<FigurePairs.Found, Integer>> passages = new HashMap<>();
    /** The files that tell something particular alike. */
    private final Map<String, Set<String>> partners = new HashMap<>();
    private final List<FigurePairs.Found> found;
    private final Map<String, Integer> values = new HashMap<>();
    /** How many figures of a file have a unit; how many of all have it, by its own name and by its class. */
    private final Map<List<String>, Integer> ofUnit = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> classes = new HashMap<>();

    PairSurvey(List<FigurePairs.Found> found, List<PairCandidate> candidates) {
        this.found = found;
        for (FigurePairs.Found f : found) {
            ofUnit.merge(List.of(f.file(), f.figure().unitClass()), 1, Integer::sum);
            units.merge(unit(f), 1, Integer::sum);
            classes.merge(f.figure().unitClass(), 1, Integer::sum);
        }
        for (PairCandidate c : candidates) {
            add(c.one(), c.other(), c);
            add(c.other(), c.one(), c);
            if (c.equal() && samePeriod(c)) {
                digitsOfStatements.merge(statements(c), digits(c), Integer::sum);
                digitsOfFacts.merge(facts(c), digits(c), Integer::sum);
                if (digits(c) > 1 && !c.one().file().equals(c.other().file())) {
                    bear(c.one(), c.other(), c);
                    bear(c.other(), c.one(), c);
                }
            }
        }
    }

    // What is told alike in two files: by the paragraph or table of the one and the file of the other, the most digits of each figure.
    private void bear(FigurePairs.Found one, FigurePairs.Found other, PairCandidate c) {
        passages.computeIfAbsent(List.of(passage(one), other.file()), k -> new IdentityHashMap<>()).merge(one, digits(c), Math::max);
        if (digits(c) >= PARTICULAR && c.close() >= RATHER_CLOSE) {
            partners.computeIfAbsent(one.file(), k -> new HashSet<>()).add(other.file());
        }
    }

    private static String passage(FigurePairs.Found found) {
        return PairCandidate.inTable(found) ? found.fact().source() : found.figure().cell().address();
    }

    /** Digits of the other values that the paragraph of the one tells like the other's file, and the other way round. */
    double[] besideInFiles(PairCandidate c) {
        return new double[] {beside(c.one(), c.other()), beside(c.other(), c.one())};
    }

    private double beside(FigurePairs.Found one, FigurePairs.Found other) {
        Map<FigurePairs.Found, Integer> all = passages.getOrDefault(List.of(passage(one), other.file()), Map.of());
        double sum = -all.getOrDefault(one, 0);
        for (int digits : all.values()) {
            sum += digits;
        }
        return sum;
    }

    /** Whether no file tells more of what other files tell. */
    boolean isSummary(String file) {
        return partners.getOrDefault(file, Set.of()).size() >= Math.max(2, partners.values().stream().mapToInt(Set::size).max().orElse(0));
    }

    private void add(FigurePairs.Found one, FigurePairs.Found other, PairCandidate c) {
        double close = close(c);
        double[] two = closest.computeIfAbsent(one, k -> new TreeMap<>()).computeIfAbsent(other.file(), k -> new double[2]);
        if (close > two[0]) {
            two[1] = two[0];
            two[0] = close;
        } else if (close > two[1]) {
            two[1] = close;
        }
        if (c.equal()) {
            closestEqual.computeIfAbsent(one, k -> new TreeMap<>()).merge(other.file(), close, Math::max);
        }
    }

    private static String value(FigurePairs.Found found) {
        return found.figure().unitClass() + "=" + found.figure().range().told().stripTrailingZeros().toPlainString();
    }

    private static int digits(PairCandidate c) {
        return ValueEvidence.digits(c.one().figure().range(), c.other().figure().range());
    }

    private static boolean samePeriod(PairCandidate c) {
        return c.one().figure().period().equals(c.other().figure().period());
    }

    // A partner of another time is hardly one.
    private static double close(PairCandidate c) {
        return samePeriod(c) ? c.close() : c.close() / 2;
    }

    private static List<Object> statements(PairCandidate c) {
        List<Object> one = List.of(c.one().fact().index(), c.one().figure().spot());
        List<Object> other = List.of(c.other().fact().index(), c.other().figure().spot());
        return c.one().fact().index() < c.other().fact().index() ? List.of(one, other) : List.of(other, one);
    }

    private static List<Object> facts(PairCandidate c) {
        int one = c.one().fact().index();
        int other = c.other().fact().index();
        return List.of(Math.min(one, other), Math.max(one, other));
    }

    /** How far it is ahead of the next candidate of its figures in the other's file: of the one, of the other. */
    double[] ahead(PairCandidate c) {
        return new double[] {ahead(c.one(), c.other(), close(c)), ahead(c.other(), c.one(), close(c))};
    }

    private double ahead(FigurePairs.Found one, FigurePairs.Found other, double close) {
        double[] two = closest.getOrDefault(one, Map.of()).getOrDefault(other.file(), new double[2]);
        return close >= two[0] ? close - two[1] : close - two[0];
    }

    /** Digits of the other equal values of the same two statements. */
    int besideInStatements(PairCandidate c) {
        return digitsOfStatements.getOrDefault(statements(c), 0) - own(c);
    }

    /** Digits of the other equal values of the same two facts. */
    int besideInFacts(PairCandidate c) {
        return digitsOfFacts.getOrDefault(facts(c), 0) - own(c);
    }

    private static int own(PairCandidate c) {
        return c.equal() && samePeriod(c) ? digits(c) : 0;
    }

    /** How close the closest figure of equal value is that either has in the other's file. */
    double settled(PairCandidate c) {
        return Math.max(settled(c.one(), c.other()), settled(c.other(), c.one()));
    }

    private double settled(FigurePairs.Found one, FigurePairs.Found other) {
        return closestEqual.getOrDefault(one, Map.of()).getOrDefault(other.file(), 0.0);
    }

    /**
     * How unlikely it is, in powers of ten, that one of all the figures of its unit in the other's file would stand to it as
     * this one does, if they were two things. A measure word that few have, and both, is as unlikely as it is rare.
     */
    double unlikely(PairCandidate c) {
        double many = Math.max(many(c.one()), many(c.other()));
        // Rates lie close to one another: most that offices tell are above 85 %.
        many *= c.one().figure().unit().equals("%") ? RATES : 1;
        many *= unit(c.one()).equals(unit(c.other())) ? units.getOrDefault(unit(c.one()), 1) / (double) classes.getOrDefault(c.one().figure().unitClass(), 1) : 1;
        double chance = Math.min(1, many * ValueEvidence.chance(c.one().figure().range(), c.other().figure().range()));
        return -StrictMath.log10(chance);
    }

    private static String unit(FigurePairs.Found found) {
        return found.figure().unitClass() + "|" + found.figure().figure().quantity().unit().replace('幢', '栋').replace('名', '人');
    }

    private int many(FigurePairs.Found found) {
        return ofUnit.getOrDefault(List.of(found.file(), found.figure().unitClass()), 1);
    }

    /** 1 if no third fact of the folder has their value, less with each that has. */
    double rarity(PairCandidate c) {
        if (values.isEmpty()) {
            // A row's name is said again with its figures.
            Set<List<Object>> counted = new HashSet<>();
            found.stream().filter(f -> counted.add(List.of(f.fact().index(), value(f)))).forEach(f -> values.merge(value(f), 1, Integer::sum));
        }
        int most = Math.max(values.getOrDefault(value(c.one()), 1), values.getOrDefault(value(c.other()), 1));
        return 1.0 / Math.max(1, most - 1);
    }
}
