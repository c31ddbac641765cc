package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much each cue counts for each place of an item (item-place-weights.yaml). A cue that is not named counts nothing. */
final class ItemPlaceWeights {
    private static final String FILE = "item-place-weights";
    private static final Pattern NUMBER = Pattern.compile("(\\p{IsHan}+)(-?[0-9]*\\.?[0-9]+)");

    /** By cue and place. */
    private final Map<String, Map<String, Float>> weights = new HashMap<>();

    static ItemPlaceWeights load(Settings settings) {
        ItemPlaceWeights loaded = new ItemPlaceWeights();
        settings.data(FILE).entries().forEach((about, lines) -> {
            for (String line : lines.text().split("\n")) {
                loaded.read(about, line, lines);
            }
        });
        return loaded;
    }

    private void read(String about, String line, YamlNode lines) {
        String[] parts = line.split(" ");
        Map<String, Float> values = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            Matcher number = NUMBER.matcher(parts[i]);
            if (!number.matches()) {
                throw ComposeMessages.noCue(FILE + ".yaml", lines.line(), line);
            }
            values.put(number.group(1), Float.parseFloat(number.group(2)));
        }
        weights.put(about + ":" + parts[0], values);
    }

    /** The sum of what the cues count for a place. */
    double of(ItemPlace.Role role, List<String> cues) {
        String group = role.group();
        double sum = 0;
        for (String cue : cues) {
            Map<String, Float> values = weights.get(cue);
            if (values != null) {
                sum += values.getOrDefault(role.label(), 0f) + (group.isEmpty() ? 0 : values.getOrDefault(group, 0f));
            }
        }
        return sum;
    }
}
