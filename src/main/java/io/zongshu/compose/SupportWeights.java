package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs of support-verbs.yaml and how much each cue counts for them (support-verb-weights.yaml). A cue that is not named counts nothing. */
final class SupportWeights {
    private static final String WEIGHTS = "support-verb-weights";
    /** Stands for "needs a verb" among the verbs of a cue. */
    static final String NEEDED = "要";

    /** So much counts a verb that a word list has for the noun, whichever it is: of many nouns few examples were learned. */
    private static final double KNOWN = 1;
    /** And so much the verb by which all of a measure would be worded. */
    private static final double RULED = 2;

    private final List<String> verbs;
    private final Map<String, String> kin = new HashMap<>();
    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<String, float[]> byCue = new HashMap<>();

    SupportWeights(YamlNode declared) {
        this.verbs = List.copyOf(declared.get("动词").entries().keySet());
        declared.get("动词").entries().forEach((verb, kindred) -> {
            kin.put(verb, verb);
            kindred.texts().forEach(k -> kin.put(k, verb));
        });
        declared.get("自定").entries().forEach((ending, verb) -> own.put(ending, verb.text()));
    }

    static SupportWeights load(Settings settings) {
        SupportWeights weights = new SupportWeights(settings.data("support-verbs"));
        settings.data(WEIGHTS).entries().forEach((about, lines) -> {
            for (String line : lines.text().split("\n")) {
                weights.read(about, line, lines.line());
            }
        });
        return weights;
    }

    private void read(String about, String line, int at) {
        String[] parts = line.split(" ");
        float[] values = new float[verbs.size() + 1];
        for (int i = 1; i < parts.length; i++) {
            int number = 0;
            while (number < parts[i].length() && "-0123456789.".indexOf(parts[i].charAt(number)) < 0) {
                number++;
            }
            String verb = parts[i].substring(0, number);
            int index = verb.equals(NEEDED) ? verbs.size() : verbs.indexOf(verb);
            if (index < 0) {
                throw ComposeMessages.noCue(WEIGHTS + ".yaml", at, line);
            }
            values[index] = number(parts[i].substring(number), at, line);
        }
        byCue.put(about + ":" + parts[0], values);
    }

    private static float number(String value, int at, String line) {
        try {
            return Float.parseFloat(value);
        } catch (NumberFormatException e) {
            throw ComposeMessages.noCue(WEIGHTS + ".yaml", at, line);
        }
    }

    List<String> verbs() {
        return verbs;
    }

    /** The verb that stands for one and its near synonyms; empty if none does. */
    String kin(String verb) {
        return kin.getOrDefault(verb, "");
    }

    /** What an office declared for such an ending: a verb, or an empty text for none. */
    Optional<String> own(String text) {
        return own.entrySet().stream().filter(e -> text.endsWith(e.getKey())).max(Comparator.comparingInt(e -> e.getKey().length())).map(Map.Entry::getValue);
    }

    /** Adds how much the verbs count that the word lists have for the measure. */
    void addKnown(List<String> cues, double[] sums) {
        for (String cue : cues) {
            boolean ruled = cue.startsWith(SupportCues.WORDED);
            if (ruled || cue.startsWith(SupportCues.COLLOCATED)) {
                int end = cue.indexOf(NounKind.SLOT);
                int known = verbs.indexOf(kin(cue.substring(cue.indexOf(':') + 1, end < 0 ? cue.length() - 1 : end)));
                boolean way = cue.endsWith("方式－");
                if (known >= 0 && !way) {
                    sums[known] += ruled ? RULED : KNOWN;
                }
            }
        }
    }

    /** The sums of the weights: of each verb, and behind them whether one is needed. */
    double[] sums(List<String> cues) {
        double[] sums = new double[verbs.size() + 1];
        for (String cue : cues) {
            float[] values = byCue.get(cue);
            for (int i = 0; values != null && i < sums.length; i++) {
                sums[i] += values[i];
            }
        }
        addKnown(cues, sums);
        return sums;
    }
}
