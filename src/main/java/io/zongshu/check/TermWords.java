package io.zongshu.check;

import java.util.List;
import java.util.Map;

/** 用语词: words that the office does not write, or for which it prefers others. */
final class TermWords implements Algorithm {
    private static final String BANNED = "用语-禁用";

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        TermsNow now = TermsNow.of(paper);
        for (Rule rule : rules) {
            boolean banned = rule.id().equals(BANNED);
            for (OfficeTerms.Word word : now.words(banned ? now.all().banned() : now.all().preferred())) {
                String instead = word.instead().isEmpty() ? CheckMessages.OTHER_WORDS : word.instead();
                for (CheckedParagraph paragraph : paper.paragraphs()) {
                    String text = paragraph.text();
                    for (int at = text.indexOf(word.text()); at >= 0; at = text.indexOf(word.text(), at + 1)) {
                        if (!paper.isQuoted(paragraph, at, at + word.text().length())) {
                            found.add(rule, paragraph, at, at + word.text().length(),
                                    Map.of("说明", word.note(), Findings.FIX, instead));
                        }
                    }
                }
            }
        }
    }
}
