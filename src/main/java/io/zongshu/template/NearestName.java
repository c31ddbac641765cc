package io.zongshu.template;

import io.zongshu.files.EditDistance;
import java.util.Collection;

/** The known name that a mistyped one most resembles (Levenshtein distance). */
final class NearestName {
    private NearestName() {}

    /** Longer than any name; what is longer is not mistyped. */
    private static final int LONGEST = 40;

    /** The nearest name, or empty when none shares at least half of its characters. */
    static String of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return "";
        }
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known.stream().sorted().toList()) {
            int distance = EditDistance.between(name, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return least * 2 <= Math.max(2, name.length()) ? best : "";
    }
}
