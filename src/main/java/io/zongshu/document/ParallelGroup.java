package io.zongshu.document;

import java.util.List;
import java.util.Locale;

/**
 * Sibling headings or clauses built on one frame.
 *
 * @param members their texts as they stand in the paper, in order
 * @param frame the shared frame with slots: ⟨4⟩ four characters, ⟨动2⟩ a verb of two, ⟨名⟩ a noun phrase, ⟨数⟩ a number,
 *     ⟨…⟩ anything; e.g. ⟨4⟩，⟨动⟩⟨…⟩
 */
public record ParallelGroup(Kind kind, List<String> members, String frame) {
    public ParallelGroup {
        members = List.copyOf(members);
    }

    /** What the members are. */
    public enum Kind {
        HEADING,
        CLAUSE;

        /** The lower-case name used in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
