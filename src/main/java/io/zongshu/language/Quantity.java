package io.zongshu.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as written, part by part: 近 3000 个, 12 万 余 次, 2000 万 元 以上, 连续 三 年.
 *
 * @param text all of it, from the qualifier before to the qualifier after
 * @param start UTF-16 offset of {@code text} where it was found
 * @param end offset after it
 * @param before the qualifier before (超, 近, 约, 连续, 第 …), or empty
 * @param digits the number: 1.2, 1,300, -5.2 without magnitude; Chinese ones whole: 十二, 百亿, 数百, 亿 (in 亿元以上)
 * @param magnitude 万, 亿, 千, 百 or their compounds after Arabic digits or after 余 (12 万, 十余 万), or empty
 * @param after the qualifiers after number or unit (余, 多, 以上, 左右), or empty
 * @param unit the measure word or unit, % for 百分之; of the end of the range for 3 in 3至5年; or empty
 * @param value the number times the magnitude, without the unit: 12000 for 1.2万名, 12 for 十二; scale 0 for whole
 *     numbers; empty if it has no one value (数百, 十几, 三五个, 三分之二)
 */
public record Quantity(
        String text,
        int start,
        int end,
        String before,
        String digits,
        String magnitude,
        String after,
        String unit,
        Optional<BigDecimal> value) {

    /** Without the qualifier before: 3000个 of 近3000个. */
    public String core() {
        return text.substring(before.length());
    }

    /** Whether the number is written in Arabic digits. */
    public boolean arabic() {
        return Digits.isDigit(digits.charAt(digits.length() - 1));
    }

    /** Whether it is a bare Chinese one before a measure word (一批, 一个), which often says "a" and counts nothing. */
    public boolean indefinite() {
        return digits.equals("一") && before.isEmpty() && after.isEmpty();
    }

    /** Whether it ranks or numbers and does not count: 第三名. */
    public boolean ordinal() {
        return before.equals("第");
    }

    /** Whether something in the wording leaves the value open: 近, 超, 余, 以上 … */
    public boolean approximate() {
        return !after.isEmpty() || !(before.isEmpty() || before.equals("第") || before.equals("连续") || before.equals("每"));
    }
}
