package io.zongshu.structure;

/**
 * A range of a source file.
 *
 * @param startLine 1-based line of a text file or paragraph number of a Word file
 * @param startColumn 1-based, in UTF-16 code units of that line, indent included
 * @param endLine the line of the last character
 * @param endColumn the column after the last character
 */
public record SourceRange(int startLine, int startColumn, int endLine, int endColumn) {}
