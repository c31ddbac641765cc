package io.zongshu.compose;

import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;

/** How much each cue counts for each place of an item (item-place-weights.yaml). A cue that is not named counts nothing. */
final class ItemPlaceWeights {
    private static final String FILE = "item-place-weights";

    /** The roles by their order, and behind them their groups. */
    private final List<String> names;
    private final CueWeights weights;

    private ItemPlaceWeights(Settings settings) {
        List<String> names = new ArrayList<>();
        for (ItemPlace.Role role : ItemPlace.Role.values()) {
            names.add(role.label());
        }
        for (ItemPlace.Role role : ItemPlace.Role.values()) {
            if (!role.group().isEmpty() && !names.contains(role.group())) {
                names.add(role.group());
            }
        }
        this.names = names;
        this.weights = new CueWeights(settings, FILE, names);
    }

    static ItemPlaceWeights load(Settings settings) {
        return new ItemPlaceWeights(settings);
    }

    /** The sum of what the cues count for a place. */
    double of(ItemPlace.Role role, List<String> cues) {
        int group = names.indexOf(role.group());
        double sum = 0;
        for (String cue : cues) {
            sum += weights.of(cue, role.ordinal()) + (group < 0 ? 0 : weights.of(cue, group));
        }
        return sum;
    }
}
