package io.zongshu.check;

import io.zongshu.document.PrintedText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 标题标点: a mark at the end of a title, or of a numbered short line that stands as a heading does. */
final class HeadingEnds implements Algorithm {
    private static final Pattern TITLE_END = Pattern.compile("[。，；：、,;:]$");
    private static final Pattern HEADING = Pattern.compile(
            "^[　 ]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}[.．])[^。；！？]{1,30}(?<m>[，；、,;])$");
    private static final Pattern NUMBER = Pattern.compile("^[　 ]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}[.．])");

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<CheckedParagraph> all = paper.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            CheckedParagraph paragraph = all.get(i);
            boolean title = paragraph.kind() == PrintedText.Kind.TITLE || paragraph.isHeading();
            Matcher matcher = (title ? TITLE_END : HEADING).matcher(paragraph.text());
            boolean item = !title && i + 1 < all.size() && isListed(paragraph.text(), all.get(i + 1).text());
            if (!paragraph.isRow() && !item && matcher.find()) {
                int end = paragraph.text().length();
                rules.forEach(rule -> found.fix(rule, paragraph, end - 1, end, rule.replacement().orElse(""), Map.of()));
            }
        }
    }

    /** The items of a list end with ； one after the other. */
    private static boolean isListed(String text, String next) {
        Matcher one = NUMBER.matcher(text);
        Matcher other = NUMBER.matcher(next);
        return "；;".indexOf(text.charAt(text.length() - 1)) >= 0 && one.find() && other.find()
                && form(one.group()).equals(form(other.group()));
    }

    private static String form(String number) {
        return number.replaceAll("[一二三四五六七八九十]+", "一").replaceAll("[0-9]+", "1").strip();
    }
}
