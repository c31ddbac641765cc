package io.zongshu.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What every match of a regular expression holds, told from its text: {@code 是.{2,20}(之年|一年)} needs 是, and 之年 or 一年.
 *
 * @param needed of each list every match holds at least one text
 * @param all if to hold one of some texts is to match, these; else empty
 */
record RegexWords(List<List<String>> needed, List<String> all) {
    private static final RegexWords NOTHING = new RegexWords(List.of(), List.of());
    private static final String META = "\\[](){}.*+?^$|";
    /** More wordings are not told apart: to look for many takes longer than to match. */
    private static final int MOST = 32;

    static RegexWords of(String regex) {
        List<String> alternatives = alternatives(regex);
        if (alternatives.size() == 1) {
            return inTurn(regex);
        }
        List<String> any = new ArrayList<>();
        List<String> all = new ArrayList<>();
        boolean plain = true;
        for (String alternative : alternatives) {
            RegexWords own = inTurn(alternative);
            plain &= !own.all.isEmpty();
            all.addAll(own.all);
            if (own.needed.isEmpty() && own.all.isEmpty()) {
                return NOTHING;
            }
            any.addAll(own.needed.isEmpty() ? own.all : Collections.max(own.needed, Comparator.comparingInt(RegexWords::shortest)));
        }
        List<List<String>> needed = new ArrayList<>();
        endRun(any, needed);
        return new RegexWords(needed, plain ? all : List.of());
    }

    /** Whether an expression matches only from the start of a text. */
    static boolean isAtStart(String regex) {
        return regex.startsWith("^") && alternatives(regex).size() == 1;
    }

    private static int shortest(List<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
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

    /** Of an expression without alternatives: its runs of what has few wordings, and what the groups between them need. */
    private static RegexWords inTurn(String regex) {
        List<List<String>> needed = new ArrayList<>();
        List<String> run = List.of("");
        boolean plain = true;
        int i = 0;
        while (i < regex.length()) {
            int next = end(regex, i);
            boolean quantified = next < regex.length() && "?*+{".indexOf(regex.charAt(next)) >= 0;
            int after = quantified ? afterQuantifier(regex, next) : next;
            boolean optional = quantified && regex.substring(next, after).equals("?");
            List<String> wordings = quantified && !optional ? List.of() : wordings(regex.substring(i, next), optional);
            if (wordings.isEmpty() || run.size() * wordings.size() > MOST) {
                plain = false;
                endRun(run, needed);
                run = wordings.isEmpty() ? List.of("") : wordings;
                if (wordings.isEmpty() && !quantified) {
                    needed.addAll(group(regex.substring(i, next)).needed);
                }
            } else {
                run = each(run, wordings);
            }
            i = after;
        }
        endRun(run, needed);
        return new RegexWords(needed, plain ? run : List.of());
    }

    // What holds 甲丙 holds 丙; what any text holds is not needed.
    private static void endRun(List<String> run, List<List<String>> needed) {
        if (!run.contains("")) {
            needed.add(run.stream().distinct().filter(text -> run.stream().noneMatch(other -> !other.equals(text) && text.contains(other))).toList());
        }
    }

    private static List<String> each(List<String> before, List<String> behind) {
        List<String> all = new ArrayList<>();
        before.forEach(one -> behind.forEach(other -> all.add(one + other)));
        return all;
    }

    /** All that a character, class or group can stand for; empty if that is too much to tell. */
    private static List<String> wordings(String element, boolean optional) {
        List<String> wordings = new ArrayList<>(optional ? List.of("") : List.of());
        char first = element.charAt(0);
        if (META.indexOf(first) < 0) {
            wordings.add(element);
        } else if (first == '\\' && element.length() == 2 && !Character.isLetterOrDigit(element.charAt(1))) {
            wordings.add(element.substring(1));
        } else if (first == '[') {
            String members = element.substring(1, element.length() - 1);
            if (members.isEmpty() || members.chars().anyMatch(c -> "^-\\[&".indexOf(c) >= 0)) {
                return List.of();
            }
            members.chars().forEach(c -> wordings.add(Character.toString(c)));
        } else {
            List<String> all = group(element).all;
            if (all.isEmpty()) {
                return List.of();
            }
            wordings.addAll(all);
        }
        return wordings;
    }

    /** Of what stands in a group; nothing for one that only looks around or has flags or a name, and for what is no group. */
    private static RegexWords group(String element) {
        boolean bare = element.startsWith("(?:");
        return element.charAt(0) == '(' && (bare || !element.startsWith("(?"))
                ? of(element.substring(bare ? 3 : 1, element.length() - 1))
                : NOTHING;
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
