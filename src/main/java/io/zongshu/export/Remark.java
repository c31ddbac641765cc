package io.zongshu.export;

import io.zongshu.document.PrintedText;
import java.util.Optional;

/**
 * A finding on a span of a paper: a native Word comment and, where a fix is safe, a tracked change beside it.
 *
 * @param paragraph number in printed order, 1-based, title included (see {@link PrintedText})
 * @param start UTF-16 offset in the paragraph's text
 * @param end exclusive; without a replacement, a span that is empty or beyond the text marks the whole paragraph
 * @param message what the comment says; lines are parted by \n
 * @param replacement what a safe fix puts in the span's place ("" deletes it; in an empty span it is inserted); a fix
 *     that overlaps an earlier one, or that would take away a title's line break, stays a comment
 */
public record Remark(int paragraph, int start, int end, String message, Optional<String> replacement) {
    public Remark {
        if (paragraph < 1) {
            throw new IllegalArgumentException("paragraphs are counted from 1: " + paragraph);
        }
    }

    /** A remark without a fix. */
    public static Remark of(int paragraph, int start, int end, String message) {
        return new Remark(paragraph, start, end, message, Optional.empty());
    }

    /** A remark with a fix that a writer may accept unseen. */
    public static Remark fixed(int paragraph, int start, int end, String message, String replacement) {
        return new Remark(paragraph, start, end, message, Optional.of(replacement));
    }
}
