package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins paragraphs that the extraction broke over lines: a line continues the one before if that stops in mid-sentence
 * and is no heading. Blank lines and lost indents decide nothing in themselves.
 */
final class Unwrap {
    /** A line that is shorter than this and has no mark at its end may stand by itself (a heading, a name, a date). */
    private static final int SHORT_LINE = 28;

    private final StructureRules rules;
    private final LineWidth width;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Unwrap(StructureRules rules, LineWidth width) {
        this.rules = rules;
        this.width = width;
    }

    /** The paragraphs of one paper's lines. */
    static List<Piece> join(List<SourceLine> lines, StructureRules rules) {
        Unwrap unwrap = new Unwrap(rules, LineWidth.of(lines));
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (rules.isPageNumber(line.text())) {
                continue;
            }
            SourceLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (!unwrap.lines.isEmpty() && !unwrap.continues(line, next)) {
                unwrap.close();
            }
            unwrap.append(line);
        }
        unwrap.close();
        return unwrap.pieces;
    }

    private void append(SourceLine line) {
        boolean latin = !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && !line.text().isEmpty()
                && isLatin(line.text().charAt(0)) && width.isWrapped();
        if (latin) {
            text.append(' ');
            written.append(' ');
        }
        starts.add(text.length());
        lines.add(line);
        text.append(line.text());
        written.append(line.written());
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void close() {
        if (!lines.isEmpty()) {
            pieces.add(new Piece(text.toString(), written.toString(), lines, starts));
        }
        text.setLength(0);
        written.setLength(0);
        lines.clear();
        starts.clear();
    }

    private boolean continues(SourceLine line, @org.jspecify.annotations.Nullable SourceLine next) {
        SourceLine last = lines.get(lines.size() - 1);
        if (last.isTable() || line.isTable() || line.isDeclared() || last.isDeclared() || rules.isNoise(line.text())
                || rules.isNoise(last.text()) || isHeading(line)) {
            return false;
        }
        if (Marks.endsSentence(last.text())) {
            return width.isWrapped() && !isAddition(line) && width.runsOn(last, line, next);
        }
        if (!width.isWrapped() && GluedHeadings.endsInHeading(last.text())) {
            return false;
        }
        if (!width.isWrapped() && HeadingLine.opensMain(line.text())) {
            return false;
        }
        if (isNumberedShort() && line.indented() && !width.isWrapped()) {
            return false;
        }
        if (HeadingLine.isHeading(text.toString()) && !headingRunsOn(last, line) || standsAlone(line.text())) {
            return false;
        }
        if ("：:；;".indexOf(Marks.lastMark(last.text())) >= 0) {
            return width.isWrapped() ? width.runsOn(last, line, next)
                    : !line.indented() && lines.get(0).indented() && Marker.at(line.text(), 0).isEmpty() && !mayStandAlone(line);
        }
        return true;
    }

    /** Whether what is gathered is one short line with a main heading's number, whatever mark was left at its end. */
    private boolean isNumberedShort() {
        return lines.size() == 1 && HeadingLine.opensMain(text.toString()) && Marks.width(text.toString()) < SHORT_LINE;
    }

    /** A short line without any mark at its end. */
    private static boolean mayStandAlone(SourceLine line) {
        return Marks.width(line.text()) < SHORT_LINE && Marks.isHan(Marks.lastMark(line.text()))
                && !Marks.hasInnerEnd(line.text());
    }

    private boolean isAddition(SourceLine line) {
        String text = line.text();
        return rules.dateLine().matcher(text).matches() || rules.unitLine().matcher(text).matches()
                || rules.authorLine().matcher(text).matches() || rules.attachmentLine().matcher(text).matches();
    }

    private boolean isHeading(SourceLine line) {
        return HeadingLine.isHeading(line.text()) && (!width.reachesEdge(line) || HeadingLine.opensMain(line.text()));
    }

    /** In printed lines a heading may fill its line and go on in the next; 一是…… that reaches the edge is no heading. */
    private boolean headingRunsOn(SourceLine last, SourceLine line) {
        boolean item = Marker.at(text.toString(), 0).filter(m -> m.kind().isRunning()).isPresent();
        return item
                ? width.reachesEdge(last) && !line.indented()
                : width.isWrapped() && width.isFull(last) && !width.reachesEdge(line) && !line.indented()
                        && !Marks.endsSentence(line.text());
    }

    /** Whether what is gathered is one short line that no sentence begins or ends in. */
    private boolean standsAlone(String next) {
        if (lines.size() > 1) {
            return false;
        }
        String line = text.toString();
        if (rules.authorLine().matcher(line).matches() || rules.dateLine().matcher(line).matches()
                || rules.attachmentLine().matcher(line).matches() || line.startsWith("——") && !Marks.hasInnerEnd(line)
                || rules.captionLine().matcher(line).matches() || rules.motto().matcher(line).matches() && !width.isWrapped()) {
            return true;
        }
        // What has to be segmented comes last: most lines are too long.
        return Marks.width(line) < Math.min(SHORT_LINE, width.columns() - 3)
                && !Marks.hasInnerEnd(line)
                && "，、；：,（“《—-".indexOf(line.charAt(line.length() - 1)) < 0
                && !Character.isDigit(line.charAt(line.length() - 1))
                && opensAndCloses(line)
                && !BrokenWord.between(line, next, rules);
    }

    /** Whether every quote and bracket that opens also closes. */
    private static boolean opensAndCloses(String line) {
        return Marks.count(line, '“') == Marks.count(line, '”')
                && Marks.count(line, '《') == Marks.count(line, '》')
                && Marks.count(line, '（') == Marks.count(line, '）');
    }
}
