package io.zongshu.check;

import java.util.List;
import java.util.Optional;

/**
 * What a check reports (检查意见).
 *
 * @param rule the rule's id
 * @param authority the standard with its clause, 通行 or 本单位
 * @param paragraph number in printed order from 1, title included (see {@link io.zongshu.document.PrintedText})
 * @param start UTF-16 offset in the paragraph's text
 * @param end exclusive
 * @param text the marked text
 * @param message what is wrong, one Chinese sentence
 * @param suggestions what to do
 * @param replacement what a writer may put in the text's place unseen; "" deletes it; empty if no fix is safe
 */
public record Finding(
        String rule,
        Severity severity,
        String authority,
        int paragraph,
        int start,
        int end,
        String text,
        String message,
        List<String> suggestions,
        Optional<String> replacement) {
    public Finding {
        suggestions = List.copyOf(suggestions);
    }
}
