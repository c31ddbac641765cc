package io.zongshu.report;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that hold a preposition or verb of frames as one of their characters: 可以归结为 is not 以⟨…⟩为. They are the
 * frequent ones of official papers (concordance.yaml); where a rare one slips through, a line of a concordance shows it.
 */
final class BoundWords {
    private static final Set<String> WORDS = load();

    private BoundWords() {}

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        for (YamlNode list : Settings.builtIn().data("concordance").get("词中字").entries().values()) {
            words.addAll(list.texts());
        }
        return Set.copyOf(words);
    }

    /** Whether a single character at an offset belongs to such a word; longer text never does. */
    static boolean hold(String text, int at, String literal) {
        if (literal.length() != 1) {
            return false;
        }
        boolean behind = at > 0 && WORDS.contains(text.substring(at - 1, at + 1));
        return behind || (at + 2 <= text.length() && WORDS.contains(text.substring(at, at + 2)));
    }
}
