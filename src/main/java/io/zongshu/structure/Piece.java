package io.zongshu.structure;

import io.zongshu.document.LineRange;
import java.util.List;

/**
 * A paragraph put together again from the raw lines over which it was broken.
 *
 * @param text as rules look at it
 * @param written as it stands in the file; as long as {@code text}
 * @param starts offset in the text at which each of its raw lines begins
 */
record Piece(String text, String written, List<SourceLine> lines, List<Integer> starts) {
    Piece {
        lines = List.copyOf(lines);
        starts = List.copyOf(starts);
    }

    LineRange range() {
        return new LineRange(lines.get(0).number(), lines.get(lines.size() - 1).number());
    }

    SourceLine first() {
        return lines.get(0);
    }

    boolean isTable() {
        return first().isTable();
    }

    boolean isDeclared() {
        return first().isDeclared();
    }

    /** The raw line on which an offset of the text stands. */
    int lineOf(int offset) {
        int line = first().number();
        for (int i = 0; i < starts.size() && starts.get(i) <= offset; i++) {
            line = lines.get(i).number();
        }
        return line;
    }

    /** A part of this piece as a piece of its own, without white space around it. */
    Piece part(int from, int to) {
        int firstLine = 0;
        int lastLine = 0;
        for (int i = 0; i < starts.size(); i++) {
            firstLine = starts.get(i) <= from ? i : firstLine;
            lastLine = starts.get(i) < to ? i : lastLine;
        }
        List<Integer> moved = starts.subList(firstLine, lastLine + 1).stream()
                .map(s -> Math.max(0, s - from))
                .toList();
        int start = from;
        int end = to;
        while (start < end && Marks.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Marks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Piece(
                text.substring(start, end), written.substring(start, end), lines.subList(firstLine, lastLine + 1), moved);
    }
}
