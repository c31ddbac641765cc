package io.zongshu.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** How much of a phrase one earlier phrase already says, by pairs of neighbouring literal characters. */
final class FrameOverlap {
    // Pairs that more phrases have than this tell little.
    private static final int MOST_PHRASES = 40;
    private static final int[] NONE = {};

    // By two characters: the numbers of the phrases that have them.
    private final Map<Integer, int[]> phrases = new HashMap<>();
    // How many pairs each earlier phrase shares with the one at hand; 0 again when that is done.
    private int[] shared = new int[64];
    private int size;

    /** The largest share, 0 to 1, of the phrase's pairs that one earlier phrase has too; then the phrase is an earlier one. */
    double add(String bare) {
        int[] pairs = pairs(bare);
        int most = 0;
        for (int pair : pairs) {
            int[] with = phrases.getOrDefault(pair, NONE);
            for (int phrase : with) {
                most = Math.max(most, ++shared[phrase]);
            }
        }
        for (int pair : pairs) {
            int[] with = phrases.getOrDefault(pair, NONE);
            for (int phrase : with) {
                shared[phrase] = 0;
            }
            if (with.length < MOST_PHRASES) {
                int[] more = Arrays.copyOf(with, with.length + 1);
                more[with.length] = size;
                phrases.put(pair, more);
            }
        }
        if (++size > shared.length) {
            shared = new int[2 * size];
        }
        return pairs.length == 0 ? 0 : most / (double) pairs.length;
    }

    /** Pairs of neighbouring characters outside of slots' brackets, each once. */
    private static int[] pairs(String bare) {
        return IntStream.range(0, Math.max(0, bare.length() - 1))
                .filter(i -> !isBracket(bare.charAt(i)) && !isBracket(bare.charAt(i + 1)))
                .map(i -> bare.charAt(i) << 16 | bare.charAt(i + 1))
                .distinct()
                .toArray();
    }

    private static boolean isBracket(char c) {
        return c == '⟨' || c == '⟩';
    }
}
