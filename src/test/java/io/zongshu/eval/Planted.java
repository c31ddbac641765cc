package io.zongshu.eval;

import java.util.List;

/**
 * A paper into which one fault was planted.
 *
 * @param rule id of the rule that must find it
 * @param lines the paper, one paragraph a line, without indent
 * @param line index of the line that holds the fault
 * @param start UTF-16 offset of the fault in that line
 * @param end exclusive
 */
record Planted(String rule, List<String> lines, int line, int start, int end) {
    Planted {
        lines = List.copyOf(lines);
        if (start < 0 || end < start || end > lines.get(line).length()) {
            throw new IllegalArgumentException(rule + ": no such range " + start + "-" + end + " in " + lines.get(line));
        }
    }

    /** The planted words. */
    String words() {
        return lines.get(line).substring(start, end);
    }
}
