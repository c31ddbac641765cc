package io.zongshu.structure;

import io.zongshu.document.Role;
import java.util.List;

/**
 * A piece and what it was found to be.
 *
 * @param heading how it is a heading that stands alone; null for running text
 * @param role its role if it is no heading
 * @param openings where headings run into it, in order
 */
record Part(Piece piece, LevelStack.@org.jspecify.annotations.Nullable Tier heading, Role role, List<Opening> openings) {
    Part {
        openings = List.copyOf(openings);
    }

    static Part of(Piece piece, Role role) {
        return new Part(piece, null, role, List.of());
    }

    static Part heading(Piece piece, LevelStack.Tier tier) {
        return new Part(piece, tier, Role.BODY, List.of());
    }

    Part with(List<Opening> found) {
        return new Part(piece, heading, role, found);
    }

    boolean isBody() {
        return heading == null && role == Role.BODY && !piece.isTable();
    }

    /**
     * Where a heading runs in.
     *
     * @param marker as written; empty for a topic sentence
     * @param start offset of the marker
     * @param end offset after the heading's closing mark
     */
    record Opening(LevelStack.Tier tier, String marker, int start, int end) {}
}
