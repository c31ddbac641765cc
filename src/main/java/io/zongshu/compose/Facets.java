package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The facets of themes (facets.yaml): what a row speaks of within its theme, and the small headings of that. */
final class Facets {
    /** Rows are about one matter that share so many pieces of so many characters. */
    private static final int ALIKE = 3;

    private static final int PIECE = 3;

    private final YamlNode data;
    private final Themes themes;

    private Facets(YamlNode data, Themes themes) {
        this.data = data;
        this.themes = themes;
    }

    static Facets load(Settings settings) {
        return new Facets(settings.data("facets"), Themes.load(settings));
    }

    /** Whose facets the rows of a theme have: the declared theme that it names. */
    String owner(String theme) {
        return themes.named(theme).map(Themes.Theme::name).orElse(theme);
    }

    /** The passages of a theme: one for few rows, else one a facet. */
    List<SectionPlan.Group> groups(String theme, List<Fact> facts) {
        return new FactGroups(this, theme).of(facts);
    }

    /** The facet of an owner's that a row speaks of most, by what came about if by nothing else; empty if it speaks of none. */
    String facet(String owner, Fact fact) {
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

    /** Does a row speak of a facet, or of one that it takes in? */
    boolean covers(String owner, String facet, Fact fact) {
        return parts(owner, facet).stream().anyMatch(part -> own(owner, part, fact) > 0 || part.equals(facet(owner, fact)));
    }

    /** What a facet takes in (含); a plain one only itself. */
    List<String> parts(String owner, String facet) {
        List<String> parts = data.get(owner).get(facet).get("含").texts();
        return parts.isEmpty() ? List.of(facet) : parts;
    }

    /** The facets that take in another with more, those that take in least first. */
    List<String> wider(String owner, String facet) {
        return data.get(owner).entries().keySet().stream()
                .filter(w -> !w.equals(facet) && parts(owner, w).size() > 1 && parts(owner, w).containsAll(parts(owner, facet)))
                .sorted(Comparator.comparingInt(w -> parts(owner, w).size()))
                .toList();
    }

    /** By what was done; the item counts twice. */
    private int own(String owner, String facet, Fact fact) {
        List<String> keywords = data.get(owner).get(facet).get("关键词").texts();
        return 2 * count(keywords, fact.item().text()) + count(keywords, fact.measures().text());
    }

    private int outcome(String owner, String facet, Fact fact) {
        return count(data.get(owner).get(facet).get("关键词").texts(), fact.data().text() + "\n" + fact.result().text());
    }

    private static int count(List<String> keywords, String text) {
        return (int) keywords.stream().filter(text::contains).count();
    }

    /** Are two rows about one matter, whatever it is? */
    static boolean alike(Fact one, Fact other) {
        return shared(one, other) >= ALIKE;
    }

    /** How many three-character pieces two rows share. */
    static long shared(Fact one, Fact other) {
        String text = words(one);
        String with = words(other);
        return IntStream.range(0, Math.max(0, text.length() - PIECE + 1))
                .mapToObj(i -> text.substring(i, i + PIECE))
                .distinct()
                .filter(with::contains)
                .count();
    }

    private static String words(Fact fact) {
        return fact.item().text() + "\n" + fact.measures().text() + "\n" + fact.result().text();
    }

    /**
     * The facts of a passage so that those of one facet stand together, the facets in the order of their first facts, and
     * last those that are declared so; a fact that speaks of none stays behind the one before it.
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
        return kin.entrySet().stream()
                .sorted(Comparator.comparing(e -> data.get(owner).get(e.getKey()).get("居后").text().equals("是")))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    /** Is it a facet of the theme? */
    boolean owns(String theme, String facet) {
        return data.get(owner(theme)).entries().containsKey(facet);
    }

    /**
     * The small headings of a facet that are true of all rows: each speaks of it, or is about one matter with a
     * row that does. The common facets part facts but say too little to head them. Over facts that only tell what came about,
     * those that say so come first (汇聚各类人才, not 拓宽引才渠道).
     */
    List<String> headings(String theme, String facet, List<Fact> facts) {
        String owner = owner(theme);
        YamlNode entry = data.get(owner).get(facet);
        List<Fact> speaking = facts.stream().filter(f -> covers(owner, facet, f)).toList();
        if (!facts.stream().allMatch(f -> speaking.contains(f) || speaking.stream().anyMatch(s -> alike(f, s)))) {
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
