package io.zongshu.cli;

import io.zongshu.check.CheckReport.Unchecked;
import io.zongshu.check.Finding;
import io.zongshu.check.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A check for people: each finding with its place, its words and the mark under them, then what it comes to. */
final class CheckText {
    /** Half characters of the line that shows a finding's words. */
    private static final int WIDTH = 92;
    private static final int BEFORE = 28;
    /** Of one rule so many findings are shown; the others are told by their places. */
    private static final int SHOWN = 5;

    private CheckText() {}

    static List<String> lines(CheckedFile file) {
        List<String> lines = new ArrayList<>();
        Set<String> ends = new LinkedHashSet<>();
        for (CheckedFile.CheckedPaper paper : file.papers()) {
            if (file.papers().size() > 1) {
                lines.add(CheckTextMessages.paper(paper.article().document().title()));
                lines.add("");
            }
            findings(paper, lines);
            ends.addAll(paper.report().notes());
            paper.report().problems().forEach(p -> ends.add(CheckTextMessages.problem(p)));
            for (Unchecked unchecked : paper.report().unchecked()) {
                ends.add(CheckTextMessages.unchecked(unchecked));
            }
        }
        lines.addAll(ends);
        lines.add(CheckTextMessages.summary(
                file.count(Severity.ERROR), file.count(Severity.WARNING), file.count(Severity.HINT)));
        return lines;
    }

    private static void findings(CheckedFile.CheckedPaper paper, List<String> lines) {
        Map<String, Integer> shown = new HashMap<>();
        Map<String, List<Integer>> others = new java.util.LinkedHashMap<>();
        for (Finding finding : paper.report().findings()) {
            if (shown.merge(finding.rule(), 1, Integer::sum) > SHOWN) {
                others.computeIfAbsent(finding.rule(), r -> new ArrayList<>()).add(paper.before() + finding.paragraph());
                continue;
            }
            lines.add(CheckTextMessages.place(finding, paper.before()));
            lines.addAll(marked(paper.text(finding), finding.start(), finding.end()));
            lines.add("    " + finding.message());
            finding.suggestions().forEach(s -> lines.add("    → " + s));
            lines.add("");
        }
        others.forEach((rule, places) -> lines.add(CheckTextMessages.more(rule, places)));
        if (!others.isEmpty()) {
            lines.add("");
        }
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
        String lead = shown((from > 0 ? "..." : "") + text.substring(from, start));
        int room = WIDTH - Columns.width(lead);
        String marked = Columns.fit(shown(text.substring(start, end)), room);
        String tail = Columns.fit(shown(text.substring(end, Math.min(text.length(), end + WIDTH))),
                Math.max(0, room - Columns.width(marked)));
        return List.of("    " + lead + marked + tail,
                "    " + " ".repeat(Columns.width(lead)) + "^".repeat(Math.max(1, Columns.width(marked))));
    }

    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
