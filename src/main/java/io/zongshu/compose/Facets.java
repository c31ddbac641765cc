package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts the facts of a large theme into facets (facets.yaml), so that each passage has a subject of its own. */
final class Facets {
    /** Up to this many facts make one passage. */
    private static final int PASSAGE = 4;

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
        LinkedHashMap<String, List<Fact>> byFacet = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byFacet.computeIfAbsent(facet(theme, fact), f -> new ArrayList<>()).add(fact);
        }
        merge(byFacet, Math.max(2, (facts.size() + 2) / 3));
        List<SectionPlan.Group> groups = new ArrayList<>();
        byFacet.forEach((facet, ofFacet) -> {
            String name = facet;
            for (List<Fact> chunk : chunks(ofFacet)) {
                groups.add(new SectionPlan.Group(theme, name, chunk));
                name = "";
            }
        });
        return groups;
    }

    /** While there are too many groups, or one has a single fact, the smallest joins the group before it. */
    private static void merge(LinkedHashMap<String, List<Fact>> byFacet, int most) {
        while (byFacet.size() > 1) {
            List<Map.Entry<String, List<Fact>>> entries = new ArrayList<>(byFacet.entrySet());
            int smallest = 0;
            for (int i = 1; i < entries.size(); i++) {
                boolean smaller = entries.get(i).getValue().size() < entries.get(smallest).getValue().size();
                smallest = smaller ? i : smallest;
            }
            if (entries.get(smallest).getValue().size() > 1 && entries.size() <= most) {
                return;
            }
            int host = smallest == 0 ? 1 : smallest - 1;
            entries.get(host).getValue().addAll(entries.get(smallest).getValue());
            byFacet.remove(entries.get(smallest).getKey());
        }
    }

    /** Parts of at most five facts, as even as can be, in order. */
    private static List<List<Fact>> chunks(List<Fact> facts) {
        int count = (facts.size() + PASSAGE) / (PASSAGE + 1);
        List<List<Fact>> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chunks.add(facts.subList(i * facts.size() / count, (i + 1) * facts.size() / count));
        }
        return chunks;
    }

    private String facet(String theme, Fact fact) {
        String best = "";
        int most = 0;
        for (String owner : List.of(theme, COMMON)) {
            for (Map.Entry<String, YamlNode> facet : data.get(owner).entries().entrySet()) {
                int weight = 0;
                for (String word : facet.getValue().get("关键词").texts()) {
                    weight += fact.item().text().contains(word) ? 2 : 0;
                    weight += fact.measures().text().contains(word) ? 1 : 0;
                }
                if (weight > most) {
                    most = weight;
                    best = facet.getKey();
                }
            }
            if (most > 0) {
                return best;
            }
        }
        return best;
    }

    /** The small headings of a theme's own facet; the common facets part facts but say too little to head them. */
    List<String> headings(String theme, String facet) {
        return data.get(theme).get(facet).get("小标题").texts();
    }
}
