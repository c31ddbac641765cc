package io.zongshu.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity with what it measures: 全年引进高层次人才120余名 is 120余名 of 引进 高层次人才. {@link Figures} finds them.
 *
 * @param quantity value, unit and qualifiers
 * @param indicator what is measured as written, without words that do not change it: 引进高层次人才; taken over from the
 *     figure before where the clause does not say (3460户、1520万元); empty if nothing says
 * @param verb the declared name of its first verb (引进 for 引育, 招引 …), or empty
 * @param noun the indicator without its verbs, or empty
 * @param subject what its sentence speaks of just before, where its own words may lean on it: 发放租赁补贴 for 惠及3460户
 * @param kind what it says of the indicator
 * @param period the part of time that it holds for if it is not the whole period of the paper, as written: 上半年, 2024年;
 *     or empty; {@link TimeSpan#canonical} gives one form of it
 * @param place the county, town … that its own words name: 青禾县; or empty
 * @param change 增长, 下降 … if it tells a change and not a level, else empty
 * @param part whether it is a part of something told before (其中)
 * @param planned whether it is an aim and not a result
 * @param cumulative whether it is said to count all there is: 累计, 总数, 年末, 达到
 * @param fresh whether it is said to count what is new: 新增, 新建
 * @param average 日均, 人均 … if it is a mean, else empty
 */
public record Figure(
        Quantity quantity,
        String indicator,
        String verb,
        String noun,
        String subject,
        Kind kind,
        String period,
        String place,
        String change,
        boolean part,
        boolean planned,
        boolean cumulative,
        boolean fresh,
        String average) {

    /** What a figure says of its indicator. */
    public enum Kind {
        /** How much or how many there is: 120名. */
        LEVEL,
        /** By how much it changed: 增长8%, 比上年增加12家. */
        CHANGE,
        /** Where a change began: 41个 of 由41个降至6个. */
        BASE,
        /** How much of a plan is done: 完成年度目标的104%. */
        COMPLETION,
        /** A limit within a noun, which counts nothing: 80周岁以上老年人, 20万元以上的村. */
        LIMIT,
        /** A place in an order: 位居全省第3位. */
        RANK
    }

    /** Whether it measures something that can be compared with what others report: a level or change with one value. */
    public boolean comparable() {
        return kind != Kind.LIMIT && kind != Kind.RANK && !quantity.indefinite() && quantity.value().isPresent();
    }

    /** The value without its unit, as {@link Quantity#value}. */
    public Optional<BigDecimal> value() {
        return quantity.value();
    }

    /** The same as an aim. */
    public Figure asPlanned() {
        return new Figure(quantity, indicator, verb, noun, subject, kind, period, place, change, part, true, cumulative, fresh, average);
    }
}
