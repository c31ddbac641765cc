package io.zongshu.brief;

import java.util.regex.Pattern;

/** Whether two figures are of two places below the unit's own. */
final class PairPlaces {
    private static final Pattern TOWN = Pattern.compile("(?:镇|乡|街道)$");

    private PairPlaces() {}

    /** Whether both name places, and other ones. */
    static boolean apart(FigurePairs.Found one, FigurePairs.Found other) {
        String mine = one.figure().place();
        String theirs = other.figure().place();
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }

    /**
     * Whether only one of them names a place, and the other does not speak of it. 盐田村 of one file is the village that the
     * town's own file names; 柳塘鱼市 is 柳塘镇's.
     */
    static boolean ofOne(FigurePairs.Found one, FigurePairs.Found other, FolderWords words) {
        String mine = one.figure().place();
        String theirs = other.figure().place();
        boolean named = mine.isEmpty() && says(one, theirs) || theirs.isEmpty() && says(other, mine);
        return mine.isEmpty() != theirs.isEmpty() && !named && !words.institutions(one).bothName(words.institutions(other));
    }

    private static boolean says(FigurePairs.Found found, String place) {
        String stem = TOWN.matcher(place).replaceFirst("");
        return stem.length() > 1 && stem.length() < place.length() && (ComparedFact.called(found.fact().fact()) + found.figure().figure().indicator()).contains(stem);
    }
}
