package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A planned section.
 *
 * @param theme the theme that it is headed after
 * @param groups its facts by theme or facet, each group a passage with its own small heading
 */
record SectionPlan(String theme, List<Group> groups) {
    SectionPlan {
        groups = List.copyOf(groups);
    }

    /**
     * Facts told together. The facet is empty when the group is a whole theme.
     *
     * @param continued whether it goes on with what the group before it is about
     */
    record Group(String theme, String facet, List<Fact> facts, boolean continued) {
        Group {
            facts = List.copyOf(facts);
        }

        Group(String theme, String facet, List<Fact> facts) {
            this(theme, facet, facts, false);
        }

        /** Does an item or a measure of its facts use the word? */
        boolean speaksOf(String word) {
            return facts.stream()
                    .anyMatch(f -> f.item().text().contains(word) || f.measures().text().contains(word));
        }
    }

    /** By which a fact is known: the place of its row. */
    static String address(Fact fact) {
        String address = fact.theme().address();
        return address.endsWith(" 主题") ? address.substring(0, address.length() - " 主题".length()) : address;
    }

    /** What a fact is called in lists. */
    static String label(Fact fact) {
        return fact.item().isEmpty() ? fact.measures().text() : fact.item().text();
    }

    /** Its theme as the brief has it, or as the declared joint name of several. */
    Sourced named() {
        return groups.stream()
                .filter(g -> g.theme().equals(theme))
                .findFirst()
                .map(g -> Cells.sourced(g.facts().get(0).theme()))
                .orElseGet(() -> Sourced.of(theme, Source.Kind.TEMPLATE, "headlines.yaml " + theme));
    }

    /** How many two-character pieces of a phrase its facts use. */
    long speaksOf(String phrase) {
        return IntStream.range(0, phrase.length() - 1)
                .filter(i -> groups.stream().anyMatch(g -> g.speaksOf(phrase.substring(i, i + 2))))
                .count();
    }

    int size() {
        return groups.stream().mapToInt(g -> g.facts().size()).sum();
    }

    /** The themes of its groups, each once. */
    List<String> themes() {
        return groups.stream().map(Group::theme).distinct().toList();
    }
}
