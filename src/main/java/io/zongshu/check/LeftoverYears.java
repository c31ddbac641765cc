package io.zongshu.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years, plan periods and eras that are neither the brief's nor named in it. */
final class LeftoverYears {
    private static final Pattern YEARS = Pattern.compile(
            "(?<![0-9])(?<from>(?:19|20)[0-9]{2})年?(?:[-—－–~～]{1,2}|至|到)(?<to>(?:19|20)[0-9]{2})年|(?<![0-9])(?<year>(?:19|20)[0-9]{2})年");
    private static final Pattern PLAN = Pattern.compile("“?(?<n>十[一二三四五六七]?)五”?(?=规划|时期|期间|收官|开局|末|以来|[，。、；和]|$|的|目标|任务|建设|发展)");
    private static final Pattern ERA = Pattern.compile("党的(?<n>[一二三四五六七八九十]{1,3})大以来");
    private static final Pattern COMPARED_BEFORE = Pattern.compile("(?:比|较|相比|对比|由|从|与|同|自|超过|高于|低于|好于|优于|截至|截止)$");
    private static final Pattern COMPARED_BEHIND = Pattern.compile("^(?:同期|[末底]的?|的?[^，。；]{0,12}(?:增|升|提高|提升|扩大|拓展|降|减|缩|发展|跃升)[^，。；]{0,4}[到至为])");
    private static final Pattern PLANNED = Pattern.compile("将|计划|力争|目标|确保|开局|继续|打算|谋划|下一步|下步|启动|展望|明年|来年|争取|要|迎接|为");
    private static final Pattern PLANS = Pattern.compile("打算|计划|思路|安排|明年|展望|下一步|今后");
    private static final int EIGHTEENTH = 18;
    private static final int FIRST_PLAN = 2001;
    private static final int TWENTIETH = 2022;

    private LeftoverYears() {}

    static void check(CheckedPaper paper, Rule rule, BriefNames brief, Findings found) {
        String heading = "";
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            heading = paragraph.isHeading() ? paragraph.text() : heading;
            boolean plans = PLANS.matcher(heading).find();
            years(paper, paragraph, plans, rule, brief, found);
            plans(paragraph, rule, brief, found);
            eras(paragraph, rule, brief, found);
        }
    }

    private static void years(
            CheckedPaper paper, CheckedParagraph paragraph, boolean plans, Rule rule, BriefNames brief, Findings found) {
        Optional<int[]> own = brief.years();
        if (own.isEmpty()) {
            return;
        }
        Matcher matcher = YEARS.matcher(paragraph.text());
        while (matcher.find()) {
            boolean range = matcher.group("from") != null;
            boolean known = range
                    ? known(matcher.group("from"), own.get(), brief) && known(matcher.group("to"), own.get(), brief)
                    : known(matcher.group("year"), own.get(), brief)
                            || compared(paragraph.text(), matcher, own.get()) || next(paragraph, matcher, own.get(), plans);
            if (!known && !paper.isQuoted(paragraph, matcher.start(), matcher.end())) {
                add(rule, paragraph, matcher.start(), matcher.end(), brief, found);
            }
        }
    }

    private static void add(Rule rule, CheckedParagraph paragraph, int start, int end, BriefNames brief, Findings found) {
        found.add(rule, paragraph, start, end, Map.of("年度", brief.period()));
    }

    private static boolean known(String year, int[] own, BriefNames brief) {
        int n = Integer.parseInt(year);
        return n >= own[0] && n <= own[1] || brief.says(year);
    }

    private static boolean compared(String text, Matcher matcher, int[] own) {
        boolean last = Integer.parseInt(matcher.group("year")) == own[0] - 1;
        return last && (COMPARED_BEFORE.matcher(text.substring(0, matcher.start())).find()
                || COMPARED_BEHIND.matcher(text.substring(matcher.end())).find());
    }

    private static boolean next(CheckedParagraph paragraph, Matcher matcher, int[] own, boolean plans) {
        if (Integer.parseInt(matcher.group("year")) != own[1] + 1) {
            return false;
        }
        String text = paragraph.text();
        int start = matcher.start();
        while (start > 0 && "。；！？".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = matcher.end();
        while (end < text.length() && "。；！？".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return plans || PLANNED.matcher(text.substring(start, end)).find();
    }

    private static void plans(CheckedParagraph paragraph, Rule rule, BriefNames brief, Findings found) {
        Optional<int[]> own = brief.years();
        Matcher matcher = PLAN.matcher(paragraph.text());
        while (own.isPresent() && matcher.find()) {
            String n = matcher.group("n");
            int first = FIRST_PLAN + 5 * (n.length() == 1 ? 0 : "一二三四五六七".indexOf(n.charAt(1)) + 1);
            boolean current = own.get()[1] + 1 >= first && own.get()[0] <= first + 4;
            if (!current && !brief.says(n + "五")) {
                add(rule, paragraph, matcher.start(), matcher.end(), brief, found);
            }
        }
    }

    private static void eras(CheckedParagraph paragraph, Rule rule, BriefNames brief, Findings found) {
        Matcher matcher = ERA.matcher(paragraph.text());
        while (matcher.find()) {
            int n = io.zongshu.language.ChineseNumber.value(matcher.group("n")).map(v -> v.intValue()).orElse(EIGHTEENTH);
            boolean current = n == EIGHTEENTH || n == EIGHTEENTH + 2 && brief.years().map(y -> y[1] > TWENTIETH).orElse(true);
            if (!current && !brief.says(matcher.group("n") + "大以来")) {
                add(rule, paragraph, matcher.start(), matcher.end(), brief, found);
            }
        }
    }
}
