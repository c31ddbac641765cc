package io.zongshu.export;

import io.zongshu.document.LineRange;

/**
 * A remark on a paper in the file that it was read from.
 *
 * @param lines the Word paragraphs, counted as the reader counts them, in which the printed paragraph stands
 * @param text the printed paragraph
 * @param remark with offsets in that text
 */
public record FileRemark(LineRange lines, String text, Remark remark) {}
