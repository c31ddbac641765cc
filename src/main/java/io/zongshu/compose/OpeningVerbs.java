package io.zongshu.compose;

import io.zongshu.files.Settings;

/**
 * Verbs that a measure may begin with (opening-verbs.yaml): most are its predicate (锚定主责主业), some are as often the first part of a
 * noun (培训课程). Which they are here is learned from what follows.
 */
final class OpeningVerbs {
    /** A verb that is the predicate wherever something follows. */
    static final String PREDICATE = "谓";

    private static final int LONGEST = 4;

    private final WordLines lines;

    OpeningVerbs(Settings settings) {
        this.lines = new WordLines(settings.data("opening-verbs").get("动词"));
    }

    /** The longest verb that a text begins with; empty if there is none. */
    String verb(String text) {
        int length = Math.min(text.length(), LONGEST);
        while (length > 0 && !lines.has(text.substring(0, length))) {
            length--;
        }
        return text.substring(0, length);
    }

    /** What a verb of the list is at the start of a measure: {@link #PREDICATE}, or 两, as often part of a noun. */
    String kind(String verb) {
        return lines.of(verb);
    }
}
