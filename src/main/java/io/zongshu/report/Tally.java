package io.zongshu.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Something and how often it was met. */
public record Tally(String text, int count) {
    /** Counts as tallies, the greatest first, ties by text; what has no name is left out. */
    static List<Tally> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .map(e -> new Tally(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Tally t) -> -t.count()).thenComparing(Tally::text))
                .toList();
    }

    /** The sum of counts. */
    static int sum(Collection<Tally> tallies) {
        return tallies.stream().mapToInt(Tally::count).sum();
    }
}
