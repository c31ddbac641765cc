package io.zongshu.check;

import io.zongshu.language.ChineseNumber;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期: months and days that no calendar has. */
final class ImpossibleDates implements Algorithm {
    private static final String HAN = "[〇零一二三四五六七八九十廿]{1,4}";
    private static final Pattern DAY = Pattern.compile(
            "(?:(?<year>(?<![0-9])[0-9]{4}|[〇零一二三四五六七八九]{4})年)?(?<month>(?<![0-9.])[0-9]{1,2}|(?<![一二三四五六七八九十百])" + HAN
                    + ")月(?<day>[0-9]{1,2}|" + HAN + ")[日号](?![线楼院车])");
    private static final Pattern MONTH = Pattern.compile(
            "(?<month>(?<![0-9.])[0-9]{1,2}|(?<![一二三四五六七八九十百])" + HAN + ")月(?=[底初末中上下前起至到—]|份(?!额)|[，。；、]|$)");
    private static final Pattern LUNAR = Pattern.compile("(?:农历|阴历|旧历)(?:[〇零一二三四五六七八九]{4}年)?$");
    private static final int LEAP = 2024;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            for (Rule rule : rules) {
                days(paper, paragraph, rule, found);
                months(paper, paragraph, rule, found);
            }
        }
    }

    private static void days(CheckedPaper paper, CheckedParagraph paragraph, Rule rule, Findings found) {
        Matcher matcher = DAY.matcher(paragraph.text());
        while (matcher.find()) {
            int month = number(matcher.group("month"));
            int day = number(matcher.group("day"));
            Optional<Integer> year = Optional.ofNullable(matcher.group("year")).map(ImpossibleDates::year);
            boolean leapDay = month == 2 && day == 29;
            int start = leapDay && matcher.start("year") >= 0 ? matcher.start("year") : matcher.start("month");
            boolean there = month >= 1 && month <= 12 && day >= 1
                    && day <= YearMonth.of(leapDay ? year.orElse(LEAP) : LEAP, month).lengthOfMonth() && !(month == 2 && day > 29);
            if (!there && isDate(paper, paragraph, matcher.start(), matcher.end())) {
                found.add(rule, paragraph, start, matcher.end(), Map.of());
            }
        }
    }

    private static void months(CheckedPaper paper, CheckedParagraph paragraph, Rule rule, Findings found) {
        Matcher matcher = MONTH.matcher(paragraph.text());
        while (matcher.find()) {
            int month = number(matcher.group("month"));
            // 历时14月 counts; 14月底 names.
            boolean named = matcher.end() == paragraph.text().length() || "，。；、".indexOf(paragraph.text().charAt(matcher.end())) < 0
                    || matcher.start() > 0 && paragraph.text().charAt(matcher.start() - 1) == '年';
            if ((month == 0 || month > 12) && named && isDate(paper, paragraph, matcher.start(), matcher.end())) {
                found.add(rule, paragraph, matcher.start(), matcher.end(), Map.of());
            }
        }
    }

    private static boolean isDate(CheckedPaper paper, CheckedParagraph paragraph, int start, int end) {
        return !paper.isQuoted(paragraph, start, end)
                && !LUNAR.matcher(paragraph.text().substring(Math.max(0, start - 8), start)).find();
    }

    private static int number(String written) {
        return written.charAt(0) >= '0' && written.charAt(0) <= '9'
                ? Integer.parseInt(written)
                : ChineseNumber.value(written.replace("廿", "二十")).map(v -> v.intValue()).orElse(1);
    }

    private static int year(String written) {
        StringBuilder digits = new StringBuilder();
        for (char c : written.toCharArray()) {
            int at = "零一二三四五六七八九".indexOf(c == '〇' ? '零' : c);
            digits.append(at >= 0 ? (char) ('0' + at) : c);
        }
        return Math.max(1, Integer.parseInt(digits.toString()));
    }
}
