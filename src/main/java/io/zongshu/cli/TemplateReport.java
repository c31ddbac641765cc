package io.zongshu.cli;

import io.zongshu.template.TemplateProblem;
import io.zongshu.template.TemplateProblem.Severity;
import java.util.List;

/**
 * What was found in a template; component names are JSON keys.
 *
 * @param template its Chinese name, or the folder's where it has none
 */
record TemplateReport(String template, String folder, long errors, long warnings, List<Problem> problems) {
    /** A problem; line and column are counted from 1, 0 if it is about the whole file or line. */
    record Problem(String file, int line, int column, int length, String severity, String message, String text) {
        private static Problem of(TemplateProblem p) {
            return new Problem(p.file(), p.line(), p.column(), p.length(), p.severity().jsonName(), p.message(), p.text());
        }
    }

    static TemplateReport of(String template, String folder, List<TemplateProblem> problems) {
        long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
        return new TemplateReport(
                template, folder, errors, problems.size() - errors, problems.stream().map(Problem::of).toList());
    }
}
