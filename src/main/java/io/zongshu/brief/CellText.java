package io.zongshu.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into a cell, made plain. */
final class CellText {
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d,.])\\d{1,3}(?:,\\d{3})+(?![\\d,])");
    /** １，９０５ alone in a cell. */
    private static final Pattern WIDE_THOUSANDS = Pattern.compile("[-－+＋]?\\d{1,3}(?:，\\d{3})+(?:\\.\\d+)?");
    private static final Pattern FOLDED_LINE = Pattern.compile(
            "(?<=[\\p{IsHan}，。；：、！？”’）》]) +(?=[\\p{IsHan}“‘（《，。；：、！？”’）》])");
    private static final Pattern BREAK = Pattern.compile("[\\r\\n]+|_x000D_");
    private static final String ENDS = "，。；：、！？,;:";

    /** 2 300余万元: the gap between thousands. */
    private static final Pattern THOUSANDS_GAP = Pattern.compile("(?<![\\d.] ?)(\\d{1,3})((?:[ \u00a0\u2009]\\d{3})+)(?![\\d ])");

    /** 1-11月: a range, which GB/T 15835 writes with a dash. */
    private static final Pattern MONTHS = Pattern.compile("(?<![\\d-])(\\d{1,2})-(?=\\d{1,2}月)");

    /** “治违禁 控药残”: blanks between slogans of one quotation. */
    private static final Pattern SLOGANS = Pattern.compile("“[\\p{IsHan}]{2,5}(?: [\\p{IsHan}]{2,5})+”");

    private static final Pattern BRACKETS = Pattern.compile("(?<=[\\p{IsHan}”》])\\(([^()]*)\\)");

    private CellText() {}

    /** Half-width digits without thousands separators, blanks trimmed, lines joined with ； unless a mark ends them. */
    static String clean(String raw) {
        StringBuilder out = new StringBuilder();
        for (String line : BREAK.split(raw)) {
            String text = trim(line);
            if (text.isEmpty()) {
                continue;
            }
            boolean open = out.length() > 0 && ENDS.indexOf(out.charAt(out.length() - 1)) < 0;
            out.append(open ? "；" : "").append(text);
        }
        return chineseMarks(withoutSeparators(halfWidthNumbers(out.toString())));
    }

    /** Marks of Chinese text typed half-width (GB/T 15834); those between letters or digits are left. */
    private static String chineseMarks(String text) {
        if (!hasHan(text)) {
            return text;
        }
        String plain = text.indexOf('-') < 0 ? text : MONTHS.matcher(text).replaceAll("$1—");
        plain = plain.indexOf('(') < 0 ? plain : BRACKETS.matcher(plain).replaceAll("（$1）");
        plain = plain.indexOf('“') < 0 || plain.indexOf(' ') < 0 ? plain : SLOGANS.matcher(plain).replaceAll(m -> m.group().replace(' ', '、'));
        StringBuilder out = new StringBuilder(plain);
        for (int i = 1; i < out.length(); i++) {
            int mark = ",;:".indexOf(out.charAt(i));
            boolean within = i + 1 < out.length() && out.charAt(i + 1) < 128 && out.charAt(i - 1) < 128 && (mark == 2 || out.charAt(i - 1) != '%');
            if (mark >= 0 && !within) {
                out.setCharAt(i, "，；：".charAt(mark));
            }
        }
        return out.toString();
    }

    private static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #clean}, and without the blank that YAML puts where a line of Chinese was broken. */
    static String cleanYaml(String raw) {
        String clean = clean(raw);
        return clean.indexOf(' ') < 0 ? clean : FOLDED_LINE.matcher(clean).replaceAll("");
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
            boolean sign = c == '％' && (afterDigit || i > 0 && "（(".indexOf(out.charAt(i - 1)) >= 0) || c == '．' && afterDigit && beforeDigit;
            if (c >= '０' && c <= '９' || sign) {
                out.setCharAt(i, (char) (c - 0xFEE0));
            }
        }
        return out.toString();
    }

    private static String withoutSeparators(String text) {
        if (text.indexOf('，') > 0 && WIDE_THOUSANDS.matcher(text).matches()) {
            return text.replace("，", "");
        }
        Matcher number = THOUSANDS.matcher(text);
        String joined = text.indexOf(',') < 0 ? text : number.replaceAll(m -> m.group().replace(",", ""));
        boolean gap = joined.indexOf(' ') >= 0 || joined.indexOf('\u00a0') >= 0 || joined.indexOf('\u2009') >= 0;
        return !gap ? joined : THOUSANDS_GAP.matcher(joined).replaceAll(m -> m.group().replaceAll("[ \u00a0\u2009]", ""));
    }
}
