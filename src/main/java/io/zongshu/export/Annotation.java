package io.zongshu.export;

import io.zongshu.document.PrintedText;

/**
 * A note on a span of a paper, written as a native Word comment.
 *
 * @param paragraph number in printed order, 1-based, title included (see {@link PrintedText})
 * @param start UTF-16 offset in the paragraph's text
 * @param end exclusive; a span that is empty or beyond the text notes the whole paragraph
 * @param text what the note says; lines are parted by \n
 */
public record Annotation(int paragraph, int start, int end, String text) {
    public Annotation {
        if (paragraph < 1) {
            throw new IllegalArgumentException("paragraphs are counted from 1: " + paragraph);
        }
    }
}
