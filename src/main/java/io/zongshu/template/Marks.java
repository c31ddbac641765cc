package io.zongshu.template;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Private-use characters that carry provenance through Velocity: each value stands between an opening mark with its
 * number and a closing mark; each template line starts with a line mark. They are decoded here and never leave this room.
 */
final class Marks {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final char LINE = '\uE002';
    private static final char DIGIT = '\uE100';
    private static final int BASE = 256;

    private final List<Sourced> values = new ArrayList<>();

    /** Takes the marks' own characters out of a text that comes from outside. */
    static String clean(String text) {
        boolean dirty = text.chars().anyMatch(c -> c >= OPEN && c < DIGIT + BASE);
        return dirty ? text.replaceAll("[\uE000-\uE1FF]", "") : text;
    }

    /** As {@link #clean(String)}, with line breaks as spaces: a value stays on its line. Sources keep their characters. */
    static Sourced clean(Sourced value) {
        Sourced clean = Sourced.EMPTY;
        int kept = 0;
        String text = value.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c >= OPEN && c < DIGIT + BASE;
            if (mark || c == '\n' || c == '\r') {
                clean = clean.plus(value.slice(kept, i)).plus(mark ? Sourced.EMPTY : space(value.slice(i, i + 1)));
                kept = i + 1;
            }
        }
        return kept == 0 ? value : clean.plus(value.slice(kept, text.length()));
    }

    private static Sourced space(Sourced lineBreak) {
        return new Sourced(" ", lineBreak.sources());
    }

    /** The mark that a line of the template starts with. */
    static String line(int number) {
        return "" + LINE + digits(number);
    }

    /** A value as it is written into the rendered text. */
    String value(Sourced value) {
        values.add(value);
        return OPEN + digits(values.size() - 1) + value.text() + CLOSE;
    }

    private static String digits(int number) {
        if (number >= BASE * BASE) {
            throw new TemplateTooLarge();
        }
        return "" + (char) (DIGIT + number / BASE) + (char) (DIGIT + number % BASE);
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - DIGIT) * BASE + text.charAt(at + 1) - DIGIT;
    }

    /** One rendered line without marks: literal text comes from the template's line, values from where they come from. */
    Rendered decode(String line, String templateFile) {
        Sourced text = Sourced.EMPTY;
        int lineNumber = 0;
        int firstValue = -1;
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == LINE) {
                lineNumber = number(line, i + 1);
                i += 2;
            } else if (c == OPEN) {
                text = text.plus(fromTemplate(literal, templateFile, lineNumber));
                firstValue = firstValue < 0 ? text.text().length() : firstValue;
                Sourced value = values.get(number(line, i + 1));
                text = text.plus(value);
                i += 3 + value.text().length();
            } else {
                literal.append(c);
            }
        }
        Sourced whole = text.plus(fromTemplate(literal, templateFile, lineNumber));
        return new Rendered(lineNumber, firstValue < 0 ? whole.text().length() : firstValue, whole);
    }

    /** Words of a line of the template, taken out of the builder. */
    static Sourced fromTemplate(StringBuilder literal, String file, int line) {
        Sourced text = Sourced.of(literal.toString(), Source.Kind.TEMPLATE, file + ":" + line);
        literal.setLength(0);
        return text;
    }

    /**
     * A rendered line.
     *
     * @param line the number of the template line that made it
     * @param literal how many characters at its start are the template's own words
     */
    record Rendered(int line, int literal, Sourced text) {
        /** The tag that the template starts the line with, if any: "正文" of "正文｜…". A value cannot be a tag. */
        Optional<String> tag() {
            int bar = text.text().indexOf('｜');
            return bar > 0 && bar < literal && TemplateText.TAGS.contains(text.text().substring(0, bar))
                    ? Optional.of(text.text().substring(0, bar))
                    : Optional.empty();
        }
    }

    /** More values or lines than a paper can have. */
    static final class TemplateTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
