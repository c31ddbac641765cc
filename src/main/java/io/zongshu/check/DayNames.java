package io.zongshu.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 间隔号: names of days and events made of month and day, “3·15”消费者权益日, whose point is of another kind or too much. */
final class DayNames implements Algorithm {
    private static final Pattern ARABIC = Pattern.compile("“(?<m>([0-9]{1,2})[.．、]([0-9]{1,2}))(?=”?[^，。；：！？“]{0,10}?(?:日|节|运动|事件|地震|活动|宣传|惨案|讲话))");
    private static final Pattern CHINESE = Pattern.compile("“(?<m>([二三四五六七八九]|十(?![一二]))[·•・．.]([一二三四五六七八九十]{1,3}))(?=”)");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            for (Rule rule : rules) {
                Matcher arabic = ARABIC.matcher(paragraph.text());
                while (arabic.find()) {
                    int month = Integer.parseInt(arabic.group(2));
                    int day = Integer.parseInt(arabic.group(3));
                    if (month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS) {
                        found.fix(rule, paragraph, arabic.start("m"), arabic.end("m"), arabic.group(2) + "·" + arabic.group(3), Map.of());
                    }
                }
                Matcher chinese = CHINESE.matcher(paragraph.text());
                while (chinese.find()) {
                    found.fix(rule, paragraph, chinese.start("m"), chinese.end("m"), chinese.group(2) + chinese.group(3), Map.of());
                }
            }
        }
    }
}
