package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Quantities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much a fact matters where there is no room for all: declared weights (importance.yaml), awards and figures first. */
final class Importance {
    private static final int MOST_FIGURES = 3;

    private final YamlNode weights;
    private final List<String> claims;
    private final Quantities quantities;
    private final Theming theming;

    Importance(YamlNode weights, List<String> claims, Quantities quantities, Theming theming) {
        this.weights = weights;
        this.claims = claims;
        this.quantities = quantities;
        this.theming = theming;
    }

    /** Larger matters more. */
    double of(Fact fact) {
        String told = fact.measures().text() + fact.data().text() + fact.result().text();
        double weight = weight(FactKind.of(fact, theming).chinese());
        weight += weight("每个数据") * Math.min(MOST_FIGURES, quantities.find(fact.data().text() + "；" + fact.result().text()).size());
        weight += claims.stream().anyMatch(told::contains) ? weight("首创和荣誉") : 0;
        return weight + (fact.result().isEmpty() ? 0 : weight("有成效"));
    }

    /** All of them, in order; the weightiest fact of each theme gains, so that no theme is lost while another has several. */
    Map<Fact, Double> of(List<Fact> facts) {
        Map<Fact, Double> weights = new LinkedHashMap<>();
        facts.forEach(f -> weights.put(f, of(f)));
        Map<String, Fact> first = new LinkedHashMap<>();
        facts.forEach(f -> first.merge(f.theme().text(), f, (a, b) -> of(b) > of(a) ? b : a));
        first.values().forEach(f -> weights.merge(f, weight("主题的第一条"), Double::sum));
        return weights;
    }

    private double weight(String key) {
        String text = weights.get(key).text();
        return text.matches("-?\\d{1,3}(\\.\\d{1,3})?") ? Double.parseDouble(text) : 0;
    }
}
