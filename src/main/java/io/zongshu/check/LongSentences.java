package io.zongshu.check;

import io.zongshu.language.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 长句: sentences above 上限 characters that are no lists. */
final class LongSentences implements Algorithm {
    private static final Pattern ITEMS = Pattern.compile("[一二三四五六七八九]是.*[二三四五六七八九]是|[（(][1一][）)].*[（(][2二][）)]|①.*②");
    private static final String SPACE = " 　\t";

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            for (CheckedParagraph paragraph : paper.body()) {
                for (TextSpan sentence : paper.sentences(paragraph)) {
                    int start = sentence.start();
                    while (start < sentence.end() && SPACE.indexOf(paragraph.text().charAt(start)) >= 0) {
                        start++;
                    }
                    int length = sentence.end() - start;
                    if (length > rule.number("上限") && !isList(sentence.text())) {
                        found.add(rule, paragraph, start, sentence.end(), Map.of("字数", String.valueOf(length)));
                    }
                }
            }
        }
    }

    /** Whether items of a list make up more than half of it, or it counts its items. */
    private static boolean isList(String sentence) {
        if (ITEMS.matcher(sentence).find()) {
            return true;
        }
        int listed = 0;
        for (String clause : sentence.split("[，：；。]")) {
            listed += clause.indexOf('、') >= 0 ? clause.length() : 0;
        }
        return 2 * listed > sentence.length();
    }
}
