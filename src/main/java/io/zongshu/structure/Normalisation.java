package io.zongshu.structure;

import java.util.regex.Pattern;

/** Text as it is compared and learned from. Documents keep their text as it stands in the file. */
public final class Normalisation {
    private static final Pattern HALF_COMMA = Pattern.compile("(?<=[\\p{IsHan}”》）]),(?=.)");
    private static final Pattern HALF_COLON = Pattern.compile("(?<=\\p{IsHan}):(?=[\\p{IsHan}“ ])");
    private static final Pattern HALF_SEMICOLON = Pattern.compile("(?<=[\\p{IsHan}”》）]);");
    private static final String HALF_MARKS = ",;:()!?";
    private static final String FULL_MARKS = "，；：（）！？";
    /** A main heading's number with a half-width comma: not the comma of a sentence. */
    private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]{1,3},");

    private Normalisation() {}

    /**
     * As long as the text, so that offsets hold for both: full-width digits narrowed, half-width marks in Chinese words
     * widened. Rules look at this form; documents keep the text as it stands.
     */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        int from = NUMBERED.matcher(text).find() ? text.indexOf(',') + 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = HALF_MARKS.indexOf(c);
            if (c >= '０' && c <= '９' || c == '％') {
                folded.setCharAt(i, (char) (c - '０' + '0'));
            } else if (mark >= 0 && i >= from && isMarkOfWords(text, i)) {
                folded.setCharAt(i, FULL_MARKS.charAt(mark));
            }
        }
        return folded.toString();
    }

    /** Brackets always; a comma or colon between figures (3,500, 12:30) belongs to them. */
    private static boolean isMarkOfWords(String text, int at) {
        char c = text.charAt(at);
        if (c == '(' || c == ')') {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean words = Marks.isHan(before) || "”’》）)%％".indexOf(before) >= 0;
        boolean figures = Character.isDigit(before) && (c == ';' || !Character.isDigit(after));
        return (words || figures) && after != '/';
    }

    /**
     * Full-width digits narrowed, half-width commas, colons and semicolons after Chinese words widened, white space inside
     * Chinese text (春暖花 开) removed. The result may be shorter than the text.
     */
    public static String of(String text) {
        StringBuilder narrowed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrowed.append(c >= '０' && c <= '９' || c == '％' ? (char) (c - '０' + '0') : c);
        }
        String marked = narrowed.toString();
        if (marked.indexOf(',') >= 0 || marked.indexOf(':') >= 0 || marked.indexOf(';') >= 0) {
            marked = HALF_COMMA.matcher(marked).replaceAll("，");
            marked = HALF_SEMICOLON.matcher(HALF_COLON.matcher(marked).replaceAll("：")).replaceAll("；");
        }
        // Most paragraphs hold none of this, and to look at every character with a pattern is slow.
        return marked.indexOf(' ') < 0 && marked.indexOf('\u3000') < 0 ? marked : withoutSpaces(marked);
    }

    private static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isSpace(text.charAt(at))) {
                int end = at;
                while (end < text.length() && isSpace(text.charAt(end))) {
                    end++;
                }
                if (at > 0 && end < text.length() && isBroken(text.charAt(at - 1), text.codePointAt(end))) {
                    kept.append(text, from, at);
                    from = end;
                }
                at = end - 1;
            }
        }
        return kept.append(text, from, text.length()).toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000';
    }

    /** Whether white space between two characters was none of the writer's. */
    private static boolean isBroken(int before, int after) {
        return isChinese(before)
                ? isChinese(after) || isDigit(after)
                : isDigit(before) && Character.UnicodeScript.of(after) == Character.UnicodeScript.HAN;
    }

    private static boolean isChinese(int c) {
        return "，。；：、！？“”《》（）".indexOf(c) >= 0 || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
