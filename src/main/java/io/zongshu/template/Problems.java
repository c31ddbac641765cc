package io.zongshu.template;

import io.zongshu.files.CannotContinue;
import io.zongshu.template.TemplateProblem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in one file of a template. */
final class Problems {
    /** Nobody mends more at a time; a file of mere faults is no template. */
    private static final int MOST = 200;

    private final String file;
    private final List<TemplateProblem> found = new ArrayList<>();

    /** @param file as it is shown */
    Problems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** An error about the whole file. */
    void error(String message) {
        add(0, 0, 1, Severity.ERROR, message, "");
    }

    /** A warning about the whole file. */
    void warn(String message) {
        add(0, 0, 1, Severity.WARNING, message, "");
    }

    void error(SourceLine line, int start, int length, String message) {
        add(line.number(), line.column(start), length, Severity.ERROR, message, line.original());
    }

    void warn(SourceLine line, int start, int length, String message) {
        add(line.number(), line.column(start), length, Severity.WARNING, message, line.original());
    }

    /** An error about a whole line. */
    void error(SourceLine line, String message) {
        error(line, 0, Math.max(1, line.text().length()), message);
    }

    void warn(SourceLine line, String message) {
        warn(line, 0, Math.max(1, line.text().length()), message);
    }

    private void add(int line, int place, int length, Severity severity, String message, String text) {
        int column = line == 0 ? 0 : place;
        if (!isFull()) {
            found.add(new TemplateProblem(file, line, column, Math.max(1, length), severity, message, text));
        }
    }

    /** Whether no more is noted. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    int errors() {
        return (int) found.stream().filter(TemplateProblem::isError).count();
    }

    /** All, in the order of the file. */
    List<TemplateProblem> all() {
        return found.stream().sorted(TemplateProblem.ORDER).distinct().toList();
    }

    /** @throws CannotContinue with the first error, if there is one */
    void refuse() {
        List<TemplateProblem> errors = all().stream().filter(TemplateProblem::isError).toList();
        if (!errors.isEmpty()) {
            throw TemplateMessages.refused(errors.get(0), errors.size() - 1);
        }
    }
}
