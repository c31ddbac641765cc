package io.zongshu.brief;

import io.zongshu.language.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which values a figure may stand for: 120余名 is more than 120 and less than 130, 1.2万 is 1.15万 to 1.25万, 127公里 may be
 * 126.7公里 rounded.
 *
 * @param told the value as written
 * @param low the least value
 * @param high the greatest value
 * @param scale digits behind the point as written; -1 if it stands for more than its rounding
 */
record ValueRange(BigDecimal told, BigDecimal low, BigDecimal high, int scale) {
    private static final Pattern LESS = Pattern.compile("近|不足|不到");
    private static final Pattern MORE = Pattern.compile("超|逾|余|多|破|不少于|不低于|至少|来|过|上");
    private static final Pattern ABOUT = Pattern.compile("约|左右|上下");

    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String TENTHS = "成";
    private static final BigDecimal NEAR_TENTH = new BigDecimal("0.1");
    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    /** Empty if it has no one value. */
    static Optional<ValueRange> of(Quantity quantity) {
        return quantity.value().map(value -> of(quantity, value));
    }

    private static ValueRange of(Quantity quantity, BigDecimal value) {
        BigDecimal place = place(value);
        String marks = quantity.before() + quantity.after();
        if (LESS.matcher(marks).find()) {
            return wide(value, value.multiply(NEARLY), value);
        }
        if (MORE.matcher(marks).find()) {
            return wide(value, value, value.add(place));
        }
        if (ABOUT.matcher(marks).find()) {
            return wide(value, value.subtract(place), value.add(place));
        }
        if (quantity.unit().equals(TENTHS)) {
            // 六成 may be 59.1 %.
            return wide(value, value.subtract(NEAR_TENTH), value.add(NEAR_TENTH));
        }
        if (!quantity.magnitude().isBlank()) {
            // A number told in 万 or 亿 is rounded at its last digit.
            BigDecimal unit = value.divide(written(quantity), 10, RoundingMode.HALF_UP);
            int scale = Math.max(0, written(quantity).scale());
            BigDecimal half = unit.movePointLeft(scale).multiply(HALF);
            return wide(value, value.subtract(half), value.add(half));
        }
        return new ValueRange(value, value, value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    private static ValueRange wide(BigDecimal told, BigDecimal low, BigDecimal high) {
        return new ValueRange(told, low, high, -1);
    }

    private static BigDecimal written(Quantity quantity) {
        String digits = quantity.digits().replaceAll("[,，]", "");
        boolean plain = PLAIN.matcher(digits).matches() && new BigDecimal(digits).signum() > 0;
        return plain ? new BigDecimal(digits) : BigDecimal.ONE;
    }

    // 1300: its last digit that is not zero counts hundreds.
    private static BigDecimal place(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    /** The same in a unit that is so many times smaller. */
    ValueRange times(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? this : new ValueRange(told.multiply(factor), low.multiply(factor), high.multiply(factor), -1);
    }

    /** One value. */
    static ValueRange point(BigDecimal value) {
        return new ValueRange(value, value, value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** Both together. */
    ValueRange plus(ValueRange other) {
        BigDecimal sum = told.add(other.told);
        return isPoint() && other.isPoint() ? point(sum) : wide(sum, low.add(other.low), high.add(other.high));
    }

    private boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /** Whether one value may be meant by both. */
    boolean meets(ValueRange other) {
        int gap = low.max(other.low).compareTo(high.min(other.high));
        // 1.2万 ends where 1.3万 begins.
        if (gap < 0 || gap == 0 && (isPoint() || other.isPoint())) {
            return true;
        }
        boolean both = scale >= 0 && other.scale >= 0 && scale != other.scale;
        int coarse = Math.min(scale, other.scale);
        return both && low.setScale(coarse, RoundingMode.HALF_UP).compareTo(other.low.setScale(coarse, RoundingMode.HALF_UP)) == 0;
    }
}
