package io.zongshu.eval;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of a file of weights as a draft reads it: groups by what the cues are about, a line a cue, its answers in the order in
 * which they came. Small weights are left out.
 */
final class WeightText {
    private final double least;
    private final Map<String, Map<String, StringBuilder>> byAbout = new TreeMap<>();

    /** @param least smaller weights are left out */
    WeightText(double least) {
        this.least = least;
    }

    /** @param cue what it is about, a colon, what is there */
    void add(String cue, String answer, double weight) {
        if (Math.abs(weight) >= least) {
            int colon = cue.indexOf(':');
            byAbout.computeIfAbsent(cue.substring(0, colon), k -> new TreeMap<>())
                    .computeIfAbsent(cue.substring(colon + 1), k -> new StringBuilder())
                    .append(' ').append(answer).append(String.format(Locale.ROOT, "%.2f", weight).replaceAll("^(-?)0\\.", "$1."));
        }
    }

    /** @param head the comment at the top @param names what each group is about, for its comment */
    String text(String head, Map<String, String> names) {
        StringBuilder text = new StringBuilder(head);
        byAbout.forEach((about, lines) -> {
            text.append("# ").append(names.getOrDefault(about, about)).append("\n").append(about).append(": |-\n");
            lines.forEach((value, numbers) -> text.append("  ").append(value.isEmpty() ? "－" : value).append(numbers).append('\n'));
        });
        return text.toString();
    }
}
