package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows that tell of months or days of one year, in the order of these; the others keep their places. */
final class Days {
    private static final Pattern DATE = Pattern.compile("^((?:[0-9]{4}年)?)([0-9]{1,2})月(?:([0-9]{1,2})日)?");
    private static final int DAYS = 32;

    private Days() {}

    static List<Fact> inOrder(List<Fact> facts) {
        List<Fact> dated = facts.stream().filter(fact -> date(fact).lookingAt()).toList();
        if (dated.size() < 2 || dated.stream().map(Days::year).distinct().count() > 1) {
            return facts;
        }
        List<Fact> sorted = dated.stream().sorted(Comparator.comparingInt(Days::day)).toList();
        List<Fact> all = new ArrayList<>(facts);
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (dated.contains(all.get(i))) {
                all.set(i, sorted.get(next++));
            }
        }
        return all;
    }

    private static Matcher date(Fact fact) {
        return DATE.matcher(fact.time().text());
    }

    private static String year(Fact fact) {
        Matcher date = date(fact);
        return date.lookingAt() ? date.group(1) : "";
    }

    private static int day(Fact fact) {
        Matcher date = date(fact);
        if (!date.lookingAt()) {
            return 0;
        }
        // 4月 without a day is no later than 4月3日.
        int day = date.group(3) == null ? 0 : Integer.parseInt(date.group(3));
        return Integer.parseInt(date.group(2)) * DAYS + day;
    }
}
