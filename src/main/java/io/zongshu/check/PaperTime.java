package io.zongshu.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that a paper tells of: its brief's date or years, else the years of its own period. */
final class PaperTime {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private PaperTime() {}

    /** From the first day to the last; empty if no year is told (党的十八大以来). */
    static Optional<Validity> of(CheckedPaper paper) {
        List<String> told = new ArrayList<>();
        paper.materials().brief().ifPresent(b -> {
            told.add(b.date().text());
            told.add(b.period().text());
        });
        told.add(paper.article().metadata().period());
        for (String text : told) {
            Optional<LocalDate> day = Validity.day(text, true);
            if (day.isPresent()) {
                return Optional.of(new Validity(day, Validity.day(text, false)));
            }
            List<String> years = new ArrayList<>();
            Matcher matcher = YEAR.matcher(text);
            while (matcher.find()) {
                years.add(matcher.group(1));
            }
            if (!years.isEmpty()) {
                return Validity.of(years.get(0), years.get(years.size() - 1));
            }
        }
        return Optional.empty();
    }
}
