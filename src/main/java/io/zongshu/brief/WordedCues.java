package io.zongshu.brief;

import static io.zongshu.brief.WordedCue.*;

import io.zongshu.language.IndicatorLikeness;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Looks at values that are no quantities, two by two: the numbers of {@link WordedCue}, by its order. */
final class WordedCues {
    private static final double MANY_LETTERS = 8;
    private static final double SOME_LETTERS = 4;
    private static final int NEAR_DAYS = 3;
    private static final int MONTH = 100;

    private final ToDoubleFunction<String> weight;
    /** The two most alike values of each other file. */
    private final Map<WordedValue, Map<String, double[]>> closest = new IdentityHashMap<>();
    private final PairPassages passages;

    /** @param weight of a pair of letters by how few tell it */
    WordedCues(List<WordedValue> values, FigurePairs pairs, ToDoubleFunction<String> weight) {
        this.weight = weight;
        this.passages = new PairPassages(pairs);
        for (WordedValue one : values) {
            values.stream().filter(other -> mayBeOne(one, other)).forEach(other -> {
                double close = close(one, other);
                double[] two = closest.computeIfAbsent(one, k -> new TreeMap<>()).computeIfAbsent(other.fact().file(), k -> new double[2]);
                two[1] = Math.max(two[1], Math.min(two[0], close));
                two[0] = Math.max(two[0], close);
            });
        }
    }

    /** Whether both are of one kind, stand in two files, and share something that nothing declared tells apart. */
    static boolean mayBeOne(WordedValue one, WordedValue other) {
        return one.answer().getClass() == other.answer().getClass() && !one.fact().file().equals(other.fact().file())
                && one.fact().kind() == other.fact().kind() && !one.events().others(other.events()) && !one.who().apart(other.who())
                && (one.answer() instanceof WordedAnswer.Granted a && other.answer() instanceof WordedAnswer.Granted b ? a.award().mayBeOf(b.award()) : !one.form().opposed(other.form()))
                && !declaredApart(one, other) && (shares(one.own(), other.wide()) || shares(other.own(), one.wide()));
    }

    // 开工 and 竣工, 全省 and 全市, by growth and by sum; works that are called otherwise.
    private static boolean declaredApart(WordedValue one, WordedValue other) {
        boolean awards = one.answer() instanceof WordedAnswer.Granted a && other.answer() instanceof WordedAnswer.Granted b
                && IndicatorLikeness.otherNames(a.award().names(), b.award().names());
        boolean aspects = !one.aspect().isEmpty() && !other.aspect().isEmpty() && !one.aspect().equals(other.aspect());
        return awards || aspects || one.growth().isPresent() && other.growth().isPresent() && !one.growth().equals(other.growth());
    }

    private static long strange(WordedValue one, WordedValue other) {
        String said = other.letters() + String.join("", other.wide());
        return one.letters().chars().filter(letter -> said.indexOf(letter) < 0).count();
    }

    private static boolean shares(Set<String> own, Set<String> wide) {
        return own.stream().anyMatch(wide::contains);
    }

    private static double close(WordedValue one, WordedValue other) {
        return (WordedValue.covered(one.own(), other.wide(), pair -> 1) + WordedValue.covered(other.own(), one.wide(), pair -> 1)) / 2;
    }

    double[] of(WordedValue one, WordedValue other) {
        double[] x = new double[WordedCue.values().length];
        names(one, other, x);
        around(one, other, x);
        if (one.answer() instanceof WordedAnswer.Day a && other.answer() instanceof WordedAnswer.Day b) {
            days(a.when(), b.when(), x);
        } else if (one.answer() instanceof WordedAnswer.Granted a && other.answer() instanceof WordedAnswer.Granted b) {
            awards(a.award(), b.award(), x);
        }
        x[SLIP.ordinal()] = flag(one.answer().isSlipOf(other.answer()));
        return x;
    }

    private void names(WordedValue one, WordedValue other, double[] x) {
        double mine = WordedValue.covered(one.own(), other.wide(), pair -> 1);
        double theirs = WordedValue.covered(other.own(), one.wide(), pair -> 1);
        double rareMine = WordedValue.covered(one.own(), other.wide(), weight);
        double rareTheirs = WordedValue.covered(other.own(), one.wide(), weight);
        double least = Math.min(mine, theirs);
        double most = Math.max(mine, theirs);
        x[RULE.ordinal()] = one.same(other, weight);
        x[SAID_LEAST.ordinal()] = least;
        x[SAID_MOST.ordinal()] = most;
        x[RARE_LEAST.ordinal()] = Math.min(rareMine, rareTheirs);
        x[RARE_MOST.ordinal()] = Math.max(rareMine, rareTheirs);
        x[NAMES_ALIKE.ordinal()] = ComparedFact.likeness(one.own(), other.own());
        x[LONGEST.ordinal()] = Math.min(1, longest(one.letters(), other.letters()) / MANY_LETTERS);
        boolean[] kinds = {one.isStep(), one.answer() instanceof WordedAnswer.Place, one.answer() instanceof WordedAnswer.Granted};
        for (int i = 0; i < kinds.length; i++) {
            x[DAY.ordinal() + i] = flag(kinds[i]);
            x[DAY_SAID.ordinal() + i] = kinds[i] ? most : 0;
            x[DAY_SAID_LEAST.ordinal() + i] = kinds[i] ? least : 0;
        }
    }

    private void around(WordedValue one, WordedValue other, double[] x) {
        boolean aspects = !one.aspect().isEmpty() && !other.aspect().isEmpty();
        x[NAMES_SHARED.ordinal()] = flag(one.fact().names().stream().anyMatch(other.fact().names()::contains));
        x[NAMES_APART.ordinal()] = flag(one.fact().otherNames(other.fact()));
        x[ASPECT_SAME.ordinal()] = flag(aspects && one.aspect().equals(other.aspect()));
        x[PERIOD_APART.ordinal()] = flag(!one.period().equals(other.period()));
        x[INSTEAD.ordinal()] = Math.min(1, Math.min(strange(one, other), strange(other, one)) / SOME_LETTERS);
        x[OPPOSED.ordinal()] = flag(one.form().opposed(other.form()));
        x[WHO_SAME.ordinal()] = flag(one.who().same(other.who()));
        x[PLACES_APART.ordinal()] = flag(one.elsewhere(other) || other.elsewhere(one));
        x[FILE_OF_OTHER_PLACE.ordinal()] = flag(ofOtherPlace(one, other) || ofOtherPlace(other, one));
        x[FILE_SAID.ordinal()] = Math.max(fileSaid(one, other), fileSaid(other, one));
        String theme = one.fact().fact().theme().text();
        x[SAME_THEME.ordinal()] = flag(!theme.isEmpty() && theme.equals(other.fact().fact().theme().text()));
        x[FILE_BEARS_OUT.ordinal()] = Math.max(beside(one, other), beside(other, one));
        double close = close(one, other);
        double mine = ahead(one, other, close);
        double theirs = ahead(other, one, close);
        x[AHEAD_LEAST.ordinal()] = Math.min(mine, theirs);
        x[AHEAD_MOST.ordinal()] = Math.max(mine, theirs);
        x[BEST_OF_BOTH.ordinal()] = flag(Math.min(mine, theirs) >= 0);
    }

    private static boolean ofOtherPlace(WordedValue one, WordedValue other) {
        String place = PairPlaces.ofFile(one.fact().fact());
        return !place.isEmpty() && !place.equals(PairPlaces.ofFile(other.fact().fact())) && !other.wide().containsAll(ComparedFact.pairs(place));
    }

    private static double fileSaid(WordedValue one, WordedValue other) {
        Set<String> file = ComparedFact.pairs(FigureSurroundings.file(one.fact().fact()) + "|" + one.fact().fact().department().text());
        return WordedValue.covered(file, other.wide(), pair -> 1);
    }

    private double beside(WordedValue one, WordedValue other) {
        return passages.of(one.fact(), one.fact().address(one.spot()), other.fact().file());
    }

    private double ahead(WordedValue one, WordedValue other, double close) {
        double[] two = closest.getOrDefault(one, Map.of()).getOrDefault(other.fact().file(), new double[2]);
        return close >= two[0] ? close - two[1] : close - two[0];
    }

    private static void days(WrittenDate a, WrittenDate b, double[] x) {
        boolean months = a.first() / MONTH == b.first() / MONTH;
        x[SAME_MONTH.ordinal()] = flag(months);
        x[SAME_DAY_OF_MONTH.ordinal()] = flag(!months && a.first() % MONTH == b.first() % MONTH);
        x[DAYS_NEAR.ordinal()] = flag(months && Math.abs(a.first() - b.first()) <= NEAR_DAYS);
        x[MONTH_ONLY.ordinal()] = flag(!a.isParticular() || !b.isParticular());
        x[YEAR_APART.ordinal()] = flag(a.year() > 0 && b.year() > 0 && a.year() != b.year());
    }

    private static void awards(Award a, Award b, double[] x) {
        x[WHO_SHARED.ordinal()] = ComparedFact.overlap(a.who(), b.who());
        x[WHAT_SHARED.ordinal()] = ComparedFact.overlap(a.what(), b.what());
        x[WHAT_LEAST.ordinal()] = ComparedFact.likeness(a.what(), b.what());
        x[LEVEL_APART.ordinal()] = flag(apart(a.level(), b.level()));
        x[GRADE_APART.ordinal()] = flag(apart(a.grade(), b.grade()));
        x[YEAR_APART.ordinal()] = flag(apart(a.year().replace("~", ""), b.year().replace("~", "")));
    }

    private static boolean apart(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static int longest(String a, String b) {
        int longest = 0;
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                row[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : 0;
                longest = Math.max(longest, row[j + 1]);
            }
            before = row;
        }
        return longest;
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
