package io.zongshu.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what algorithms find in one paper, in the words of the rules. */
final class Findings {
    /** The name of the fix in messages. */
    static final String FIX = "改";

    private final List<Finding> all = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> problems = new LinkedHashSet<>();

    /**
     * A finding without a safe fix.
     *
     * @param words what the names in braces of message and suggestion stand for; {文} is the marked text
     */
    void add(Rule rule, CheckedParagraph paragraph, int start, int end, Map<String, String> words) {
        add(rule, paragraph, start, end, words, Optional.empty());
    }

    /** A finding with a fix that a writer may take unseen; {改} stands for it. */
    void fix(Rule rule, CheckedParagraph paragraph, int start, int end, String replacement, Map<String, String> words) {
        Map<String, String> all = new LinkedHashMap<>(words);
        all.putIfAbsent(FIX, replacement);
        add(rule, paragraph, start, end, all, Optional.of(replacement));
    }

    /** A finding about a whole paragraph, or on the first one about the whole paper. */
    void whole(Rule rule, CheckedParagraph paragraph, Map<String, String> words) {
        add(rule, paragraph, 0, paragraph.text().length(), words);
    }

    private void add(
            Rule rule, CheckedParagraph paragraph, int start, int end, Map<String, String> words, Optional<String> fix) {
        if (isExcepted(rule, paragraph.text(), start, end)) {
            return;
        }
        String text = paragraph.text().substring(start, end);
        all.add(new Finding(rule.id(), rule.severity(), rule.authority(), paragraph.number(), start, end, text,
                filled(rule.message(), text, words),
                rule.suggestion().isEmpty() ? List.of() : List.of(filled(rule.suggestion(), text, words)), fix));
    }

    /** Whether a word of the rule's exceptions overlaps the place. */
    private static boolean isExcepted(Rule rule, String text, int start, int end) {
        for (String word : rule.exceptions()) {
            int from = Math.max(0, start - word.length() + 1);
            int to = Math.min(text.length(), end + word.length() - 1);
            if (text.substring(from, to).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String filled(String pattern, String text, Map<String, String> words) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = pattern.substring(open + 1, close);
            String word = name.equals("文") ? text : words.get(name);
            out.append(pattern, at, open).append(word == null ? pattern.substring(open, close + 1) : word);
            at = close + 1;
        }
        return out.append(pattern.substring(at)).toString();
    }

    /** Something that is always said of the paper. */
    void note(String text) {
        notes.add(text);
    }

    /** Something about a rule that its writer must mend. */
    void problem(String text) {
        problems.add(text);
    }

    List<Finding> all() {
        return all;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
