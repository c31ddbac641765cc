package io.zongshu.brief;

import static io.zongshu.brief.PairFeature.*;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForm;
import io.zongshu.language.IndicatorForms;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks at candidates: the numbers of {@link PairFeature}, by its order. */
final class PairFeatures {
    private static final double MUCH_LEFT = 4;
    private static final double MANY_DIGITS = 5;
    private static final int SOME_DIGITS = 3;
    private static final double MANY_IN_STATEMENT = 6;
    private static final double MANY_IN_FACT = 8;
    private static final double MANY_LETTERS = 3;
    /** Values that are e³ times apart are as far as any. */
    private static final double FAR_APART = 3;
    private static final double FAR_AHEAD = 0.5;
    /** So many letters name a thing and what is measured of it. */
    private static final int NAMED = 7;
    private static final double NAMES_ALIKE = 0.75;
    private static final Pattern COMPANY = Pattern.compile("公司|集团");
    private static final Pattern WHOLE = Pattern.compile("全[省市县区州旗镇乡]");

    private final IndicatorForms forms;
    private final FolderWords words;
    private final PairSurvey survey;
    /** Each figure is looked at with many others. */
    private final Map<FigurePairs.Found, Set<String>> names = new IdentityHashMap<>();

    PairFeatures(IndicatorForms forms, FolderWords words, PairSurvey survey) {
        this.forms = forms;
        this.words = words;
        this.survey = survey;
    }

    double[] of(PairCandidate c) {
        double[] x = new double[PairFeature.values().length];
        words(c, x);
        kinds(c, x);
        PairFiles.places(c, x);
        others(c, x);
        if (c.equal()) {
            equal(c, x);
        } else {
            unequal(c, x);
        }
        return x;
    }

    private void words(PairCandidate c, double[] x) {
        double inOne = words.contained(c.one(), c.other());
        double inOther = words.contained(c.other(), c.one());
        double leftOne = words.left(c.one(), c.other());
        double leftOther = words.left(c.other(), c.one());
        String f = c.one().figure().placed().form().noun();
        String g = c.other().figure().placed().form().noun();
        x[LIKE.ordinal()] = c.like();
        x[APART.ordinal()] = flag(c.like() == 0);
        x[OWN_WORDS.ordinal()] = words.own(c.one(), c.other());
        x[SAID_LEAST.ordinal()] = Math.min(inOne, inOther);
        x[SAID_MOST.ordinal()] = Math.max(inOne, inOther);
        x[ALL_WORDS.ordinal()] = words.wide(c.one(), c.other());
        x[NOUN_SHARED.ordinal()] = shared(f, g);
        x[SAME_HEAD.ordinal()] = flag(f.length() > 1 && g.length() > 1 && f.endsWith(g.substring(g.length() - 2)));
        x[ABBREVIATED.ordinal()] = flag(Abbreviation.between(f, g));
        x[INSTEAD.ordinal()] = Math.min(1, Math.min(leftOne, leftOther) / MUCH_LEFT);
        x[MORE.ordinal()] = Math.min(1, Math.max(leftOne, leftOther) / (2 * MUCH_LEFT));
        x[SUBSTITUTED.ordinal()] = substituted(c);
        x[ONE_LETTER.ordinal()] = flag(oneLetter(f, g, c));
        x[ITEM_ALIKE.ordinal()] = ComparedFact.likeness(c.one().fact().itemPairs(), c.other().fact().itemPairs());
        x[BOTH_ITEMS.ordinal()] = flag(!c.one().fact().itemPairs().isEmpty() && !c.other().fact().itemPairs().isEmpty());
        x[CLOSE.ordinal()] = c.close();
        verbs(c.one().figure().doings(), c.other().figure().doings(), x);
    }

    private void verbs(Set<String> mine, Set<String> theirs, double[] x) {
        boolean both = !mine.isEmpty() && !theirs.isEmpty();
        boolean same = both && mine.stream().anyMatch(theirs::contains);
        boolean may = both && !same && mine.stream().anyMatch(v -> theirs.stream().anyMatch(w -> forms.compatible(v, w) || forms.near(v, w)));
        x[VERBS_SAME.ordinal()] = flag(same);
        x[VERBS_MAY.ordinal()] = flag(may);
        x[VERBS_APART.ordinal()] = flag(both && !same && !may);
        x[VERBS_OF_ONE.ordinal()] = flag(mine.isEmpty() != theirs.isEmpty());
    }

    private Institutions who(FigurePairs.Found found) {
        return words.institutions(found);
    }

    private void kinds(PairCandidate c, double[] x) {
        ComparedFigure a = c.one().figure();
        ComparedFigure b = c.other().figure();
        IndicatorForm f = a.placed().form();
        IndicatorForm g = b.placed().form();
        boolean generalA = a.general() && !a.isBareOfWords();
        boolean generalB = b.general() && !b.isBareOfWords();
        x[BARE_ONE.ordinal()] = flag(a.isBareOfWords() != b.isBareOfWords());
        x[BARE_BOTH.ordinal()] = flag(a.isBareOfWords() && b.isBareOfWords());
        x[GENERAL_ONE.ordinal()] = flag(generalA != generalB);
        x[GENERAL_BOTH.ordinal()] = flag(generalA && generalB);
        x[PERIOD_OF_ONE.ordinal()] = flag(a.period().isEmpty() != b.period().isEmpty());
        x[PLACE_OF_ONE.ordinal()] = flag(PairPlaces.ofOne(c.one(), c.other(), words));
        // 其中限额以上单位零售额 names itself: it is a part of something else.
        boolean partOfAll = a.figure().part() != b.figure().part() && !a.bothFresh(b) && !(namesItself(a, b) && c.like() >= NAMES_ALIKE);
        x[PART_APART.ordinal()] = flag(partOfAll);
        x[OWNERS_PART.ordinal()] = flag(a.isOwnersPart(b) || b.isOwnersPart(a));
        x[WHO_SAME.ordinal()] = flag(who(c.one()).same(who(c.other())));
        x[WHO_APART.ordinal()] = flag(who(c.one()).apart(who(c.other())));
        x[WHO_OF_ONE.ordinal()] = flag(!who(c.one()).same(who(c.other())) && who(c.one()).owner().isEmpty() != who(c.other()).owner().isEmpty());
        x[WHOLE_AND_OWN.ordinal()] = flag(!who(c.one()).same(who(c.other())) && (ofWhole(c.one(), c.other()) || ofWhole(c.other(), c.one())));
        x[EXTENT_APART.ordinal()] = flag(partOfAll || a.otherFreshness(b));
        x[RIVALS.ordinal()] = flag(a.rivals(b));
        x[NAMES_SHARED.ordinal()] = flag(names(c.one()).stream().anyMatch(names(c.other())::contains));
        x[NAMES_APART.ordinal()] = flag(c.one().fact().otherNames(c.other().fact()));
        x[AVERAGE_APART.ordinal()] = flag(!f.average().equals(g.average()));
        x[UNIT_SAME.ordinal()] = flag(a.figure().quantity().unit().equals(b.figure().quantity().unit()));
        x[UNIT_BARE.ordinal()] = flag(a.bare() || b.bare());
        x[CHANGE.ordinal()] = flag(a.figure().kind() == Figure.Kind.CHANGE);
        x[RANK.ordinal()] = flag(a.figure().kind() == Figure.Kind.RANK);
        x[PERCENT.ordinal()] = flag(a.unit().equals("%"));
    }

    private boolean ofWhole(FigurePairs.Found whole, FigurePairs.Found own) {
        boolean reports = !who(own).owner().isEmpty() || COMPANY.matcher(own.figure().placed().owner()).find();
        return who(whole).owner().isEmpty() && reports && !COMPANY.matcher(whole.figure().placed().owner()).find() && WHOLE.matcher(whole.fact().statement(whole.figure().spot())).find();
    }

    private Set<String> names(FigurePairs.Found found) {
        return names.computeIfAbsent(found, f -> {
            Set<String> all = new TreeSet<>(f.figure().placed().names());
            all.addAll(ComparedFact.names(f.fact().statement(f.figure().spot())));
            return all;
        });
    }

    private static boolean namesItself(ComparedFigure a, ComparedFigure b) {
        return (a.figure().part() ? a : b).placed().form().noun().length() >= NAMED - 2;
    }

    private void others(PairCandidate c, double[] x) {
        double[] ahead = survey.ahead(c);
        double least = Math.min(ahead[0], ahead[1]);
        x[AHEAD_LEAST.ordinal()] = clip(least);
        x[AHEAD_MOST.ordinal()] = clip(Math.max(ahead[0], ahead[1]));
        x[BEST_OF_BOTH.ordinal()] = flag(least >= 0);
        x[SENTENCE_BEARS_OUT.ordinal()] = Math.min(1, survey.besideInStatements(c) / MANY_IN_STATEMENT);
        x[FACT_BEARS_OUT.ordinal()] = Math.min(1, survey.besideInFacts(c) / MANY_IN_FACT);
        PairFiles.apart(c, x);
        if (c.isAcross()) {
            PairFiles.files(c, survey, words, x);
        }
        BigDecimal a = c.one().figure().range().told();
        BigDecimal b = c.other().figure().range().told();
        x[UNLIKELY.ordinal()] = Math.min(1, survey.unlikely(c) / MANY_DIGITS);
        said(x);
        x[SMALL.ordinal()] = flag(a.compareTo(BigDecimal.TEN) < 0 && b.compareTo(BigDecimal.TEN) < 0);
    }

    private void equal(PairCandidate c, double[] x) {
        ValueRange a = c.one().figure().range();
        ValueRange b = c.other().figure().range();
        double digits = Math.min(1, ValueEvidence.digits(a, b) / MANY_DIGITS);
        x[DIGITS.ordinal()] = digits;
        x[EXACT.ordinal()] = flag(a.told().compareTo(b.told()) == 0);
        x[RARE_VALUE.ordinal()] = survey.rarity(c);
        x[CLOSE_OF_DIGITS.ordinal()] = c.close() * digits;
        particular(x, ValueEvidence.digits(a, b));
    }

    /** Fills in whether words bear out what is hardly chance. */
    static void said(double[] x) {
        x[UNLIKELY_AND_SAID.ordinal()] = x[UNLIKELY.ordinal()] * Math.min(1, x[SAID_MOST.ordinal()] + x[ALL_WORDS.ordinal()]);
    }

    /** Fills in whether chance alone would hardly give two figures one value. */
    static void particular(double[] x, int digits) {
        boolean rare = x[RARE_VALUE.ordinal()] == 1;
        x[PARTICULAR.ordinal()] = flag(rare && digits > SOME_DIGITS);
        x[RATHER_PARTICULAR.ordinal()] = flag(rare && digits == SOME_DIGITS);
        x[SAID_OF_PARTICULAR.ordinal()] = rare && digits >= SOME_DIGITS ? Math.min(1, x[SAID_MOST.ordinal()] + x[ALL_WORDS.ordinal()]) : 0;
    }

    private void unequal(PairCandidate c, double[] x) {
        ValueRange a = c.one().figure().range();
        ValueRange b = c.other().figure().range();
        ValueEvidence evidence = ValueEvidence.of(a, b);
        x[SLIP.ordinal()] = flag(evidence == ValueEvidence.SLIP);
        x[SHORT_SLIP.ordinal()] = flag(evidence == ValueEvidence.SHORT_SLIP);
        x[SIZE_SLIP.ordinal()] = flag(ValueEvidence.otherSize(a, b));
        x[SWAPPED.ordinal()] = flag(ValueEvidence.swapped(a, b));
        x[NEAR.ordinal()] = flag(evidence == ValueEvidence.NEAR);
        x[ABOUT.ordinal()] = flag(evidence == ValueEvidence.ABOUT);
        x[RATIO.ordinal()] = ratio(a.told().abs().doubleValue(), b.told().abs().doubleValue());
        x[SETTLED.ordinal()] = survey.settled(c);
        x[ONE_THING.ordinal()] = flag(oneThing(c));
        together(x);
    }

    /** Fills in what words and unequal values say together. */
    static void together(double[] x) {
        double slip = Math.max(x[SLIP.ordinal()], x[SHORT_SLIP.ordinal()]);
        double near = Math.max(x[NEAR.ordinal()], x[ABOUT.ordinal()]);
        x[CLOSE_AND_SLIP.ordinal()] = slip * x[CLOSE.ordinal()];
        x[INSTEAD_AND_SLIP.ordinal()] = slip * x[INSTEAD.ordinal()];
        x[NOUN_AND_SLIP.ordinal()] = slip * x[NOUN_SHARED.ordinal()];
        x[SUBSTITUTED_AND_SLIP.ordinal()] = slip * x[SUBSTITUTED.ordinal()];
        x[CLOSE_AND_NEAR.ordinal()] = near * x[CLOSE.ordinal()];
        x[INSTEAD_AND_NEAR.ordinal()] = near * x[INSTEAD.ordinal()];
        x[SUBSTITUTED_AND_NEAR.ordinal()] = near * x[SUBSTITUTED.ordinal()];
        x[ONE_THING_FAR.ordinal()] = (1 - slip) * (1 - near) * x[ONE_THING.ordinal()];
        x[MORE_AND_FAR.ordinal()] = (1 - slip) * (1 - x[NEAR.ordinal()]) * x[MORE.ordinal()];
    }

    // 东湖大桥 | 完成投资 and 东湖大桥完成投资: each says all that the other says, of a thing with a name of its own.
    private boolean oneThing(PairCandidate c) {
        String one = named(c.one());
        String other = named(c.other());
        boolean all = strange(one, words.text(c.other())) == 0 && strange(other, words.text(c.one())) == 0;
        boolean named = Math.min(one.length(), other.length()) >= NAMED;
        ComparedFigure a = c.one().figure();
        ComparedFigure b = c.other().figure();
        boolean alike = !a.otherExtent(b) && a.figure().part() == b.figure().part() && a.placed().form().average().equals(b.placed().form().average());
        return all && named && alike;
    }

    private String named(FigurePairs.Found found) {
        String item = found.fact().fact().item().text();
        String own = found.figure().figure().indicator();
        return forms.letters(own.contains(item) ? own : item + own);
    }

    private static double ratio(double a, double b) {
        return Math.min(1, StrictMath.log(Math.max(a, b) / Math.min(a, b)) / FAR_APART);
    }

    // Letters that each noun has instead of the other's: 存 of 存款余额, 贷 of 贷款余额.
    private double substituted(PairCandidate c) {
        String a = c.one().figure().placed().form().noun();
        String b = c.other().figure().placed().form().noun();
        int least = a.isEmpty() || b.isEmpty() ? 0 : Math.min(strange(a, b + words.text(c.other())), strange(b, a + words.text(c.one())));
        return Math.min(1, least / MANY_LETTERS);
    }

    private boolean oneLetter(String a, String b, PairCandidate c) {
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        return a.length() == b.length() && a.length() > 2 && from < a.length() && a.substring(from + 1).equals(b.substring(from + 1))
                && words.text(c.other()).indexOf(a.charAt(from)) < 0 && words.text(c.one()).indexOf(b.charAt(from)) < 0;
    }

    private int strange(String noun, String said) {
        double[] weights = forms.weights(noun);
        int strange = 0;
        for (int i = 0; i < noun.length(); i++) {
            strange += weights[i] == 1 && said.indexOf(noun.charAt(i)) < 0 ? 1 : 0;
        }
        return strange;
    }

    // The longest common subsequence over the shorter one's length.
    private static double shared(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                row[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : Math.max(before[j + 1], row[j]);
            }
            before = row;
        }
        return before[b.length()] / (double) Math.min(a.length(), b.length());
    }

    private static double clip(double ahead) {
        return Math.max(-FAR_AHEAD, Math.min(FAR_AHEAD, ahead));
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
