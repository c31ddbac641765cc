package io.zongshu.bank;

/**
 * A place in a paper of the bank.
 *
 * @param paper the paper's id
 * @param paragraph 1-based, title included
 * @param start UTF-16 offset in the paragraph's text
 * @param end exclusive
 */
public record Occurrence(String paper, int paragraph, int start, int end) {}
