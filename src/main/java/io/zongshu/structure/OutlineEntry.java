package io.zongshu.structure;

/**
 * A heading of a paper, standing alone or running into its paragraph, with its place.
 *
 * @param line 1-based raw line (or Word paragraph) on which its marker stands
 * @param level depth in this paper, 1 to 4
 * @param marker as written; empty when unnumbered
 * @param text without marker and closing mark
 * @param block index of its block in the Document
 */
public record OutlineEntry(int line, int level, String marker, String text, boolean runIn, int block) {}
