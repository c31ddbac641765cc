package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 开头: three or more neighbouring paragraphs that begin with the same words. */
final class SameOpenings implements Algorithm {
    private static final int FEWEST = 3;
    private static final int SHORTEST = 2;
    private static final int EVEN = 1;
    private static final Pattern NUMBER = Pattern.compile(
            "^[　 ]*(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、]|[①-⑳]|——|第[一二三四五六七八九十]，)?");
    private static final Pattern NAME = Pattern.compile("[0-9〇○年市县区省乡镇村局厅委部院校馆站所]|我们|全[国省市县区州]");

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<CheckedParagraph> run = new ArrayList<>();
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            boolean next = paragraph.isBody() && !run.isEmpty() && run.get(run.size() - 1).number() == paragraph.number() - 1;
            if (next && opening(run, paragraph).length() >= SHORTEST) {
                run.add(paragraph);
            } else {
                look(rules, run, found);
                run.clear();
                if (paragraph.isBody()) {
                    run.add(paragraph);
                }
            }
        }
        look(rules, run, found);
    }

    private static String opening(List<CheckedParagraph> run, CheckedParagraph one) {
        List<CheckedParagraph> all = new ArrayList<>(run);
        all.add(one);
        return opening(all);
    }

    /** What all begin with, numbers apart, up to the first comma, as far as words reach. */
    private static String opening(List<CheckedParagraph> all) {
        String common = words(all.get(0));
        for (CheckedParagraph paragraph : all) {
            String other = words(paragraph);
            int same = 0;
            while (same < Math.min(common.length(), other.length()) && common.charAt(same) == other.charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        int comma = common.indexOf('，');
        return comma >= 0 ? common.substring(0, comma + 1) : common;
    }

    private static String words(CheckedParagraph paragraph) {
        return NUMBER.matcher(paragraph.text()).replaceFirst("");
    }

    private static void look(List<Rule> rules, List<CheckedParagraph> run, Findings found) {
        if (run.size() < FEWEST) {
            return;
        }
        String opening = opening(run);
        boolean even = isEven(run, 0) && isEven(run, 1) && !opening.endsWith("，");
        boolean numbered = run.stream().allMatch(p -> words(p).length() < p.text().strip().length());
        boolean words = Character.UnicodeScript.of(opening.charAt(0)) == Character.UnicodeScript.HAN;
        if (words && !even && !numbered && !NAME.matcher(opening).find()) {
            CheckedParagraph third = run.get(FEWEST - 1);
            int start = third.text().length() - words(third).length();
            rules.forEach(rule -> found.add(rule, third, start, start + opening.length(),
                    Map.of("数", String.valueOf(run.size()))));
        }
    }

    /** Whether the n-th clauses of all are as long as each other. */
    private static boolean isEven(List<CheckedParagraph> run, int n) {
        List<Integer> lengths = new ArrayList<>();
        for (CheckedParagraph paragraph : run) {
            String[] clauses = words(paragraph).split("[，。；：]", n + 2);
            lengths.add(n < clauses.length ? clauses[n].length() : 0);
        }
        lengths.sort(null);
        return lengths.get(lengths.size() - 1) - lengths.get(0) <= EVEN;
    }
}
