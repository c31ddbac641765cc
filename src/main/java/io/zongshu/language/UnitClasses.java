package io.zongshu.language;

import io.zongshu.files.YamlNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which measure words may stand for one another, and which units are told in others; declared in indicators.yaml. */
public final class UnitClasses {
    private final Map<String, String> units = new TreeMap<>();
    private final Map<String, Conversion> conversions = new TreeMap<>();

    /** A unit told in another: 公顷 is 15 of 亩. */
    record Conversion(String unit, BigDecimal times) {}

    UnitClasses(YamlNode data) {
        data.get("同类量词").entries().forEach((name, node) -> node.texts().forEach(unit -> units.putIfAbsent(unit, name)));
        data.get("换算").entries().forEach((unit, node) -> {
            List<String> to = node.texts();
            if (to.size() == 2 && to.get(1).matches("[0-9]+(?:\\.[0-9]+)?")) {
                conversions.put(unit, new Conversion(to.get(0), new BigDecimal(to.get(1))));
            }
        });
    }

    /** One name for measure words that may stand for one another. */
    public String unit(String unit) {
        Conversion conversion = conversions.get(unit);
        String converted = conversion == null ? unit : conversion.unit();
        return units.getOrDefault(converted, converted);
    }

    /** How many of {@link #unit} one of this unit is: 15 for 公顷, 1 for most. */
    public BigDecimal times(String unit) {
        Conversion conversion = conversions.get(unit);
        return conversion == null ? BigDecimal.ONE : conversion.times();
    }
}
