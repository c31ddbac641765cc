package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Fits a draft to a number of characters: the facts that matter least stay out, until it is at most 8 % longer. Where all
 * facts are told and it is still shorter, it stays so: nothing is padded.
 */
final class Fitting {
    private static final double TOLERANCE = ComposeOptions.TOLERANCE;

    private static final int ROUNDS = 12;

    private final int wished;
    private final Map<Fact, Double> weights;
    private final Function<Set<Fact>, Draft> compose;

    /**
     * @param weights how much each fact matters, in the brief's order
     * @param compose a draft without some facts
     */
    Fitting(int wished, Map<Fact, Double> weights, Function<Set<Fact>, Draft> compose) {
        this.wished = wished;
        this.weights = weights;
        this.compose = compose;
    }

    /** The facts to leave out; none if all fit. */
    Set<Fact> dropped() {
        long all = length(Set.of());
        if (all <= wished * (1 + TOLERANCE)) {
            return Set.of();
        }
        List<Fact> ranked = new ArrayList<>(weights.keySet());
        ranked.sort(Comparator.comparingDouble((Fact f) -> -weights.getOrDefault(f, 0.0)));
        Map<Fact, Integer> sizes = new HashMap<>();
        int told = 0;
        for (Fact fact : ranked) {
            sizes.put(fact, size(fact));
            told += size(fact);
        }
        // What is there besides the facts; corrected by each draft that is measured.
        double overhead = Math.max(0, all - told) / 2.0;
        Set<Fact> best = new LinkedHashSet<>(ranked);
        double nearest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Set<Fact> kept = chosen(ranked, sizes, wished - overhead);
            Set<Fact> out = new LinkedHashSet<>(weights.keySet());
            out.removeAll(kept);
            long length = length(out);
            double miss = Math.abs(length - wished) + (length > wished * (1 + TOLERANCE) ? wished : 0);
            if (miss < nearest) {
                nearest = miss;
                best = out;
            }
            if (nearest <= wished * TOLERANCE / 2) {
                break;
            }
            overhead += (length - wished) * (round < ROUNDS / 2 ? 1.0 : 0.5);
        }
        return best;
    }

    /** The most important facts that fit into so many characters; the last place goes to the one that fills it best. */
    private static Set<Fact> chosen(List<Fact> ranked, Map<Fact, Integer> sizes, double room) {
        Set<Fact> kept = new HashSet<>();
        double left = room;
        for (Fact fact : ranked) {
            int size = sizes.getOrDefault(fact, 0);
            if (size <= left) {
                kept.add(fact);
                left -= size;
            }
        }
        if (kept.isEmpty()) {
            kept.add(ranked.get(0));
        }
        return kept;
    }

    private static int size(Fact fact) {
        return fact.item().text().length() + fact.measures().text().length() + fact.data().text().length()
                + fact.result().text().length() + fact.time().text().length() + 2;
    }

    private long length(Set<Fact> out) {
        return compose.apply(out).characters();
    }
}
