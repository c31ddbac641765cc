package io.zongshu.read;

import java.util.Locale;

/** Numbers in the formats of WordprocessingML (ST_NumberFormat) that Chinese papers use; any other prints digits. */
final class WordNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private WordNumerals() {}

    static String print(String format, int n) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand",
                    "ideographDigital" -> counting(n, DIGITS, "十百千");
            case "chineseLegalSimplified" -> counting(n, FORMAL, "拾佰仟");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                n >= 1 && n <= 20 ? String.valueOf((char) ('①' + n - 1)) : String.valueOf(n);
            case "ideographEnclosedCircle" -> n >= 1 && n <= 10 ? String.valueOf((char) ('㈠' + n - 1)) : counting(n, DIGITS, "十百千");
            case "decimalFullWidth" -> fullWidth(n);
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

    private static String fullWidth(int n) {
        StringBuilder printed = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> printed.append((char) (c - '0' + '０')));
        return printed.toString();
    }

    private static String letter(int n) {
        return n < 1 ? String.valueOf(n) : String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }
}
