package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs that may be added (support-verbs.yaml before measures, figure-verbs.yaml before figures) and how much each cue counts
 * for them (support-verb-weights.yaml, figure-verb-weights.yaml). A cue that is not named counts nothing.
 */
final class VerbWeights {
    /** Stands for "needs a verb" among the verbs of a cue, and in a cue of any verb for the verb that it is about. */
    static final String NEEDED = "要";

    /** So much counts a verb that a word list has for the noun, whichever it is: of many nouns few examples were learned. */
    private static final double KNOWN = 1;
    /** And so much the verb by which all of a measure would be worded. */
    private static final double RULED = 2;

    private final List<String> verbs;
    private final Map<String, String> kin = new HashMap<>();
    private final Map<String, List<String>> kindred = new HashMap<>();
    private final List<String> careful;
    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<String, float[]> byCue = new HashMap<>();

    VerbWeights(YamlNode declared) {
        this.verbs = List.copyOf(declared.get("动词").entries().keySet());
        this.careful = declared.get("慎用").texts();
        declared.get("动词").entries().forEach((verb, near) -> {
            List<String> all = new ArrayList<>(List.of(verb));
            all.addAll(near.texts());
            all.forEach(k -> kin.put(k, verb));
            kindred.put(verb, List.copyOf(all));
        });
        declared.get("自定").entries().forEach((ending, verb) -> own.put(ending, verb.text()));
    }

    /** @param kind support or figure */
    static VerbWeights load(Settings settings, String kind) {
        VerbWeights weights = new VerbWeights(settings.data(kind + "-verbs"));
        String file = kind + "-verb-weights";
        settings.data(file).entries().forEach((about, lines) -> {
            for (String line : lines.text().split("\n")) {
                weights.read(about, line, file + ".yaml", lines.line());
            }
        });
        return weights;
    }

    private void read(String about, String line, String file, int at) {
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
                throw ComposeMessages.noCue(file, at, line);
            }
            values[index] = number(parts[i].substring(number), file, at, line);
        }
        byCue.put(about + ":" + parts[0], values);
    }

    private static float number(String value, String file, int at, String line) {
        try {
            return Float.parseFloat(value);
        } catch (NumberFormatException e) {
            throw ComposeMessages.noCue(file, at, line);
        }
    }

    List<String> verbs() {
        return verbs;
    }

    /** The verb that stands for one and its near synonyms; empty if none does. */
    String kin(String verb) {
        return kin.getOrDefault(verb, "");
    }

    /** A verb that stands for some, and those. */
    List<String> kindred(String verb) {
        return kindred.getOrDefault(verb, List.of());
    }

    /** Does it claim more than others, so that it takes more to be sure? */
    boolean careful(String verb) {
        return careful.contains(verb);
    }

    /** How much a cue of any verb counts for the verb that it is about. */
    double shared(String cue) {
        float[] values = byCue.get(cue);
        return values == null ? 0 : values[verbs.size()];
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
