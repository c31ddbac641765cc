package io.zongshu.language;

/** Digits of both widths. */
final class Digits {
    private Digits() {}

    /** The ASCII form of a full-width digit, point, comma, percent or minus; other characters as they are. */
    static char fold(char c) {
        return c >= '０' && c <= '９' || c == '．' || c == '，' || c == '％' || c == '－' ? (char) (c - 0xFEE0) : c;
    }

    /** Whether it is an Arabic digit of either width. */
    static boolean isDigit(char c) {
        char folded = fold(c);
        return folded >= '0' && folded <= '9';
    }

    /**
     * The end of the Arabic number that starts at an offset: digits, thousands separated by commas, one decimal point
     * with digits after it.
     */
    static int numberEnd(String text, int start) {
        int end = run(text, start);
        if (end - start <= 3) {
            while (end + 4 <= text.length() && isComma(text, end, start) && run(text, end + 1) == end + 4) {
                end += 4;
            }
        }
        if (end + 1 < text.length() && fold(text.charAt(end)) == '.' && isDigit(text.charAt(end + 1))) {
            end = run(text, end + 1);
        }
        return end;
    }

    // A full-width comma separates thousands only among full-width digits; elsewhere it ends a clause.
    private static boolean isComma(String text, int at, int start) {
        char c = text.charAt(at);
        return c == ',' || c == '，' && text.charAt(start) >= '０';
    }

    private static int run(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number in plain ASCII, without separators. */
    static String plain(String number) {
        StringBuilder out = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = fold(number.charAt(i));
            if (c != ',') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
