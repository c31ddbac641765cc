package io.zongshu.cli;

import io.zongshu.check.CheckReport;
import io.zongshu.check.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The JSON form of a check; component names are its keys. Paragraphs of a file with several papers are counted on.
 *
 * @param notes what is always said, such as the share of text that papers of the bank have too
 * @param unchecked what could not be looked at, for want of what
 * @param problems rules of the user's that could not be used
 */
record CheckView(
        String file,
        List<FindingView> findings,
        List<String> notes,
        List<CheckReport.Unchecked> unchecked,
        List<String> problems) {
    /** A finding. */
    record FindingView(
            String rule,
            String severity,
            String authority,
            int paragraph,
            int start,
            int end,
            String text,
            String message,
            List<String> suggestions) {
        static FindingView of(Finding f, int before) {
            return new FindingView(f.rule(), f.severity().jsonName(), f.authority(), before + f.paragraph(), f.start(),
                    f.end(), f.text(), f.message(), f.suggestions());
        }
    }

    static CheckView of(CheckedFile file) {
        List<FindingView> findings = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        Set<CheckReport.Unchecked> unchecked = new LinkedHashSet<>();
        Set<String> problems = new LinkedHashSet<>();
        for (CheckedFile.CheckedPaper paper : file.papers()) {
            paper.report().findings().forEach(f -> findings.add(FindingView.of(f, paper.before())));
            notes.addAll(paper.report().notes());
            unchecked.addAll(paper.report().unchecked());
            problems.addAll(paper.report().problems());
        }
        return new CheckView(file.file(), findings, List.copyOf(notes), List.copyOf(unchecked), List.copyOf(problems));
    }
}
