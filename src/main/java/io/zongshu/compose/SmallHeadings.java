package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
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

    /** What it costs that a heading on the theme at large stands over rows of one facet. */
    private static final int BROAD = 5;

    /** So many candidates a passage are tried. */
    private static final int TRIED = 6;

    /** What may head a passage. @param cost less is better */
    private record Candidate(Sourced text, int cost) {}

    /** Headings of passages in a row. */
    private record Choice(List<Sourced> headings, int cost) {}

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
        List<SectionPlan.Group> groups = section.groups().stream().filter(g -> !g.continued()).toList();
        if (groups.size() < 2) {
            return none(section);
        }
        List<Sourced> chosen = chosen(groups.stream().map(g -> candidates(g).stream().filter(c -> ofNoOther(c.text().text(), g, groups)).toList()).toList());
        if (chosen.isEmpty()) {
            return section.themes().size() > 1 ? byTheme(section) : none(section);
        }
        chosen.forEach(h -> used.add(h.text()));
        Iterator<Sourced> next = chosen.iterator();
        return section.groups().stream().map(g -> g.continued() ? Sourced.EMPTY : next.next()).toList();
    }

    /** 深化教学改革 belongs to the passage on it. */
    private static boolean ofNoOther(String heading, SectionPlan.Group group, List<SectionPlan.Group> all) {
        return all.stream().map(SectionPlan.Group::theme).noneMatch(theme -> !theme.equals(group.theme()) && heading.contains(theme));
    }

    /** One of each row, no verb twice, with the least cost together; empty if that cannot be. */
    private List<Sourced> chosen(List<List<Candidate>> rows) {
        List<List<Candidate>> free = rows.stream()
                .map(row -> row.stream().filter(c -> fresh(c.text().text())).sorted(Comparator.comparingInt(Candidate::cost)).limit(TRIED).toList())
                .toList();
        return cheapest(free, 0, Set.of()).map(Choice::headings).orElse(List.of());
    }

    /** Not yet said in the paper, in these words or with another verb. */
    private boolean fresh(String heading) {
        return used.stream().noneMatch(u -> u.equals(heading) || u.length() == heading.length() && u.length() > VERB && u.substring(VERB).equals(heading.substring(VERB)));
    }

    private static Optional<Choice> cheapest(List<List<Candidate>> rows, int from, Set<String> verbs) {
        if (from == rows.size()) {
            return Optional.of(new Choice(List.of(), 0));
        }
        Optional<Choice> best = Optional.empty();
        for (Candidate candidate : rows.get(from)) {
            String verb = candidate.text().text().substring(0, VERB);
            Set<String> said = new HashSet<>(verbs);
            Optional<Choice> rest = said.add(verb) ? cheapest(rows, from + 1, said) : Optional.empty();
            int cost = candidate.cost() + rest.map(Choice::cost).orElse(0);
            if (rest.isPresent() && best.map(b -> cost < b.cost()).orElse(true)) {
                List<Sourced> headings = new ArrayList<>(List.of(candidate.text()));
                headings.addAll(rest.get().headings());
                best = Optional.of(new Choice(headings, cost));
            }
        }
        return best;
    }

    /** A section without small headings. */
    static List<Sourced> none(SectionPlan section) {
        return section.groups().stream().map(g -> Sourced.EMPTY).toList();
    }

    private List<Sourced> byTheme(SectionPlan section) {
        List<Sourced> headings = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Set<String> verbs = new HashSet<>();
        for (SectionPlan.Group group : section.groups()) {
            List<Sourced> own = themed(group).stream().filter(h -> ofNoOther(h.text(), group, section.groups())).toList();
            Sourced heading = named.add(group.theme()) ? choose(own, verbs) : Sourced.EMPTY;
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

    /** Headings of the facet, which are true of all rows; then those on the theme at large, and those that every row speaks of. */
    private List<Candidate> candidates(SectionPlan.Group group) {
        String theme = group.theme();
        String declared = theming.declared(theme).map(t -> t.name()).orElse(theme);
        List<Candidate> candidates = new ArrayList<>();
        if (!group.facet().isEmpty()) {
            add(candidates, sourced(facets.headings(theme, group.facet(), group.facts()), "facets.yaml " + facets.owner(theme) + " " + group.facet() + " 小标题"), 0);
        }
        int broad = group.facet().isEmpty() ? 0 : BROAD;
        add(candidates, themed(group), broad);
        add(candidates, sourced(phrases.get(declared).get("总题").texts(), "headlines.yaml " + declared + " 总题"), broad);
        add(candidates, sourced(fitting(phrases.get(declared).get("小标题").texts(), group), "headlines.yaml " + declared + " 小标题"), broad);
        return candidates;
    }

    private static void add(List<Candidate> candidates, List<Sourced> headings, int cost) {
        for (Sourced heading : headings) {
            if (candidates.stream().noneMatch(c -> c.text().text().equals(heading.text()))) {
                candidates.add(new Candidate(heading, cost + candidates.size()));
            }
        }
    }

    private static List<Sourced> sourced(List<String> texts, String address) {
        return texts.stream().map(text -> Sourced.of(text, Source.Kind.TEMPLATE, address)).toList();
    }

    /** The theme's own headings (提升治理效能), then a verb and the theme as the brief names it. */
    private List<Sourced> themed(SectionPlan.Group group) {
        if (titles.get("不作标题").texts().contains(group.theme())) {
            return List.of();
        }
        List<Sourced> headings = new ArrayList<>();
        // An alias may have a meaning of its own (减灾) that the theme's headings miss.
        String entry = phrases.entries().containsKey(group.theme()) ? group.theme() : theming.plainly(group.theme());
        phrases.get(entry).get("总题").texts()
                .forEach(h -> headings.add(Sourced.of(h, Source.Kind.TEMPLATE, "headlines.yaml " + entry + " 总题")));
        headings.addAll(named(group));
        return headings;
    }

    private List<Sourced> named(SectionPlan.Group group) {
        return verbs.before(group.asTask(), "小标题动词");
    }

    /** Those whose words every row uses. */
    private static List<String> fitting(List<String> headings, SectionPlan.Group group) {
        return headings.stream()
                .filter(h -> group.facts().stream().allMatch(f -> IntStream.range(VERB, h.length() - 1)
                        .mapToObj(i -> h.substring(i, i + 2))
                        .anyMatch(word -> f.item().text().contains(word) || f.measures().text().contains(word))))
                .toList();
    }
}
