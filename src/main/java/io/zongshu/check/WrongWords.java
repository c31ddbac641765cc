package io.zongshu.check;

import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.Map;

/** 词对: words that are wrong wherever they stand, with the right ones (词对). */
final class WrongWords implements Algorithm {
    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            for (Map.Entry<String, YamlNode> pair : rule.table("词对").entrySet()) {
                for (CheckedParagraph paragraph : paper.paragraphs()) {
                    look(paper, paragraph, rule, pair.getKey(), pair.getValue().text(), found);
                }
            }
        }
    }

    private static void look(
            CheckedPaper paper, CheckedParagraph paragraph, Rule rule, String wrong, String right, Findings found) {
        for (int at = paragraph.text().indexOf(wrong); at >= 0; at = paragraph.text().indexOf(wrong, at + 1)) {
            if (!paper.isQuoted(paragraph, at, at + wrong.length())) {
                found.fix(rule, paragraph, at, at + wrong.length(), right, Map.of());
            }
        }
    }
}
