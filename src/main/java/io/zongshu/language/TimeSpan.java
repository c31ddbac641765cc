package io.zongshu.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of time as figures name them, in one form for comparison: 上半年 and 1—6月 are 1-6, 截至9月底 and 前三季度 are 1-9,
 * 2024年上半年 in a paper of 2025 is 2024:1-6. The whole of the paper's own year is empty.
 */
public final class TimeSpan {
    private static final Pattern YEARLY = Pattern.compile("年度");
    private static final Pattern QUOTES_AND_BLANKS = Pattern.compile("[“”\\s]");

    private static final String YEAR = "(?:(?:19|20)[0-9]{2}年?|今年|本年|全年|去年|上年|明年|前年)?";
    private static final String MONTH = "(?<![0-9.])(?:1[0-2]|0?[1-9])";
    private static final String TO = "月?(?:份)?(?:[-—－–~～]{1,2}|至|到)";
    private static final String PARTS = "上半年|下半年|第?[一二三四1-4]季度|(?<!提)前[两二三]个?季度|(?<!提)前[0-9一二三四五六七八九十]{1,3}个?月|"
            + MONTH + TO + MONTH + "月(?:份|底|末)?|截[至止](?:到)?" + MONTH + "月(?:底|末|份|[0-9]{1,2}日)?|" + MONTH + "月(?:底|末)|"
            // 12月5.9万剂次: a month that stands at its figure.
            + MONTH + "月(?=[0-9]|$)(?![0-9]{1,2}[日号])";
    private static final Pattern MENTION = Pattern.compile(
            YEAR + "(?:" + PARTS + ")|(?:19|20)[0-9]{2}年?(?:[-—－–~～]{1,2}|至|到)(?:19|20)[0-9]{2}年|(?<![0-9.])(?:19|20)[0-9]{2}年(?!度?目标)|"
                    + "(?<![较比网线路])(?:去年|上一?年度?|明年|前年)(?!同期|末|底|以来|起|开始)|(?:去年|上年)同期|近[两三四五六七八九十0-9]{1,3}年|[两三四五六七八九十]{1,2}年(?:来|间)|"
                    + "“?十[一二三四五六]五”?(?:以来|期间|时期)?|党的十[七八九]大以来|党的二十大以来");
    /** 截至2024年底, 2024年末, 到年底. */
    private static final Pattern END = Pattern.compile("(?:截[至止]到?|至|到)(?:(?:19|20)[0-9]{2}年|今年|本年|年)?(?<=年)(?:底|末)|(?:19|20)[0-9]{2}年(?:底|末)");
    private static final Pattern OF_YEAR = Pattern.compile("^((?:19|20)[0-9]{2})年?|^(今年|本年|全年)|^(去年|上一?年)|^(明年)|^(前年)");
    private static final Pattern RANGE = Pattern.compile("^(" + MONTH + ")" + TO + "(" + MONTH + ")月(?:份|底|末)?$");
    private static final Pattern UNTIL = Pattern.compile("^截[至止](?:到)?(" + MONTH + ")月.*$|^(" + MONTH + ")月(?:底|末)$|^前(.{1,3}?)个?月$");
    private static final Pattern ONE = Pattern.compile("^(" + MONTH + ")月$");
    private static final Pattern QUARTER = Pattern.compile("^第?([一二三四1-4])季度$");
    private static final Map<String, String> NAMED =
            Map.of("上半年", "1-6", "下半年", "7-12", "前两个季度", "1-6", "前两季度", "1-6", "前二季度", "1-6", "前三季度", "1-9", "前三个季度", "1-9");

    /** No mention is without one of these; most texts are, which the pattern would find out slowly. */
    private static final String IN_MENTIONS = "年季月十党";

    private TimeSpan() {}

    private static boolean mayMention(String text) {
        for (int i = 0; i < IN_MENTIONS.length(); i++) {
            if (text.indexOf(IN_MENTIONS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The last part of time that a text names, as written; empty if none. 比2024年 and 较上年 only compare. */
    public static String lastIn(String text) {
        if (!mayMention(text)) {
            return "";
        }
        Matcher matcher = MENTION.matcher(text);
        String last = "";
        while (matcher.find()) {
            int before = matcher.start();
            boolean compared = before > 0 && "比较".indexOf(text.charAt(before - 1)) >= 0;
            last = compared ? last : matcher.group();
        }
        return last;
    }

    /** The text without its parts of time. */
    static String without(String text) {
        return mayMention(text) ? MENTION.matcher(END.matcher(text).replaceAll("")).replaceAll("") : text;
    }

    /** Whether a text is nothing but a part of time: 上半年, 2024年, 1—9月完成 is not. */
    public static boolean is(String text) {
        return MENTION.matcher(text).matches() || ONE.matcher(text).matches() || text.matches("(?:19|20)[0-9]{2}年?度?|全年|本年|今年");
    }

    /**
     * One form of a part of time.
     *
     * @param written as {@link #lastIn} gives it, or a fact's 时间
     * @param year the paper's own year in digits, or empty
     */
    public static String canonical(String written, String year) {
        String text = YEARLY.matcher(QUOTES_AND_BLANKS.matcher(written).replaceAll("")).replaceFirst("年");
        Matcher of = OF_YEAR.matcher(text);
        String own = "";
        String rest = text;
        if (of.find()) {
            own = year(of, year);
            rest = text.substring(of.end());
        }
        if (rest.isEmpty()) {
            return own;
        }
        String months = months(rest);
        return months.equals("1-12") ? own : own.isEmpty() ? months : own + ":" + months;
    }

    private static String year(Matcher of, String year) {
        if (of.group(1) != null) {
            return of.group(1).equals(year) ? "" : of.group(1);
        }
        int shift = of.group(2) != null ? 0 : of.group(3) != null ? -1 : of.group(4) != null ? 1 : -2;
        if (shift == 0) {
            return "";
        }
        return year.isEmpty() ? (shift > 0 ? "+" + shift : Integer.toString(shift)) : Integer.toString(Integer.parseInt(year) + shift);
    }

    private static String months(String text) {
        String named = NAMED.get(text);
        if (named != null) {
            return named;
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int first = number(quarter.group(1)) * 3 - 2;
            return first + "-" + (first + 2);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return number(range.group(1)) + "-" + number(range.group(2));
        }
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            String last = until.group(1) != null ? until.group(1) : until.group(2) != null ? until.group(2) : until.group(3);
            return "1-" + number(last);
        }
        Matcher one = ONE.matcher(text);
        return one.matches() ? number(one.group(1)) + "-" + number(one.group(1)) : text;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]+") ? Integer.parseInt(digits) : ChineseNumber.value(digits).map(java.math.BigDecimal::intValue).orElse(0);
    }
}
