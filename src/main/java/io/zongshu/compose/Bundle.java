package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A section in the making: its themes, in the brief's order, with their facts. */
record Bundle(LinkedHashMap<String, List<Fact>> byTheme) {
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
