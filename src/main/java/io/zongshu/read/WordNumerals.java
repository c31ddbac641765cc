package io.zongshu.read;

import java.util.Locale;

/** Numbers in the formats of WordprocessingML (ST_NumberFormat) that Chinese papers use; any other prints digits. */
final class WordNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private WordNumerals() {}

    static String print(String format, int n) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counting(n, DIGITS, "十百千");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2" -> digits(n, '〇');
            case "chineseLegalSimplified" -> counting(n, FORMAL, "拾佰仟");
            case "ideographLegalTraditional", "japaneseLegal" -> counting(n, "零壹貳參肆伍陸柒捌玖", "拾佰仟");
            case "ideographTraditional" -> cyclic("甲乙丙丁戊己庚辛壬癸", n);
            case "ideographZodiac" -> cyclic("子丑寅卯辰巳午未申酉戌亥", n);
            case "ideographZodiacTraditional" -> n < 1 || n > 60
                    ? String.valueOf(n)
                    : cyclic("甲乙丙丁戊己庚辛壬癸", (n - 1) % 10 + 1) + cyclic("子丑寅卯辰巳午未申酉戌亥", (n - 1) % 12 + 1);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', n, 20);
            case "decimalEnclosedFullstop" -> enclosed('⒈', n, 20);
            case "decimalEnclosedParen" -> enclosed('⑴', n, 20);
            case "ideographEnclosedCircle" -> n >= 1 && n <= 10 ? enclosed('㈠', n, 10) : counting(n, DIGITS, "十百千");
            case "decimalFullWidth", "decimalFullWidth2" -> digits(n, '０');
            case "decimalZero" -> n >= 0 && n < 10 ? "0" + n : String.valueOf(n);
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(n);
            case "lowerLetter" -> letter(n).toLowerCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(n);
        };
    }

    private static String counting(int n, String digits, String units) {
        if (n <= 0 || n > 9999) {
            return String.valueOf(n);
        }
        String number = String.valueOf(n);
        StringBuilder printed = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            int power = number.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                printed.append('零');
                gap = false;
            }
            // 十二, not 一十二.
            if (!(n < 20 && power == 1 && digits.equals(DIGITS))) {
                printed.append(digits.charAt(digit));
            }
            if (power > 0) {
                printed.append(units.charAt(power - 1));
            }
        }
        return printed.toString();
    }

    private static String enclosed(char one, int n, int most) {
        return n >= 1 && n <= most ? String.valueOf((char) (one + n - 1)) : String.valueOf(n);
    }

    private static String cyclic(String signs, int n) {
        return n >= 1 && n <= signs.length() ? String.valueOf(signs.charAt(n - 1)) : String.valueOf(n);
    }

    /** Digit by digit; Chinese digits do not stand in one row. */
    private static String digits(int n, char zero) {
        StringBuilder printed = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> printed.append(
                zero == '〇' ? DIGITS.charAt(Math.max(0, c - '0')) : (char) (c - '0' + zero)));
        return printed.toString();
    }

    private static String roman(int n) {
        if (n < 1 || n > 3999) {
            return String.valueOf(n);
        }
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder printed = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                printed.append(signs[i]);
            }
        }
        return printed.toString();
    }

    private static String letter(int n) {
        return n < 1 ? String.valueOf(n) : String.valueOf((char) ('A' + (n - 1) % 26)).repeat(Math.min(30, (n - 1) / 26 + 1));
    }
}
