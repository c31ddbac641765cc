package io.zongshu.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when to when something holds, both days included; an open end is empty.
 *
 * @param from as a day
 * @param to as a day
 */
record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Pattern DAY = Pattern.compile("((?:19|20)[0-9]{2})(?:[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2})日?|月)?|年)?");

    /**
     * Reads years, months or days, as 2024, 2024-03, 2024年3月1日; empty text is an open end.
     *
     * @return empty if one of them is no date
     */
    static Optional<Validity> of(String from, String to) {
        Optional<LocalDate> first = day(from, true);
        Optional<LocalDate> last = day(to, false);
        boolean read = (from.isEmpty() || first.isPresent()) && (to.isEmpty() || last.isPresent());
        return read ? Optional.of(new Validity(first, last)) : Optional.empty();
    }

    /** The first or the last day of a year, month or day. */
    static Optional<LocalDate> day(String text, boolean first) {
        Matcher matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            int month = matcher.group(2) == null ? (first ? 1 : 12) : Integer.parseInt(matcher.group(2));
            YearMonth of = YearMonth.of(year, month);
            return Optional.of(matcher.group(3) != null
                    ? of.atDay(Integer.parseInt(matcher.group(3)))
                    : first ? of.atDay(1) : of.atEndOfMonth());
        } catch (DateTimeException e) {
            // No such month or day.
            return Optional.empty();
        }
    }

    /** Whether some day of another time is within this one. */
    boolean meets(Validity other) {
        boolean over = to.isPresent() && other.from().isPresent() && to.get().isBefore(other.from().get());
        boolean tooEarly = from.isPresent() && other.to().isPresent() && other.to().get().isBefore(from.get());
        return !over && !tooEarly;
    }

    /** Whether it is over before another time begins. */
    boolean endsBefore(Validity other) {
        return to.isPresent() && other.from().isPresent() && to.get().isBefore(other.from().get());
    }
}
