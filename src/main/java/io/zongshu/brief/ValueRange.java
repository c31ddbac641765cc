package io.zongshu.brief;

import io.zongshu.language.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Which values a figure may stand for: 120余名 is more than 120 and less than 130, 1.2万 is 1.15万 to 1.25万. */
record ValueRange(BigDecimal low, BigDecimal high) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    /** Empty if it has no one value. */
    static Optional<ValueRange> of(Quantity quantity) {
        return quantity.value().map(value -> of(quantity, value));
    }

    private static ValueRange of(Quantity quantity, BigDecimal value) {
        BigDecimal place = place(value);
        String marks = quantity.before() + quantity.after();
        if (marks.matches(".*(近|接近|不足|不到).*")) {
            return new ValueRange(value.multiply(NEARLY), value);
        }
        if (marks.matches(".*(超|逾|突破|余|多|破|以上|不少于|不低于|至少|来|有余|过|上).*")) {
            return new ValueRange(value, value.add(place));
        }
        if (marks.matches(".*(约|左右|上下).*")) {
            return new ValueRange(value.subtract(place), value.add(place));
        }
        if (!quantity.magnitude().isBlank()) {
            // A number told in 万 or 亿 is rounded at its last digit.
            BigDecimal unit = value.divide(written(quantity), 10, RoundingMode.HALF_UP);
            int scale = Math.max(0, written(quantity).scale());
            BigDecimal half = unit.movePointLeft(scale).multiply(HALF);
            return new ValueRange(value.subtract(half), value.add(half));
        }
        return new ValueRange(value, value);
    }

    private static BigDecimal written(Quantity quantity) {
        String digits = quantity.digits().replaceAll("[,，]", "");
        boolean plain = digits.matches("\\d+(?:\\.\\d+)?") && new BigDecimal(digits).signum() > 0;
        return plain ? new BigDecimal(digits) : BigDecimal.ONE;
    }

    // 1300: its last digit that is not zero counts hundreds.
    private static BigDecimal place(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    /** Whether one value may be meant by both. */
    boolean meets(ValueRange other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
