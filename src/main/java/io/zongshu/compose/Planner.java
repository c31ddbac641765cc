package io.zongshu.compose;

import io.zongshu.bank.Skeleton;
import io.zongshu.brief.Brief;
import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts to sections: one a theme in the brief's order, merged with their nearest while there are more than the genre has,
 * put in the order of the learned skeleton where papers agree on one.
 */
final class Planner {
    /** Papers that must show an order, and their share, before it overrides the writer's own. */
    private static final int AGREEING_PAPERS = 3;

    private static final double AGREEING_SHARE = 0.75;

    private final Theming theming;
    private final Facets facets;

    Planner(Theming theming, Facets facets) {
        this.theming = theming;
        this.facets = facets;
    }

    /** A section in the making. */
    private record Bundle(LinkedHashMap<String, List<Fact>> byTheme) {
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

    /** Plans a paper of at most {@code most} sections. */
    Plan plan(Brief brief, Optional<Skeleton> skeleton, int most) {
        return plan(brief, skeleton, most, Optional.empty());
    }

    /** As {@link #plan(Brief, Optional, int)}; with last year's paper, its sections in its order. */
    Plan plan(Brief brief, Optional<Skeleton> skeleton, int most, Optional<LastYear> like) {
        Map<FactKind, List<Fact>> kinds = new LinkedHashMap<>();
        for (FactKind kind : FactKind.values()) {
            kinds.put(kind, new ArrayList<>());
        }
        LinkedHashMap<String, List<Fact>> themes = new LinkedHashMap<>();
        for (Fact fact : brief.facts()) {
            FactKind kind = FactKind.of(fact, theming);
            if (kind == FactKind.PRACTICE || kind == FactKind.EXAMPLE || kind == FactKind.HONOUR) {
                themes.computeIfAbsent(fact.theme().text(), t -> new ArrayList<>()).add(fact);
            } else {
                kinds.getOrDefault(kind, new ArrayList<>()).add(fact);
            }
        }
        List<Bundle> ordered = like.filter(paper -> !paper.sections().isEmpty())
                .map(paper -> likeLastYear(themes, paper, most).stream().map(f -> new Bundle(f.byTheme())).toList())
                .orElseGet(() -> ordered(bundles(themes, most), skeleton));
        List<SectionPlan> sections = new ArrayList<>();
        Set<String> headed = new HashSet<>();
        for (Bundle bundle : ordered) {
            SectionPlan section = section(bundle, headed);
            headed.add(section.theme());
            sections.add(section);
        }
        return new Plan(
                of(kinds, FactKind.OVERVIEW),
                sections,
                of(kinds, FactKind.EXPERIENCE),
                of(kinds, FactKind.PROBLEM),
                of(kinds, FactKind.PLAN));
    }

    private List<Bundle> bundles(LinkedHashMap<String, List<Fact>> themes, int most) {
        List<Bundle> bundles = new ArrayList<>();
        themes.forEach((theme, facts) -> {
            LinkedHashMap<String, List<Fact>> one = new LinkedHashMap<>();
            one.put(theme, facts);
            bundles.add(new Bundle(one));
        });
        merge(bundles, most);
        return bundles;
    }

    /** Last year's sections; themes that it did not have make sections of their own, as many as the paper can take. */
    List<LikeSections.Filled> likeLastYear(LinkedHashMap<String, List<Fact>> themes, LastYear paper, int most) {
        List<LikeSections.Filled> sections = new ArrayList<>();
        List<Bundle> strangers = new ArrayList<>();
        for (LikeSections.Filled filled : new LikeSections(theming, paper).fill(themes)) {
            if (filled.section() < 0) {
                strangers.add(new Bundle(filled.byTheme()));
            } else {
                sections.add(filled);
            }
        }
        merge(strangers, Math.max(1, Math.max(most, paper.sections().size()) - sections.size()));
        strangers.forEach(b -> sections.add(new LikeSections.Filled(-1, b.byTheme())));
        return sections;
    }

    private static List<Fact> of(Map<FactKind, List<Fact>> kinds, FactKind kind) {
        return List.copyOf(kinds.getOrDefault(kind, List.of()));
    }

    private void merge(List<Bundle> bundles, int most) {
        while (bundles.size() > 1) {
            int smallest = 0;
            for (int i = 1; i < bundles.size(); i++) {
                smallest = bundles.get(i).size() < bundles.get(smallest).size() ? i : smallest;
            }
            boolean weak = bundles.get(smallest).size() < 2 && bundles.size() > 2;
            if (bundles.size() <= most && !weak) {
                return;
            }
            int host = nearest(bundles, smallest);
            Bundle small = bundles.get(smallest);
            Bundle into = bundles.get(host);
            LinkedHashMap<String, List<Fact>> joined = new LinkedHashMap<>();
            joined.putAll(smallest < host ? small.byTheme() : into.byTheme());
            joined.putAll(smallest < host ? into.byTheme() : small.byTheme());
            bundles.set(host, new Bundle(joined));
            bundles.remove(smallest);
        }
    }

    /** The bundle nearest in theme; among equals the nearest in place, then the smaller. */
    private int nearest(List<Bundle> bundles, int of) {
        int best = of == 0 ? 1 : 0;
        int bestScore = Integer.MIN_VALUE;
        for (int i = 0; i < bundles.size(); i++) {
            if (i == of) {
                continue;
            }
            int near = 0;
            for (String a : bundles.get(of).byTheme().keySet()) {
                for (String b : bundles.get(i).byTheme().keySet()) {
                    near = Math.max(near, theming.nearness(a, b));
                }
            }
            int score = near * 1000 - Math.abs(i - of) * 100 - bundles.get(i).size();
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /** Insertion by the skeleton's transitions: a section moves before another only where the papers clearly say so. */
    private List<Bundle> ordered(List<Bundle> bundles, Optional<Skeleton> skeleton) {
        List<Bundle> ordered = new ArrayList<>();
        for (Bundle bundle : bundles) {
            int at = ordered.size();
            while (at > 0 && skeleton.isPresent() && precedes(skeleton.get(), bundle, ordered.get(at - 1))) {
                at--;
            }
            ordered.add(at, bundle);
        }
        return ordered;
    }

    private boolean precedes(Skeleton skeleton, Bundle a, Bundle b) {
        int forward = steps(skeleton, a.largest(), b.largest());
        int backward = steps(skeleton, b.largest(), a.largest());
        return forward >= AGREEING_PAPERS && forward >= AGREEING_SHARE * (forward + backward);
    }

    private static int steps(Skeleton skeleton, String from, String to) {
        return skeleton.transitions().stream()
                .filter(t -> t.from().equals(from) && t.to().equals(to))
                .mapToInt(Skeleton.Transition::count)
                .sum();
    }

    private SectionPlan section(Bundle bundle, Set<String> headed) {
        List<SectionPlan.Group> groups = new ArrayList<>();
        bundle.byTheme().forEach((theme, facts) -> groups.addAll(facets.groups(theme, sorted(facts))));
        List<String> declared = bundle.byTheme().keySet().stream()
                .map(t -> theming.declared(t).map(d -> d.name()).orElse(""))
                .distinct()
                .toList();
        if (bundle.byTheme().size() > 1 && declared.size() == 1 && !declared.get(0).isEmpty() && !headed.contains(declared.get(0))) {
            // 义务教育 and 高中教育 are one theme under two names.
            return new SectionPlan(declared.get(0), groups);
        }
        boolean joint = bundle.byTheme().size() > 1
                && !headed.contains(theming.jointTheme(bundle.largest()))
                && bundle.byTheme().keySet().stream().allMatch(t -> theming.joins(t, bundle.largest()));
        return new SectionPlan(joint ? theming.jointTheme(bundle.largest()) : bundle.largest(), groups);
    }

    private List<Fact> sorted(List<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(f -> FactKind.of(f, theming)))
                .toList();
    }
}
