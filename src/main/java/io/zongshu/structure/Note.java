package io.zongshu.structure;

/**
 * Something about a paper's numbering that its writer should look at; it is kept as it stands.
 *
 * @param line 1-based raw line (or Word paragraph)
 * @param text one Chinese sentence
 */
public record Note(int line, String text) {}
