package io.zongshu.brief;

import java.util.List;

/**
 * One indicator with different values. Nothing is decided: all facts stay in the brief, and a draft says 待核.
 *
 * @param indicator what is measured, in the words of the first side
 * @param sides at least two, in the order of the brief
 */
public record Conflict(String indicator, List<Side> sides) {
    public Conflict {
        sides = List.copyOf(sides);
    }

    /** In words: 引进高层次人才（甲表.xlsx 素材!B5：120名；乙表.xlsx 素材!C7：132名）. */
    public String told() {
        return BriefMessages.conflict(this);
    }

    /**
     * What one source says.
     *
     * @param fact index in the brief's facts
     * @param address of the cell, or of several that tell it, joined with 、
     * @param text the figure as written
     * @param sameWork whether its fact tells the same as the fact of the first side, figures in conflict apart
     */
    public record Side(int fact, String address, String text, boolean sameWork) {}
}
