package io.zongshu.check;

import io.zongshu.language.ChineseNumber;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 时期: spans of time that run backwards or that their own name contradicts. */
final class Periods implements Algorithm {
    private static final String TO = "(?:[-—－–~～]{1,2}|至|到)";
    private static final Pattern YEARS = Pattern.compile("(?<![0-9])(?<from>(?:19|20)[0-9]{2})年?" + TO + "(?<to>(?:19|20)[0-9]{2})年");
    private static final Pattern MONTHS = Pattern.compile(
            "(?<![0-9年.])(?<from>1[0-2]|[1-9])月(?:份|初|中旬|底)?" + TO + "(?<to>1[0-2]|[1-9])月(?![0-9]{1,2}日)");
    private static final Pattern PLAN = Pattern.compile(
            "[“\"]?(?<plan>十[一二三四五六七]?)五[”\"]?(?:规划)?(?:时期|期间|规划期)?[（(](?<years>(?<from>[0-9]{4})年?" + TO + "(?<to>[0-9]{4})年)[）)]");
    private static final Pattern COUNT = Pattern.compile(
            "(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})年(?:来|间)[（(](?<years>(?<from>[0-9]{4})年?" + TO + "(?<to>[0-9]{4})年)[）)]");
    private static final Pattern NEXT = Pattern.compile("每年|历年|常年|例年");
    /** The tenth five-year plan began in 2001, each later one five years after the one before. */
    private static final int FIRST_PLAN = 2001;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            for (Rule rule : rules) {
                backwards(paper, paragraph, rule, YEARS.matcher(paragraph.text()), found);
                backwards(paper, paragraph, rule, MONTHS.matcher(paragraph.text()), found);
                plans(paragraph, rule, found);
                counts(paragraph, rule, found);
            }
        }
    }

    private static void backwards(CheckedPaper paper, CheckedParagraph paragraph, Rule rule, Matcher matcher, Findings found) {
        while (matcher.find()) {
            String before = paragraph.text().substring(Math.max(0, matcher.start() - 4), matcher.start());
            boolean yearly = NEXT.matcher(before).find();
            if (number(matcher, "from") > number(matcher, "to") && !yearly && !paper.isQuoted(paragraph, matcher.start(), matcher.end())) {
                found.add(rule, paragraph, matcher.start(), matcher.end(), Map.of("对", "时间的先后"));
            }
        }
    }

    private static void plans(CheckedParagraph paragraph, Rule rule, Findings found) {
        Matcher matcher = PLAN.matcher(paragraph.text());
        while (matcher.find()) {
            int number = matcher.group("plan").length() == 1 ? 0 : "一二三四五六七".indexOf(matcher.group("plan").charAt(1)) + 1;
            int first = FIRST_PLAN + 5 * number;
            boolean within = number(matcher, "from") == first && number(matcher, "to") == first + 4;
            if (!within) {
                String name = "“" + matcher.group("plan") + "五”时期（" + first + "—" + (first + 4) + "年）";
                found.add(rule, paragraph, matcher.start("years"), matcher.end("years"), Map.of("对", name));
            }
        }
    }

    private static void counts(CheckedParagraph paragraph, Rule rule, Findings found) {
        Matcher matcher = COUNT.matcher(paragraph.text());
        while (matcher.find()) {
            String written = matcher.group("n");
            int n = written.charAt(0) <= '9' ? Integer.parseInt(written) : ChineseNumber.value(written).map(v -> v.intValue()).orElse(0);
            int years = number(matcher, "to") - number(matcher, "from");
            if (n > 0 && n != years && n != years + 1) {
                found.add(rule, paragraph, matcher.start("years"), matcher.end("years"),
                        Map.of("对", written + "年"));
            }
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
