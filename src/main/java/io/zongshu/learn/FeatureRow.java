package io.zongshu.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of one candidate, filled in a fixed order. */
final class FeatureRow {
    private final List<String> names = new ArrayList<>();
    private float[] values = new float[96];

    void put(String name, double value) {
        if (names.size() == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[names.size()] = (float) value;
        names.add(name);
    }

    List<String> names() {
        return names;
    }

    float[] values() {
        return Arrays.copyOf(values, names.size());
    }
}
