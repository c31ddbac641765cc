package io.zongshu.brief;

/**
 * What the headers of a column of numbers say.
 *
 * @param kind plan, result, change …
 * @param label what is measured, as it is told: 完成投资, 播种面积; empty if the row says it
 * @param measure the same without 完成: columns of one measure belong together
 * @param unit of the header; empty if none
 * @param period part of time as written: 上半年, 2024年; empty for the whole
 * @param written the word that tells the kind: 年度目标, 同比
 * @param total whether it sums up its neighbours
 */
record ColumnName(Kind kind, String label, String measure, String unit, String period, String written, boolean total) {
    /** The part of the measure that the column tells of: 女性 of 其中：女性; empty if of the whole. */
    String part() {
        return kind == Kind.PLAIN && !total ? written : "";
    }

    /** What numbers of a column say of their measure. */
    enum Kind {
        /** How much there is. */
        PLAIN,
        /** How much was to be done. */
        PLAN,
        /** How much was done. */
        ACTUAL,
        /** How much of the plan was done. */
        COMPLETION,
        /** By how much it changed. */
        GROWTH,
        /** Which share of the whole it is. */
        SHARE,
        /** How much there was the year before, or in one of several. */
        PRIOR,
        /** Which place in an order it has. */
        RANK,
        /** What is not told: places gained, rates of the year before. */
        OTHER
    }
}
