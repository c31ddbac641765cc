package io.zongshu.brief;

import io.zongshu.language.ChineseNumber;
import io.zongshu.language.IndicatorForms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one file tells by a value that follows from figures of another: two rows of 12艘 and 8艘, and 共20艘. Whether it is
 * chance is weighed by how many values follow from a file and how many digits agree, and by the words that both sides share.
 *
 * @param sure the told figure and what it follows from, the likeliest first
 * @param possible the same where the words say too little
 */
record DerivedMatches(List<Match> sure, List<Match> possible) {
    /** Chosen on keyed folders: below the first about half are chance, above the second none was seen. */
    private static final double SURE = 2.6;
    private static final double UNLIKELY = 1;
    /** 增加5个 of all that is said of the thing. */
    private static final double SHORT = 0.9;
    private static final double ALL = 0.75;
    private static final double SAME_HEAD = 0.8;
    private static final int HEAD = 2;
    private static final int NAMED = 4;
    /** Who says how many rows there are speaks of the table. */
    private static final double ROWS_TOLD = 0.7;
    private static final Pattern COUNTED = Pattern.compile("([二两三四五六七八九十])(?=[个项类大家所座种区县镇乡])");

    DerivedMatches {
        sure = List.copyOf(sure);
        possible = List.copyOf(possible);
    }

    /**
     * One figure and what it follows from.
     *
     * @param unlikely how unlikely chance alone is, in powers of ten
     * @param least how much of the told figure's own words is said around each of the others, at the least
     * @param most the same at the most
     * @param head whether each of the others tells the last word of what it measures
     * @param rowsTold whether the told figure says of how many it is
     * @param unlikelyOfWholes how unlikely chance alone is among the values that follow from all of a column or a sentence
     */
    record Match(FigurePairs.Found told, DerivedFigures.Derived derived, double unlikely, double least, double most, boolean head, boolean rowsTold, double unlikelyOfWholes) {
        private double score() {
            // Where no word is said of a part, its file's name may have the last one.
            return unlikely + 2 * least + most + (head && most > 0 ? SAME_HEAD : 0);
        }

        private boolean isSure() {
            boolean named = derived.kind().isParticular() && least >= ALL && unlikely >= SHORT;
            return score() >= SURE && (unlikely >= UNLIKELY || named);
        }

        /** For people: both stay where they are. */
        Duplicate duplicate() {
            return new Duplicate(telling().address(), List.of(telling(), from()), false);
        }

        PossibleMatch possible() {
            return new PossibleMatch(true, List.of(side(telling(), told.figure().figure().quantity().text()), side(from(), "")));
        }

        private static PossibleMatch.Side side(Duplicate.Telling telling, String value) {
            return new PossibleMatch.Side(telling.address(), telling.text(), value);
        }

        private Duplicate.Telling telling() {
            return told.fact().telling(told.figure().spot());
        }

        // 市本级12艘＋县区8艘
        private Duplicate.Telling from() {
            List<Duplicate.Telling> parts = derived.of().stream().map(f -> f.fact().telling(f.figure().spot())).distinct().toList();
            return new Duplicate.Telling(
                    parts.stream().map(Duplicate.Telling::address).distinct().collect(Collectors.joining("、")),
                    parts.stream().map(Duplicate.Telling::text).collect(Collectors.joining(derived.kind().sign())));
        }
    }

    /** All of them, of facts whose figures were compared. */
    static DerivedMatches of(List<ComparedFact> facts, FigurePairs pairs, IndicatorForms forms, PairScore score) {
        Map<FigurePairs.Found, Map<String, Scored>> likeliest = new IdentityHashMap<>();
        for (Looked looked : looked(facts, pairs, forms)) {
            double of = score.derived(looked.cues());
            likeliest.computeIfAbsent(looked.match().told(), k -> new TreeMap<>())
                    .merge(looked.match().derived().of().get(0).file(), new Scored(looked.match(), of), (a, b) -> a.score() >= b.score() ? a : b);
        }
        List<Scored> all = new ArrayList<>();
        likeliest.values().forEach(files -> all.addAll(files.values()));
        all.sort(Comparator.comparingDouble((Scored s) -> -s.score()).thenComparing(s -> s.match().duplicate().told().toString()));
        return new DerivedMatches(
                all.stream().filter(s -> score.saysDerived(s.score())).map(Scored::match).toList(),
                all.stream().filter(s -> !score.saysDerived(s.score()) && score.mayDerived(s.score())).map(Scored::match).toList());
    }

    private record Scored(Match match, double score) {}

    /** One that is looked at, the likeliest of its kind. */
    record Looked(Match match, double[] cues) {}

    static List<Looked> looked(List<ComparedFact> facts, FigurePairs pairs, IndicatorForms forms) {
        List<FigurePairs.Found> found = new ArrayList<>();
        facts.forEach(fact -> fact.figures().forEach(figure -> found.add(new FigurePairs.Found(fact, figure))));
        Map<String, List<FigurePairs.Found>> files = new TreeMap<>();
        found.forEach(f -> files.computeIfAbsent(f.file(), k -> new ArrayList<>()).add(f));
        List<Looked> all = new ArrayList<>();
        if (files.size() > 1) {
            Set<ComparedFigure> settled = Collections.newSetFromMap(new IdentityHashMap<>());
            pairs.equal().forEach(p -> settled.addAll(List.of(p.one().figure(), p.other().figure())));
            FolderWords words = new FolderWords(found, forms);
            DerivedCues cues = new DerivedCues(words, new PairPassages(pairs), settled);
            List<FigurePairs.Found> told = found.stream().filter(f -> (f.figure().main() || f.figure().mainChange()) && f.figure().spot().column() != Spot.ITEM).toList();
            files.forEach((file, figures) -> {
                List<DerivedFigures.Derived> derived = DerivedFigures.of(figures);
                told.stream().filter(t -> !t.file().equals(file) && !settled(t, file, pairs)).forEach(t -> likeliest(t, derived, words, forms).stream()
                        .filter(m -> m.derived().kind() != DerivedFigures.Kind.DIFFERENCE || !compared(t, m.derived().of().get(0), pairs))
                        .forEach(m -> all.add(new Looked(m, cues.of(m, m.isSure())))));
            });
        }
        return all;
    }

    // The likeliest of each kind.
    private static List<Match> likeliest(FigurePairs.Found told, List<DerivedFigures.Derived> derived, FolderWords words, IndicatorForms forms) {
        Map<DerivedFigures.Kind, Match> best = new TreeMap<>();
        derived.stream().filter(d -> d.isTold(told) && !isOfOne(told, d)).map(d -> match(told, d, derived, words, forms))
                .forEach(m -> best.merge(m.derived().kind(), m, (a, b) -> a.score() >= b.score() ? a : b));
        return List.copyOf(best.values());
    }

    // What must be said in so many words, and what rows add up to, is no chance among all sums.
    private static long many(DerivedFigures.Derived of, List<DerivedFigures.Derived> derived) {
        return derived.stream().filter(d -> d.unitClass().equals(of.unitClass()) && (d.kind().isParticular() ? d.kind() == of.kind() : !of.kind().isParticular())).count();
    }

    // What is called as one of the parts is no sum of that and others: 小型渔港, of 小型渔港 and 大型渔港.
    private static boolean isOfOne(FigurePairs.Found told, DerivedFigures.Derived derived) {
        String own = told.figure().figure().indicator();
        long same = derived.of().stream().map(part -> part.figure().figure().indicator()).filter(part -> part.length() >= NAMED && own.endsWith(part)).count();
        return derived.kind() == DerivedFigures.Kind.SUM && own.indexOf('、') < 0 && same > 0 && same < derived.of().size();
    }

    private static boolean settled(FigurePairs.Found told, String file, FigurePairs pairs) {
        return pairs.equal().stream().anyMatch(p -> p.one().figure() == told.figure() && p.other().file().equals(file) || p.other().figure() == told.figure() && p.one().file().equals(file));
    }

    // 86家，比上年多12家 beside 86家（上年74家）: who hears of the 86 needs no word of the 12.
    private static boolean compared(FigurePairs.Found told, FigurePairs.Found now, FigurePairs pairs) {
        return Stream.concat(pairs.equal().stream(), pairs.unequal().stream()).anyMatch(p -> p.between(told.fact(), now.fact())
                && (p.one().figure() == now.figure() || p.other().figure() == now.figure()));
    }

    private static Match match(FigurePairs.Found told, DerivedFigures.Derived derived, List<DerivedFigures.Derived> all, FolderWords words, IndicatorForms forms) {
        double least = derived.of().stream().mapToDouble(part -> said(told, part, derived.kind(), words)).min().orElse(0);
        double most = derived.of().stream().mapToDouble(part -> said(told, part, derived.kind(), words)).max().orElse(0);
        String noun = strong(told.figure().placed().form().noun(), forms);
        boolean head = noun.length() >= HEAD && derived.of().stream().allMatch(part -> words.text(part).contains(noun.substring(noun.length() - HEAD)));
        double chance = chance(derived, told.figure().range());
        double unlikely = -StrictMath.log10(Math.min(1, many(derived, all) * chance));
        long wholes = all.stream().filter(d -> d.whole() && d.unitClass().equals(derived.unitClass())).count();
        double ofWholes = -StrictMath.log10(Math.min(1, Math.max(1, wholes) * chance));
        boolean rows = rowsTold(told, derived);
        return new Match(told, derived, unlikely + (rows ? ROWS_TOLD : borneOut(told, derived)), least, most, head, rows, ofWholes);
    }

    // 一年增加5个 says of what before its own words.
    private static double said(FigurePairs.Found told, FigurePairs.Found part, DerivedFigures.Kind kind, FolderWords words) {
        boolean before = told.figure().isBareOfWords() || kind == DerivedFigures.Kind.DIFFERENCE;
        return before ? Math.max(words.contained(told, part), words.contained(part, told)) : words.contained(told, part);
    }

    // 四个县区共12艘 of a table of four rows.
    private static boolean rowsTold(FigurePairs.Found told, DerivedFigures.Derived derived) {
        Matcher counted = COUNTED.matcher(told.fact().statement(told.figure().spot()));
        int many = derived.rows() > 0 ? derived.rows() : derived.kind() == DerivedFigures.Kind.SUM ? derived.of().size() : 0;
        boolean rows = false;
        while (many > 0 && counted.find()) {
            rows |= ChineseNumber.value(counted.group(1)).map(n -> n.intValue() == many).orElse(false);
        }
        return rows;
    }

    // 户均3万元 beside the 120户.
    private static double borneOut(FigurePairs.Found told, DerivedFigures.Derived derived) {
        return derived.kind() != DerivedFigures.Kind.AVERAGE || derived.of().size() < 2 ? 0 : told.fact().figures().stream()
                .filter(f -> f != told.figure() && f.unitClass().equals(derived.of().get(1).figure().unitClass()) && f.range().told().compareTo(derived.of().get(1).figure().range().told()) == 0)
                .mapToInt(f -> ValueEvidence.digits(f.range(), f.range()) - 1).max().orElse(0);
    }

    // 城乡低保对象 is about 低保.
    private static String strong(String noun, IndicatorForms forms) {
        double[] weights = forms.weights(noun);
        int end = noun.length();
        while (end > HEAD && weights[end - 1] < 1) {
            end--;
        }
        return noun.substring(0, end);
    }

    private static double chance(DerivedFigures.Derived derived, ValueRange told) {
        int digits = ValueEvidence.digits(derived.kind() == DerivedFigures.Kind.RATE ? told : derived.range(), told);
        return Math.max(Math.max(width(derived.range()), width(told)), 1 / (9 * StrictMath.pow(10, digits - 1.0)));
    }

    private static double width(ValueRange range) {
        BigDecimal width = range.high().subtract(range.low());
        return range.told().signum() == 0 ? 1 : width.divide(range.told(), MathContext.DECIMAL32).doubleValue();
    }
}
