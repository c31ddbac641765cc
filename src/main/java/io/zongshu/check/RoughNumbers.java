package io.zongshu.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 概数: two neighbouring numbers that mean "some", with 、 between them. */
final class RoughNumbers implements Algorithm {
    private static final String NUMERALS = "一二三四五六七八九";
    /** Measure words that count; 级, 季度, 产业, 月份, 号楼, 期 and the like number things. */
    private static final String UNITS = "(?:个(?!五年)|名|位|人|天|年(?![级代度份])|户|家(?!庭)|处|座|件|次|场(?!次)|项|遍|趟|倍|里|公里|米|亩|元|万|千|百|岁|小时|分钟|周|条|台|辆|间|所|份|棵|只|斤|吨|步|句|代人)";
    private static final Pattern CHINESE = Pattern.compile(
            "(?<![一二三四五六七八九十百千第零两、0-9初])(?<m>([一二两三四五六七八九])、([二两三四五六七八九]))(?=十?" + UNITS + ")");
    private static final Pattern ARABIC = Pattern.compile("(?<![0-9、.第])(?<m>([1-9])、([2-9]))(?=" + UNITS + ")(?!.{1,2}[、])");

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            for (Rule rule : rules) {
                look(paragraph, rule, CHINESE, found);
                look(paragraph, rule, ARABIC, found);
            }
        }
    }

    private static void look(CheckedParagraph paragraph, Rule rule, Pattern pattern, Findings found) {
        Matcher matcher = pattern.matcher(paragraph.text());
        while (matcher.find()) {
            int first = value(matcher.group(2));
            int second = value(matcher.group(3));
            boolean rough = second == first + 1 || first == 3 && second == 5;
            // 一、二 numbers things more often than it counts; 一、两 only counts.
            if (rough && !(first == 1 && matcher.group(3).equals("二"))) {
                found.fix(rule, paragraph, matcher.start("m"), matcher.end("m"), written(matcher.group(2)) + written(matcher.group(3)), Map.of());
            }
        }
    }

    private static int value(String numeral) {
        int digit = numeral.charAt(0) - '0';
        return numeral.equals("两") ? 2 : digit >= 1 && digit <= 9 ? digit : NUMERALS.indexOf(numeral) + 1;
    }

    /** 5、6座 is 五六座 (GB/T 15835-2011, 4.2.2). */
    private static String written(String numeral) {
        return numeral.equals("两") || NUMERALS.contains(numeral) ? numeral : NUMERALS.substring(value(numeral) - 1, value(numeral));
    }
}
