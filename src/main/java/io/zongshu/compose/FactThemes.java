package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of the sections by theme. A row whose theme was left empty belongs to the theme that it speaks of, else to that
 * of the row before it, since the brief's order is the writer's; honours without a theme are honours.
 */
final class FactThemes {
    private static final Set<FactKind> TOLD = Set.of(FactKind.PRACTICE, FactKind.EXAMPLE, FactKind.HONOUR);

    /** So much a row must speak of a theme to be put under it. */
    private static final int SPEAKS = 2;

    private final Theming theming;

    FactThemes(Theming theming) {
        this.theming = theming;
    }

    /** In the brief's order; what a paper tells outside its sections (problems, plans) is left out. */
    LinkedHashMap<String, List<Fact>> of(List<Fact> facts) {
        List<Fact> told = facts.stream().filter(f -> TOLD.contains(FactKind.of(f, theming)) || summary(f, facts)).toList();
        List<String> named = told.stream().map(f -> f.theme().text()).filter(t -> !t.isEmpty()).distinct().toList();
        LinkedHashMap<String, List<Fact>> themes = new LinkedHashMap<>();
        String before = named.isEmpty() ? "" : named.get(0);
        for (Fact fact : told) {
            String theme = fact.theme().isEmpty() ? theme(fact, named, before) : fact.theme().text();
            before = theming.headless(theme) ? before : theme;
            themes.computeIfAbsent(theme, t -> new ArrayList<>()).add(fact);
        }
        return themes;
    }

    /** The general state of one theme that has a section of its own stands there, not in the paper's opening. */
    boolean summary(Fact fact, List<Fact> facts) {
        String theme = fact.theme().text();
        boolean general = FactKind.of(fact, theming) == FactKind.OVERVIEW && !theme.isEmpty() && !theming.ofTheEnd(theme);
        return general && facts.stream().anyMatch(f -> f.theme().text().equals(theme) && TOLD.contains(FactKind.of(f, theming)));
    }

    private String theme(Fact fact, List<String> named, String before) {
        boolean honour = FactKind.of(fact, theming) == FactKind.HONOUR || !theming.honours(fact.item().text()).isEmpty();
        if (honour) {
            return named.stream().filter(theming::headless).findFirst().orElse(theming.honours(""));
        }
        String text = fact.item().text() + fact.measures().text();
        String best = before;
        int most = SPEAKS - 1;
        for (String theme : named) {
            int weight = theming.weight(text, theme);
            if (weight > most) {
                most = weight;
                best = theme;
            }
        }
        return best;
    }
}
