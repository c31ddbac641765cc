package io.zongshu.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 连接号: ranges of numbers, years and dates that are joined with another mark than — or ～. */
final class Ranges implements Algorithm {
    private static final String MARK = "(?<m>——|[-－~])";
    /** What a number of a range may be followed by; a score, a model or a standard is not. */
    private static final String UNITS = "年|月|日|号|个|名|人|家|户|处|项|件|条|次|场|期|天|周|岁|时|小时|分钟|万|亿|千|百|元|亩|公里|千米|米|厘米|毫米|吨|公斤|克|平方|立方|倍|成|度|摄氏度|℃|%|％|‰|楼|层|级|季度|点|座|台|套|辆|人次";
    private static final List<Pattern> RANGES = List.of(
            Pattern.compile("(?<![0-9A-Za-z.-])(?:19|20)[0-9]{2}年?" + MARK + "(?:19|20)[0-9]{2}(?![0-9-])(?=[\\p{IsHan}：，。、；）]|$)"),
            Pattern.compile("(?<![0-9A-Za-z.\\-－])[0-9]{1,4}(?:\\.[0-9]+)?" + MARK + "[0-9]{1,6}(?:\\.[0-9]+)?(?![0-9.\\-－])(?=[余多]?(?:" + UNITS + "))"),
            Pattern.compile("(?<![0-9A-Za-z.\\-－])[0-9]{1,6}(?:\\.[0-9]+)?(?:" + UNITS + ")(?:[0-9]{1,2}[日月])?元?" + MARK + "[0-9]{1,6}(?:\\.[0-9]+)?(?![0-9.\\-－])(?=" + UNITS + ")"));
    private static final Pattern FULL_DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?");

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            if (!paragraph.isRow()) {
                rules.forEach(rule -> RANGES.forEach(range -> look(paper, paragraph, rule, range, found)));
            }
        }
    }

    private static void look(CheckedPaper paper, CheckedParagraph paragraph, Rule rule, Pattern range, Findings found) {
        Matcher matcher = range.matcher(paragraph.text());
        while (matcher.find()) {
            String dash = rule.replacement().orElse("—");
            boolean name = paper.isQuoted(paragraph, matcher.start("m"), matcher.end("m"))
                    || matcher.start() > 0 && isLatinBefore(paragraph.text(), matcher.start())
                    || FULL_DATE.matcher(matcher.group()).matches() && !matcher.group().matches("(?:19|20)[0-9]{2}-(?:19|20)[0-9]{2}");
            if (!name) {
                found.fix(rule, paragraph, matcher.start("m"), matcher.end("m"), dash, Map.of());
            }
        }
    }

    /** GB/T 9704-2012 and the like, whose letters a blank may part from the number. */
    private static boolean isLatinBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && (Character.isLetter(text.charAt(before)) && text.charAt(before) < 0x2E80);
    }
}
