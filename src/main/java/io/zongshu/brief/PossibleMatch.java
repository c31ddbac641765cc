package io.zongshu.brief;

import java.util.List;

/**
 * Two statements that may be of one thing, but not surely: shown to the writer, never put together and never marked in a
 * draft. Record linkage calls it so, and leaves it to clerical review.
 *
 * @param sameValue whether both tell one value, so that it may be a duplicate; else it may be a conflict
 * @param sides two
 */
public record PossibleMatch(boolean sameValue, List<Side> sides) {
    public PossibleMatch {
        sides = List.copyOf(sides);
    }

    /** In words: 疑似重复：甲表.xlsx 素材!B5“引进高层次人才120名”；…. */
    public String told() {
        return BriefMessages.possible(this);
    }

    /**
     * What one source says.
     *
     * @param text the statement, with the name of its row
     * @param value as written; empty if no value is in question
     */
    public record Side(String address, String text, String value) {}
}
