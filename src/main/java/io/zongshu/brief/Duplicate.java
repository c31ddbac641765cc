package io.zongshu.brief;

import java.util.List;

/**
 * One fact that was reported more than once, in the same or in other words.
 *
 * @param kept the place of the fact that was kept
 * @param told all tellings, the kept one first
 * @param merged whether it became one fact of the brief; false if each of its sentences tells other things too and stays
 */
public record Duplicate(String kept, List<Telling> told, boolean merged) {
    public Duplicate {
        told = List.copyOf(told);
    }

    /** A fact as one source tells it. */
    public record Telling(String address, String text) {}
}
