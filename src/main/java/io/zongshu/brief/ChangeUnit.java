package io.zongshu.brief;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** In what a bare number below 同比 or 增减 is told: in per cent, or in the unit of what changed. */
final class ChangeUnit {
    private static final Pattern NUMBER = Pattern.compile("[-－+＋]?[0-9]+(?:\\.[0-9]+)?");
    /** 家 changes by whole ones only, 亿元 may by 3.2 of them. */
    private static final Pattern IN_PARTS = Pattern.compile("^[十百千万亿]|元|吨|公里|米|亩|公顷|公斤|时|天|分|度|℃");
    private static final double ROUNDED = 0.06;

    private ChangeUnit() {}

    /**
     * The unit of a change.
     *
     * @param change the number
     * @param unit of what changed; empty if none is known
     * @param now what there is, a number or anything else
     * @param before what there was, likewise
     * @param header that tells the change
     * @return none if nobody can say
     */
    static Optional<String> of(String change, String unit, String now, String before, String header) {
        if (NUMBER.matcher(now).matches() && NUMBER.matcher(before).matches() && number(before) != 0) {
            double by = Math.abs(number(change));
            if (Math.abs(Math.abs(number(now) - number(before)) - by) < ROUNDED) {
                return Optional.of(unit);
            }
            return Optional.of("%").filter(rate -> Math.abs(Math.abs(100 * (number(now) / number(before) - 1)) - by) < ROUNDED);
        }
        boolean broken = change.contains(".");
        if (unit.isEmpty() || IN_PARTS.matcher(unit).find()) {
            // 同比 alone is a rate; 比上年 may be either.
            return Optional.of("%").filter(rate -> header.endsWith("同比") || header.endsWith("环比"));
        }
        return broken ? Optional.of("%") : Optional.of(unit).filter(u -> !header.endsWith("同比") || number(change) <= 9);
    }

    private static double number(String text) {
        return new BigDecimal(text.replace('－', '-').replace("＋", "").replace("+", "")).doubleValue();
    }
}
