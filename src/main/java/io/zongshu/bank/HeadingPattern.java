package io.zongshu.bank;

import java.util.List;

/**
 * A parallel group generalised over papers: headings built on one frame, with what fills its slots for which theme.
 *
 * @param frame e.g. ⟨四字格⟩，⟨动⟩⟨…⟩ or 以⟨…⟩，⟨…⟩
 * @param shape lengths of the segments in characters, e.g. 4，8
 * @param documents papers that have such a group
 */
public record HeadingPattern(String frame, String shape, int documents, List<Member> members) {
    public HeadingPattern {
        members = List.copyOf(members);
    }

    /** One heading built on the pattern, with the theme of its section. */
    public record Member(String text, String theme, Occurrence place) {}
}
