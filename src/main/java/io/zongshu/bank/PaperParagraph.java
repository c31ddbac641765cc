package io.zongshu.bank;

/**
 * A paragraph of a learned paper, as normalised for learning.
 *
 * @param role "title", "subtitle", "heading1" to "heading4", or a {@link io.zongshu.document.Role}'s JSON name
 * @param theme theme of the section that it stands in; empty when unknown
 * @param move Chinese name of its rhetorical move; empty when unknown
 * @param words its words as the segmenter cut them: part of speech and length in characters of each, e.g. v2n4w1, kept
 *     so that nothing is segmented twice; empty if that was not done
 */
public record PaperParagraph(String role, String theme, String move, String text, String words) {
    /** A paragraph that was not segmented. */
    public PaperParagraph(String role, String theme, String move, String text) {
        this(role, theme, move, text, "");
    }
}
