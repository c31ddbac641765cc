package io.zongshu.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of a phrase one earlier phrase already says, by pairs of neighbouring literal characters. */
final class FrameOverlap {
    // Pairs that more phrases have than this tell little.
    private static final int MOST_PHRASES = 40;

    private final Map<String, List<Integer>> phrases = new HashMap<>();
    private int size;

    /** The largest share, 0 to 1, of the phrase's pairs that one earlier phrase has too; then the phrase is an earlier one. */
    double add(String bare) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            String pair = bare.substring(i, i + 2);
            if (!pair.contains("⟨") && !pair.contains("⟩")) {
                pairs.add(pair);
            }
        }
        Map<Integer, Integer> shared = new HashMap<>();
        int most = 0;
        for (String pair : pairs) {
            List<Integer> with = phrases.computeIfAbsent(pair, p -> new ArrayList<>());
            for (int phrase : with) {
                most = Math.max(most, shared.merge(phrase, 1, Integer::sum));
            }
            if (with.size() < MOST_PHRASES) {
                with.add(size);
            }
        }
        size++;
        return pairs.isEmpty() ? 0 : most / (double) pairs.size();
    }
}
