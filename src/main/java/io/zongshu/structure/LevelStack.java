package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;

/** Depth of headings in one paper from the order in which their written forms nest. */
final class LevelStack {
    private static final int DEEPEST = 4;

    private final List<Tier> open = new ArrayList<>();

    /**
     * A written form of heading.
     *
     * @param rank its usual place among numbered forms; negative for forms that have none (unnumbered)
     */
    record Tier(String name, int rank) {
        static final Tier PLAIN = new Tier("unnumbered", -1);
        static final Tier LOWER_PLAIN = new Tier("unnumbered below", -1);
        static final Tier TOPIC = new Tier("topic", 55);

        static Tier of(Marker.Kind kind) {
            return kind == Marker.Kind.ORDINAL ? of(Marker.Kind.ITEM) : new Tier(kind.name(), kind.rank());
        }

        static Tier declared(int depth) {
            return new Tier("declared" + depth, -1);
        }
    }

    /** The level of the next heading. A form seen above it goes on there; a new one opens a deeper level. */
    int next(Tier tier) {
        int at = open.indexOf(tier);
        if (at >= 0) {
            open.subList(at + 1, open.size()).clear();
            return Math.min(at + 1, DEEPEST);
        }
        while (tier.rank() >= 0 && !open.isEmpty() && open.get(open.size() - 1).rank() > tier.rank()) {
            open.remove(open.size() - 1);
        }
        open.add(tier);
        return Math.min(open.size(), DEEPEST);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }
}
