package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts the facts of a theme into passages by facet. Rows that speak of no facet, and those too few for a passage that
 * nothing joins to another, stand together in a passage on the theme at large.
 */
final class FactGroups {
    /** Fewer facts make one passage. */
    private static final int PARTED = 4;

    /** So many facts may stand in one passage; they are parted only into passages of several facts and a facet each. */
    private static final int FEW = 5;

    /** A passage with a heading has at most so many facts. */
    private static final int MOST = 6;

    /** So many characters of facts may stand as a passage of their own. */
    private static final int ENOUGH = 60;

    /** The passage on the theme at large. */
    private static final String OPEN = "";

    private final Facets facets;
    private final String theme;

    FactGroups(Facets facets, String theme) {
        this.facets = facets;
        this.theme = theme;
    }

    /** The passages, in the order of their first facts. */
    List<SectionPlan.Group> of(List<Fact> facts) {
        if (facts.size() < PARTED) {
            return List.of(new SectionPlan.Group(theme, OPEN, facts));
        }
        String owner = facets.owner(theme);
        LinkedHashMap<String, List<Fact>> byFacet = byFacet(owner, facts);
        merge(owner, byFacet, Math.max(2, (facts.size() + 2) / 3));
        boolean whole = facts.size() <= FEW && (byFacet.size() < 2 || byFacet.containsKey(OPEN) || byFacet.values().stream().anyMatch(g -> g.size() < 2));
        if (whole || byFacet.size() < 2) {
            return chunks(OPEN, facts, FEW);
        }
        List<SectionPlan.Group> groups = new ArrayList<>();
        facts.stream().map(fact -> facetOf(fact, byFacet)).distinct().forEach(facet ->
                groups.addAll(chunks(facet, facts.stream().filter(f -> facetOf(f, byFacet).equals(facet)).toList(), MOST)));
        return groups;
    }

    private static String facetOf(Fact fact, Map<String, List<Fact>> byFacet) {
        return byFacet.entrySet().stream().filter(e -> e.getValue().contains(fact)).map(Map.Entry::getKey).findFirst().orElse(OPEN);
    }

    private LinkedHashMap<String, List<Fact>> byFacet(String owner, List<Fact> facts) {
        LinkedHashMap<String, List<Fact>> byFacet = new LinkedHashMap<>();
        List<Fact> open = new ArrayList<>();
        for (Fact fact : facts) {
            String facet = facets.facet(owner, fact);
            if (facet.isEmpty()) {
                open.add(fact);
            } else {
                byFacet.computeIfAbsent(facet, f -> new ArrayList<>()).add(fact);
            }
        }
        open.forEach(fact -> byFacet.computeIfAbsent(like(fact, byFacet), f -> new ArrayList<>()).add(fact));
        return byFacet;
    }

    /** The group with the fact whose words are most like those of one that speaks of no facet; without such, none. */
    private static String like(Fact fact, Map<String, List<Fact>> byFacet) {
        String best = OPEN;
        long most = 0;
        for (Map.Entry<String, List<Fact>> group : byFacet.entrySet()) {
            for (Fact other : group.getValue()) {
                long shared = Facets.alike(fact, other) ? Facets.shared(fact, other) : 0;
                if (shared > most) {
                    most = shared;
                    best = group.getKey();
                }
            }
        }
        return best;
    }

    /** While there are too many groups, or one has little to tell, the smallest joins the group that it is nearest to. */
    private void merge(String owner, LinkedHashMap<String, List<Fact>> byFacet, int most) {
        while (byFacet.size() > 1) {
            Map.Entry<String, List<Fact>> small = byFacet.entrySet().stream()
                    .min(Comparator.comparingInt(e -> length(e.getValue())))
                    .orElseThrow();
            if ((small.getValue().size() > 1 || length(small.getValue()) >= ENOUGH) && byFacet.size() <= most) {
                return;
            }
            join(owner, byFacet, small.getKey());
        }
    }

    /**
     * Small groups join a facet that their rows speak of too, or those with which a wider facet takes them in, or the rows on
     * the theme at large; these, if they are few themselves, take in the shortest.
     */
    private void join(String owner, LinkedHashMap<String, List<Fact>> byFacet, String small) {
        List<Fact> facts = byFacet.getOrDefault(small, List.of());
        List<String> named = byFacet.keySet().stream().filter(f -> !f.equals(small) && !f.isEmpty()).toList();
        String spoken = named.stream().filter(f -> facts.stream().allMatch(fact -> facets.covers(owner, f, fact))).findFirst().orElse(OPEN);
        String wider = small.isEmpty() ? OPEN : facets.wider(owner, small).stream().filter(w -> takesIn(owner, w, byFacet)).findFirst().orElse(OPEN);
        if (!spoken.isEmpty()) {
            put(byFacet, List.of(small, spoken), spoken);
        } else if (!wider.isEmpty()) {
            put(byFacet, within(owner, wider, byFacet), wider);
        } else {
            put(byFacet, small.isEmpty() ? List.of(small, shortest(byFacet, named)) : List.of(small, OPEN), OPEN);
        }
    }

    /** Does a wider facet take in a passage or two, none of them by half, and no more facts than one passage has? */
    private boolean takesIn(String owner, String wider, Map<String, List<Fact>> byFacet) {
        List<String> within = within(owner, wider, byFacet);
        boolean halved = byFacet.keySet().stream()
                .filter(f -> !f.isEmpty() && !within.contains(f))
                .anyMatch(f -> facets.parts(owner, f).stream().anyMatch(facets.parts(owner, wider)::contains));
        int rows = within.stream().mapToInt(f -> byFacet.getOrDefault(f, List.of()).size()).sum();
        return within.size() > 1 && !halved && rows <= MOST;
    }

    private List<String> within(String owner, String wider, Map<String, List<Fact>> byFacet) {
        return byFacet.keySet().stream().filter(f -> !f.isEmpty() && facets.parts(owner, wider).containsAll(facets.parts(owner, f))).toList();
    }

    private static String shortest(Map<String, List<Fact>> byFacet, List<String> named) {
        return named.stream().min(Comparator.comparingInt(f -> length(byFacet.getOrDefault(f, List.of())))).orElse(OPEN);
    }

    private static void put(LinkedHashMap<String, List<Fact>> byFacet, List<String> parts, String label) {
        List<Fact> joined = new ArrayList<>();
        for (String part : parts) {
            joined.addAll(byFacet.getOrDefault(part, List.of()));
            byFacet.remove(part);
        }
        byFacet.computeIfAbsent(label, l -> new ArrayList<>()).addAll(joined);
    }

    private static int length(List<Fact> facts) {
        return facts.stream()
                .mapToInt(f -> f.item().text().length() + f.measures().text().length() + f.data().text().length() + f.result().text().length())
                .sum();
    }

    /** Passages of at most so many facts, as even as can be, in order. */
    private List<SectionPlan.Group> chunks(String facet, List<Fact> facts, int most) {
        int count = (facts.size() + most - 1) / most;
        List<SectionPlan.Group> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chunks.add(new SectionPlan.Group(theme, facet, facts.subList(i * facts.size() / count, (i + 1) * facts.size() / count), i > 0));
        }
        return chunks;
    }
}
