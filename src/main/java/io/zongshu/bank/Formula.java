package io.zongshu.bank;

import java.util.List;

/**
 * A four-character formula (四字格).
 *
 * @param type 成语, 动宾并列, 主谓并列, 以X促Y, 联合, 状中, 数字缩略 …
 * @param score 0 to 1, how surely it is one
 * @param themes themes whose sections it is associated with, strongest first
 * @param tone level (平) or oblique (仄) of each character, e.g. 平平仄仄
 * @param dispersion Juilland's D over the papers, 0 to 1
 * @param examples a few places, in a fixed order
 */
public record Formula(
        String text,
        String type,
        double score,
        int documents,
        int occurrences,
        List<String> themes,
        String tone,
        double dispersion,
        List<Occurrence> examples) {
    public Formula {
        themes = List.copyOf(themes);
        examples = List.copyOf(examples);
    }
}
