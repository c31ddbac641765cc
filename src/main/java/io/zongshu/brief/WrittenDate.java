package io.zongshu.brief;

import io.zongshu.language.ChineseNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a third of a month or a month, in whatever notation: 6月18日, 6.18, 2025-06-18, 六月中旬.
 *
 * @param text as written
 * @param start offset in the text that it was found in
 * @param year 0 if it is not told
 * @param first its first day as month and day: 611
 * @param last its last day: 620
 */
record WrittenDate(String text, int start, int year, int first, int last) {
    private static final String ALONE_BEFORE = "(?<![0-9.至到\\-—－~～/])";
    private static final String ALONE_AFTER = "(?![0-9至到\\-—－~～/])";
    private static final String TO = "(?:至|到|[-—－–~～]{1,2})";
    private static final String DAY = "(3[01]|[12][0-9]|0?[1-9])";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final Pattern WORDS = Pattern.compile(ALONE_BEFORE
            + "(?:(20[0-9]{2})年)?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?([上中下]旬|初|中|底|末|(?:[12][0-9]|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?(?:(?<=[日号])|(?=" + TO + ")))?"
            + "(?:(?<=[0-9日号])" + TO + "(?:" + MONTH + "月)?" + DAY + "[日号])?" + ALONE_AFTER + "(?![个以之]|前(?!夕)|后)");
    private static final Pattern FIGURES = Pattern.compile(
            ALONE_BEFORE + "(20[0-9]{2})([-./])" + MONTH + "(?:\\2" + DAY + ")?日?(?![0-9.%％])" + ALONE_AFTER);
    private static final Pattern SHORT = Pattern.compile(MONTH + "[./]" + DAY + "日?(?:" + TO + "(?:" + MONTH + "[./])?" + DAY + "日?)?");

    /** The first of a text; without a year, figures alone (6.18) are none. */
    static Optional<WrittenDate> in(String text) {
        Optional<WrittenDate> words = words(text);
        Optional<WrittenDate> figures = figures(text);
        return figures.isPresent() && words.map(w -> figures.get().start < w.start).orElse(true) ? figures : words;
    }

    /** What a cell of dates holds: 6.18 too; empty if it holds more than one date. */
    static Optional<WrittenDate> cell(String cell) {
        String text = cell.strip();
        Matcher brief = SHORT.matcher(text);
        if (text.matches("(?:1[0-2]|0?[1-9])\\.[123]")) {
            // The number 6.2 may be what is left of 6.20.
            int day = Integer.parseInt(text.replaceFirst(".*\\.", ""));
            int month = Integer.parseInt(text.replaceFirst("\\..*", ""));
            return Optional.of(of(text, 0, "", month, day, day * 10));
        }
        Optional<WrittenDate> found = brief.matches()
                ? Optional.of(of(text, 0, "", number(brief.group(1)), number(brief.group(2)), number(brief.group(2))).to(brief.group(3), brief.group(4)))
                : in(text);
        return found.filter(date -> date.text.length() == text.length());
    }

    private static Optional<WrittenDate> words(String text) {
        Matcher m = WORDS.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String day = m.group(3);
        int first = 1;
        int last = 31;
        if (day != null && day.matches(".*[0-9日号]")) {
            first = number(day.replaceAll("[日号]", ""));
            last = first;
        } else if (day != null) {
            char third = day.charAt(0);
            first = third == '中' ? 11 : third == '下' ? 21 : third == '底' || third == '末' ? 21 : 1;
            last = third == '上' || third == '初' ? 10 : third == '中' ? 20 : 31;
        }
        return Optional.of(of(m.group(), m.start(), m.group(1), number(m.group(2)), first, last).to(m.group(4), m.group(5)));
    }

    // 8.9—8.18, 6月18日至20日.
    private WrittenDate to(@Nullable String month, @Nullable String day) {
        int end = day == null ? last : (month == null ? first / 100 : number(month)) * 100 + number(day);
        return new WrittenDate(text, start, year, first, Math.max(first, end));
    }

    private static Optional<WrittenDate> figures(String text) {
        Matcher m = FIGURES.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean day = m.group(4) != null;
        return Optional.of(of(m.group(), m.start(), m.group(1), number(m.group(3)), day ? number(m.group(4)) : 1, day ? number(m.group(4)) : 31));
    }

    private static WrittenDate of(String text, int start, @Nullable String year, int month, int first, int last) {
        return new WrittenDate(text, start, year == null || year.isEmpty() ? 0 : Integer.parseInt(year), month * 100 + first, month * 100 + last);
    }

    private static int number(String written) {
        return written.matches("[0-9]+") ? Integer.parseInt(written) : ChineseNumber.value(written).map(BigDecimal::intValue).orElse(0);
    }

    /** In the words of a sentence: 2025年6月18日 for 2025-06-18. */
    String told() {
        if (text.contains("月")) {
            return text.replaceAll("(?<=[年月]|^)0(?=[1-9])", "");
        }
        if (last - first > 0 && last % 100 != 31) {
            return text;
        }
        return (year == 0 ? "" : year + "年") + first / 100 + "月" + (first == last ? first % 100 + "日" : "");
    }

    /** Whether it is a day, some days or a third of a month, and no whole month. */
    boolean isParticular() {
        return first / 100 == last / 100 ? last % 100 != 31 || first % 100 != 1 : true;
    }

    /** Whether a day may be meant by both. */
    boolean meets(WrittenDate other) {
        return (year == 0 || other.year == 0 || year == other.year) && first <= other.last && other.first <= last;
    }
}
