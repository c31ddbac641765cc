package io.zongshu.bank;

/**
 * A paragraph of a learned paper, as normalised for learning.
 *
 * @param role "title", "subtitle", "heading1" to "heading4", or a {@link io.zongshu.document.Role}'s JSON name
 * @param theme theme of the section that it stands in; empty when unknown
 * @param move Chinese name of its rhetorical move; empty when unknown
 */
public record PaperParagraph(String role, String theme, String move, String text) {}
