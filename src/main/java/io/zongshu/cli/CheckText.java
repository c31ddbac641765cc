package io.zongshu.cli;

import io.zongshu.check.CheckReport;
import io.zongshu.check.CheckReport.Unchecked;
import io.zongshu.check.Finding;
import io.zongshu.check.Severity;
import io.zongshu.document.PrintedText;
import io.zongshu.structure.Article;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A check for people: each finding with its place, its words and the mark under them, then what it comes to. */
final class CheckText {
    /** Columns of the line that shows a finding's words. */
    private static final int WIDTH = 76;
    private static final int BEFORE = 24;

    private CheckText() {}

    static List<String> lines(List<Article> articles, List<CheckReport> reports) {
        List<String> lines = new ArrayList<>();
        Set<String> ends = new LinkedHashSet<>();
        int before = 0;
        for (int i = 0; i < reports.size(); i++) {
            List<String> printed = PrintedText.of(articles.get(i).document());
            if (reports.size() > 1) {
                lines.add(CheckTextMessages.paper(articles.get(i).document().title()));
            }
            for (Finding finding : reports.get(i).findings()) {
                lines.add(CheckTextMessages.place(finding, before));
                lines.addAll(marked(printed.get(finding.paragraph() - 1), finding.start(), finding.end()));
                lines.add("    " + finding.message());
                finding.suggestions().forEach(s -> lines.add("    → " + s));
                lines.add("");
            }
            ends.addAll(reports.get(i).notes());
            reports.get(i).problems().forEach(p -> ends.add(CheckTextMessages.problem(p)));
            for (Unchecked unchecked : reports.get(i).unchecked()) {
                ends.add(CheckTextMessages.unchecked(unchecked));
            }
            before += printed.size();
        }
        lines.addAll(ends);
        lines.add(CheckTextMessages.summary(
                count(reports, Severity.ERROR), count(reports, Severity.WARNING), count(reports, Severity.HINT)));
        return lines;
    }

    private static long count(List<CheckReport> reports, Severity severity) {
        return reports.stream().mapToLong(r -> r.count(severity)).sum();
    }

    /** Some words around the place, and a line of marks under it. */
    private static List<String> marked(String text, int start, int end) {
        int from = start;
        while (from > 0 && Columns.width(text.substring(from - 1, start)) <= BEFORE) {
            from--;
        }
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        String lead = (from > 0 ? "…" : "") + text.substring(from, start);
        String marked = Columns.cut(text.substring(start, end), WIDTH - Columns.width(lead));
        String tail = Columns.cut(text.substring(end), Math.max(0, WIDTH - Columns.width(lead + marked)));
        String line = (lead + marked + tail).replaceAll("\\p{Cntrl}", " ");
        return List.of("    " + line, "    " + " ".repeat(Columns.width(lead)) + "^".repeat(Math.max(1, Columns.width(marked))));
    }
}
