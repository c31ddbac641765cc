package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts the facts of a theme into passages, in the order in which the brief has them: who wrote them down had one in mind.
 * The cheapest parting is taken; a row leaves its place only where much is gained by it.
 */
final class FactGroups {
    /** Fewer facts make one passage. */
    private static final int PARTED = 4;

    /** A row looks for another place not farther away. */
    private static final int REACH = 16;

    /** The passage on the theme at large. */
    private static final String OPEN = "";

    private final Facets facets;
    private final String theme;

    FactGroups(Facets facets, String theme) {
        this.facets = facets;
        this.theme = theme;
    }

    /** The passages in order. */
    List<SectionPlan.Group> of(List<Fact> facts) {
        if (facts.size() < PARTED) {
            return List.of(new SectionPlan.Group(theme, OPEN, facts));
        }
        RowTopics topics = new RowTopics(facets, facets.owner(theme), facts);
        Parting kept = improved(new Parting(topics, topics.asWritten()), topics);
        Parting sorted = improved(new Parting(topics, facets.kinByKin(theme, facts).stream().map(facts::indexOf).toList()), topics);
        return groups(sorted.cost() < kept.cost() ? sorted : kept, facts, topics);
    }

    private List<SectionPlan.Group> groups(Parting parting, List<Fact> facts, RowTopics topics) {
        List<SectionPlan.Group> groups = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (List<Integer> rows : parting.passages()) {
            // What a facet says heads one passage only.
            String facet = topics.facet(rows, said);
            boolean continued = topics.faceless() && !groups.isEmpty();
            said.add(facet);
            groups.add(new SectionPlan.Group(theme, facet, asWritten(rows, facts), continued));
        }
        return groups;
    }

    /** In the brief's order; last what is declared so. */
    private List<Fact> asWritten(List<Integer> rows, List<Fact> facts) {
        return rows.stream().sorted().map(facts::get).sorted(Comparator.comparing(fact -> facets.late(theme, fact))).toList();
    }

    /** With rows moved, one at a time, as long as that costs less in all. */
    private static Parting improved(Parting first, RowTopics topics) {
        Parting best = first;
        while (true) {
            Parting next = best;
            for (int row : best.misfits()) {
                int at = best.order().indexOf(row);
                for (int to = Math.max(0, at - REACH); to <= Math.min(best.order().size() - 1, at + REACH); to++) {
                    List<Integer> order = new ArrayList<>(best.order());
                    order.remove(Integer.valueOf(row));
                    order.add(to, row);
                    Parting moved = new Parting(topics, order);
                    next = moved.cost() < next.cost() ? moved : next;
                }
            }
            if (next == best) {
                return best;
            }
            best = next;
        }
    }
}
