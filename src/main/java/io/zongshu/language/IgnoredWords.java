package io.zongshu.language;

import io.zongshu.files.YamlNode;
import java.util.Set;
import java.util.TreeSet;

/** Words and letters around figures that do not matter for what is measured. */
final class IgnoredWords {
    private static final String BEFORE_PERSON = "病老军工法客疾纪选理";
    private final WordList ignored;
    private final Set<String> characters;
    private final Set<String> ends;
    private final WordList whole;
    private final IndicatorVerbs verbs;

    IgnoredWords(YamlNode data, IndicatorVerbs verbs) {
        ignored = new WordList(data.get("不计").texts());
        characters = new TreeSet<>(data.get("不计字").texts());
        ends = new TreeSet<>(data.get("不计尾").texts());
        whole = new WordList(data.get("整词").texts());
        this.verbs = verbs;
    }

    /** Words that are never cut. */
    WordList whole() {
        return whole;
    }

    /** The word at a place that does not matter; empty if there is none. */
    String at(String text, int at) {
        return ignored.at(text, at);
    }

    /** The text without such words. */
    String without(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String skip = ignored.at(text, at);
            if (skip.isEmpty()) {
                out.append(text.charAt(at++));
            } else {
                // 病人数 counts 病人: 人数 is no word there.
                boolean person = at > 0 && skip.startsWith("人") && BEFORE_PERSON.indexOf(text.charAt(at - 1)) >= 0;
                out.append(person ? "人" : "");
                at += skip.length();
            }
        }
        return out.toString();
    }

    /** The text without such letters at its ends. */
    String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && verbs.at(text, from).length() < 2 && first(text, from)) {
            from++;
        }
        while (to > from && verbs.before(text, to).length() < 2 && verbs.lightBefore(text, to).length() < 2 && last(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether the letter at a place does not matter at the beginning of a phrase. */
    boolean first(String text, int at) {
        return characters.contains(text.substring(at, at + 1)) && whole.at(text, at).isEmpty();
    }

    /** Whether the letter before a place does not matter at the end of a phrase. */
    boolean last(String text, int end) {
        String letter = text.substring(end - 1, end);
        return (characters.contains(letter) || ends.contains(letter)) && whole.before(text, end).isEmpty();
    }
}
