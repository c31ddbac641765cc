package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The matters that small headings name (smallheadings.yaml), and how well the rows of a passage bear each. What most rows
 * say and the other passages of the section do not is what the passage is about.
 */
final class RowHeadings {
    static final String ADDRESS = "smallheadings.yaml ";

    private static final String SHARE = "占比";
    private static final String EMPTY = "太空";
    private static final double PERCENT = 100;

    /** How much a row is about what its item or its theme names, what it did first, what it did besides, and what came about alone. */
    private static final double ITEM = 1;

    private static final double FIRST = 0.8;
    private static final double BESIDES = 0.6;
    private static final double OUTCOME = 0.6;

    /** A row that bears so much of a matter speaks of it. */
    private static final double SPEAKS = 0.5;

    /** What the first row does not speak of must be what so many of the rows are about: a reader takes the heading for the first. */
    private static final double NEARLY_ALL = 0.75;

    /** What other passages say of a matter makes it less of this one; and each word of it makes it wider. */
    private static final double ELSEWHERE = 0.25;

    private static final double WIDE = 0.002;

    /** Half the rows are better than what says nothing of any. */
    private static final double HALF = 0.3;

    private final YamlNode data;
    private final Facets facets;

    RowHeadings(Settings settings, Facets facets) {
        this.data = settings.data("smallheadings");
        this.facets = facets;
    }

    /** A matter's headings. @param fit how well the rows bear them, 1 if all are about it and nobody else is */
    record Named(String address, List<String> headings, double fit) {}

    /** Does what is said of a whole theme say too little to head a passage of it? */
    boolean tooWide(String theme) {
        return data.get(EMPTY).texts().contains(facets.owner(theme));
    }

    /** The matters that most rows of a passage speak of, the fittest first. */
    List<Named> of(SectionPlan.Group group, List<SectionPlan.Group> section) {
        String owner = facets.owner(group.theme());
        double share = Double.parseDouble(data.get(SHARE).text()) / PERCENT;
        List<Fact> others = section.stream()
                .filter(g -> g != group && facets.owner(g.theme()).equals(owner))
                .flatMap(g -> g.facts().stream())
                .toList();
        boolean part = section.stream().anyMatch(g -> g != group && g.theme().equals(group.theme()));
        List<Named> named = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : data.get(owner).entries().entrySet()) {
            List<String> words = entry.getValue().get("词").texts();
            double speaking = group.facts().stream().filter(f -> bears(f, words) >= SPEAKS).count();
            boolean half = speaking > 0 && speaking == share * group.facts().size() && (part || tooWide(owner));
            boolean most = speaking > share * group.facts().size() && (bears(group.facts().get(0), words) >= SPEAKS || speaking >= NEARLY_ALL * group.facts().size());
            if (half || most) {
                double fit = (half ? -HALF : 0) + mean(group.facts(), words) - ELSEWHERE * mean(others, words) - WIDE * words.size();
                named.add(new Named(ADDRESS + owner + " " + entry.getKey(), entry.getValue().get("题").texts(), fit));
            }
        }
        named.sort(Comparator.comparing((Named n) -> -n.fit()));
        return named;
    }

    private static double mean(List<Fact> facts, List<String> words) {
        return facts.stream().mapToDouble(f -> bears(f, words)).average().orElse(0);
    }

    private static double bears(Fact fact, List<String> words) {
        if (any(fact.item().text(), words) || any(fact.theme().text(), words)) {
            return ITEM;
        }
        String measures = fact.measures().text();
        if (any(measures.split("；", -1)[0], words)) {
            return FIRST;
        }
        return any(measures, words) ? BESIDES : measures.length() < 3 && any(fact.data().text() + fact.result().text(), words) ? OUTCOME : 0;
    }

    private static boolean any(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
