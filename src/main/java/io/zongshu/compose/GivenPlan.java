package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Fact;
import io.zongshu.compose.Decisions.PassageDecision;
import io.zongshu.compose.Decisions.SectionDecision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan that an outline gives: its sections with its facts in its order. */
final class GivenPlan {
    private final Map<String, Fact> byAddress = new LinkedHashMap<>();
    private final Decisions decisions;

    /** @throws io.zongshu.files.CannotContinue if the brief has none of the outline's facts */
    GivenPlan(Brief brief, Decisions given) {
        brief.facts().forEach(f -> byAddress.putIfAbsent(SectionPlan.address(f), f));
        List<SectionDecision> sections = given.sections().stream()
                .map(this::known)
                .filter(s -> !s.passages().isEmpty())
                .toList();
        if (sections.isEmpty()) {
            throw ComposeMessages.outlineOfAnother();
        }
        this.decisions = new Decisions(given.seed(), given.title(), given.subtitle(), given.locked(), given.ways(), sections);
    }

    private SectionDecision known(SectionDecision section) {
        List<PassageDecision> passages = section.passages().stream()
                .map(p -> new PassageDecision(
                        p.heading(), p.facet(), p.continued(), p.facts().stream().filter(byAddress::containsKey).toList()))
                .filter(p -> !p.facts().isEmpty())
                .toList();
        return new SectionDecision(section.theme(), section.heading(), section.locked(), section.opener(), passages);
    }

    /** The decisions, without what the brief no longer has. */
    Decisions decisions() {
        return decisions;
    }

    /** The planned paper; what the composer planned outside the sections stays, but for facts that the sections tell. */
    Plan plan(Plan composed) {
        Set<String> guests = composed.sections().stream().flatMap(s -> s.guests().stream()).collect(Collectors.toSet());
        List<SectionPlan> sections = decisions.sections().stream().map(s -> section(s, guests)).toList();
        Set<Fact> told = told(sections);
        return new Plan(
                without(composed.overview(), told),
                sections,
                without(composed.own(), told),
                without(composed.experience(), told),
                without(composed.problems(), told),
                without(composed.plans(), told));
    }

    private SectionPlan section(SectionDecision section, Set<String> guests) {
        List<SectionPlan.Group> groups = new ArrayList<>();
        for (PassageDecision passage : section.passages()) {
            List<Fact> facts = passage.facts().stream().map(byAddress::get).filter(Objects::nonNull).toList();
            groups.add(new SectionPlan.Group(theme(facts, section.theme()), passage.facet(), facts, passage.continued()));
        }
        Set<String> taken = groups.stream().map(SectionPlan.Group::theme).filter(guests::contains).collect(Collectors.toSet());
        boolean hosts = groups.stream().anyMatch(group -> !taken.contains(group.theme()));
        return new SectionPlan(section.theme(), groups, hosts ? taken : Set.of());
    }

    private static String theme(List<Fact> facts, String ofSection) {
        return facts.stream().map(f -> f.theme().text()).filter(t -> !t.isEmpty()).findFirst().orElse(ofSection);
    }

    private static Set<Fact> told(List<SectionPlan> sections) {
        Set<Fact> told = new HashSet<>();
        sections.forEach(s -> s.groups().forEach(g -> told.addAll(g.facts())));
        return told;
    }

    private static List<Fact> without(List<Fact> facts, Set<Fact> told) {
        return facts.stream().filter(f -> !told.contains(f)).toList();
    }

    /** Facts that the composer would tell in a section and the outline does not list. */
    static Map<Fact, String> leftOut(Plan composed, Plan given) {
        Map<Fact, String> left = new LinkedHashMap<>();
        Set<Fact> told = told(given.sections());
        composed.sections().forEach(s -> s.groups().forEach(g -> g.facts().forEach(f -> {
            if (!told.contains(f)) {
                left.put(f, ComposeMessages.notInOutline());
            }
        })));
        return left;
    }
}
