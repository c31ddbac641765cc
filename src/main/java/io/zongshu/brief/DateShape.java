package io.zongshu.brief;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in an Excel number format, Chinese words in it included ({@code yyyy"年度"}), which POI takes for a number's format.
 */
final class DateShape {
    private static final Pattern PART = Pattern.compile(
            "\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*]|(?i:AM/PM|A/P|上午/下午)|(?i:y+|m+|d+|h+|s+|a{3,4})|[_*].|.", Pattern.DOTALL);
    private static final String WEEKDAYS = "一二三四五六日";

    private final String format;

    private DateShape(String format) {
        this.format = format;
    }

    /** The first section of a format, without its language tag. */
    static DateShape of(String format) {
        int end = -1;
        boolean quoted = false;
        for (int i = 0; i < format.length() && end < 0; i++) {
            quoted ^= format.charAt(i) == '"';
            end = format.charAt(i) == ';' && !quoted ? i : -1;
        }
        return new DateShape(end < 0 ? format : format.substring(0, end));
    }

    /** Whether, outside quotes and brackets, it has letters of a date and none of a number. */
    boolean isDate() {
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|[_*].", "").toLowerCase(Locale.ROOT);
        return bare.matches("(?s).*[ymdhs].*") && !bare.matches("(?s).*[0#?@].*") && !bare.contains("general");
    }

    /** The date in this format. */
    String show(LocalDateTime date) {
        StringBuilder out = new StringBuilder();
        boolean twelve = Pattern.compile("(?i)AM/PM|A/P|上午/下午").matcher(format).find();
        Matcher part = PART.matcher(format);
        boolean afterHours = false;
        while (part.find()) {
            String text = part.group();
            if (part.group(1) != null) {
                out.append(part.group(1));
            } else if (part.group(2) != null) {
                out.append(part.group(2));
            } else if (!text.startsWith("[") && !text.startsWith("_") && !text.startsWith("*")) {
                boolean minutes = afterHours || beforeSeconds(part.end());
                out.append(field(text.toLowerCase(Locale.ROOT), date, minutes, twelve));
                char first = Character.toLowerCase(text.charAt(0));
                afterHours = first == 'h' || afterHours && "ymds".indexOf(first) < 0;
            }
        }
        return out.toString().strip();
    }

    private boolean beforeSeconds(int at) {
        return Pattern.compile("^[^a-zA-Z]*s", Pattern.CASE_INSENSITIVE).matcher(format.substring(at)).find();
    }

    private static String field(String part, LocalDateTime date, boolean minutes, boolean twelve) {
        int length = part.length();
        return switch (part) {
            case "yy", "y" -> padded(date.getYear() % 100, 2);
            case "yyyy", "yyy" -> Integer.toString(date.getYear());
            case "m", "mm", "mmm", "mmmm", "mmmmm" -> month(date, length, minutes);
            case "d", "dd" -> padded(date.getDayOfMonth(), length);
            case "ddd", "dddd", "aaaa" -> "星期" + weekday(date);
            case "aaa" -> weekday(date);
            case "h", "hh" -> padded(twelve ? (date.getHour() + 11) % 12 + 1 : date.getHour(), length);
            case "s", "ss" -> padded(date.getSecond(), length);
            case "am/pm", "a/p", "上午/下午" -> date.getHour() < 12 ? "上午" : "下午";
            default -> part;
        };
    }

    private static String month(LocalDateTime date, int length, boolean minutes) {
        if (minutes && length <= 2) {
            return padded(date.getMinute(), length);
        }
        return length <= 2 ? padded(date.getMonthValue(), length) : date.getMonthValue() + "月";
    }

    private static String weekday(LocalDateTime date) {
        return WEEKDAYS.substring(date.getDayOfWeek().getValue() - 1, date.getDayOfWeek().getValue());
    }

    private static String padded(int value, int length) {
        String digits = Integer.toString(value);
        return digits.length() < length ? "0".repeat(length - digits.length()) + digits : digits;
    }
}
