package io.zongshu.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The four number forms of GB/T 9704-2012, 7.3.3, and which level of type each asks for. */
final class Markers {
    private static final String HAN = "[一二三四五六七八九十百]+";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^" + HAN + "、"),
            Pattern.compile("^[（(]" + HAN + "[）)]"),
            Pattern.compile("^\\d{1,2}[.．、](?!\\d)"),
            Pattern.compile("^[（(]\\d{1,2}[）)]"));
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；]");

    /** A numbered paragraph up to this length without a sentence end inside is a heading (docx practice, 7.3.3). */
    private static final int HEADING_MOST = 45;

    /** A run-in heading longer than this ends at its first clause instead. */
    private static final int RUN_IN_MOST = 60;

    private Markers() {}

    /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 when the text begins with none. */
    static int level(String text) {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).matcher(text).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a numbered paragraph is so short that it is a heading of its own. */
    static boolean headingAlone(String text) {
        return text.length() <= HEADING_MOST
                && !SENTENCE_END.matcher(text.substring(0, Math.max(0, text.length() - 1))).find();
    }

    /** Where the first sentence of a numbered paragraph ends, its mark included. */
    static int firstSentence(String text) {
        Matcher m = SENTENCE_END.matcher(text);
        int end = m.find() ? m.end() : text.length();
        if (end <= RUN_IN_MOST) {
            return end;
        }
        for (int i = 0; i < end; i++) {
            if ("，：".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return end;
    }
}
