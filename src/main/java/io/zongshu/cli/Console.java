package io.zongshu.cli;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out results: text for people, or one JSON value
 * @param err messages and progress
 * @param terminal whether a person watches err, so that a line may be drawn anew
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {
    /** A line of results. */
    void print(String line) {
        out.print(line + "\n");
    }

    /** A message. */
    void tell(String line) {
        err.print(line + "\n");
    }
}
