package io.zongshu.learn;

import io.zongshu.bank.Paper;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whose paper it is, of what kind and of which years, as far as that is known, and how much alike two papers must
 * therefore be to count as versions of one.
 *
 * @param years the four-digit years of its period, in order
 */
record PaperIdentity(String unit, String genre, List<String> years) {
    /** Metadata's word for what was not found. */
    private static final String UNKNOWN = "未知";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    /** Nothing speaks against it. Papers of different offices reach 0.09, versions with 15 % edits fall to 0.20. */
    static final double VERSIONS = 0.18;
    /** Another year or another kind of paper: last year's with new figures, not one of which half was written anew. */
    static final double OTHER_OCCASION = 0.5;
    /** Another unit: only a paper that was taken over whole. */
    static final double OTHER_UNIT = 0.9;

    static PaperIdentity of(Paper paper) {
        return new PaperIdentity(
                paper.unit(),
                paper.genre(),
                YEAR.matcher(paper.period()).results().map(MatchResult::group).toList());
    }

    /** Least Jaccard similarity of the wording at which the two are versions of one paper. */
    double leastSimilarity(PaperIdentity other) {
        if (differ(unit, other.unit)) {
            return OTHER_UNIT;
        }
        boolean otherYears = !years.isEmpty() && !other.years.isEmpty() && !years.equals(other.years);
        return otherYears || differ(genre, other.genre) ? OTHER_OCCASION : VERSIONS;
    }

    // 云川市 and 云川市妇联 may be one: a title often names only the city.
    private static boolean differ(String one, String other) {
        return !one.equals(UNKNOWN) && !other.equals(UNKNOWN) && !one.contains(other) && !other.contains(one);
    }
}
