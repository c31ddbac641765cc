package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import io.zongshu.template.Slots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the first sentence of a section may say: a truth about its theme, what the work is for, and what it takes in. */
final class Openers {
    /** All are named, or none: a list that leaves some out would promise less than the section tells. */
    private static final int MOST_NAMED = 5;

    /** One row in so many must speak of what is said of all. */
    private static final int BEARING = 3;

    /** So many characters in a row are the same words. */
    private static final int TOLD = 5;

    /** A theme of so much of a section has an aim that the section may name. */
    private static final double MUCH = 0.4;

    /** The common cause as something that is done. */
    private static final String CENTRE = "中心工作";

    private final YamlNode phrases;
    private final Facets facets;
    private final Anchors anchors;
    private final Theming theming;
    private final Map<String, Integer> told = new LinkedHashMap<>();

    /** How often the paper has said each truth and aim. */
    private final Map<String, Integer> said = new LinkedHashMap<>();

    private final Set<String> openings = new HashSet<>();
    private final long variation;

    /** @param variation turns the order of the phrases, so that different papers begin in different ways */
    Openers(YamlNode phrases, Facets facets, Anchors anchors, Theming theming, long variation) {
        this.variation = variation;
        this.theming = theming;
        this.phrases = phrases;
        this.facets = facets;
        this.anchors = anchors;
    }

    /** Different papers begin their sections in different ways. */
    int turn() {
        return (int) Math.floorMod(variation, 97L);
    }

    /** A paragraph that begins with these words stands before: no section begins so again, where it may. */
    void after(String text) {
        openings.add(opening(text));
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(2, text.length()));
    }

    /** Is there something that a section's work is for, so that its first sentence may say it? */
    boolean has(SectionPlan section) {
        return themes(section).stream().anyMatch(theme -> !phrases.get(entry(theme)).get("目的").texts().isEmpty());
    }

    /** A joint name (基层工作) and a declared theme have entries of their own; an alias may have a meaning of its own. */
    private String entry(SectionPlan section) {
        if (section.theme().equals(Theming.CENTRE) && themes(section).size() == 1) {
            // 服务大局，推进乡村振兴: what is said of all of the common cause fits nothing that is told.
            return entry(themes(section).get(0));
        }
        return entry(section.theme());
    }

    private String entry(String theme) {
        String plain = phrases.entries().containsKey(theme) ? theme : theming.plainly(theme);
        return phrases.entries().containsKey(plain) ? plain : facets.owner(theme);
    }

    /** A joint name opens no section whose heading names two themes: its halves promise no more than these. */
    private boolean speaks(SectionPlan section, Sourced heading) {
        return themes(section).size() == 1 || !PairedHeadings.halves(heading);
    }

    /**
     * Adds the values of a section to those of the paper.
     *
     * @param heading what stands above it
     * @param small the small headings of its passages, empty where a passage has none
     */
    void fill(Slots slots, SectionPlan section, Sourced heading, List<Sourced> small) {
        String theme = entry(section);
        List<String> themes = themes(section);
        boolean itself = themes.size() == 1 || !themes.contains(section.theme()) || themes.stream().map(facets::owner).distinct().count() == 1;
        boolean speaks = speaks(section, heading);
        boolean nameable = section.groups().stream().allMatch(SectionPlan.Group::nameable);
        Sourced centre = theme.equals(Theming.CENTRE) ? Sourced.of(CENTRE, Source.Kind.TEMPLATE, "headlines.yaml " + theme) : Sourced.EMPTY;
        Sourced named = nameable ? names(section) : centre;
        // 推进党务公开 as heading: the first sentence shall not say it again.
        slots.put("主题", heading.text().contains(named.text()) ? Sourced.EMPTY : named);
        Sourced saying = itself && speaks ? next(section, theme, "节首", heading) : Sourced.EMPTY;
        after(saying.text());
        slots.put("节首常识", saying);
        slots.put("目的", itself && speaks ? next(section, theme, "目的", heading) : both(section, heading));
        slots.put("抓手", anchors.of(section));
        List<Sourced> fields = fields(section, small);
        slots.put("环节", Wording.listed(fields));
        slots.put("方面数", fields.isEmpty() ? Sourced.EMPTY : Sourced.of(fields.size() == 2 ? "两" : ChineseNumbers.of(fields.size()), Source.Kind.COMPUTED, "由本节各段数出"));
    }

    /** What the section joins; honours at its end are no part of its work. */
    private List<String> themes(SectionPlan section) {
        return section.themes().stream().filter(t -> !theming.headless(t)).toList();
    }

    /** By turns where a theme heads several sections; what the heading has just said (近悦远来) only where there is nothing else. */
    private Sourced next(SectionPlan section, String theme, String entry, Sourced heading) {
        List<String> ways = phrases.get(theme).get(entry).texts().stream().filter(way -> borne(section, phrases.get(theme).get("凭据").get(way).texts())).toList();
        if (ways.isEmpty()) {
            return Sourced.EMPTY;
        }
        int turn = told.merge(theme + entry, 1, Integer::sum) - 1;
        List<String> byTurns = new ArrayList<>(ways);
        Collections.rotate(byTurns, -(int) Math.floorMod(turn + variation + theme.hashCode(), (long) ways.size()));
        List<String> free = byTurns.stream()
                .sorted(Comparator.comparing((String w) -> said.getOrDefault(w, 0)).thenComparing(w -> told(section, w)).thenComparing(w -> shared(w, heading.text())))
                .toList();
        if (entry.equals("目的") && said.getOrDefault(free.get(0), 0) > 0) {
            // An aim is told once in a paper.
            return Sourced.EMPTY;
        }
        String way = free.stream().filter(w -> !openings.contains(opening(w))).findFirst().orElse(free.get(0));
        said.merge(way, 1, Integer::sum);
        return Sourced.of(way, Source.Kind.TEMPLATE, "headlines.yaml " + theme + " " + entry);
    }

    /** Does a third of a section's rows use one of the words? What asks for none is true of all. */
    private static boolean borne(SectionPlan section, List<String> words) {
        long bearing = section.groups().stream().flatMap(g -> g.facts().stream())
                .filter(f -> words.stream().anyMatch(word -> f.item().text().contains(word) || f.measures().text().contains(word)))
                .count();
        return words.isEmpty() || BEARING * bearing >= section.size();
    }

    /** Does a row of the section tell some of it in the same words? */
    private static boolean told(SectionPlan section, String text) {
        return section.groups().stream().flatMap(g -> g.facts().stream()).anyMatch(f -> IntStream.rangeClosed(0, text.length() - TOLD)
                .mapToObj(i -> text.substring(i, i + TOLD))
                .anyMatch(piece -> f.item().text().contains(piece) || f.measures().text().contains(piece)));
    }

    /** How many characters two texts share: 筑牢基层根基 says 夯实基层基础 once more. */
    private static long shared(String text, String heading) {
        return text.chars().distinct().filter(c -> Character.isIdeographic(c) && heading.indexOf(c) >= 0).count();
    }

    /** What the work on two themes is for, one after the other, where either has two fifths of the rows or most; of more, on those on which there is most to tell. */
    private Sourced both(SectionPlan section, Sourced heading) {
        int most = themes(section).stream().mapToInt(t -> facts(section, t)).max().orElse(0);
        List<Sourced> aims = themes(section).stream()
                .filter(t -> facts(section, t) >= Math.min(most, MUCH * section.size()))
                .sorted(Comparator.comparing((String t) -> themes(section).size() == 2 ? 0 : -facts(section, t)))
                .map(t -> next(section, entry(t), "目的", heading))
                .filter(a -> !a.isEmpty())
                .limit(2)
                .toList();
        boolean two = aims.size() == 2 && !aims.get(0).text().equals(aims.get(1).text());
        return two ? aims.get(0).plus(Wording.glue("，")).plus(aims.get(1)) : aims.isEmpty() ? Sourced.EMPTY : aims.get(0);
    }

    private static int facts(SectionPlan section, String theme) {
        return section.groups().stream().filter(g -> g.theme().equals(theme)).mapToInt(g -> g.facts().size()).sum();
    }

    private Sourced names(SectionPlan section) {
        List<Sourced> names = new ArrayList<>();
        for (String theme : themes(section)) {
            section.groups().stream().filter(g -> g.theme().equals(theme)).findFirst().ifPresent(g -> names.add(g.asTask()));
        }
        return names.size() > MOST_NAMED ? Sourced.EMPTY : Wording.listed(names);
    }

    /**
     * The themes that a section joins, or the facets of its one theme, in its order; none unless a reader who counts its
     * items finds exactly these.
     */
    private List<Sourced> fields(SectionPlan section, List<Sourced> small) {
        List<SectionPlan.Group> groups = section.groups().stream().filter(g -> !theming.headless(g.theme())).toList();
        boolean joint = themes(section).size() > 1;
        boolean named = joint || groups.stream().allMatch(g -> facets.owns(g.theme(), g.facet()));
        long different = groups.stream().map(g -> joint ? g.theme() : g.facet()).distinct().count();
        boolean fits = groups.size() > 1 && groups.size() <= MOST_NAMED && different == groups.size();
        return named && fits && itemEach(section, small) ? groups.stream().map(g -> joint ? g.asTask() : part(g)).toList() : List.of();
    }

    /** Small headings over all passages but the honours, or one fact in each where none has a heading. */
    private boolean itemEach(SectionPlan section, List<Sourced> small) {
        boolean headed = small.stream().anyMatch(h -> !h.isEmpty());
        boolean each = true;
        for (int i = 0; i < small.size(); i++) {
            SectionPlan.Group group = section.groups().get(i);
            boolean item = headed ? !small.get(i).isEmpty() : group.facts().size() == 1;
            each &= theming.headless(group.theme()) ? !headed || !item : item && !group.continued();
        }
        return each;
    }

    /** 年轻干部 as an object of 抓好: 年轻干部工作. */
    private Sourced part(SectionPlan.Group group) {
        Sourced name = Sourced.of(group.facet(), Source.Kind.TEMPLATE, "facets.yaml " + facets.owner(group.theme()) + " " + group.facet());
        boolean people = group.facet().endsWith("干部") || group.facet().endsWith("人才") || group.facet().endsWith("人员");
        return people ? name.plus(Wording.glue("工作")) : group.facet().endsWith("队伍") ? name.plus(Wording.glue("建设")) : name;
    }
}
