package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Parts the facts of a large theme into facets (facets.yaml), so that each passage has a subject of its own. */
final class Facets {
    /** Up to this many facts make one passage. */
    private static final int PASSAGE = 5;

    /** A passage has at most so many facts. */
    private static final int MOST = 6;

    /** So many characters of facts may stand as a passage of their own. */
    private static final int ENOUGH = 60;

    /** Facts are alike that share so many pieces of so many characters. */
    private static final int ALIKE = 3;

    private static final int PIECE = 3;

    private static final String COMMON = "通用";

    private final YamlNode data;

    private Facets(YamlNode data) {
        this.data = data;
    }

    static Facets load(Settings settings) {
        return new Facets(settings.data("facets"));
    }

    /** One group for a small theme; several, in the order of their first facts, for a large one. */
    List<SectionPlan.Group> groups(String theme, List<Fact> facts) {
        if (facts.size() <= PASSAGE) {
            return List.of(new SectionPlan.Group(theme, "", facts));
        }
        // A theme with facets of its own is parted by these alone.
        String owner = facts.stream().anyMatch(f -> !facet(theme, f).isEmpty()) ? theme : COMMON;
        LinkedHashMap<String, List<Fact>> byFacet = new LinkedHashMap<>();
        List<Fact> open = new ArrayList<>();
        for (Fact fact : facts) {
            String facet = facet(owner, fact);
            if (facet.isEmpty()) {
                open.add(fact);
            } else {
                byFacet.computeIfAbsent(facet, f -> new ArrayList<>()).add(fact);
            }
        }
        open.forEach(fact -> byFacet.computeIfAbsent(like(fact, facts, byFacet), f -> new ArrayList<>()).add(fact));
        merge(owner, byFacet, Math.max(2, (facts.size() + 2) / 3));
        List<SectionPlan.Group> groups = new ArrayList<>();
        byFacet.forEach((facet, ofFacet) -> {
            List<Fact> inOrder = facts.stream().filter(ofFacet::contains).toList();
            boolean continued = false;
            for (List<Fact> chunk : chunks(inOrder)) {
                groups.add(new SectionPlan.Group(theme, facet, chunk, continued));
                continued = true;
            }
        });
        return groups;
    }

    /**
     * Where a fact belongs that speaks of no facet: to the group with the fact whose words are most like its own; without
     * such, to those before it, since the brief's order is the writer's.
     */
    private static String like(Fact fact, List<Fact> facts, Map<String, List<Fact>> byFacet) {
        String best = "";
        long most = ALIKE - 1;
        for (Map.Entry<String, List<Fact>> group : byFacet.entrySet()) {
            for (Fact other : group.getValue()) {
                long shared = shared(fact, other);
                if (shared > most) {
                    most = shared;
                    best = group.getKey();
                }
            }
        }
        for (int i = facts.indexOf(fact) - 1; best.isEmpty() && i >= 0; i--) {
            Fact before = facts.get(i);
            best = byFacet.entrySet().stream().filter(e -> e.getValue().contains(before)).map(Map.Entry::getKey).findFirst().orElse("");
        }
        return best.isEmpty() ? byFacet.keySet().stream().findFirst().orElse("") : best;
    }

    /**
     * The facts of a passage so that those of one facet stand together, the facets in the order of their first facts, and
     * last those that are declared so; a fact that speaks of none stays behind the one before it.
     */
    List<Fact> kinByKin(String theme, List<Fact> facts) {
        Map<String, List<Fact>> kin = new LinkedHashMap<>();
        String facet = "";
        for (Fact fact : facts) {
            String own = facet(theme, fact);
            facet = own.isEmpty() ? facet : own;
            kin.computeIfAbsent(facet, f -> new ArrayList<>()).add(fact);
        }
        return kin.entrySet().stream()
                .sorted(Comparator.comparing(e -> data.get(theme).get(e.getKey()).get("居后").text().equals("是")))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    /** How many three-character pieces two facts share. */
    private static long shared(Fact one, Fact other) {
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

    /** While there are too many groups, or one has little to tell, the smallest joins the group that it speaks of most. */
    private void merge(String owner, LinkedHashMap<String, List<Fact>> byFacet, int most) {
        while (byFacet.size() > 1) {
            List<Map.Entry<String, List<Fact>>> entries = new ArrayList<>(byFacet.entrySet());
            int smallest = 0;
            for (int i = 1; i < entries.size(); i++) {
                smallest = length(entries.get(i).getValue()) < length(entries.get(smallest).getValue()) ? i : smallest;
            }
            Map.Entry<String, List<Fact>> small = entries.get(smallest);
            if ((small.getValue().size() > 1 || length(small.getValue()) >= ENOUGH) && entries.size() <= most) {
                return;
            }
            int host = host(owner, entries, smallest);
            int affinity = 0;
            for (int i = 0; i < entries.size(); i++) {
                int weight = i == smallest ? 0 : weight(owner, entries.get(i).getKey(), small.getValue());
                if (weight > affinity) {
                    affinity = weight;
                    host = i;
                }
            }
            entries.get(host).getValue().addAll(small.getValue());
            byFacet.remove(small.getKey());
        }
    }

    /** Where a small group goes whose facts speak of no other: where its facet is declared to go, else to the one before. */
    private int host(String owner, List<Map.Entry<String, List<Fact>>> entries, int small) {
        List<String> names = entries.stream().map(Map.Entry::getKey).toList();
        return data.get(owner).get(names.get(small)).get("并入").texts().stream()
                .map(names::indexOf)
                .filter(i -> i >= 0 && i != small)
                .findFirst()
                .orElse(small == 0 ? 1 : small - 1);
    }

    private static int length(List<Fact> facts) {
        return facts.stream()
                .mapToInt(f -> f.item().text().length() + f.measures().text().length() + f.data().text().length() + f.result().text().length())
                .sum();
    }

    /** Parts of at most six facts, as even as can be, in order. */
    private static List<List<Fact>> chunks(List<Fact> facts) {
        int count = (facts.size() + MOST - 1) / MOST;
        List<List<Fact>> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chunks.add(facts.subList(i * facts.size() / count, (i + 1) * facts.size() / count));
        }
        return chunks;
    }

    /** The facet of an owner's that a fact speaks of most; empty if it speaks of none. */
    private String facet(String owner, Fact fact) {
        String best = "";
        int most = 0;
        for (String facet : data.get(owner).entries().keySet()) {
            int weight = weight(owner, facet, List.of(fact));
            if (weight > most) {
                most = weight;
                best = facet;
            }
        }
        return best;
    }

    private int weight(String owner, String facet, List<Fact> facts) {
        int weight = 0;
        for (String word : data.get(owner).get(facet).get("关键词").texts()) {
            for (Fact fact : facts) {
                weight += fact.item().text().contains(word) ? 2 : 0;
                weight += fact.measures().text().contains(word) ? 1 : 0;
            }
        }
        return weight;
    }

    /** Is it a facet of the theme itself, not a common one? */
    boolean owns(String theme, String facet) {
        return !facet.isEmpty() && data.get(theme).entries().containsKey(facet);
    }

    /**
     * The small headings of a theme's own facet; the common facets part facts but say too little to head them. Over facts
     * that only tell what came about, those that say so come first (汇聚各类人才, not 拓宽引才渠道).
     */
    List<String> headings(String theme, String facet, List<Fact> facts) {
        YamlNode entry = data.get(theme).get(facet);
        List<String> headings = new ArrayList<>();
        if (facts.stream().allMatch(f -> f.measures().isEmpty())) {
            headings.addAll(entry.get("成果题").texts());
        }
        headings.addAll(entry.get("小标题").texts());
        return headings;
    }
}
