package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The small headings of a section's passages (一是抓实教育培训。). A heading is used only where the facts speak of it, and
 * once in a paper; a passage that has none stands without.
 */
final class SmallHeadings {
    /** A verb has two characters. */
    private static final int VERB = 2;

    private final YamlNode phrases;
    private final YamlNode titles;
    private final Theming theming;
    private final Facets facets;
    private final GivenWords words;
    private final TaskVerbs verbs;
    private final Set<String> used = new HashSet<>();

    SmallHeadings(Settings settings, Theming theming, Facets facets, GivenWords words, TaskVerbs verbs) {
        this.verbs = verbs;
        this.words = words;
        this.phrases = settings.data("headlines");
        this.titles = settings.data("titles");
        this.theming = theming;
        this.facets = facets;
    }

    /** A heading that an outline gives is not chosen again elsewhere. */
    void taken(String heading) {
        used.add(heading);
    }

    /**
     * A heading for each group of a section, in order; what is pinned stays. Where a group has none that fits, the headings
     * name the themes, each at its first group; a section on one theme then has none at all.
     *
     * @param pins one a group; an empty text is a passage without heading
     */
    List<Sourced> of(SectionPlan section, List<Optional<String>> pins) {
        List<Sourced> chosen = pinned(section, pins);
        // 一是 needs 二是.
        boolean lone = pins.stream().noneMatch(Optional::isPresent) && chosen.stream().filter(h -> !h.isEmpty()).count() == 1;
        return lone ? none(section) : chosen;
    }

    private List<Sourced> pinned(SectionPlan section, List<Optional<String>> pins) {
        if (pins.stream().allMatch(Optional::isPresent)) {
            return pins.stream().map(p -> words.smallHeading(p.orElse(""))).toList();
        }
        List<Sourced> chosen = new ArrayList<>(of(section));
        for (int i = 0; i < pins.size(); i++) {
            Optional<Sourced> pinned = pins.get(i).map(words::smallHeading);
            int at = i;
            pinned.ifPresent(p -> chosen.set(at, p));
        }
        return chosen;
    }

    /** As {@link #of(SectionPlan, List)} without pins. */
    List<Sourced> of(SectionPlan section) {
        if (section.groups().stream().filter(g -> !g.continued()).count() < 2) {
            return none(section);
        }
        Set<String> verbs = new HashSet<>();
        List<Sourced> chosen = new ArrayList<>();
        for (SectionPlan.Group group : section.groups()) {
            if (group.continued()) {
                chosen.add(Sourced.EMPTY);
                continue;
            }
            Sourced heading = choose(candidates(section, group), verbs);
            if (heading.isEmpty()) {
                return section.themes().size() > 1 ? byTheme(section) : none(section);
            }
            verbs.add(heading.text().substring(0, 2));
            chosen.add(heading);
        }
        chosen.forEach(h -> used.add(h.text()));
        return chosen;
    }

    private static List<Sourced> none(SectionPlan section) {
        return section.groups().stream().map(g -> Sourced.EMPTY).toList();
    }

    private List<Sourced> byTheme(SectionPlan section) {
        List<Sourced> headings = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Set<String> verbs = new HashSet<>();
        for (SectionPlan.Group group : section.groups()) {
            Sourced heading = named.add(group.theme()) ? choose(themed(group), verbs) : Sourced.EMPTY;
            if (!heading.isEmpty()) {
                verbs.add(heading.text().substring(0, 2));
                used.add(heading.text());
            }
            headings.add(heading);
        }
        return headings;
    }

    /** The first candidate that the paper has not used and whose verb the section has not; empty if there is none. */
    private Sourced choose(List<Sourced> candidates, Set<String> verbs) {
        return candidates.stream()
                .filter(c -> !used.contains(c.text()))
                .filter(c -> !verbs.contains(c.text().substring(0, 2)))
                .findFirst()
                .orElse(Sourced.EMPTY);
    }

    /** A heading of a facet stands first, unless it speaks of some rows and not of most; then the broad ones of the theme do. */
    private List<Sourced> candidates(SectionPlan section, SectionPlan.Group group) {
        String theme = group.theme();
        boolean whole = section.groups().stream().filter(g -> g.theme().equals(theme) && !g.continued()).count() == 1;
        String declared = theming.declared(theme).map(t -> t.name()).orElse(theme);
        List<Sourced> ofFacet = group.facet().isEmpty()
                ? List.of()
                : sourced(facets.headings(theme, group.facet(), group.facts()), "facets.yaml " + theme + " " + group.facet() + " 小标题");
        List<Sourced> candidates = new ArrayList<>(ofFacet.stream().filter(h -> !narrow(h.text(), group)).toList());
        if (whole) {
            candidates.addAll(themed(group));
        } else if (!ofFacet.isEmpty()) {
            candidates.addAll(sourced(phrases.get(declared).get("总题").texts(), "headlines.yaml " + declared + " 总题"));
        }
        candidates.addAll(sourced(fitting(phrases.get(declared).get("小标题").texts(), group), "headlines.yaml " + declared + " 小标题"));
        candidates.addAll(ofFacet);
        return candidates;
    }

    private static List<Sourced> sourced(List<String> texts, String address) {
        return texts.stream().map(text -> Sourced.of(text, Source.Kind.TEMPLATE, address)).toList();
    }

    private static boolean narrow(String heading, SectionPlan.Group group) {
        long speaking = speaking(heading, group);
        return speaking > 0 && 2 * speaking < group.facts().size();
    }

    /** How many rows of a group use a word of a heading's object. */
    private static long speaking(String heading, SectionPlan.Group group) {
        return group.facts().stream()
                .filter(f -> IntStream.range(VERB, heading.length() - 1)
                        .mapToObj(i -> heading.substring(i, i + 2))
                        .anyMatch(word -> f.item().text().contains(word) || f.measures().text().contains(word)))
                .count();
    }

    /** The theme's own headings (提升治理效能), then a verb and the theme as the brief names it. */
    private List<Sourced> themed(SectionPlan.Group group) {
        if (titles.get("不作标题").texts().contains(group.theme())) {
            return List.of();
        }
        List<Sourced> headings = new ArrayList<>();
        // An alias may have a meaning of its own (减灾) that the theme's headings miss.
        phrases.get(group.theme()).get("总题").texts()
                .forEach(h -> headings.add(Sourced.of(h, Source.Kind.TEMPLATE, "headlines.yaml " + group.theme() + " 总题")));
        headings.addAll(named(group));
        return headings;
    }

    private List<Sourced> named(SectionPlan.Group group) {
        return verbs.before(group.asTask(), "小标题动词");
    }

    /** Those whose words the group's facts use, most first; a heading that none of them speaks of would mislead. */
    private static List<String> fitting(List<String> headings, SectionPlan.Group group) {
        return headings.stream()
                .filter(h -> shared(h, group) > 0)
                .sorted(Comparator.comparingLong((String h) -> -shared(h, group)))
                .toList();
    }

    private static long shared(String heading, SectionPlan.Group group) {
        return IntStream.range(2, heading.length() - 1)
                .filter(i -> group.speaksOf(heading.substring(i, i + 2)))
                .count();
    }
}
