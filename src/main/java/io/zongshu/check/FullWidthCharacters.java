package io.zongshu.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 全角: full-width digits, letters and per cent signs. */
final class FullWidthCharacters implements Algorithm {
    private static final Pattern RUN = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％]+(?:．[０-９]+％?)?");
    private static final Pattern NUMBER = Pattern.compile("^[　 ]*[（(]?[０-９]{1,2}[）)．、.]");
    /** How far a full-width form of ASCII stands from it. */
    private static final int SHIFT = 0xFEE0;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            Matcher number = NUMBER.matcher(paragraph.text());
            int from = number.find() ? number.end() : 0;
            Matcher run = RUN.matcher(paragraph.text());
            while (from < paragraph.text().length() && run.find(from)) {
                from = run.end();
                rules.forEach(rule -> found.fix(rule, paragraph, run.start(), run.end(), narrow(run.group()), Map.of()));
            }
        }
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append((char) (c - SHIFT)));
        return narrow.toString();
    }
}
