package io.zongshu.compose;

import io.zongshu.files.Settings;
import java.util.List;

/** Which verbs go with a noun, noun by noun (noun-verbs.yaml), found by the longest ending that is known. */
final class NounVerbs {
    /** Where the words are declared. */
    static final String ADDRESS = "noun-verbs.yaml 搭配";

    private static final int LONGEST = 8;
    private static final int SHORTEST = 2;

    private final WordLines lines;

    NounVerbs(Settings settings) {
        this.lines = new WordLines(settings.data("noun-verbs").get("搭配"));
    }

    /** How many characters at the end of a text are a noun of the list; 0 if none. */
    int head(String text) {
        int length = Math.min(text.length(), LONGEST);
        while (length >= SHORTEST && !lines.has(text.substring(text.length() - length))) {
            length--;
        }
        return length < SHORTEST ? 0 : length;
    }

    /** The verbs of a noun of the list, the best first. */
    List<String> of(String noun) {
        return List.of(lines.of(noun).split(" "));
    }
}
