package io.zongshu.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Frames met so far by what they come down to; tells whether one says what an earlier one says. */
final class FrameGists {
    // A single word stands in too much.
    private static final int LEAST_WORDS = 2;

    private final Map<String, List<List<String>>> byEnds = new HashMap<>();

    /** Whether an earlier frame has the same words, or is this one with a slot for some of them; then it is an earlier one. */
    boolean add(List<String> gist) {
        if (gist.size() < LEAST_WORDS) {
            return false;
        }
        List<List<String>> alike = byEnds.computeIfAbsent(gist.get(0) + "\t" + gist.get(gist.size() - 1), k -> new ArrayList<>());
        boolean said = alike.stream().anyMatch(earlier -> isInstance(gist, earlier));
        if (!said) {
            alike.add(gist);
        }
        return said;
    }

    /** Whether the words of a frame are those of a general one in order, with others at most where that has its slots. */
    private static boolean isInstance(List<String> gist, List<String> general) {
        int at = 0;
        boolean open = false;
        for (String word : gist) {
            if (at < general.size() && general.get(at).equals(word)) {
                at++;
                open = word.isEmpty();
            } else if (at < general.size() && general.get(at).isEmpty()) {
                open = true;
                at++;
                if (at < general.size() && general.get(at).equals(word)) {
                    at++;
                    open = false;
                }
            } else if (!open) {
                return false;
            }
        }
        return at == general.size();
    }
}
