package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The order of sections that is usual for what a unit does (families.yaml 节序): what comes first, what comes last, what is
 * too little for a section and where it is told. Units without such an order keep the brief's.
 */
final class SectionOrder {
    /** Fewer facts, or fewer characters, make no section. */
    private static final int SECTION_FACTS = 4;

    private static final int SECTION_LENGTH = 150;

    /** Nor does that make one too small that is a larger share of a usual section: in a short paper all are short. */
    private static final double SMALL = 0.6;

    /** So few facts of what comes last are told before the ending. */
    private static final int LAST_FACTS = 3;

    /** A row that names so many fields in short words lists them in their order. */
    private static final int LISTED = 3;

    /** One fact in so many must be of a family for it to give a section its name. */
    private static final int NAMING = 3;

    private final Theming theming;
    private final String business;
    private final YamlNode data;

    SectionOrder(Theming theming, String business) {
        this.theming = theming;
        this.business = business;
        this.data = theming.order(business);
    }

    /** Takes out the themes that come last, unless there are no others. */
    LinkedHashMap<String, List<Fact>> takeLast(LinkedHashMap<String, List<Fact>> themes) {
        LinkedHashMap<String, List<Fact>> last = new LinkedHashMap<>();
        themes.keySet().stream().filter(theme -> of("居末", theme)).toList().forEach(theme -> last.put(theme, themes.getOrDefault(theme, List.of())));
        if (last.size() == themes.size()) {
            return new LinkedHashMap<>();
        }
        themes.keySet().removeAll(last.keySet());
        return last;
    }

    /** Is what comes last enough for a section? */
    boolean makesSection(Map<String, List<Fact>> last) {
        return last.values().stream().mapToInt(List::size).sum() >= LAST_FACTS;
    }

    /** What is too little for a section stands at the end of another, where it has one to go to. */
    List<Bundle> hosted(List<Bundle> bundles) {
        List<Bundle> sections = new ArrayList<>(bundles);
        int all = bundles.stream().mapToInt(SectionOrder::characters).sum();
        for (Bundle bundle : bundles) {
            String host = data.get("附入").get(theming.field(bundle.largest())).text();
            int at = index(sections, host, bundle);
            int own = IntStream.range(0, sections.size()).filter(i -> sections.get(i) == bundle).findFirst().orElse(-1);
            if (at >= 0 && own >= 0 && thin(bundle) && characters(bundle) * bundles.size() < SMALL * all) {
                sections.set(at, sections.get(at).hosting(bundle));
                sections.remove(own);
            }
        }
        return sections;
    }

    private int index(List<Bundle> sections, String family, Bundle guest) {
        for (int i = 0; i < sections.size(); i++) {
            if (!family.isEmpty() && sections.get(i) != guest && sections.get(i).byTheme().keySet().stream().anyMatch(theme -> theming.family(theme).equals(family))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean thin(Bundle bundle) {
        return bundle.size() < SECTION_FACTS || characters(bundle) < SECTION_LENGTH;
    }

    private static int characters(Bundle bundle) {
        return bundle.byTheme().values().stream().flatMap(List::stream)
                .flatMap(fact -> fact.cells().stream().skip(2)).mapToInt(cell -> cell.text().length()).sum();
    }

    /**
     * What comes first, then the others as the brief lists their fields on the whole, else by the middle one of their rows,
     * then what comes last.
     */
    List<Bundle> ordered(List<Bundle> bundles, List<Fact> facts, LinkedHashMap<String, List<Fact>> last) {
        if (data.entries().isEmpty()) {
            return bundles;
        }
        List<String> listed = listed(facts);
        boolean all = bundles.stream().allMatch(b -> of("居首", b.largest()) || listed.contains(theming.field(b.largest())));
        List<Bundle> ordered = new ArrayList<>(bundles);
        ordered.sort(Comparator.comparing((Bundle b) -> of("居首", b.largest()) ? 0 : 1)
                .thenComparing(b -> all ? listed.indexOf(theming.field(b.largest())) : 0)
                .thenComparing(b -> middle(b, facts)));
        if (!last.isEmpty()) {
            ordered.add(new Bundle(last));
        }
        return ordered;
    }

    private static int middle(Bundle bundle, List<Fact> facts) {
        List<Integer> rows = bundle.byTheme().values().stream().flatMap(Collection::stream).map(facts::indexOf).sorted().toList();
        return rows.get(rows.size() / 2);
    }

    /** The fields that one row on the whole names in short words, in its order; empty if none does. */
    private List<String> listed(List<Fact> facts) {
        return facts.stream().filter(fact -> FactKind.of(fact, theming) == FactKind.OVERVIEW)
                .map(fact -> fields(fact.item().text() + "、" + fact.measures().text()))
                .filter(fields -> fields.size() >= LISTED)
                .findFirst().orElse(List.of());
    }

    private List<String> fields(String text) {
        Map<Integer, String> found = new TreeMap<>();
        data.get("工作列").entries().forEach((field, words) -> words.texts().stream().mapToInt(text::indexOf).filter(at -> at >= 0).min().ifPresent(at -> found.put(at, field)));
        return List.copyOf(found.values());
    }

    /** The themes of a section in their usual order; those that have none keep theirs, in front. */
    Map<String, List<Fact>> within(Map<String, List<Fact>> byTheme, Facets facets) {
        Map<String, List<Fact>> ordered = new LinkedHashMap<>();
        byTheme.keySet().stream()
                .sorted(Comparator.comparing(theme -> data.get("节内").texts().indexOf(facets.owner(theme))))
                .forEach(theme -> ordered.put(theme, byTheme.getOrDefault(theme, List.of())));
        return ordered;
    }

    /** What the sections' work is called in short words, 理论武装、选贤任能, each once, without what has no such word; empty if that is too little. */
    List<Sourced> work(List<SectionPlan> sections) {
        List<String> fields = sections.stream().map(this::field).distinct().filter(field -> !data.get("工作列").get(field).texts().isEmpty()).toList();
        return fields.size() < Math.min(LISTED, sections.size()) || fields.size() < 2 ? List.of() : fields.stream()
                .map(field -> Sourced.of(data.get("工作列").get(field).texts().get(0), Source.Kind.TEMPLATE, "families.yaml 节序 " + business + " 工作列 " + field))
                .toList();
    }

    /** The field of most of a section's rows. */
    private String field(SectionPlan section) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        section.groups().stream().filter(group -> !theming.headless(group.theme()))
                .forEach(group -> rows.merge(theming.field(group.theme()), group.facts().size(), Integer::sum));
        return rows.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /** The name for all themes of a section; it is named after the largest where another family has few of its facts. */
    String named(Bundle bundle, String joint) {
        boolean few = data.get("有份").texts().contains(joint) && bundle.byTheme().keySet().stream()
                .map(theming::family).distinct()
                .anyMatch(family -> NAMING * facts(bundle, family) < bundle.size());
        return few ? bundle.largest() : joint;
    }

    private int facts(Bundle bundle, String family) {
        return bundle.byTheme().entrySet().stream().filter(e -> theming.family(e.getKey()).equals(family)).mapToInt(e -> e.getValue().size()).sum();
    }

    private boolean of(String list, String theme) {
        return data.get(list).texts().contains(theming.family(theme));
    }
}
