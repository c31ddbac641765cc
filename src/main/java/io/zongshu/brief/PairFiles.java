package io.zongshu.brief;

import static io.zongshu.brief.PairFeature.*;

/** Looks at candidates: where two figures stand, and what of time, place and kind only one of them tells. */
final class PairFiles {
    private static final double MANY_IN_FILE = 12;

    private PairFiles() {}

    /** What the one's paragraph and the other's file have to do with one another, of two files. */
    static void files(PairCandidate c, PairSurvey survey, FolderWords words, double[] x) {
        double[] files = survey.besideInFiles(c);
        x[FILE_BEARS_OUT.ordinal()] = Math.min(1, Math.max(files[0], files[1]) / MANY_IN_FILE);
        x[FILE_BEARS_OUT_LEAST.ordinal()] = Math.min(1, Math.min(files[0], files[1]) / MANY_IN_FILE);
        x[SUMMARY.ordinal()] = flag(survey.isSummary(c.one().file()) != survey.isSummary(c.other().file()));
        x[FILE_SAID.ordinal()] = Math.max(words.file(c.one(), c.other()), words.file(c.other(), c.one()));
        boolean[] ofPlace = PairPlaces.ofFiles(c.one(), c.other(), words);
        x[FILE_OF_OTHER_PLACE.ordinal()] = flag(ofPlace[0]);
        x[FILE_PLACE_SAID.ordinal()] = flag(ofPlace[1]);
    }

    /** Where each stands. */
    static void places(PairCandidate c, double[] x) {
        boolean one = PairCandidate.inTable(c.one());
        boolean other = PairCandidate.inTable(c.other());
        Cell mine = c.one().fact().fact().department();
        Cell theirs = c.other().fact().fact().department();
        x[TABLE_AND_PROSE.ordinal()] = flag(one != other);
        x[PROSE_AND_PROSE.ordinal()] = flag(!one && !other);
        x[REPORTERS_APART.ordinal()] = flag(!mine.isEmpty() && !theirs.isEmpty() && !mine.text().equals(theirs.text()));
        x[SAME_SOURCE.ordinal()] = flag(c.one().fact().sameSource(c.other().fact()));
        x[SAME_FILE.ordinal()] = flag(c.one().file().equals(c.other().file()));
        x[NO_ITEM.ordinal()] = flag(noItem(c.one()) || noItem(c.other()));
        String theme = c.one().fact().fact().theme().text();
        x[SAME_THEME.ordinal()] = flag(!theme.isEmpty() && theme.equals(c.other().fact().fact().theme().text()));
    }

    private static boolean noItem(FigurePairs.Found found) {
        return found.fact().fact().item().isEmpty() && PairCandidate.inTable(found);
    }

    /** What keeps them apart. */
    static void apart(PairCandidate c, double[] x) {
        x[WEAK.ordinal()] = flag(c.weak());
        ComparedFigure one = c.one().figure();
        ComparedFigure other = c.other().figure();
        x[TIME_APART.ordinal()] = flag(PairCandidate.timesApart(c.one(), c.other()));
        x[PLAN_APART.ordinal()] = flag(one.figure().planned() != other.figure().planned());
        x[UNITS_APART.ordinal()] = flag(!one.bare() && !other.bare() && !one.unitClass().equals(other.unitClass()));
        x[PLACES_APART.ordinal()] = flag(PairPlaces.apart(c.one(), c.other()));
        x[DECLARED_APART.ordinal()] = flag(c.declared());
        x[NET_APART.ordinal()] = flag(PairCandidate.net(one) != PairCandidate.net(other));
        x[VAGUE.ordinal()] = flag(one.range().low().compareTo(one.range().high()) != 0 || other.range().low().compareTo(other.range().high()) != 0);
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
