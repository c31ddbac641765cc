package io.zongshu.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of one candidate, filled in a fixed order. */
final class FeatureRow {
    private final List<String> names = new ArrayList<>();
    private final boolean named;
    private float[] values;
    private int size;

    /** A row that keeps names if it is asked to; width is a guess. */
    FeatureRow(boolean named, int width) {
        this.named = named;
        this.values = new float[width];
    }

    void put(String name, double value) {
        put(name, "", value);
    }

    /** A feature whose name has two parts: they are joined only where names are kept. */
    void put(String name, Object suffix, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[size++] = (float) value;
        if (named) {
            names.add(name + suffix);
        }
    }

    List<String> names() {
        return names;
    }

    float[] values() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
