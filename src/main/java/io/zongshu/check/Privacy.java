package io.zongshu.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 隐私: numbers of identity cards (GB 11643-1999), of phones and of bank cards (ISO/IEC 7812-1, Luhn). */
final class Privacy implements Algorithm {
    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern OLD_IDENTITY = Pattern.compile("(?<=身份证[^0-9，。；]{0,10})(?<![0-9A-Za-z])[1-9][0-9]{14}(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![0-9A-Za-z.+-])(?:\\+?86[- ]?)?1[3-9][0-9](?:[0-9]{8}|([- ])[0-9]{4}\\1[0-9]{4})(?![0-9A-Za-z.]|[-—][0-9])");
    private static final Pattern NO_MOBILE_BEFORE = Pattern.compile("(?:编号|文号|订单|号码段|流水号|条码|编码|代码|序列号)[^，。；]{0,4}$");
    private static final Pattern NO_MOBILE_AFTER = Pattern.compile("^[余多]?(?:万|亿|元|吨|人|户|亩|千瓦|立方|平方|号段)");
    private static final Pattern FIXED = Pattern.compile("(?<![0-9A-Za-z-])(?:[（(]0[0-9]{2,3}[）)]|0[0-9]{2,3}[- —－])[2-9][0-9]{6,7}(?![0-9A-Za-z])");
    private static final Pattern CARD = Pattern.compile("(?<![0-9A-Za-z])[3-6][0-9]{3}(?: ?[0-9]{4}){3}(?: ?[0-9]{1,3})?(?![0-9A-Za-z]| [0-9])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            for (Rule rule : rules) {
                switch (rule.id()) {
                    case "隐私-身份证号" -> {
                        look(paragraph, rule, IDENTITY, m -> isIdentity(m.group()), found);
                        look(paragraph, rule, OLD_IDENTITY, m -> isDay("19" + m.group().substring(6, 12)), found);
                    }
                    case "隐私-手机号" -> look(paragraph, rule, MOBILE, m -> isMobile(paragraph.text(), m), found);
                    case "隐私-固定电话" -> look(paragraph, rule, FIXED, m -> true, found);
                    default -> look(paragraph, rule, CARD, m -> isCard(m.group().replace(" ", "")), found);
                }
            }
        }
    }

    private interface Test {
        boolean holds(Matcher matcher);
    }

    private static void look(CheckedParagraph paragraph, Rule rule, Pattern pattern, Test test, Findings found) {
        Matcher matcher = pattern.matcher(paragraph.text());
        while (matcher.find()) {
            if (test.holds(matcher)) {
                found.add(rule, paragraph, matcher.start(), matcher.end(), Map.of());
            }
        }
    }

    private static boolean isMobile(String text, Matcher matcher) {
        return !NO_MOBILE_BEFORE.matcher(text.substring(0, matcher.start())).find()
                && !NO_MOBILE_AFTER.matcher(text.substring(matcher.end())).find();
    }

    /** Eighteen characters: the day of birth exists and the last agrees with the others (ISO 7064, MOD 11-2). */
    static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return isDay(number.substring(6, 14))
                && CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == Character.toUpperCase(number.charAt(17));
    }

    private static boolean isDay(String yyyymmdd) {
        try {
            int year = Integer.parseInt(yyyymmdd.substring(0, 4));
            return LocalDate.of(year, Integer.parseInt(yyyymmdd.substring(4, 6)), Integer.parseInt(yyyymmdd.substring(6)))
                            .getYear() >= 1850 && year <= 2100;
        } catch (DateTimeException e) {
            // No such day: no identity number.
            return false;
        }
    }

    /** Sixteen to nineteen digits of which the last agrees with the others, and no identity number. */
    private static boolean isCard(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && !(number.length() == 18 && isIdentity(number));
    }
}
