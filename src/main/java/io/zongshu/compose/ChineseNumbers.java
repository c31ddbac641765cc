package io.zongshu.compose;

/** Ordinals of headings: 1 is 一, 12 is 十二. */
final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumbers() {}

    /** The Chinese number of 1 to 99. */
    static String of(int n) {
        if (n < 1 || n > 99) {
            throw new IllegalArgumentException("not an ordinal of a heading: " + n);
        }
        String ones = n % 10 == 0 ? "" : DIGITS.substring(n % 10, n % 10 + 1);
        if (n < 10) {
            return ones;
        }
        String tens = n < 20 ? "" : DIGITS.substring(n / 10, n / 10 + 1);
        return tens + "十" + ones;
    }
}
