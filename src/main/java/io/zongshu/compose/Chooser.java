package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Chooses among worded alternatives, so that none is used twice while others are free and neighbours do not open alike; what
 * tells of its own section comes before what would fit any. The seed turns the order.
 */
final class Chooser {
    private static final String THEME = " 主题";

    /** What it costs to begin as the one before does, and to say nothing of one's own. */
    private static final int ALIKE = 5;

    private static final int GENERAL = 3;

    private final long seed;
    private final Map<String, Integer> used = new HashMap<>();
    private String lastOpening = "";
    private boolean saidLast;

    Chooser(long seed) {
        this.seed = seed;
    }

    /**
     * The number of the first of the least used alternatives whose opening differs from the last one's; 0 if there are none.
     *
     * @param alternatives by their number in the template's list
     * @param fullestFirst whether those that tell most cells of the brief come first
     */
    int next(SortedMap<Integer, Sourced> alternatives, int turn, boolean fullestFirst) {
        int fullest = !fullestFirst ? 0 : alternatives.values().stream().mapToInt(Chooser::told).max().orElse(0);
        // The turn goes round among the fullest, so that each has its share.
        List<Integer> numbers = alternatives.entrySet().stream().filter(e -> told(e.getValue()) >= fullest).map(Map.Entry::getKey).toList();
        int best = 0;
        int bestCost = Integer.MAX_VALUE;
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get((int) Math.floorMod(i + turn + seed, (long) numbers.size()));
            Sourced one = alternatives.getOrDefault(number, Sourced.EMPTY);
            int alike = (opening(one).equals(lastOpening) ? ALIKE : 0) + (says(one) && saidLast ? ALIKE : 0);
            int cost = 10 * used.getOrDefault(key(one), 0) + alike + (ofItsOwn(one) ? 0 : GENERAL);
            if (cost < bestCost) {
                bestCost = cost;
                best = number;
            }
        }
        return best;
    }

    /** An alternative was taken. */
    void note(Sourced taken) {
        if (!taken.isEmpty()) {
            used.merge(key(taken), 1, Integer::sum);
            lastOpening = opening(taken);
            saidLast = says(taken);
        }
    }

    /** Does it begin with a truth about its theme? */
    private static boolean says(Sourced one) {
        return one.sources().stream().findFirst().filter(s -> s.address().endsWith(" 节首")).isPresent();
    }

    /** Does it name what its section tells: items, themes, facets? */
    private static boolean ofItsOwn(Sourced one) {
        return one.sources().stream().anyMatch(s -> s.address().startsWith("facets.yaml ") || s.kind() == Source.Kind.BRIEF && (s.address().endsWith(" 事项") || s.address().endsWith(THEME)));
    }

    /** A wording is recognised by the template lines that it comes from. */
    private static String key(Sourced one) {
        return one.sources().stream()
                .filter(s -> s.address().contains(".vm:"))
                .map(s -> s.address())
                .findFirst()
                .orElse(one.text());
    }

    /** How many different cells of the brief it tells, a list of themes as one; the fullest wordings come first. */
    private static int told(Sourced one) {
        return (int) one.sources().stream()
                .filter(s -> s.kind() == Source.Kind.BRIEF)
                .map(s -> s.address().endsWith(THEME) ? THEME : s.address())
                .distinct()
                .count();
    }

    private static String opening(Sourced one) {
        return one.text().substring(0, Math.min(2, one.text().length()));
    }
}
