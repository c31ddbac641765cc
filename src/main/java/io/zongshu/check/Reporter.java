package io.zongshu.check;

import io.zongshu.language.Figure;
import java.util.List;
import java.util.Map;

/** Reports figures of one paragraph under the rules of one algorithm, as far as they are switched on. */
record Reporter(CheckedParagraph paragraph, List<Rule> rules, Findings found) {
    /** A whole figure, with its qualifiers. */
    void report(String rule, Figure figure, Map<String, String> words) {
        report(rule, figure.quantity().start(), figure.quantity().end(), words);
    }

    void report(String rule, int start, int end, Map<String, String> words) {
        rules.stream().filter(r -> r.id().equals(rule)).forEach(r -> found.add(r, paragraph, start, end, words));
    }
}
