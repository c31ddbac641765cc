package io.zongshu.language;

/**
 * A quantity with what it measures: 全年引进高层次人才120余名 is 120余名 of 引进 高层次人才.
 *
 * @param quantity value, unit and qualifiers
 * @param indicator what is measured as written, without words that do not change it: 引进高层次人才; empty if the clause
 *     does not say
 * @param verb the declared name of its verb (引进 for 引育, 招引 …), or empty
 * @param noun the indicator without its verb, or empty
 * @param period the part of time that it holds for if it is not the whole period of the paper: 上半年, 2024年; or empty
 * @param change 增长, 下降 … if it tells a change and not a level, else empty
 * @param part whether it is a part of something told before (其中), or the starting point of a change
 * @param planned whether it is an aim and not a result
 * @param cumulative whether it is said to be 累计
 */
public record Figure(
        Quantity quantity,
        String indicator,
        String verb,
        String noun,
        String period,
        String change,
        boolean part,
        boolean planned,
        boolean cumulative) {

    /** Whether it measures something that can be compared with what others report: no rank, date or indefinite 一个. */
    public boolean comparable() {
        return !part && !quantity.ordinal() && !quantity.indefinite() && quantity.value().isPresent();
    }
}
