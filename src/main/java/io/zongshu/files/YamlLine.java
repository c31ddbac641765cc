package io.zongshu.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line {@code - key: value} as people write it, with the slips that they make, and how it should be written. */
final class YamlLine {
    private static final Pattern SHAPE = Pattern.compile(
            "^(?<indent>[ \\t\\u3000\\u00A0]*)(?<dash>(?:[-－—–•·●]+[ \\t\\u3000\\u00A0]*)?)"
                    + "(?<key>[^\\s:：\"'“《\\[\\]{},#&*!|>%@`][^:：\"'“”《》\\[\\]{}，。；,;#]{0,19}?)"
                    + "(?<gap>[ \\u3000\\u00A0]*)(?<colon>[:：])(?<value>.*)$");
    private static final String RESERVED = "%@`*&!,]}";

    private final Matcher shape;
    private final List<String> reasons = new ArrayList<>();
    private int column;

    private YamlLine(Matcher shape) {
        this.shape = shape;
    }

    /** What is wrong with a line whose key is one; empty if nothing is, or if it has no such key. */
    static Optional<YamlProblem> problem(int number, String line, Predicate<String> isKey) {
        if (isPlain(line)) {
            return Optional.empty();
        }
        Matcher shape = SHAPE.matcher(line);
        if (line.length() > 100_000 || !shape.matches() || !isKey.test(shape.group("key"))) {
            return Optional.empty();
        }
        YamlLine parts = new YamlLine(shape);
        String mended = parts.mend();
        return parts.reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new YamlProblem(number, parts.column, String.join("；", parts.reasons), line, mended));
    }

    /** Most lines are: a name, a colon with a blank behind it, and words without any mark that YAML knows. */
    private static boolean isPlain(String line) {
        int at = firstOdd(line);
        at += line.startsWith("- ", at) ? 2 : 0;
        int colon = line.indexOf(':');
        int wide = line.indexOf('：');
        boolean named = colon > at && Character.isLetter(line.charAt(at)) && (wide < 0 || wide > colon);
        if (!named || colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
            return false;
        }
        int value = colon + 1;
        while (value < line.length() && line.charAt(value) == ' ') {
            value++;
        }
        return value == line.length() || Character.isLetterOrDigit(line.charAt(value)) && line.indexOf(':', value) < 0 && line.indexOf('#', value) < 0;
    }

    private String mend() {
        String indent = indent();
        String dash = dash();
        String colon = colon();
        String raw = shape.group("value");
        String value = value(strip(raw));
        return indent + dash + shape.group("key") + (value.isEmpty() ? ":" : colon + value);
    }

    private String indent() {
        String indent = shape.group("indent");
        if (indent.indexOf('\t') >= 0) {
            wrong(indent.indexOf('\t'), YamlMessages.TAB_INDENT);
        } else if (firstOdd(indent) < indent.length()) {
            wrong(firstOdd(indent), YamlMessages.WIDE_INDENT);
        }
        return indent.replace("\t", "  ").replace("\u3000", "  ").replace('\u00A0', ' ');
    }

    private static int firstOdd(String indent) {
        int at = 0;
        while (at < indent.length() && indent.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private String dash() {
        String dash = shape.group("dash");
        if (dash.isEmpty()) {
            return "";
        }
        String bare = strip(dash);
        if (!bare.equals("-")) {
            wrong(shape.start("dash"), YamlMessages.WRONG_DASH);
        } else if (!dash.startsWith("- ")) {
            wrong(shape.start("dash"), YamlMessages.NO_SPACE_AFTER_DASH);
        }
        boolean proper = dash.startsWith("- ") && dash.isBlank() || dash.matches("- +");
        return proper ? dash : "- ";
    }

    private String colon() {
        String value = shape.group("value");
        if (shape.group("colon").equals("：")) {
            wrong(shape.start("colon"), YamlMessages.FULL_WIDTH_COLON);
        } else if (!value.isEmpty() && value.charAt(0) != ' ' && value.charAt(0) != '\t') {
            wrong(shape.start("colon"), YamlMessages.NO_SPACE);
        }
        return ": ";
    }

    private String value(String value) {
        if (value.isEmpty() || value.charAt(0) == '#') {
            return value;
        }
        int at = shape.start("value") + Math.max(shape.group("value").indexOf(value.charAt(0)), 0);
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            return quoted(value, first, at);
        }
        String content = withoutComment(value);
        boolean bracketText = (first == '[' || first == '{') && !balanced(content);
        boolean dash = content.startsWith("- ") || content.startsWith("? ");
        if (RESERVED.indexOf(first) >= 0 || bracketText || dash) {
            wrong(at, YamlMessages.RESERVED_START.formatted(first));
            return quote(content) + value.substring(content.length());
        }
        boolean plain = first != '[' && first != '{' && first != '|' && first != '>';
        if (plain && (content.contains(": ") || content.endsWith(":"))) {
            wrong(at + Math.max(content.indexOf(": "), 0), YamlMessages.COLON_INSIDE);
            return quote(content) + value.substring(content.length());
        }
        return value;
    }

    private String quoted(String value, char mark, int at) {
        int close = closing(value, mark);
        if (close < 0) {
            wrong(at, YamlMessages.UNCLOSED_QUOTE);
            return value + mark;
        }
        String rest = value.substring(close + 1).strip();
        if (!rest.isEmpty() && !rest.startsWith("#")) {
            wrong(at + close, YamlMessages.QUOTE_INSIDE);
            return quote(value);
        }
        return value;
    }

    private static int closing(String value, char mark) {
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (mark == '"' && c == '\\') {
                i++;
            } else if (c == mark) {
                boolean doubled = mark == '\'' && i + 1 < value.length() && value.charAt(i + 1) == mark;
                if (!doubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    // A flow list that ends on its own line is one; [试点]工作 is text.
    private static boolean balanced(String value) {
        char close = value.charAt(0) == '[' ? ']' : '}';
        return value.indexOf(close) < 0 || value.endsWith(Character.toString(close));
    }

    private static String withoutComment(String value) {
        int at = value.indexOf(" #");
        return at < 0 ? value : value.substring(0, at).stripTrailing();
    }

    private static String quote(String value) {
        return value.indexOf('"') >= 0 || value.indexOf('\\') >= 0
                ? "'" + value.replace("'", "''") + "'"
                : "\"" + value + "\"";
    }

    private void wrong(int at, String reason) {
        column = reasons.isEmpty() ? at + 1 : column;
        reasons.add(reason);
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0';
    }

    /** The column where the key of a line begins, counted in spaces; -1 if the line has no key. */
    static int keyColumn(String line) {
        Matcher shape = SHAPE.matcher(line);
        return shape.matches() ? shape.start("key") : -1;
    }

    /** The line moved so that its first character stands at a column (0-based). */
    static String moved(String line, int column) {
        return " ".repeat(Math.max(column, 0)) + strip(line);
    }
}
