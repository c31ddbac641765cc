package io.zongshu.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param findings by place, then by the rule book's order
 * @param notes what is always said, in Chinese: the share of text that papers of the bank have too
 * @param unchecked what could not be looked at
 * @param problems rules that could not be used, with their place, in Chinese
 */
public record CheckReport(
        List<Finding> findings, List<String> notes, List<Unchecked> unchecked, List<String> problems) {
    public CheckReport {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        unchecked = List.copyOf(unchecked);
        problems = List.copyOf(problems);
    }

    /**
     * Rules that were not checked for want of something.
     *
     * @param need its Chinese name
     * @param rules their ids
     */
    public record Unchecked(String need, List<String> rules) {}

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
