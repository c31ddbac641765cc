package io.zongshu.document;

import java.util.List;

/**
 * Sibling headings or clauses built on one frame.
 *
 * @param members their texts as they stand in the paper, in order
 * @param frame the shared frame with slots as ⟨…⟩, e.g. ⟨4⟩，⟨动⟩⟨…⟩
 */
public record ParallelGroup(List<String> members, String frame) {
    public ParallelGroup {
        members = List.copyOf(members);
    }
}
