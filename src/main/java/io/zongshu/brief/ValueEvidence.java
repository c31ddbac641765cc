package io.zongshu.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Set;

/**
 * What two values say for or against their being told of one thing. Equal values speak the more for it, the more digits they
 * have. Unequal ones speak for it if they look like a slip of the hand (1206 for 1260, 46 for 64, 12 for 120) or lie close.
 */
enum ValueEvidence {
    /** 1206 for 1260. */
    SLIP,
    /** 46 for 64, 12 for 120. */
    SHORT_SLIP,
    /** Up to 15 % apart. */
    NEAR,
    /** Up to 60 % apart. */
    ABOUT,
    FAR;

    /** A zero lost, 万 or 亿 lost. */
    private static final Set<BigDecimal> POWERS = Set.of(BigDecimal.TEN.stripTrailingZeros(), new BigDecimal("1E+4"), new BigDecimal("1E+8"));

    private static final BigDecimal NEAR_RATIO = new BigDecimal("1.15");
    private static final BigDecimal ABOUT_RATIO = new BigDecimal("1.6");
    /** How many digits two equal values share: zeros at the end say nothing. */
    static int digits(ValueRange one, ValueRange other) {
        return Math.max(1, Math.min(digits(one).length(), digits(other).length()));
    }

    /** Of two values that cannot be one. */
    static ValueEvidence of(ValueRange one, ValueRange other) {
        int scale = Math.max(0, Math.max(one.told().scale(), other.told().scale()));
        String a = one.told().abs().setScale(scale).unscaledValue().toString();
        String b = other.told().abs().setScale(scale).unscaledValue().toString();
        while (a.length() > 1 && b.length() > 1 && a.endsWith("0") && b.endsWith("0")) {
            a = a.substring(0, a.length() - 1);
            b = b.substring(0, b.length() - 1);
        }
        BigDecimal x = one.told().abs();
        BigDecimal y = other.told().abs();
        if (x.signum() == 0 || y.signum() == 0) {
            return FAR;
        }
        BigDecimal ratio = x.max(y).divide(x.min(y), MathContext.DECIMAL32);
        boolean tenfold = POWERS.contains(x.max(y).divide(x.min(y), MathContext.DECIMAL32).stripTrailingZeros()) && digits(one).equals(digits(other)) && digits(one).length() > 1;
        boolean aligned = a.length() > 1 && a.length() == b.length();
        boolean swapped = aligned && different(a, b) == 2 && sorted(a).equals(sorted(b));
        boolean oneDigit = aligned && a.length() > 2 && different(a, b) == 1;
        if (tenfold || swapped || oneDigit) {
            return a.length() > 2 && !tenfold ? SLIP : SHORT_SLIP;
        }
        return ratio.compareTo(NEAR_RATIO) <= 0 ? NEAR : ratio.compareTo(ABOUT_RATIO) <= 0 ? ABOUT : FAR;
    }

    private static String digits(ValueRange range) {
        String plain = range.told().abs().toPlainString().replace(".", "");
        return plain.replaceFirst("^0+", "").replaceFirst("0+$", "");
    }

    private static String sorted(String digits) {
        char[] all = digits.toCharArray();
        Arrays.sort(all);
        return new String(all);
    }

    private static int different(String a, String b) {
        int n = 0;
        for (int i = 0; i < a.length(); i++) {
            n += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return n;
    }
}
