package io.zongshu.brief;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForm;
import io.zongshu.language.IndicatorForms;
import io.zongshu.language.IndicatorLikeness;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two figures that may be of one indicator.
 *
 * @param equal whether their values may be one
 * @param like by {@link IndicatorLikeness}
 * @param close by likeness and letters together, 0..1
 * @param declared whether something declared tells them apart
 * @param weak whether so little is alike that the writer may be asked, but nothing is sure
 */
record PairCandidate(FigurePairs.Found one, FigurePairs.Found other, boolean equal, double like, double close, boolean weak, boolean declared) {
    /** Figures that share less of their letters are two, unless an equal value has so many digits. */
    private static final double LEAST_SHARED = 0.12;
    /** Of other values more, where they look like no slip of the pen. */
    private static final double LEAST_OF_UNEQUAL = 0.17;
    private static final double LEAST_AROUND = 0.06;
    /** So much of what must be shared is enough to ask. */
    private static final double TO_ASK = 0.6;
    /** So much is enough to compare figures of two files. */
    private static final double TO_COMPARE = 0.3;
    private static final int SOME = 2;
    /** Two places in an order are of one order if at least so much of their words is. */
    private static final double LEAST_RANKED = 0.36;
    private static final Pattern TABLE = Pattern.compile(".*(?:![A-Z]{1,3}\\d+|!第\\d+行| [A-Z]{1,3}\\d+)(?:、.*)?");

    /** Whether the two stand in two files. */
    boolean isAcross() {
        return !one.file().equals(other.file());
    }

    FigurePairs.Pair pair(double score) {
        return new FigurePairs.Pair(one, other, equal, score);
    }

    private static final Pattern LIMIT_ALONE = Pattern.compile("(?:周?岁|[万亿]?元|年)?及?以[上下内]");
    private static final String NET = "净增";
    private static final Pattern SEASON = Pattern.compile("[春夏秋冬]季");

    /** Whether a figure stands in a table. */
    static boolean inTable(FigurePairs.Found found) {
        return inTable(found.figure().cell());
    }

    /** Whether a cell of the brief stands in a table. */
    static boolean inTable(Cell cell) {
        return TABLE.matcher(cell.address()).matches();
    }

    /** Whether they tell of two times, as far as they tell. */
    static boolean timesApart(FigurePairs.Found one, FigurePairs.Found other) {
        return !one.figure().period().equals(other.figure().period()) || !season(one).equals(season(other));
    }

    /** Whether it is what is left of the new after others went. */
    static boolean net(ComparedFigure figure) {
        return figure.figure().indicator().contains(NET);
    }

    // 春季义务植树 is a part of 义务植树.
    private static String season(FigurePairs.Found found) {
        String said = found.figure().figure().indicator() + found.fact().fact().time().text();
        Matcher season = SEASON.matcher(said);
        return said.indexOf('季') > 0 && season.find() ? season.group() : "";
    }

    /** Tells candidates from figures that what is declared keeps apart. */
    static final class Finder {
        private final IndicatorForms forms;
        private final IndicatorLikeness likeness;
        private final FolderWords words;
        private final Map<String, IndicatorForm> items = new HashMap<>();
        private final Map<FigurePairs.Found, Boolean> tables = new IdentityHashMap<>();

        Finder(IndicatorForms forms, IndicatorLikeness likeness, FolderWords words) {
            this.forms = forms;
            this.likeness = likeness;
            this.words = words;
        }

        /** Two figures as a candidate; empty if they are of other kinds, or something declared tells them apart. */
        Optional<PairCandidate> of(FigurePairs.Found one, FigurePairs.Found other) {
            ComparedFigure a = one.figure();
            ComparedFigure b = other.figure();
            boolean told = a.range().told().signum() != 0 && b.range().told().signum() != 0;
            if (one.fact() == other.fact() || one.fact().kind() != other.fact().kind() || !told) {
                return Optional.empty();
            }
            boolean equal = a.sameValue(b);
            boolean across = !one.file().equals(other.file());
            // What one table tells twice it means.
            if (equal ? one.fact().sameSource(other.fact()) : !across && !a.period().equals(b.period())) {
                return Optional.empty();
            }
            double inOther = words.contained(one, other);
            double inOne = words.contained(other, one);
            double most = Math.max(inOther, inOne);
            double least = Math.min(inOther, inOne);
            double own = words.own(one, other);
            double wide = words.wide(one, other);
            // How much they share over what they must.
            double around = equal || own > 0 || least > 0 ? 1 : wide / LEAST_AROUND;
            boolean particular = equal && a.sameParticular(b);
            double shared = particular ? around : Math.min(around, Math.max(most, wide) / least(Math.max(most, wide), equal, a.range(), b.range()));
            boolean striking = across && (equal ? ValueEvidence.digits(a.range(), b.range()) >= SOME : ValueEvidence.striking(a.range(), b.range()));
            // Of most pairs it tells at once that they share too little; what takes longest to tell comes last.
            boolean others = shared < (across ? TO_COMPARE : TO_ASK) && !striking || !a.maybeSameKind(b, across) || (equal ? equalApart(one, other) : unequalApart(one, other, across))
                    || !across && !equal && words.institutions(one).apart(words.institutions(other));
            if (others || !across && PairPlaces.apart(one, other)) {
                return Optional.empty();
            }
            // One rare value is asked about, whatever its words are declared to be.
            boolean declared = declaredApart(one, other);
            if (declared && !(particular && around >= 1)) {
                return Optional.empty();
            }
            double like = likeness.of(a.placed(), b.placed());
            // 引进人才120名 and 培训人才120名; of a thing with a name of its own what else is said decides.
            boolean oneName = one.fact().names().stream().anyMatch(other.fact().names()::contains);
            boolean weak = declared || shared < 1 || equal && like == 0 && !oneName && !particular;
            return Optional.of(new PairCandidate(one, other, equal, like, (like + own + least + most) / 4, weak, declared));
        }

        // Whether the values look like a slip takes long to tell: it is asked only where it decides.
        private static double least(double said, boolean equal, ValueRange a, ValueRange b) {
            boolean enough = said >= LEAST_OF_UNEQUAL || said / LEAST_SHARED < TO_ASK;
            return equal || enough || ValueEvidence.of(a, b) == ValueEvidence.SLIP ? LEAST_SHARED : LEAST_OF_UNEQUAL;
        }

        // 荣誉1项 here and there says nothing.
        private boolean equalApart(FigurePairs.Found one, FigurePairs.Found other) {
            boolean single = one.figure().range().told().compareTo(BigDecimal.ONE) == 0
                    && (one.figure().isBareOfWords() || other.figure().isBareOfWords());
            // 林长制考核 and 河湖长制考核 may both be the fifth.
            boolean ranks = one.figure().figure().kind() == Figure.Kind.RANK && words.own(one, other) < LEAST_RANKED;
            return single || ranks;
        }

        // Places in an order are compared as WordedValue; rows of one table tell of different things.
        private boolean unequalApart(FigurePairs.Found one, FigurePairs.Found other, boolean across) {
            ComparedFigure a = one.figure();
            ComparedFigure b = other.figure();
            boolean otherItem = !one.fact().fact().item().text().equals(other.fact().fact().item().text());
            // 新登记9家 and 净增8家 are two: some went, too.
            boolean net = net(a) != net(b) && !ValueEvidence.swapped(a.range(), b.range());
            return a.figure().kind() == Figure.Kind.RANK || partOfOne(a, b) || partOfOne(b, a) || !across && (net || a.freshAgainstTotal(b)
                    || timesApart(one, other))
                    || one.fact().sameSource(other.fact()) && (otherItem || standsInTable(other)) && standsInTable(one);
        }

        // 5.5 that tells no unit is no other number of 7个.
        private static boolean partOfOne(ComparedFigure bare, ComparedFigure counted) {
            return bare.unit().isEmpty() && bare.range().told().stripTrailingZeros().scale() > 0 && !counted.bare()
                    && counted.figure().quantity().magnitude().isBlank() && counted.range().told().stripTrailingZeros().scale() <= 0;
        }

        private boolean standsInTable(FigurePairs.Found found) {
            return tables.computeIfAbsent(found, PairCandidate::inTable);
        }

        private boolean declaredApart(FigurePairs.Found one, FigurePairs.Found other) {
            IndicatorForm f = one.figure().placed().form();
            IndicatorForm g = other.figure().placed().form();
            boolean bare = one.figure().isBareOfWords() || other.figure().isBareOfWords();
            // 35岁以下 of one thing, 35岁以下 of another.
            boolean limits = LIMIT_ALONE.matcher(f.noun()).matches() && LIMIT_ALONE.matcher(g.noun()).matches()
                    && ComparedFact.overlap(ComparedFact.pairs(one.figure().placed().topic()), ComparedFact.pairs(other.figure().placed().topic())) == 0;
            return limits || f.opposed(g) || bare && named(one).opposed(named(other)) || IndicatorLikeness.otherNames(f.names(), g.names())
                    || disjoint(Set.copyOf(f.limits()), Set.copyOf(g.limits()));
        }

        // A number alone is of its item.
        private IndicatorForm named(FigurePairs.Found found) {
            String item = found.fact().fact().item().text();
            return found.figure().isBareOfWords() ? items.computeIfAbsent(item, forms::of) : found.figure().placed().form();
        }

        // 65 of 65岁以上 is not 80.
        private static boolean disjoint(Set<String> mine, Set<String> theirs) {
            return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
        }
    }
}
