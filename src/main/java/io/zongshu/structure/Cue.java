package io.zongshu.structure;

import java.util.regex.Pattern;

/**
 * A pattern that is looked for in many texts. What every match must hold is looked for first, as plain text: that is many
 * times faster, and most texts do not hold it.
 *
 * @param literal the longest text that every match holds; empty if none is known
 * @param plain whether the literal is the whole pattern
 */
record Cue(Pattern pattern, String literal, boolean plain) {
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]");
    private static final String META = "\\[](){}.*+?^$|";

    static Cue of(Pattern pattern) {
        String regex = pattern.pattern();
        boolean plain = regex.chars().noneMatch(c -> META.indexOf(c) >= 0);
        return new Cue(pattern, plain ? regex : pattern.flags() == 0 && !FLAGS.matcher(regex).find() ? literal(regex) : "", plain && pattern.flags() == 0);
    }

    /** Whether the text has a match anywhere. */
    boolean isIn(String text) {
        return text.contains(literal) && (plain || pattern.matcher(text).find());
    }

    /** The longest run outside groups and classes whose characters are not optional; empty if there are alternatives. */
    private static String literal(String regex) {
        String best = "";
        StringBuilder run = new StringBuilder();
        int i = 0;
        while (i < regex.length()) {
            char c = regex.charAt(i);
            if (c == '|') {
                return "";
            }
            int next = end(regex, i);
            boolean quantified = next < regex.length() && "?*+{".indexOf(regex.charAt(next)) >= 0;
            if (META.indexOf(c) < 0 && !quantified) {
                run.append(c);
            } else {
                best = run.length() > best.length() ? run.toString() : best;
                run.setLength(0);
            }
            i = quantified ? afterQuantifier(regex, next) : next;
        }
        return run.length() > best.length() ? run.toString() : best;
    }

    /** Where the character, escape, class or group at an index ends. */
    private static int end(String regex, int at) {
        char c = regex.charAt(at);
        if (c == '\\') {
            // Escapes longer than one character (\p{…}, \x…) are not taken apart: what follows would pass for literal.
            boolean simple = at + 1 < regex.length() && "dDsSwWbB".indexOf(regex.charAt(at + 1)) >= 0
                    || at + 1 < regex.length() && META.indexOf(regex.charAt(at + 1)) >= 0;
            return simple ? at + 2 : regex.length();
        }
        if (c != '(' && c != '[') {
            return at + 1;
        }
        int depth = 0;
        boolean inClass = false;
        for (int i = at; i < regex.length(); i++) {
            char d = regex.charAt(i);
            if (d == '\\') {
                i++;
            } else if (inClass) {
                inClass = d != ']';
                depth -= d == ']' ? 1 : 0;
            } else if (d == '[') {
                inClass = true;
                depth++;
            } else {
                depth += d == '(' ? 1 : d == ')' ? -1 : 0;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return regex.length();
    }

    private static int afterQuantifier(String regex, int at) {
        int i = regex.charAt(at) == '{' ? Math.max(at, regex.indexOf('}', at)) + 1 : at + 1;
        return i < regex.length() && "?+".indexOf(regex.charAt(i)) >= 0 ? i + 1 : i;
    }
}
