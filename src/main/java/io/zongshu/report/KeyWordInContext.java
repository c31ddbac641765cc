package io.zongshu.report;

import java.util.List;

/**
 * One line of a concordance.
 *
 * @param file source file of the paper
 * @param section texts of the headings above, highest first
 * @param paragraph number of the paragraph, 1-based, title included
 * @param start UTF-16 offset of the key in the paragraph
 * @param end exclusive
 * @param left what stands before the key in its paragraph, cut to the width asked for
 * @param key the characters found
 * @param right what stands behind the key
 * @param fillers what fills the query's slots, in order
 */
public record KeyWordInContext(
        String file,
        String title,
        String unit,
        String period,
        List<String> section,
        String theme,
        String move,
        int paragraph,
        int start,
        int end,
        String left,
        String key,
        String right,
        List<String> fillers) {
    public KeyWordInContext {
        section = List.copyOf(section);
        fillers = List.copyOf(fillers);
    }
}
