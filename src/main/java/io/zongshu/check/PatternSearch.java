package io.zongshu.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 查找: every place that a rule's patterns (式样) match. Only the group named m (or n) is marked, if the pattern has one;
 * 改为 is put in the mark's place, with $1 for the groups.
 */
final class PatternSearch implements Algorithm {
    private static final Pattern MARK = Pattern.compile("\\(\\?<([mn])>");

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                search(paper, rule, pattern, found);
            }
        }
    }

    private static void search(CheckedPaper paper, Rule rule, Pattern pattern, Findings found) {
        List<String> marks = MARK.matcher(pattern.pattern()).results().map(m -> m.group(1)).distinct().toList();
        boolean tables = !rule.words("表格").contains("不查");
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            if (paragraph.isRow() && !tables) {
                continue;
            }
            try {
                CharSequence text = rule.own() ? new BoundedText(paragraph.text()) : paragraph.text();
                search(paragraph, rule, pattern.matcher(text), marks, found);
            } catch (BoundedText.TooSlow | StackOverflowError e) {
                found.problem(CheckMessages.slowPattern(rule.id(), pattern.pattern()));
                return;
            }
        }
    }

    private static void search(
            CheckedParagraph paragraph, Rule rule, Matcher matcher, List<String> marks, Findings found) {
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            for (String mark : marks) {
                if (matcher.start(mark) >= 0) {
                    start = matcher.start(mark);
                    end = matcher.end(mark);
                }
            }
            if (start == end) {
                continue;
            }
            if (rule.replacement().isPresent()) {
                found.fix(rule, paragraph, start, end, expanded(rule.replacement().get(), matcher), Map.of());
            } else {
                found.add(rule, paragraph, start, end, Map.of());
            }
        }
    }

    /** The replacement with $1 to $9 for what the groups matched. */
    private static String expanded(String replacement, Matcher matcher) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            int group = c == '$' && i + 1 < replacement.length() ? Character.digit(replacement.charAt(i + 1), 10) : -1;
            if (group >= 0 && group <= matcher.groupCount()) {
                String matched = matcher.group(group);
                out.append(matched == null ? "" : matched);
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
