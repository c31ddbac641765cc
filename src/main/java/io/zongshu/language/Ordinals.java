package io.zongshu.language;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that people count paragraphs with: 3, ３, 三, 二十一. */
public final class Ordinals {
    private Ordinals() {}

    /** The value of a whole number in digits of either width or in Chinese characters; empty if it is none or above 999,999. */
    public static Optional<Integer> value(String number) {
        String plain = Digits.plain(number);
        if (plain.matches("\\d{1,6}")) {
            return Optional.of(Integer.parseInt(plain));
        }
        boolean chinese = !number.isEmpty() && number.chars().allMatch(c -> ChineseNumber.isPart((char) c));
        return chinese
                ? ChineseNumber.value(number).filter(v -> v.compareTo(BigDecimal.valueOf(999_999)) <= 0).map(BigDecimal::intValue)
                : Optional.empty();
    }
}
