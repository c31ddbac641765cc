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
    private static final String NO_SPAN_BEFORE = "(?<![0-9.至到\\-—－~～/])";
    private static final String NO_SPAN_AFTER = "(?![0-9至到\\-—－~～/])";
    private static final Pattern WORDS = Pattern.compile(NO_SPAN_BEFORE
            + "(?:(20[0-9]{2})年)?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?([上中下]旬|初|中|底|末|(?:[12][0-9]|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?"
            + NO_SPAN_AFTER + "(?![个起以之]|前(?!夕)|后)");
    private static final Pattern FIGURES = Pattern.compile(NO_SPAN_BEFORE + "(20[0-9]{2})([-./])(1[0-2]|0?[1-9])(?:\\2(3[01]|[12][0-9]|0?[1-9]))?日?(?![0-9.%％])" + NO_SPAN_AFTER);
    private static final Pattern SHORT = Pattern.compile(NO_SPAN_BEFORE + "(1[0-2]|0?[1-9])[./](3[01]|[12][0-9]|0?[1-9])日?(?![0-9.%％\\p{IsHan}])" + NO_SPAN_AFTER);

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
        Optional<WrittenDate> found = brief.matches()
                ? Optional.of(of(text, 0, "", number(brief.group(1)), number(brief.group(2)), number(brief.group(2))))
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
        if (day != null && (day.endsWith("日") || day.endsWith("号"))) {
            first = number(day.substring(0, day.length() - 1));
            last = first;
        } else if (day != null) {
            char third = day.charAt(0);
            first = third == '中' ? 11 : third == '下' ? 21 : third == '底' || third == '末' ? 21 : 1;
            last = third == '上' || third == '初' ? 10 : third == '中' ? 20 : 31;
        }
        return Optional.of(of(m.group(), m.start(), m.group(1), number(m.group(2)), first, last));
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
        return (year == 0 ? "" : year + "年") + first / 100 + "月" + (first == last ? first % 100 + "日" : "");
    }

    /** Whether a day may be meant by both. */
    boolean meets(WrittenDate other) {
        return (year == 0 || other.year == 0 || year == other.year) && first <= other.last && other.first <= last;
    }
}
