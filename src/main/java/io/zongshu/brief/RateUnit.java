package io.zongshu.brief;

import io.zongshu.language.Figure;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit of money that is given for something each time: 168元/月, 每人每月168元 and 168元/人·月 are of one unit.
 *
 * @param unit 元/月; empty if it is no such money
 * @param indicator what is measured without 每人每月
 */
record RateUnit(String unit, String indicator) {
    private static final String PER = "人|户|月|年|天|日|亩|平方米|立方米|吨|公斤|公里|学期|学年|生|千瓦时|度";
    private static final Pattern MONEY = Pattern.compile("元(?:/(.+))?");
    private static final Pattern EACH = Pattern.compile("(?:为|是|达到?|(?:提高|上调|调整|增加)[到至为]|增至)?(?:按)?每(?:个|一)?(" + PER + ")");
    private static final Pattern BEHIND = Pattern.compile("^[·•/每](" + PER + ")(?:[·•/每](" + PER + "))?");
    private static final Pattern MARKS = Pattern.compile("[·•/]");

    /** @param text the cell that the figure stands in */
    static RateUnit of(Figure figure, String text) {
        Matcher money = MONEY.matcher(figure.quantity().unit());
        if (!money.matches()) {
            return new RateUnit("", figure.indicator());
        }
        Set<String> per = new TreeSet<>();
        if (money.group(1) != null) {
            per.addAll(Set.of(MARKS.split(money.group(1))));
        }
        int start = figure.quantity().start();
        Matcher behind = BEHIND.matcher(text.substring(Math.min(text.length(), figure.quantity().end())));
        if (behind.find()) {
            per.add(behind.group(1));
            per.addAll(behind.group(2) == null ? Set.of() : Set.of(behind.group(2)));
        }
        Matcher each = EACH.matcher(text.substring(clause(text, start), start));
        while (each.find()) {
            per.add(each.group(1));
        }
        if (per.size() > 1) {
            // Who gets it is said or not: 每人每月, 每月.
            per.remove("人");
        }
        return per.isEmpty() ? new RateUnit("", figure.indicator()) : new RateUnit("元/" + String.join("·", per), EACH.matcher(figure.indicator()).replaceAll(""));
    }

    private static int clause(String text, int before) {
        int start = before;
        while (start > 0 && "，；。\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
