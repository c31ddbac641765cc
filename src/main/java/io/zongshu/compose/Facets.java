package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The facets of themes (facets.yaml): what a row speaks of within its theme, and the small headings of that. */
final class Facets {
    /** Rows are about one matter whose items share so many pieces of so many characters. */
    private static final int ALIKE = 3;

    private static final int PIECE = 3;

    /** A row that speaks nearly as much of a facet as of any may stand under its heading. */
    private static final double MUCH = 0.6;

    /** A passage of more rows, or of more characters, is parted. */
    private static final int FITS = 8;

    private static final int LONG = 300;

    /** One row in so many that speaks of nothing declared may stand under what the others speak of. */
    static final int GUESTS = 3;

    private static final Pattern BESIDE = Pattern.compile("（[^）]*）|(?:围绕|聚焦)[^，；。]*[、，]");

    private final YamlNode data;
    private final Themes themes;

    /** How much a row speaks of a facet is asked for each facet and each row again and again. */
    private final Map<Fact, Map<String, Integer>> owned = new IdentityHashMap<>();

    private final Map<Fact, Map<String, String>> facets = new IdentityHashMap<>();

    private final LeadingRow leading;

    private final RowKinds kinds;

    private Facets(YamlNode data, Themes themes, LeadingRow leading, RowKinds kinds) {
        this.kinds = kinds;
        this.leading = leading;
        this.data = data;
        this.themes = themes;
    }

    static Facets load(Settings settings) {
        return new Facets(settings.data("facets"), Themes.load(settings), new LeadingRow(settings), new RowKinds(settings));
    }

    /** Whose facets the rows of a theme have: the declared theme that it names. */
    String owner(String theme) {
        return themes.named(theme).map(Themes.Theme::name).orElse(theme);
    }

    /** The passages of a theme: one for few rows, else one a facet. The row that leads them all is the first of the first. */
    List<SectionPlan.Group> groups(String theme, List<Fact> facts) {
        List<Fact> ordered = leading.inFront(facts);
        if (ordered.size() < 2 || !leading.general(ordered.get(0))) {
            return new FactGroups(this, theme).of(ordered);
        }
        List<SectionPlan.Group> groups = new ArrayList<>(new FactGroups(this, theme).of(ordered.subList(1, ordered.size())));
        SectionPlan.Group first = groups.get(0);
        List<Fact> all = new ArrayList<>(List.of(ordered.get(0)));
        all.addAll(first.facts());
        groups.set(0, new SectionPlan.Group(theme, first.facet(), all, first.continued()));
        return groups;
    }

    /** Among whose kinds a section tells the rows of a theme; empty if it does not tell them kind by kind. @param all the section's themes */
    String kindOwner(String theme, Collection<String> all) {
        String own = owner(theme);
        String host = kinds.has(own) ? own : kinds.host(own);
        return all.stream().map(this::owner).anyMatch(host::equals) ? host : "";
    }

    /** The passages of an owner's rows, in the brief's order: one a kind; a long one is parted by facets. */
    List<SectionPlan.Group> byKind(String owner, List<Fact> facts) {
        List<Fact> ordered = leading.inFront(facts);
        Optional<Fact> general = Optional.of(ordered.get(0)).filter(leading::general);
        List<SectionPlan.Group> groups = new ArrayList<>();
        for (RowKinds.Part part : kinds.parts(owner, general.isPresent() ? ordered.subList(1, ordered.size()) : ordered)) {
            String theme = theme(owner, part.facts(), facts);
            boolean fits = part.facts().size() <= FITS && part.facts().stream().mapToInt(LeadingRow::length).sum() <= LONG;
            List<SectionPlan.Group> parted = fits ? List.of() : new FactGroups(this, owner).of(part.facts());
            if (parted.size() < 2) {
                groups.add(new SectionPlan.Group(theme, part.kind(), part.facts()));
            } else {
                parted.forEach(group -> groups.add(new SectionPlan.Group(owner(theme).equals(owner) ? theme : owner, group.facet(), group.facts())));
            }
        }
        general.ifPresent(fact -> {
            SectionPlan.Group first = groups.get(0);
            List<Fact> all = new ArrayList<>(List.of(fact));
            all.addAll(first.facts());
            groups.set(0, new SectionPlan.Group(first.theme(), first.facet(), all, first.continued()));
        });
        return groups;
    }

    /** The theme of some of a section's rows: that of most, where it has an owner of its own, else one for all of the owner's. */
    private String theme(String owner, List<Fact> some, List<Fact> all) {
        String most = mostOf(some);
        return !owner(most).equals(owner) ? most : all.stream().map(fact -> fact.theme().text()).filter(owner::equals).findFirst().orElseGet(() -> mostOf(all));
    }

    /** The theme under which the brief has most of some rows. */
    private static String mostOf(List<Fact> facts) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        facts.forEach(fact -> rows.merge(fact.theme().text(), 1, Integer::sum));
        return rows.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    RowKinds kinds() {
        return kinds;
    }

    LeadingRow leading() {
        return leading;
    }

    /** The facet of an owner's that a row speaks of most, by what came about if by nothing else; empty if it speaks of none. */
    String facet(String owner, Fact fact) {
        return facets.computeIfAbsent(fact, f -> new HashMap<>()).computeIfAbsent(owner, o -> found(o, fact));
    }

    private String found(String owner, Fact fact) {
        String done = most(owner, facet -> own(owner, facet, fact));
        return done.isEmpty() ? most(owner, facet -> outcome(owner, facet, fact)) : done;
    }

    private String most(String owner, ToIntFunction<String> weight) {
        String best = "";
        int most = 0;
        for (String facet : data.get(owner).entries().keySet()) {
            int of = weight.applyAsInt(facet);
            if (of > most) {
                most = of;
                best = facet;
            }
        }
        return best;
    }

    /** All facets of an owner's, those that take in others too. */
    List<String> all(String owner) {
        return List.copyOf(data.get(owner).entries().keySet());
    }

    /** How much a row speaks of a facet, or of one that it takes in, beside that of which it speaks most: 0 to 1. */
    double speaks(String owner, String facet, Fact fact) {
        String best = facet(owner, fact);
        if (best.isEmpty()) {
            return 0;
        }
        List<String> parts = parts(owner, facet);
        int most = own(owner, best, fact);
        return parts.contains(best) ? 1 : most == 0 ? 0 : parts.stream().mapToInt(part -> own(owner, part, fact)).max().orElse(0) / (double) most;
    }

    /** What a facet takes in (含); a plain one only itself. */
    List<String> parts(String owner, String facet) {
        List<String> parts = data.get(owner).get(facet).get("含").texts();
        return parts.isEmpty() ? List.of(facet) : parts;
    }

    /** Do rows speak of several of what a facet takes in? */
    boolean spread(String owner, String facet, List<Fact> facts) {
        return facts.stream().map(f -> facet(owner, f)).filter(parts(owner, facet)::contains).distinct().count() > 1;
    }

    /** By what was done; the item counts twice. */
    private int own(String owner, String facet, Fact fact) {
        return owned.computeIfAbsent(fact, f -> new HashMap<>()).computeIfAbsent(owner + "\n" + facet, key -> counted(owner, facet, fact));
    }

    private int counted(String owner, String facet, Fact fact) {
        List<String> keywords = data.get(owner).get(facet).get("关键词").texts();
        return 2 * count(keywords, fact.item().text()) + count(keywords, fact.measures().text());
    }

    private int outcome(String owner, String facet, Fact fact) {
        return count(data.get(owner).get(facet).get("关键词").texts(), fact.data().text() + "\n" + fact.result().text());
    }

    /** 村（社区）, and 围绕乡村振兴，…: where something is done, and for what, is not what is done. */
    private static int count(List<String> keywords, String text) {
        boolean beside = text.indexOf('（') >= 0 || text.contains("围绕") || text.contains("聚焦");
        String told = beside ? BESIDE.matcher(text).replaceAll("") : text;
        int count = 0;
        for (String keyword : keywords) {
            count += told.contains(keyword) ? 1 : 0;
        }
        return count;
    }

    /** Are two rows about one matter, whatever it is? */
    private static boolean alike(Fact one, Fact other) {
        String item = one.item().text();
        return IntStream.range(0, Math.max(0, item.length() - PIECE + 1))
                .mapToObj(i -> item.substring(i, i + PIECE))
                .distinct()
                .filter(other.item().text()::contains)
                .count() >= ALIKE;
    }

    /**
     * Facts so that those of one facet stand together, the facets in the order of their first facts; one that speaks of none
     * stays behind the one before it.
     */
    List<Fact> kinByKin(String theme, List<Fact> facts) {
        String owner = owner(theme);
        Map<String, List<Fact>> kin = new LinkedHashMap<>();
        String facet = "";
        for (Fact fact : facts) {
            String own = facet(owner, fact);
            facet = own.isEmpty() ? facet : own;
            kin.computeIfAbsent(facet, f -> new ArrayList<>()).add(fact);
        }
        return kin.values().stream().flatMap(List::stream).toList();
    }

    /** Is a row told behind others of its passage, by what is declared (居后) of its facet? */
    boolean late(String theme, Fact fact) {
        String owner = owner(theme);
        return data.get(owner).get(facet(owner, fact)).get("居后").text().equals("是");
    }

    /** Is it a facet of the theme? */
    boolean owns(String theme, String facet) {
        return data.get(owner(theme)).entries().containsKey(facet);
    }

    /**
     * The small headings of a facet that are true of the rows: each speaks of it, or is about one matter with a row that
     * does; one in three may speak of nothing that is declared. The common facets part facts but say too little to head
     * them. Over facts that only tell what came about, those that say so come first (汇聚各类人才, not 拓宽引才渠道).
     */
    List<String> headings(String theme, String facet, List<Fact> facts) {
        String owner = owner(theme);
        YamlNode entry = data.get(owner).get(facet);
        List<Fact> speaking = facts.stream().filter(f -> speaks(owner, facet, f) >= MUCH).toList();
        List<Fact> others = facts.stream().filter(f -> !speaking.contains(f) && speaking.stream().noneMatch(s -> alike(f, s))).toList();
        if (others.size() * GUESTS > facts.size() || others.stream().anyMatch(f -> !facet(owner, f).isEmpty())) {
            return List.of();
        }
        List<String> headings = new ArrayList<>();
        if (facts.stream().allMatch(f -> f.measures().isEmpty())) {
            headings.addAll(entry.get("成果题").texts());
        }
        headings.addAll(entry.get("小标题").texts());
        return headings;
    }
}
