package io.zongshu.structure;

/** Punctuation marks and white space of Chinese text, as far as structure depends on them. */
final class Marks {
    private static final String CLOSING = "”’》）】〕」』\"')";
    private static final String SENTENCE_ENDS = "。！？!?…";

    private Marks() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }

    static boolean isHan(int c) {
        // The basic block first, then where marks and letters stand: to ask for the script is a search.
        boolean basic = c >= 0x4E00 && c <= 0x9FFF;
        boolean none = c < 0x2E80 || c >= 0x3000 && c <= 0x3004 || c >= 0xFF00 && c <= 0xFFFF;
        return basic || !none && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Without any white space. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /** The last mark that is not a closing quote or bracket; NUL for an empty text. */
    static char lastMark(String text) {
        int i = text.length() - 1;
        while (i > 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 ? '\0' : text.charAt(i);
    }

    /** Whether a text ends as a sentence does: 。！？… and closing quotes. */
    static boolean endsSentence(String text) {
        return SENTENCE_ENDS.indexOf(lastMark(text)) >= 0;
    }

    /** Whether more words follow the end of a sentence. */
    static boolean hasInnerEnd(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !Character.isLetterOrDigit(text.charAt(last))) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；' || c == '！' || c == '？') {
                return true;
            }
        }
        return false;
    }

    /** Offset just after the first of some marks and the closing quotes behind it; -1 if none of them occurs. */
    static int after(String text, String marks, int from) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length() && "”’）".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    /** Printed width in full-width characters, rounded up: ASCII counts one half. */
    static int width(String text) {
        int halves = 0;
        for (int i = 0; i < text.length(); i++) {
            halves += text.charAt(i) < 0x80 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }

    /** How many characters of a kind occur. */
    static int count(String text, char mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }
}
