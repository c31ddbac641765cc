package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A section in the making: its themes, in the brief's order, with their facts.
 *
 * @param guests themes at its end that it takes in and is not named after
 */
record Bundle(LinkedHashMap<String, List<Fact>> byTheme, LinkedHashMap<String, List<Fact>> guests) {
    Bundle(LinkedHashMap<String, List<Fact>> byTheme) {
        this(byTheme, new LinkedHashMap<>());
    }

    /** With those of another at its end. */
    Bundle hosting(Bundle other) {
        LinkedHashMap<String, List<Fact>> all = new LinkedHashMap<>(guests);
        all.putAll(other.byTheme());
        return new Bundle(byTheme, all);
    }

    int size() {
        return byTheme.values().stream().mapToInt(List::size).sum();
    }

    String largest() {
        return byTheme.entrySet().stream()
                .max(Comparator.comparingInt(e -> e.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
