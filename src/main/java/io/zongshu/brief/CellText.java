package io.zongshu.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into a cell, made plain. */
final class CellText {
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d,.])\\d{1,3}(?:,\\d{3})+(?![\\d,])");
    private static final Pattern FOLDED_LINE = Pattern.compile(
            "(?<=[\\p{IsHan}，。；：、！？”’）》]) +(?=[\\p{IsHan}“‘（《，。；：、！？”’）》])");
    private static final String ENDS = "，。；：、！？,;:";

    private CellText() {}

    /** Half-width digits without thousands separators, blanks trimmed, lines joined with ； unless a mark ends them. */
    static String clean(String raw) {
        StringBuilder out = new StringBuilder();
        for (String line : raw.split("[\\r\\n]+|_x000D_")) {
            String text = trim(line);
            if (text.isEmpty()) {
                continue;
            }
            boolean open = out.length() > 0 && ENDS.indexOf(out.charAt(out.length() - 1)) < 0;
            out.append(open ? "；" : "").append(text);
        }
        return withoutSeparators(halfWidthNumbers(out.toString()));
    }

    /** As {@link #clean}, and without the blank that YAML puts where a line of Chinese was broken. */
    static String cleanYaml(String raw) {
        return FOLDED_LINE.matcher(clean(raw)).replaceAll("");
    }

    /** As {@link #clean}, with broken lines put together: for names, which have no sentences. */
    static String oneLine(String raw) {
        return clean(raw.replaceAll("[\\r\\n]+", ""));
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static String halfWidthNumbers(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            boolean afterDigit = i > 0 && out.charAt(i - 1) >= '0' && out.charAt(i - 1) <= '9';
            boolean beforeDigit = i + 1 < out.length() && Character.digit(out.charAt(i + 1), 10) >= 0;
            boolean sign = c == '％' && afterDigit || c == '．' && afterDigit && beforeDigit;
            if (c >= '０' && c <= '９' || sign) {
                out.setCharAt(i, (char) (c - 0xFEE0));
            }
        }
        return out.toString();
    }

    private static String withoutSeparators(String text) {
        Matcher number = THOUSANDS.matcher(text);
        return text.indexOf(',') < 0 ? text : number.replaceAll(m -> m.group().replace(",", ""));
    }
}
