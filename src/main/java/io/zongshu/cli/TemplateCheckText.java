package io.zongshu.cli;

import io.zongshu.cli.TemplateReport.Problem;
import java.util.ArrayList;
import java.util.List;

/** What was found in templates, for people. */
final class TemplateCheckText {
    /** So much of a line is shown before its fault, in half characters. */
    private static final int BEFORE = 40;
    private static final int WIDTH = 90;
    private static final int MOST = 100;

    private TemplateCheckText() {}

    static List<String> lines(List<TemplateReport> reports) {
        List<String> lines = new ArrayList<>();
        for (TemplateReport report : reports) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(TemplateCheckMessages.head(report));
            report.problems().stream().limit(MOST).forEach(problem -> problem(problem, lines));
            if (report.problems().size() > MOST) {
                lines.add(TemplateCheckMessages.more(report.problems().size() - MOST));
            }
        }
        if (reports.size() > 1) {
            lines.add("");
            lines.add(TemplateCheckMessages.total(reports));
        }
        return lines;
    }

    private static void problem(Problem problem, List<String> lines) {
        lines.add(TemplateCheckMessages.problem(problem));
        String text = problem.text().replace('\t', ' ');
        if (problem.column() > 0 && problem.column() <= text.length()) {
            marked(text, problem.column() - 1, problem.length(), lines);
        }
    }

    /** The line, or the part of it around the fault, with marks under the fault. */
    private static void marked(String text, int start, int length, List<String> lines) {
        int from = start;
        while (from > 0 && Columns.width(text.substring(from - 1, start)) <= BEFORE) {
            from--;
        }
        String shown = (from > 0 ? "…" : "") + Columns.fit(text.substring(from), WIDTH);
        int end = Math.min(text.length(), start + length);
        int before = Columns.width((from > 0 ? "…" : "") + text.substring(from, start));
        int marks = Math.max(1, Math.min(Columns.width(text.substring(start, end)), WIDTH - before));
        lines.add("      " + shown);
        lines.add("      " + " ".repeat(before) + "^".repeat(marks));
    }
}
