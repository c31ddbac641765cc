package io.zongshu.document;

import java.util.List;

/**
 * A paragraph, re-joined if the source broke it.
 *
 * @param runIns headings that run into it, in order; empty for most paragraphs
 */
public record Paragraph(Role role, String text, List<RunIn> runIns, LineRange lines) implements Block {
    public Paragraph {
        runIns = List.copyOf(runIns);
    }

    /** A body paragraph without run-in headings that was never in a file. */
    public static Paragraph body(String text) {
        return of(Role.BODY, text);
    }

    /** A paragraph of a role that was never in a file. */
    public static Paragraph of(Role role, String text) {
        return new Paragraph(role, text, List.of(), LineRange.NONE);
    }
}
