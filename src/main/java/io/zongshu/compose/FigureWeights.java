package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How much each cue counts (figure-places.yaml). A cue that the file does not name counts nothing. */
final class FigureWeights {
    private final long[] cues;
    private final double[] weights;

    FigureWeights(Map<Long, Double> byCue) {
        TreeMap<Long, Double> sorted = new TreeMap<>(byCue);
        this.cues = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
        this.weights = sorted.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    static FigureWeights load(Settings settings) {
        Map<Long, Double> byCue = new TreeMap<>();
        settings.data("figure-places").entries().forEach((about, values) -> {
            for (Map.Entry<String, YamlNode> weight : values.entries().entrySet()) {
                String key = weight.getKey();
                if (about.length() != 1 || key.length() != 3) {
                    throw ComposeMessages.noCue("figure-places.yaml", weight.getValue().line(), about + key);
                }
                byCue.put(FigureCues.code(about.charAt(0), key.charAt(0), key.charAt(1), key.charAt(2)), number(weight.getValue()));
            }
        });
        return new FigureWeights(byCue);
    }

    private static double number(YamlNode value) {
        try {
            return Double.parseDouble(value.text());
        } catch (NumberFormatException e) {
            throw ComposeMessages.noCue("figure-places.yaml", value.line(), value.text());
        }
    }

    double of(long[] present) {
        double sum = 0;
        for (long cue : present) {
            int at = Arrays.binarySearch(cues, cue);
            sum += at < 0 ? 0 : weights[at];
        }
        return sum;
    }
}
