package io.zongshu.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reporter's name says of the office that it belongs to. */
final class OfficeName {
    /** A part of an office, by the end of its name: 基础教育科, 应急指挥中心. */
    private static final Pattern SECTION = Pattern.compile(".*(?:科|处|股|队|站|所|中心|工委|(?<!.办公)室)");
    private static final Pattern BELONGS = Pattern.compile(
            "(\\p{IsHan}{2,}?(?:社|局|会|厅|公司|集团|院|校|大学))(?:办公室|(?:综合|行政|政治|党政|党委|局|院|校|公司)办(?:公室)?|\\p{IsHan}{2,8}(?:科|处|股|室|局|部|大队|中队))");

    private OfficeName() {}

    /** Whether it is a part of an office that is not named. */
    static boolean isSection(String name) {
        return SECTION.matcher(name).matches() && above(name).isEmpty();
    }

    /** The office that a named part of it belongs to: 青峡县林业局 of 青峡县林业局办公室; empty if none is named. */
    static String above(String name) {
        Matcher part = BELONGS.matcher(name);
        return part.matches() ? part.group(1) : "";
    }
}
