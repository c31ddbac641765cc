package io.zongshu.language;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese characters. */
public final class ChineseNumber {
    private static final String NUMERALS = "〇零一二三四五六七八九";
    private static final String MULTIPLIERS = "十百千万亿";

    private ChineseNumber() {}

    /** Whether the character can stand in a number: a numeral, 两, 几, or a multiplier. */
    static boolean isPart(char c) {
        return numeral(c) >= 0 || multiplier(c) > 0 || c == '几';
    }

    /** Whether the number has the shape of one even without a unit: a multiplier beside something else (十二, 百亿). */
    static boolean hasStructure(String number) {
        return number.length() > 1 && number.chars().anyMatch(c -> multiplier((char) c) > 0);
    }

    /** 10 to 100 million of 十 to 亿; 0 for other characters. */
    static long multiplier(char c) {
        return switch (c) {
            case '十' -> 10L;
            case '百' -> 100L;
            case '千' -> 1_000L;
            case '万' -> 10_000L;
            case '亿' -> 100_000_000L;
            default -> 0L;
        };
    }

    /** The value, or empty if it has none (几十) or is no well-formed number (十四五, 三五). */
    public static Optional<BigDecimal> value(String number) {
        if (number.length() > 20) {
            return Optional.empty();
        }
        if (number.chars().noneMatch(c -> multiplier((char) c) > 0)) {
            return positional(number);
        }
        int big = Math.max(number.lastIndexOf('亿'), -1);
        if (big >= 0) {
            Optional<BigDecimal> high = big == 0 ? Optional.of(BigDecimal.ONE) : value(number.substring(0, big));
            return join(high, 100_000_000L, number.substring(big + 1));
        }
        int wan = number.lastIndexOf('万');
        if (wan >= 0) {
            Optional<BigDecimal> high = wan == 0 ? Optional.of(BigDecimal.ONE) : belowTenThousand(number.substring(0, wan));
            return join(high, 10_000L, number.substring(wan + 1));
        }
        return belowTenThousand(number);
    }

    private static Optional<BigDecimal> join(Optional<BigDecimal> high, long times, String rest) {
        Optional<BigDecimal> low = rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : value(rest);
        return high.flatMap(h -> low.map(l -> h.multiply(BigDecimal.valueOf(times)).add(l)));
    }

    // 三 is a number, 二〇二五 too; 三五 is "three to five".
    private static Optional<BigDecimal> positional(String number) {
        boolean year = number.length() == 4 || number.indexOf('〇') > 0 || number.indexOf('零') > 0;
        if (number.length() > 1 && !year) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = numeral(number.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * 10 + digit;
        }
        return Optional.of(BigDecimal.valueOf(value));
    }

    private static Optional<BigDecimal> belowTenThousand(String number) {
        long value = 0;
        long last = 10_000;
        int digit = -1;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            long times = multiplier(c);
            if (times == 0) {
                int next = numeral(c);
                // 零 may precede a digit; two digits side by side are no number.
                if (next < 0 || digit > 0) {
                    return Optional.empty();
                }
                digit = next;
            } else if (times >= last || digit == 0 && value > 0 && times != 10) {
                return Optional.empty();
            } else {
                value += (digit <= 0 ? 1 : digit) * times;
                last = times;
                digit = -1;
            }
        }
        // 三百五 is colloquial for 350 and not written in papers.
        boolean colloquial = digit > 0 && last > 10 && last < 10_000 && number.indexOf('零') < 0 && number.indexOf('〇') < 0;
        return colloquial ? Optional.empty() : Optional.of(BigDecimal.valueOf(value + Math.max(digit, 0)));
    }

    private static int numeral(char c) {
        if (c == '两') {
            return 2;
        }
        int at = NUMERALS.indexOf(c);
        return at < 0 ? -1 : Math.max(at - 1, 0);
    }

    /** The end of the longest run of number characters from an offset on; 数 counts before a multiplier. */
    static int runEnd(String text, int start) {
        int at = start;
        if (at + 1 < text.length() && text.charAt(at) == '数' && MULTIPLIERS.indexOf(text.charAt(at + 1)) >= 0) {
            at++;
        }
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
