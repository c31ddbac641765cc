package io.zongshu.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in many texts. What every match must hold is looked for first, as plain text: that is many
 * times faster, and most texts do not hold it.
 *
 * @param needed of each list every match holds at least one text
 * @param plain whether to hold them is to match
 * @param numbers of what is needed, for a cue that is looked for beside others ({@link CuePhrases})
 */
record Cue(Pattern pattern, List<List<String>> needed, boolean plain, int[][] numbers) {
    // Flags, and escapes longer than one character (\\p{…}, \\x…): not taken apart, what follows would pass for literal.
    private static final Pattern OPAQUE = Pattern.compile("\\(\\?[a-zA-Z-]|\\\\[a-zA-Z&&[^dDsSwWbB]]");
    // Nothing is needed of a class, whatever stands in it.
    private static final Pattern CLASS = Pattern.compile("(?<!\\\\)\\[(?:[^\\[\\]\\\\]|\\\\.)+]");
    private static final int[][] NONE = {};
    private static final String META = "\\[](){}.*+?^$|";

    static Cue of(Pattern pattern) {
        String regex = pattern.pattern();
        if (pattern.flags() != 0 || OPAQUE.matcher(CLASS.matcher(regex).replaceAll("[]")).find()) {
            return new Cue(pattern, List.of(), false, NONE);
        }
        boolean plain = regex.chars().noneMatch(c -> META.indexOf(c) >= 0);
        return new Cue(pattern, plain ? List.of(List.of(regex)) : needed(regex), plain, NONE);
    }

    /** The same, to be looked for beside others. */
    Cue among(CuePhrases phrases) {
        return new Cue(pattern, needed, plain, phrases.numbers(needed));
    }

    /** Whether a text has a match anywhere; for a cue that is {@link #among} the phrases that it was searched for. */
    boolean isIn(CuePhrases.Held text) {
        for (int[] any : numbers) {
            if (!text.holdsAny(any)) {
                return false;
            }
        }
        return plain || pattern.matcher(text.text()).find();
    }

    /** Whether the text has a match anywhere. */
    boolean isIn(String text) {
        for (List<String> any : needed) {
            if (!holdsAny(text, any)) {
                return false;
            }
        }
        return plain || pattern.matcher(text).find();
    }

    private static boolean holdsAny(String text, List<String> literals) {
        for (String literal : literals) {
            if (text.contains(literal)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> needed(String regex) {
        List<String> alternatives = alternatives(regex);
        if (alternatives.size() == 1) {
            return neededInTurn(regex);
        }
        List<String> any = new ArrayList<>();
        for (String alternative : alternatives) {
            List<List<String>> own = neededInTurn(alternative);
            if (own.isEmpty()) {
                return List.of();
            }
            any.addAll(Collections.max(own, Comparator.comparingInt(Cue::shortest)));
        }
        return List.of(any);
    }

    private static int shortest(List<String> literals) {
        return literals.stream().mapToInt(String::length).min().orElse(0);
    }

    private static List<String> alternatives(String regex) {
        List<String> alternatives = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < regex.length(); i = end(regex, i)) {
            if (regex.charAt(i) == '|') {
                alternatives.add(regex.substring(start, i));
                start = i + 1;
            }
        }
        alternatives.add(regex.substring(start));
        return alternatives;
    }

    /** Of a pattern without alternatives: its runs of characters that are not optional, and what its groups need. */
    private static List<List<String>> neededInTurn(String regex) {
        List<List<String>> needed = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int i = 0;
        while (i < regex.length()) {
            char c = regex.charAt(i);
            int next = end(regex, i);
            boolean quantified = next < regex.length() && "?*+{".indexOf(regex.charAt(next)) >= 0;
            if (META.indexOf(c) < 0 && !quantified) {
                run.append(c);
            } else {
                endRun(run, needed);
                if (c == '(' && !quantified && !regex.startsWith("(?", i)) {
                    needed.addAll(needed(regex.substring(i + 1, next - 1)));
                }
            }
            i = quantified ? afterQuantifier(regex, next) : next;
        }
        endRun(run, needed);
        return needed;
    }

    private static void endRun(StringBuilder run, List<List<String>> needed) {
        if (run.length() > 0) {
            needed.add(List.of(run.toString()));
            run.setLength(0);
        }
    }

    /** Where the character, escape, class or group at an index ends. */
    private static int end(String regex, int at) {
        char c = regex.charAt(at);
        if (c == '\\') {
            return Math.min(regex.length(), at + 2);
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
