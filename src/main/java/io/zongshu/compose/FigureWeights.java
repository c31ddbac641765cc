package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much each cue counts (figure-places.yaml); a number is read when it is asked for. A cue that the file does not name counts nothing. */
final class FigureWeights {
    private static final String FILE = "figure-places";

    private final Map<String, YamlNode> declared;
    private final Map<Long, Double> known = new ConcurrentHashMap<>();

    FigureWeights(Map<Long, Double> byCue) {
        this.declared = Map.of();
        known.putAll(byCue);
    }

    private FigureWeights(Settings settings) {
        this.declared = settings.data(FILE).entries();
        for (Map.Entry<String, YamlNode> group : declared.entrySet()) {
            for (Map.Entry<String, YamlNode> weight : group.getValue().entries().entrySet()) {
                if (group.getKey().length() != 1 || weight.getKey().length() != 3) {
                    throw ComposeMessages.noCue(FILE + ".yaml", weight.getValue().line(), group.getKey() + weight.getKey());
                }
            }
        }
    }

    static FigureWeights load(Settings settings) {
        return new FigureWeights(settings);
    }

    private double read(long cue) {
        String name = FigureCues.name(cue);
        YamlNode group = declared.get(name.substring(0, 1));
        YamlNode value = group == null ? null : group.entries().get(name.substring(1));
        return value == null ? 0 : number(value);
    }

    private static double number(YamlNode value) {
        try {
            return Double.parseDouble(value.text());
        } catch (NumberFormatException e) {
            throw ComposeMessages.noCue(FILE + ".yaml", value.line(), value.text());
        }
    }

    double of(long[] present) {
        double sum = 0;
        for (long cue : present) {
            Double weight = known.get(cue);
            if (weight == null) {
                weight = read(cue);
                known.put(cue, weight);
            }
            sum += weight;
        }
        return sum;
    }
}
