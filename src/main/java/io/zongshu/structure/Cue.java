package io.zongshu.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in many texts. What every match must hold is looked for first, as plain text: that is many
 * times faster, and most texts do not hold it.
 *
 * @param needed of each list every match holds at least one text
 * @param plain whether to hold them is to match
 * @param atStart whether it can only match at the start of a text
 * @param numbers of what is needed, for a cue that is looked for beside others ({@link CuePhrases})
 */
record Cue(Pattern pattern, List<List<String>> needed, boolean plain, boolean atStart, int[][] numbers) {
    // Flags, and escapes longer than one character (\\p{…}, \\x…): not taken apart, what follows would pass for literal.
    private static final Pattern OPAQUE = Pattern.compile("\\(\\?[a-zA-Z-]|\\\\[a-zA-Z&&[^dDsSwWbB]]");
    // Nothing is needed of a class, whatever stands in it.
    private static final Pattern CLASS = Pattern.compile("(?<!\\\\)\\[(?:[^\\[\\]\\\\]|\\\\.)+]");
    private static final int[][] NONE = {};

    static Cue of(Pattern pattern) {
        String regex = pattern.pattern();
        if (pattern.flags() != 0 || OPAQUE.matcher(CLASS.matcher(regex).replaceAll("[]")).find()) {
            return new Cue(pattern, List.of(), false, false, NONE);
        }
        RegexWords words = RegexWords.of(regex);
        return new Cue(pattern, words.needed(), !words.all().isEmpty(), RegexWords.isAtStart(regex), NONE);
    }

    /** The same, to be looked for beside others. */
    Cue among(CuePhrases phrases) {
        return new Cue(pattern, needed, plain, atStart, phrases.numbers(needed));
    }

    /** Whether a text has a match anywhere; for a cue that is {@link #among} the phrases that it was searched for. */
    boolean isIn(CuePhrases.Held text) {
        for (int[] any : numbers) {
            if (!text.holdsAny(any)) {
                return false;
            }
        }
        return plain || matches(text.text());
    }

    /** Whether the text has a match anywhere. */
    boolean isIn(String text) {
        for (List<String> any : needed) {
            if (!holdsAny(text, any)) {
                return false;
            }
        }
        return plain || matches(text);
    }

    // To find would try each place.
    private boolean matches(String text) {
        return atStart ? pattern.matcher(text).lookingAt() : pattern.matcher(text).find();
    }

    private static boolean holdsAny(String text, List<String> literals) {
        for (String literal : literals) {
            if (text.contains(literal)) {
                return true;
            }
        }
        return false;
    }
}
