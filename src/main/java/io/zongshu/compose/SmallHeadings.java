package io.zongshu.compose;

import io.zongshu.brief.Fact;
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

    /** What it costs to head a passage by its one row, by the theme at large, by one matter that all rows name, and by a verb and the theme's name. */
    private static final int OF_ONE_ROW = 30;

    private static final int BROAD = 50;
    private static final int OF_A_MATTER = 65;
    private static final int NAMED = 90;

    /** What it costs to be headed by a facet, that it takes in several, that it does and the rows speak of one only, and that a theme's general words head a part of it or say too little. */
    private static final int OF_A_FACET = 10;

    private static final int TAKES_IN = 35;

    /** What it costs to be headed by a kind of work, which all rows are of. */
    private static final int OF_A_KIND = -5;

    private static final int OF_ONE_PART = 60;
    private static final int TOO_WIDE = 70;

    /** What it costs to be headed by a matter that is hardly borne, and what it saves to be borne by all. */
    private static final int HARDLY_BORNE = 60;

    private static final int BORNE = 80;

    /** What it costs to be headed by a matter that the rows' items name in common. */
    private static final int IN_COMMON = 35;

    /** What it saves to be headed by the name that the brief gives, where it is one of several for a theme (公务员工作). */
    private static final int AS_GIVEN = -25;

    /** What it costs to stand one place later in a list, and what it saves that all rows say a word of the heading. */
    private static final int LATER = 10;

    private static final int SAID = 15;

    /** An item of so many characters may be the object of a heading. */
    private static final int ITEM = 4;

    /** So many candidates a passage are tried. */
    private static final int TRIED = 6;

    private final YamlNode phrases;
    private final YamlNode titles;
    private final Theming theming;
    private final Facets facets;
    private final RowHeadings rows;
    private final CommonMatter common;
    private final GivenWords words;
    private final TaskVerbs verbs;
    private final Set<String> used = new HashSet<>();
    private final long turn;

    /** @param turn turns the lists, so that different papers get different headings */
    SmallHeadings(Settings settings, Theming theming, Facets facets, GivenWords words, TaskVerbs verbs, long turn) {
        this.turn = turn;
        this.verbs = verbs;
        this.words = words;
        this.phrases = settings.data("headlines");
        this.titles = settings.data("titles");
        this.theming = theming;
        this.facets = facets;
        this.rows = new RowHeadings(settings, facets);
        this.common = new CommonMatter(verbs);
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
            if (pins.get(i).isPresent()) {
                chosen.set(i, words.smallHeading(pins.get(i).get()));
            }
        }
        return chosen;
    }

    /** As {@link #of(SectionPlan, List)} without pins. */
    List<Sourced> of(SectionPlan section) {
        List<SectionPlan.Group> groups = section.groups().stream().filter(g -> !g.continued()).toList();
        if (groups.size() < 2) {
            return none(section);
        }
        List<Sourced> chosen = chosen(groups.stream().map(g -> candidates(g, groups).stream().filter(c -> ofNoOther(c.text().text(), g, groups)).toList()).toList());
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

    /** One of each row, no verb and no object twice, with the least cost together; empty if that cannot be. */
    private List<Sourced> chosen(List<List<HeadingChoice.Candidate>> rows) {
        List<List<HeadingChoice.Candidate>> free = rows.stream()
                .map(row -> row.stream().filter(c -> fresh(c.text().text())).sorted(Comparator.comparingInt(HeadingChoice.Candidate::cost)).limit(TRIED).toList())
                .toList();
        return new HeadingChoice(titles).cheapest(free);
    }

    /** Not yet said in the paper, in these words or with another verb. */
    private boolean fresh(String heading) {
        return used.stream().noneMatch(u -> u.equals(heading) || u.length() == heading.length() && u.length() > VERB && u.substring(VERB).equals(heading.substring(VERB)));
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
            List<Sourced> kind = ofKind(group);
            List<Sourced> own = (kind.isEmpty() ? themed(group) : kind).stream().filter(h -> ofNoOther(h.text(), group, section.groups())).toList();
            Sourced heading = named.add(group.theme()) || !kind.isEmpty() ? choose(own, verbs) : Sourced.EMPTY;
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

    /** What most rows are about; headings of the facet, which are true of all; the row itself, if there is one; then those on the theme at large. */
    private List<HeadingChoice.Candidate> candidates(SectionPlan.Group group, List<SectionPlan.Group> section) {
        String theme = group.theme();
        String declared = theming.declared(theme).map(t -> t.name()).orElse(theme);
        List<HeadingChoice.Candidate> candidates = new ArrayList<>();
        rows.of(group, section).forEach(matter -> add(candidates, group, sourced(matter.headings(), matter.address()), (int) (HARDLY_BORNE - BORNE * matter.fit())));
        add(candidates, group, ofKind(group), OF_A_KIND);
        if (!group.facet().isEmpty()) {
            String owner = facets.owner(theme);
            int several = facets.parts(owner, group.facet()).size() < 2 ? OF_A_FACET : facets.spread(owner, group.facet(), group.facts()) ? TAKES_IN : OF_ONE_PART;
            add(candidates, group, sourced(facets.headings(theme, group.facet(), group.facts()), "facets.yaml " + owner + " " + group.facet() + " 小标题"), several);
        }
        add(candidates, group, ofOneRow(group), OF_ONE_ROW);
        add(candidates, group, common.headings(group.facts()), IN_COMMON);
        boolean part = section.stream().anyMatch(g -> g != group && g.theme().equals(theme));
        boolean empty = part || rows.tooWide(theme);
        int broad = empty ? BROAD + TOO_WIDE : declared.equals(theme) ? 0 : BROAD;
        add(candidates, group, general(group).stream().limit(1).toList(), broad);
        add(candidates, group, sourced(turned(phrases.get(declared).get("泛题").texts()), "headlines.yaml " + declared + " 泛题"), broad);
        add(candidates, group, general(group), broad + LATER);
        add(candidates, group, sourced(phrases.get(declared).get("总题").texts(), "headlines.yaml " + declared + " 总题"), broad);
        add(candidates, group, sourced(fitting(phrases.get(declared).get("小标题").texts(), group), "headlines.yaml " + declared + " 小标题"), OF_A_MATTER + (empty ? TOO_WIDE : 0));
        // 学前教育, where the declared theme is 教育工作, tells more than what heads all of that.
        add(candidates, group, named(group), declared.equals(theme) ? NAMED + TOO_WIDE : part || people(group) ? NAMED : AS_GIVEN);
        return candidates;
    }

    private List<Sourced> ofKind(SectionPlan.Group group) {
        return sourced(facets.kinds().headings(group.facet()), facets.kinds().address(group.facet()) + " 题");
    }

    /** 抓好年轻干部工作 says less than what is done with them. */
    private static boolean people(SectionPlan.Group group) {
        return !group.asTask().text().equals(group.theme());
    }

    private List<String> turned(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> texts.get((int) Math.floorMod(i + turn, (long) texts.size()))).toList();
    }

    private void add(List<HeadingChoice.Candidate> candidates, SectionPlan.Group group, List<Sourced> headings, int cost) {
        int place = 0;
        for (Sourced heading : headings) {
            int own = cost + LATER * place++ - (int) (SAID * said(heading.text(), group));
            if (candidates.stream().noneMatch(c -> c.text().text().equals(heading.text()) && c.cost() <= own)) {
                candidates.removeIf(c -> c.text().text().equals(heading.text()));
                candidates.add(new HeadingChoice.Candidate(heading, own));
            }
        }
    }

    /** How many of the rows use one word of its object, 0 to 1; words that any row might use do not count. */
    private double said(String heading, SectionPlan.Group group) {
        long most = 0;
        for (String word : HeadingChoice.words(titles, heading).toList()) {
            most = Math.max(most, group.facts().stream().filter(f -> tells(f, word)).count());
        }
        return most / (double) group.facts().size();
    }

    private static boolean tells(Fact fact, String word) {
        return fact.item().text().contains(word) || fact.measures().text().contains(word);
    }

    /** 推进党建联建: a passage of one row is headed by what it is about. */
    private List<Sourced> ofOneRow(SectionPlan.Group group) {
        Sourced item = Cells.sourced(group.facts().get(0).item());
        boolean plain = group.facts().size() == 1 && item.text().length() == ITEM && item.text().codePoints().allMatch(Character::isIdeographic);
        return plain && verbs.isWork(item.text()) ? verbs.before(item, "小标题动词") : List.of();
    }

    private static List<Sourced> sourced(List<String> texts, String address) {
        return texts.stream().map(text -> Sourced.of(text, Source.Kind.TEMPLATE, address)).toList();
    }

    /** The theme's own headings (提升治理效能), then a verb and the theme as the brief names it. */
    private List<Sourced> themed(SectionPlan.Group group) {
        List<Sourced> headings = new ArrayList<>(general(group));
        headings.addAll(named(group));
        return headings;
    }

    /** An alias may have a meaning of its own (减灾) that the theme's headings miss. */
    private List<Sourced> general(SectionPlan.Group group) {
        String entry = phrases.entries().containsKey(group.theme()) ? group.theme() : theming.plainly(group.theme());
        return unnamed(group) ? List.of() : sourced(phrases.get(entry).get("总题").texts(), "headlines.yaml " + entry + " 总题");
    }

    private boolean unnamed(SectionPlan.Group group) {
        return titles.get("不作标题").texts().contains(group.theme());
    }

    private List<Sourced> named(SectionPlan.Group group) {
        Sourced task = group.asBody().isEmpty() ? group.asTask() : group.asBody();
        return unnamed(group) ? List.of() : verbs.before(task, "小标题动词");
    }

    /** Those of which every row uses one and the same word. */
    private List<String> fitting(List<String> headings, SectionPlan.Group group) {
        return headings.stream().filter(h -> said(h, group) >= 1).toList();
    }
}
