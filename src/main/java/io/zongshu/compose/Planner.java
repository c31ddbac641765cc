package io.zongshu.compose;

import io.zongshu.bank.Skeleton;
import io.zongshu.brief.Brief;
import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Facts to sections: one a theme in the brief's order; while there are more than the genre has, those most akin are merged,
 * the small ones first; put in the order of the learned skeleton where papers agree on one.
 */
final class Planner {
    /** Papers that must show an order, and their share, before it overrides the writer's own. */
    private static final int AGREEING_PAPERS = 3;

    private static final double AGREEING_SHARE = 0.75;

    /** A row of fewer characters makes no passage. */
    private static final int SPLINTER = 30;

    private static final Pattern PRAISE = Pattern.compile("(?:评选|集中|通报)*(?:表彰|表扬|嘉奖)");

    private final Theming theming;
    private final Facets facets;
    private final Merging merging;
    private final SectionOrder order;
    private final Map<Fact, Integer> places = new HashMap<>();

    /** @param business what the unit does (组织工作) */
    Planner(Theming theming, Facets facets, String business) {
        this.theming = theming;
        this.facets = facets;
        this.order = new SectionOrder(theming, business);
        this.merging = new Merging(theming, business);
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
        brief.facts().forEach(fact -> places.putIfAbsent(fact, places.size()));
        FactThemes byTheme = new FactThemes(theming);
        LinkedHashMap<String, List<Fact>> themes = byTheme.of(brief.facts());
        brief.facts().stream().filter(fact -> !byTheme.summary(fact, brief.facts())).forEach(fact -> kinds.getOrDefault(FactKind.of(fact, theming), new ArrayList<>()).add(fact));
        LinkedHashMap<String, List<Fact>> headless = new LinkedHashMap<>();
        if (like.isEmpty()) {
            themes.keySet().stream().filter(theming::headless).toList().forEach(t -> headless.put(t, themes.get(t)));
            themes.keySet().removeAll(themes.size() > headless.size() ? headless.keySet() : Set.of());
        }
        boolean asLastYear = like.filter(paper -> !paper.sections().isEmpty()).isPresent();
        LinkedHashMap<String, List<Fact>> last = asLastYear || most < 2 ? new LinkedHashMap<>() : order.takeLast(themes);
        List<Fact> own = order.makesSection(last) ? List.of() : last.values().stream().flatMap(List::stream).toList();
        List<Bundle> ordered = like.isPresent() && asLastYear
                ? likeLastYear(themes, like.get(), most).stream().map(f -> new Bundle(f.byTheme())).toList()
                : order.ordered(ordered(order.hosted(bundles(themes, most)), skeleton), brief.facts(), own.isEmpty() ? last : new LinkedHashMap<>());
        List<SectionPlan> sections = new ArrayList<>();
        Set<String> headed = new HashSet<>();
        for (Bundle bundle : ordered) {
            SectionPlan section = section(ordered, bundle, headed);
            headed.add(section.theme());
            sections.add(section);
        }
        if (!sections.isEmpty() && !themes.keySet().containsAll(headless.keySet())) {
            SectionPlan end = sections.get(sections.size() - 1);
            List<SectionPlan.Group> groups = new ArrayList<>(end.groups());
            headless.forEach((theme, facts) -> groups.addAll(facets.groups(theme, sorted(theme, facts))));
            sections.set(sections.size() - 1, new SectionPlan(end.theme(), groups, end.guests()));
        }
        return new Plan(
                of(kinds, FactKind.OVERVIEW),
                sections,
                own,
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
        merging.merge(bundles, most);
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
        merging.merge(strangers, Math.max(1, Math.max(most, paper.sections().size()) - sections.size()));
        strangers.forEach(b -> sections.add(new LikeSections.Filled(-1, b.byTheme())));
        return sections;
    }

    private static List<Fact> of(Map<FactKind, List<Fact>> kinds, FactKind kind) {
        return List.copyOf(kinds.getOrDefault(kind, List.of()));
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
        groups.addAll(groups(order.within(withoutSplinters(bundle), facets)));
        bundle.guests().forEach((theme, facts) -> groups.addAll(facets.groups(theme, sorted(theme, facts))));
        List<SectionPlan.Group> told = List.copyOf(facets.leading().totalInFront(groups));
        groups.clear();
        groups.addAll(told);
        Set<String> guests = bundle.guests().keySet();
        String joint = order.named(bundle, merging.joint(all, bundle));
        if (bundle.byTheme().size() == 1) {
            boolean centre = merging.isCentre(bundle) && !headed.contains(Theming.CENTRE);
            return new SectionPlan(centre ? Theming.CENTRE : bundle.largest(), groups, guests);
        }
        return joint.isEmpty() || headed.contains(joint) ? SectionPlan.ofStrangers(groups, guests) : new SectionPlan(joint, groups, guests);
    }

    /** Theme by theme; what is told kind by kind all together, where there is enough of it. */
    private List<SectionPlan.Group> groups(Map<String, List<Fact>> byTheme) {
        Map<String, List<Fact>> together = new LinkedHashMap<>();
        byTheme.forEach((theme, facts) -> together.computeIfAbsent(facets.kindOwner(theme, byTheme.keySet()), owner -> new ArrayList<>()).addAll(sorted(theme, facts)));
        List<SectionPlan.Group> groups = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String theme : byTheme.keySet()) {
            String owner = facets.kindOwner(theme, byTheme.keySet());
            List<Fact> all = together.getOrDefault(owner, List.of());
            if (owner.isEmpty() || !RowKinds.enough(all)) {
                groups.addAll(facets.groups(theme, sorted(theme, byTheme.getOrDefault(theme, List.of()))));
            } else if (told.add(owner)) {
                groups.addAll(facets.byKind(owner, all.stream().sorted(Comparator.comparing(fact -> FactKind.of(fact, theming) == FactKind.HONOUR ? Integer.MAX_VALUE : places.getOrDefault(fact, 0))).toList()));
            }
        }
        return groups;
    }

    /** One short row under another name of a theme that the section has is told with that theme. */
    private Map<String, List<Fact>> withoutSplinters(Bundle bundle) {
        Map<String, List<Fact>> byTheme = new LinkedHashMap<>();
        for (Map.Entry<String, List<Fact>> theme : bundle.byTheme().entrySet()) {
            List<Fact> facts = theme.getValue();
            String owner = facets.owner(theme.getKey());
            boolean splinter = bundle.byTheme().containsKey(owner) && facts.size() == 1 && told(facts.get(0)) < SPLINTER;
            byTheme.computeIfAbsent(splinter ? owner : theme.getKey(), t -> new ArrayList<>()).addAll(facts);
        }
        return byTheme;
    }

    private static int told(Fact fact) {
        return fact.cells().stream().skip(2).mapToInt(cell -> cell.text().length()).sum();
    }

    /** How things stand on the whole; what was done, kin by kin; then stories, whom the office praised, and what it was praised for. */
    private List<Fact> sorted(String theme, List<Fact> facts) {
        List<Fact> done = facts.stream().filter(f -> FactKind.of(f, theming) == FactKind.PRACTICE && !praises(f)).toList();
        List<Fact> sorted = new ArrayList<>(facts.stream().filter(f -> FactKind.of(f, theming) == FactKind.OVERVIEW).toList());
        sorted.addAll(done);
        facts.stream()
                .filter(f -> !sorted.contains(f))
                .sorted(Comparator.comparing((Fact f) -> FactKind.of(f, theming) == FactKind.PRACTICE ? FactKind.EXAMPLE : FactKind.of(f, theming)))
                .forEach(sorted::add);
        return sorted;
    }

    /** 评选表彰“担当作为好干部”: praise follows what it is for. */
    private static boolean praises(Fact fact) {
        return fact.measures().text().indexOf('；') < 0 && PRAISE.matcher(fact.measures().text()).lookingAt();
    }
}
