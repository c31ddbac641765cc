package io.zongshu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Raw lines under construction, with the truth about them: 1-based line numbers. */
final class RawSheet {
    final List<String> lines = new ArrayList<>();
    final Set<String> continuations = new TreeSet<>();
    /** "line Llevel" of each heading, run-in ones included. */
    final Set<String> headings = new TreeSet<>();
    /** Lines on which papers begin. */
    final Set<String> papers = new TreeSet<>();

    /** Lines that belong to no paper: page numbers, running heads, rules. */
    final Set<Integer> furniture = new TreeSet<>();

    void furniture(String line) {
        furniture.add(add(line));
    }

    /** Adds a line and returns its number. */
    int add(String line) {
        lines.add(line);
        return lines.size();
    }

    void heading(int line, int level) {
        headings.add(line + " L" + level);
    }

    void continuation(int line) {
        continuations.add(String.valueOf(line));
    }
}
