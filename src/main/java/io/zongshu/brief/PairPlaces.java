package io.zongshu.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two figures are of two places below the unit's own. */
final class PairPlaces {
    private static final Pattern TOWN = Pattern.compile("(?:镇|乡|街道)$");

    /** 竹山县农业局.docx tells of 竹山县. */
    private static final Pattern OF_FILE = Pattern.compile("^[0-9.、_\\-（）()]*(\\p{IsHan}{2,3}?)(?:县|区|市|旗|镇|乡|街道)(?!直|级|本级|内|场|民|域)");
    private static final Pattern NO_PLACE = Pattern.compile("全.*|各.*|.*(?:园|社|小|灌|库|景|林|矿|湖|城|新|开发|高新|经开|保护|防)");

    private PairPlaces() {}

    /** Whether a place that has only one of the two files to itself is not said around the other's figure; whether it is said. */
    static boolean[] ofFiles(FigurePairs.Found one, FigurePairs.Found other, FolderWords words) {
        String mine = ofFile(one.fact().fact());
        String theirs = ofFile(other.fact().fact());
        if (mine.equals(theirs) || words.isCommon(mine) && words.isCommon(theirs)) {
            return new boolean[2];
        }
        boolean said = isSaid(mine, other, words) && isSaid(theirs, one, words);
        return new boolean[] {!said, said};
    }

    private static boolean isSaid(String place, FigurePairs.Found around, FolderWords words) {
        return words.isCommon(place) || words.text(around).contains(place);
    }

    /** The first letters of the place that its file's name begins with; empty if it begins otherwise. */
    static String ofFile(Fact fact) {
        Matcher place = OF_FILE.matcher(FigureSurroundings.file(fact));
        return place.find() && !NO_PLACE.matcher(place.group(1)).matches() ? place.group(1) : "";
    }

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
