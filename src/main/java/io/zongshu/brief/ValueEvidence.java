package io.zongshu.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

    private static final BigDecimal TENFOLD = new BigDecimal("9");
    private static final BigDecimal NEAR_RATIO = new BigDecimal("1.15");
    private static final BigDecimal ABOUT_RATIO = new BigDecimal("1.6");
    /** How many digits two equal values share: zeros at the end say nothing. */
    static int digits(ValueRange one, ValueRange other) {
        return Math.max(1, Math.min(digits(one).length(), digits(other).length()));
    }

    /** Of two values that cannot be one. */
    static ValueEvidence of(ValueRange one, ValueRange other) {
        BigDecimal x = one.told().abs();
        BigDecimal y = other.told().abs();
        if (x.signum() == 0 || y.signum() == 0) {
            return FAR;
        }
        Aligned digits = Aligned.of(one, other);
        boolean tenfold = tenfold(one, other);
        if (tenfold || digits.swapped() || digits.oneOther()) {
            return digits.length() > 2 && !tenfold ? SLIP : SHORT_SLIP;
        }
        BigDecimal ratio = x.max(y).divide(x.min(y), MathContext.DECIMAL32);
        return ratio.compareTo(NEAR_RATIO) <= 0 ? NEAR : ratio.compareTo(ABOUT_RATIO) <= 0 ? ABOUT : FAR;
    }

    private static boolean tenfold(ValueRange one, ValueRange other) {
        BigDecimal x = one.told().abs();
        BigDecimal y = other.told().abs();
        return POWERS.contains(x.max(y).divide(x.min(y), MathContext.DECIMAL32).stripTrailingZeros())
                && digits(one).equals(digits(other)) && digits(one).length() > 1;
    }

    /** Whether two values have the same digits, two of them in each other's place: 1372, 1732. */
    static boolean swapped(ValueRange one, ValueRange other) {
        return Aligned.of(one, other).swapped();
    }

    /** Whether two values have the same digits, two at the least and as far as both tell them, but for a power of ten. */
    static boolean otherSize(ValueRange one, ValueRange other) {
        String a = digits(one);
        String b = digits(other);
        int least = Math.min(a.length(), b.length());
        BigDecimal ratio = one.told().abs().max(other.told().abs()).divide(one.told().abs().min(other.told().abs()), MathContext.DECIMAL32);
        return least > 1 && ratio.compareTo(TENFOLD) > 0 && rounded(a, least).equals(rounded(b, least));
    }

    private static BigDecimal rounded(String digits, int places) {
        return new BigDecimal("0." + digits).setScale(places, RoundingMode.HALF_UP);
    }

    /** Whether two values that cannot be one have the same three digits or more, two of them in each other's place. */
    static boolean striking(ValueRange one, ValueRange other) {
        Aligned digits = Aligned.of(one, other);
        return digits.length() > 2 && digits.swapped();
    }

    /**
     * How likely a second value stands to the first as it does by chance alone, if numbers of so many digits are equally
     * likely: of n digits one in 9·10ⁿ⁻¹ is equal, n−1 have two neighbours swapped, 9n have one other digit. 1 for values
     * that are neither equal nor a slip apart.
     */
    static double chance(ValueRange one, ValueRange other) {
        boolean equal = one.meets(other);
        Aligned digits = Aligned.of(one, other);
        int n = equal ? digits(one, other) : digits.length();
        double ways = equal ? 1 : digits.swapped() ? Math.max(1, n - 1) : digits.oneOther() ? 9.0 * n : tenfold(one, other) ? 3 : Double.MAX_VALUE;
        return Math.min(1, ways / (9 * StrictMath.pow(10, n - 1.0)));
    }

    /** The digits of two values from the highest to the lowest that either has. */
    private record Aligned(String one, String other) {
        static Aligned of(ValueRange one, ValueRange other) {
            int scale = Math.max(0, Math.max(one.told().scale(), other.told().scale()));
            String a = one.told().abs().setScale(scale).unscaledValue().toString();
            String b = other.told().abs().setScale(scale).unscaledValue().toString();
            while (a.length() > 1 && b.length() > 1 && a.endsWith("0") && b.endsWith("0")) {
                a = a.substring(0, a.length() - 1);
                b = b.substring(0, b.length() - 1);
            }
            return new Aligned(a, b);
        }

        int length() {
            return one.length();
        }

        private boolean fit() {
            return one.length() > 1 && one.length() == other.length();
        }

        boolean swapped() {
            return fit() && different() == 2 && sorted(one).equals(sorted(other));
        }

        boolean oneOther() {
            return fit() && one.length() > 2 && different() == 1;
        }

        private int different() {
            int n = 0;
            for (int i = 0; i < one.length(); i++) {
                n += one.charAt(i) == other.charAt(i) ? 0 : 1;
            }
            return n;
        }

        private static String sorted(String digits) {
            char[] all = digits.toCharArray();
            Arrays.sort(all);
            return new String(all);
        }
    }

    private static String digits(ValueRange range) {
        String plain = range.told().abs().toPlainString().replace(".", "");
        int from = 0;
        while (from < plain.length() && plain.charAt(from) == '0') {
            from++;
        }
        int to = plain.length();
        while (to > from && plain.charAt(to - 1) == '0') {
            to--;
        }
        return plain.substring(from, to);
    }
}
