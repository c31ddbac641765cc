package io.zongshu.document;

/**
 * A heading that runs into its paragraph: the paragraph's first sentence (or, for 一是…；二是… inside one paragraph, the
 * opening of an item).
 *
 * @param level depth in this paper: 一是 directly under 一、 is level 2
 * @param marker "（一）", "一是", "1.", "——"; empty for an unnumbered topic sentence that plays a heading's part
 * @param text without marker and closing 。 or ；
 * @param start UTF-16 offset of the marker in the paragraph's text
 * @param end offset after the closing mark
 */
public record RunIn(int level, String marker, String text, int start, int end) {}
