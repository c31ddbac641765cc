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
 * Facts to sections: one a theme in the brief's order; while there are more than the genre has, those most akin are merged,
 * the small ones first; put in the order of the learned skeleton where papers agree on one.
 */
final class Planner {
    /** Papers that must show an order, and their share, before it overrides the writer's own. */
    private static final int AGREEING_PAPERS = 3;

    private static final double AGREEING_SHARE = 0.75;

    /** What it costs to be as large as a fair share of the paper. */
    private static final double CROWDED = 0.8;

    /** What it costs to stand one section farther apart in the brief. */
    private static final double FAR = 0.1;
    private static final double FAR_STRANGERS = 0.4;

    /** What it costs to put together what has nothing in common. */
    private static final double STRANGERS = 1;
    private static final double HALF = 0.5;

    /** So few facts need no section of their own. */
    private static final int SMALL = 2;

    /** What it costs to need more than two names in a heading. */
    private static final double NAMELESS = 2;

    /** Sections of one joint name become one, if it is no larger part of the paper. */
    private static final double MOST_OF_PAPER = 0.45;

    private static final double SAYS_NOTHING = 0.6;

    private final Theming theming;
    private final Facets facets;
    private final String business;

    /** @param business what the unit does (组织工作) */
    Planner(Theming theming, Facets facets, String business) {
        this.theming = theming;
        this.facets = facets;
        this.business = business;
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
        LinkedHashMap<String, List<Fact>> headless = new LinkedHashMap<>();
        if (like.isEmpty()) {
            themes.keySet().stream().filter(theming::headless).toList().forEach(t -> headless.put(t, themes.get(t)));
            themes.keySet().removeAll(themes.size() > headless.size() ? headless.keySet() : Set.of());
        }
        List<Bundle> ordered = like.filter(paper -> !paper.sections().isEmpty())
                .map(paper -> likeLastYear(themes, paper, most).stream().map(f -> new Bundle(f.byTheme())).toList())
                .orElseGet(() -> ordered(bundles(themes, most), skeleton));
        List<SectionPlan> sections = new ArrayList<>();
        Set<String> headed = new HashSet<>();
        for (Bundle bundle : ordered) {
            SectionPlan section = section(ordered, bundle, headed);
            headed.add(section.theme());
            sections.add(section);
        }
        if (!sections.isEmpty() && !themes.keySet().containsAll(headless.keySet())) {
            SectionPlan last = sections.get(sections.size() - 1);
            List<SectionPlan.Group> groups = new ArrayList<>(last.groups());
            headless.forEach((theme, facts) -> groups.addAll(facets.groups(theme, sorted(facts))));
            sections.set(sections.size() - 1, new SectionPlan(last.theme(), groups));
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

    /** A section is merged where there are too many, or where it has one fact only; then those of one joint name. */
    private void merge(List<Bundle> bundles, int most) {
        int facts = bundles.stream().mapToInt(Bundle::size).sum();
        double fair = facts / (double) most;
        while (bundles.size() > 1) {
            boolean lone = bundles.size() > 2 && bundles.stream().anyMatch(b -> b.size() < 2);
            boolean tooMany = bundles.size() > most && !lone;
            int best = -1;
            int with = -1;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < bundles.size(); i++) {
                for (int j = i + 1; j < bundles.size(); j++) {
                    boolean weak = bundles.size() > 2 && Math.min(bundles.get(i).size(), bundles.get(j).size()) < 2;
                    double kin = kinship(bundles, bundles.get(i), bundles.get(j));
                    double crowd = (bundles.get(i).size() + bundles.get(j).size()) / fair;
                    double score = kin
                            - (nameless(bundles, bundles.get(i), bundles.get(j)) ? NAMELESS : 0)
                            - (weak ? 0 : CROWDED * crowd * crowd)
                            - (kin > 0 ? FAR * (j - i) : STRANGERS + FAR_STRANGERS * (j - i));
                    if ((tooMany || weak) && score > highest) {
                        highest = score;
                        best = i;
                        with = j;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            join(bundles, best, with);
        }
        for (int i = 0; i < bundles.size(); i++) {
            for (int j = bundles.size() - 1; j > i; j--) {
                String joint = joint(bundles, bundles.get(i));
                boolean room = bundles.get(i).size() + bundles.get(j).size() <= facts * MOST_OF_PAPER;
                boolean same = theming.isJoint(joint) && joint.equals(joint(bundles, bundles.get(j)));
                if (room && (same || apart(bundles.get(i), bundles.get(j)))) {
                    join(bundles, i, j);
                }
            }
        }
    }

    /** Would three or more themes stand together that have no name in common? */
    private boolean nameless(List<Bundle> all, Bundle a, Bundle b) {
        LinkedHashMap<String, List<Fact>> both = new LinkedHashMap<>(a.byTheme());
        both.putAll(b.byTheme());
        return both.size() > 2 && joint(all, new Bundle(both)).isEmpty();
    }

    /** Is the smaller of the two a part of the common cause that stands alone? */
    private boolean apart(Bundle a, Bundle b) {
        List<String> themes = new ArrayList<>(a.byTheme().keySet());
        themes.addAll(b.byTheme().keySet());
        return themes.size() > 2 && Math.min(a.size(), b.size()) <= SMALL && theming.isCentre(themes, business);
    }

    /** The name for all themes of a bundle; a name under which most of the paper would stand says nothing. */
    private String joint(List<Bundle> all, Bundle bundle) {
        if (bundle.byTheme().size() == 1) {
            return bundle.largest();
        }
        String joint = theming.joint(bundle.byTheme().keySet(), business);
        int facts = all.stream().mapToInt(Bundle::size).sum();
        int under = all.stream()
                .flatMap(b -> b.byTheme().entrySet().stream())
                .filter(e -> joinsUnder(joint, bundle, e.getKey()))
                .mapToInt(e -> e.getValue().size())
                .sum();
        return under > facts * SAYS_NOTHING ? "" : joint;
    }

    private boolean joinsUnder(String joint, Bundle bundle, String theme) {
        List<String> themes = new ArrayList<>(bundle.byTheme().keySet());
        themes.add(theme);
        return theming.joint(themes, business).equals(joint);
    }

    /** In the place of the larger one, the themes in the brief's order. */
    private static void join(List<Bundle> bundles, int first, int second) {
        LinkedHashMap<String, List<Fact>> joined = new LinkedHashMap<>(bundles.get(first).byTheme());
        joined.putAll(bundles.get(second).byTheme());
        int at = bundles.get(first).size() >= bundles.get(second).size() ? first : second;
        bundles.set(at, new Bundle(joined));
        bundles.remove(at == first ? second : first);
    }

    /** On average over their themes; being of the family to which most of the paper belongs says little. */
    private double kinship(List<Bundle> all, Bundle a, Bundle b) {
        double sum = 0;
        for (String one : a.byTheme().keySet()) {
            for (String other : b.byTheme().keySet()) {
                double kin = theming.kinship(one, other, business);
                sum += kin - (kin >= Theming.SAME_JOINT && share(all, one) > SAYS_NOTHING ? Theming.SAME_FAMILY - HALF : 0);
            }
        }
        return Math.max(0, sum / (a.byTheme().size() * b.byTheme().size()));
    }

    /** The share of the paper that is of a theme's family. */
    private double share(List<Bundle> all, String theme) {
        int facts = 0;
        int kin = 0;
        for (Bundle bundle : all) {
            for (Map.Entry<String, List<Fact>> entry : bundle.byTheme().entrySet()) {
                facts += entry.getValue().size();
                kin += theming.akin(entry.getKey(), theme) ? entry.getValue().size() : 0;
            }
        }
        return kin / (double) Math.max(1, facts);
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

    private SectionPlan section(List<Bundle> all, Bundle bundle, Set<String> headed) {
        List<SectionPlan.Group> groups = new ArrayList<>();
        bundle.byTheme().forEach((theme, facts) -> groups.addAll(facets.groups(theme, sorted(facts))));
        String joint = joint(all, bundle);
        if (bundle.byTheme().size() == 1) {
            return new SectionPlan(bundle.largest(), groups);
        }
        return joint.isEmpty() || headed.contains(joint) ? SectionPlan.ofStrangers(groups) : new SectionPlan(joint, groups);
    }

    private List<Fact> sorted(List<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(f -> FactKind.of(f, theming)))
                .toList();
    }
}
