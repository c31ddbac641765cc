package io.zongshu.template;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something in a template that cannot be used, or that its author should know.
 *
 * @param file as it is shown: "季度小结/template.vm"
 * @param line counted from 1; 0 if it is about the whole file
 * @param column counted from 1 in UTF-16 units; 0 if it is about the whole line
 * @param length of the faulty piece in UTF-16 units, at least 1
 * @param message in Chinese: what is wrong and what to do
 * @param text the whole line; empty if it is about the whole file
 */
public record TemplateProblem(
        String file, int line, int column, int length, Severity severity, String message, String text) {
    /** In the order of the file, errors first where they are at one place. */
    public static final Comparator<TemplateProblem> ORDER = Comparator.comparingInt(TemplateProblem::line)
            .thenComparingInt(TemplateProblem::column)
            .thenComparing(TemplateProblem::severity);

    /** How grave it is. */
    public enum Severity {
        /** The template cannot be used, or not as it is written. */
        ERROR("错误"),
        /** It can be used, and its author should look. */
        WARNING("提醒");

        private final String chinese;

        Severity(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** The lower-case name used in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
