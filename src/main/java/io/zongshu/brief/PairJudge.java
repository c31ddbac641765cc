package io.zongshu.brief;

import io.zongshu.language.IndicatorLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges two figures: one indicator with one value, with two values, or neither. */
final class PairJudge {
    /** How alike indicators must be at the least where other values bear them out. */
    private static final double FAINT = 0.1;
    private static final double SAME_SOURCE = 0.97;
    private static final double SAME_WORDS = 0.9;
    private static final double SAME_PART = 0.95;
    /** An address in a table. */
    private static final String TABLE = ".*(?:![A-Z]{1,3}\\d+|!第\\d+行| [A-Z]{1,3}\\d+)(?:、.*)?";
    private static final int SPECIFIC = 3;
    private static final double SAME_THING = 0.75;
    /** How alike indicators must be where a table does not say what it counts. */
    private static final double WITHOUT_UNIT = 0.72;
    private static final double NEVER = 2;
    /** How alike indicators must be for near values where both are named in full. */
    private static final double NEAR_PLAIN = 0.67;
    /** Digits that two figures hardly share by chance. */
    private static final int LONG = 3;
    /** How much of what the shorter says the other must say too, for long equal values; for unequal ones. */
    private static final double SAID_OF_EQUAL = 0.55;
    private static final double SAID = 0.7;
    private static final double SAID_BOTH = 0.6;
    /** How alike indicators must be by meaning for their wording to decide. */
    private static final double DOUBT_OF_EQUAL = 0.3;
    private static final double DOUBT_OF_SHARE = 0.45;
    private static final double DOUBT = 0.5;
    private static final double DOUBT_OF_NEAR = 0.6;

    private final IndicatorLikeness likeness;
    private final List<FigurePairs.Pair> equal = new ArrayList<>();
    private final List<FigurePairs.Pair> unequal = new ArrayList<>();
    private final List<FigurePairs.Pair> faint = new ArrayList<>();

    PairJudge(IndicatorLikeness likeness) {
        this.likeness = likeness;
    }

    List<FigurePairs.Pair> equal() {
        return equal;
    }

    List<FigurePairs.Pair> unequal() {
        return unequal;
    }

    /** Equal values whose indicators are hardly alike. */
    List<FigurePairs.Pair> faint() {
        return faint;
    }

    /** Adds the two to those that are equal, unequal or faintly equal; to none in doubt. */
    void judge(FigurePairs.Found one, FigurePairs.Found other) {
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
        double like = wording(one, other, sameValue, likeness.of(a.placed(), b.placed()));
        ValueEvidence evidence = ValueEvidence.of(a.range(), b.range());
        boolean unlikely = !sameValue && (evidence == ValueEvidence.FAR || evidence == ValueEvidence.ABOUT);
        if (bare && (like < WITHOUT_UNIT || unlikely)) {
            return;
        }
        if (sameValue) {
            if (like >= ValueEvidence.leastOfEqual()) {
                equal.add(new FigurePairs.Pair(one, other, like));
            }
            if (like >= FAINT && a.main() && b.main()) {
                faint.add(new FigurePairs.Pair(one, other, like));
            }
        } else if (like >= leastOfUnequal(one, other, sameSource)) {
            unequal.add(new FigurePairs.Pair(one, other, like));
        }
    }

    /**
     * How alike two indicators are with the words as written as a second opinion: where likeness by meaning leaves doubt,
     * most pairs of letters in common and a value that bears it out decide.
     */
    private static double wording(FigurePairs.Found one, FigurePairs.Found other, boolean sameValue, double like) {
        ComparedFigure a = one.figure();
        ComparedFigure b = other.figure();
        Set<String> mine = said(one);
        Set<String> theirs = said(other);
        double covered = ComparedFact.overlap(mine, theirs);
        double alike = ComparedFact.likeness(mine, theirs);
        if (sameValue) {
            boolean sure = ValueEvidence.digits(a.range(), b.range()) >= LONG && !ofKind(a) && !ofKind(b) && covered >= SAID_OF_EQUAL;
            boolean enough = like >= (a.unit().equals("%") ? DOUBT_OF_SHARE : DOUBT_OF_EQUAL);
            return sure && enough ? Math.max(like, ValueEvidence.likenessOfEqual(LONG)) : like;
        }
        ValueEvidence evidence = ValueEvidence.of(a.range(), b.range());
        boolean said = covered >= SAID && alike >= SAID_BOTH && like >= DOUBT;
        boolean slip = evidence == ValueEvidence.SLIP || evidence == ValueEvidence.SHORT_SLIP;
        boolean near = evidence == ValueEvidence.NEAR && plain(one, other) && like >= DOUBT_OF_NEAR;
        return said && (slip && !ofKind(a) && !ofKind(b) || near) ? Math.max(like, evidence.likeness()) : like;
    }

    private static Set<String> said(FigurePairs.Found found) {
        String own = found.figure().figure().indicator();
        return ComparedFact.pairs(found.figure().isBareOfWords() ? found.fact().fact().item().text() + "，" + own : own);
    }

    /** Whether both name in full what they count, and neither a part nor what is new where the other does not: shares lie near by chance. */
    private static boolean plain(FigurePairs.Found one, FigurePairs.Found other) {
        return !one.figure().unit().equals("%") && !one.figure().otherExtent(other.figure()) && !ofKind(one.figure()) && !ofKind(other.figure());
    }

    // 预算, 资金: a word that says too little. A number alone is of its item.
    private static boolean ofKind(ComparedFigure figure) {
        return figure.general() && !figure.isBareOfWords();
    }

    // Rows of one table tell of different things unless they say the very same.
    private static double leastOfUnequal(FigurePairs.Found one, FigurePairs.Found other, boolean sameSource) {
        ValueEvidence evidence = ValueEvidence.of(one.figure().range(), other.figure().range());
        double least = evidence == ValueEvidence.NEAR && plain(one, other) ? NEAR_PLAIN : evidence.likeness();
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
    private static boolean sameItem(FigurePairs.Found one, FigurePairs.Found other) {
        boolean alone = one.figure().isBareOfWords() != other.figure().isBareOfWords();
        FigurePairs.Found bare = one.figure().isBareOfWords() ? one : other;
        FigurePairs.Found named = bare == one ? other : one;
        Set<String> noun = ComparedFact.pairs(named.figure().placed().form().noun());
        return one.fact().sameItem(other.fact())
                || alone && ComparedFact.likeness(ComparedFact.pairs(bare.figure().placed().item()), noun) >= SAME_THING;
    }

    // A number of a sum of which neither its own words nor its fact say what it is.
    private static boolean unnamed(FigurePairs.Found found) {
        return found.figure().placed().form().noun().isEmpty() && found.fact().fact().item().isEmpty()
                && found.fact().fact().measures().isEmpty() && found.figure().cell().address().matches(TABLE);
    }
}
