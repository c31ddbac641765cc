package io.zongshu.template;

import io.zongshu.document.Sourced;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named values that a template can reach: texts, and lists of further slots to loop over. Nothing else. */
public final class Slots {
    private final Map<String, Object> named = new LinkedHashMap<>();

    /** Adds a text. */
    public Slots put(String name, Sourced value) {
        named.put(name, new Slot(value));
        return this;
    }

    /** Adds a list to loop over. */
    public Slots putRows(String name, List<Slots> rows) {
        named.put(name, List.copyOf(rows));
        return this;
    }

    /** Is there a non-empty value of this name? */
    public boolean has(String name) {
        Object value = named.get(name);
        return value instanceof Slot slot ? !slot.isEmpty() : value instanceof List<?> list && !list.isEmpty();
    }

    /** The text of a name; empty if it has none. */
    public Sourced value(String name) {
        return named.get(name) instanceof Slot slot ? slot.value() : Sourced.EMPTY;
    }

    /** The Chinese names. */
    public Set<String> names() {
        return Collections.unmodifiableSet(named.keySet());
    }

    /** The rows of a list; empty if there is no list of this name. */
    Optional<List<Slots>> rows(String name) {
        return named.get(name) instanceof List<?> list
                ? Optional.of(list.stream().map(Slots.class::cast).toList())
                : Optional.empty();
    }

    /** The map that Velocity sees, with its loops counted by one counter. */
    Map<String, Object> encoded(Rows.Counter counter) {
        Map<String, Object> map = new LinkedHashMap<>();
        named.forEach((name, value) -> map.put(
                ChineseNames.encode(name),
                value instanceof List<?> rows
                        ? new Rows(
                                rows.stream()
                                        .map(row -> (Object) ((Slots) row).encoded(counter))
                                        .toList(),
                                counter)
                        : value));
        return map;
    }
}
