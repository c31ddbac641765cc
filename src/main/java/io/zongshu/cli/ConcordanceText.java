package io.zongshu.cli;

import io.zongshu.report.KeyWordInContext;
import java.util.ArrayList;
import java.util.List;

/** A concordance for the terminal: the keys stand below each other, a Han character being two wide. */
final class ConcordanceText {
    // A frame's key may be a whole clause; what is longer runs into the context.
    private static final int WIDEST_KEY = 24;

    private ConcordanceText() {}

    /** @param width characters of context on either side */
    static List<String> lines(List<KeyWordInContext> found, int width) {
        int left = 0;
        int key = 0;
        for (KeyWordInContext line : found) {
            left = Math.max(left, Columns.width(line.left()));
            key = Math.max(key, Columns.width(line.key()));
        }
        int right = 2 * width + Math.min(key, WIDEST_KEY);
        List<String> lines = new ArrayList<>();
        for (KeyWordInContext line : found) {
            String before = " ".repeat(left - Columns.width(line.left())) + line.left();
            String behind = Columns.fit(line.key() + " " + line.right(), right);
            lines.add(before + " " + Columns.pad(behind, right) + "  "
                    + ConcordanceMessages.place(name(line.file()), line.section(), line.paragraph()));
        }
        return lines;
    }

    /** The last part of a path; the whole name where it is none here. */
    private static String name(String file) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return file.substring(slash + 1);
    }
}
