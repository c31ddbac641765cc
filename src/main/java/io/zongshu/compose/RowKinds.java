package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The kinds of work of which a section tells (smallheadings.yaml 归堆), in a fixed order: a row belongs to the kind that its
 * item names, else to that which its measures name twice, else to that of its theme, else to what came about, else to that of the row before it.
 */
final class RowKinds {
    static final String ADDRESS = "smallheadings.yaml 归堆 ";

    /** Fewer rows of fewer characters together are told as the brief has them. */
    private static final int ENOUGH = 6;

    private static final int MUCH = 280;

    /** One row of so many characters is a passage of its own. */
    private static final int PASSAGE = 60;

    /** Measures must name a kind so often. */
    private static final int MEASURES = 2;

    /** Who is meant says more than what is done with them. */
    private static final int PEOPLE = 2;

    private final YamlNode data;

    RowKinds(Settings settings) {
        this.data = settings.data("smallheadings").get("归堆");
    }

    /** Rows of one kind. */
    record Part(String kind, List<Fact> facts) {}

    /** Are there so many rows that they are sorted? */
    static boolean enough(List<Fact> facts) {
        return facts.size() >= ENOUGH || facts.stream().mapToInt(LeadingRow::length).sum() > MUCH;
    }

    /** Has an owner's section such kinds? */
    boolean has(String owner) {
        return !data.get(owner).entries().isEmpty();
    }

    /** The headings of a kind, the best first; none for what is no kind. */
    List<String> headings(String owner, String kind) {
        return data.get(owner).get(kind).get("题").texts();
    }

    /** The rows kind by kind; too little of a kind is told with what is declared nearest, else with its theme's. */
    List<Part> parts(String owner, List<Fact> facts) {
        Map<Fact, String> kinds = new LinkedHashMap<>();
        String before = rest(owner);
        for (Fact fact : facts) {
            String own = own(owner, fact);
            before = own.isEmpty() ? before : own;
            kinds.put(fact, before);
        }
        Set<Fact> guests = new HashSet<>();
        List<String> all = List.copyOf(data.get(owner).entries().keySet());
        for (String kind : all) {
            List<Fact> of = of(kind, kinds);
            if (of.size() == 1 && LeadingRow.length(of.get(0)) < PASSAGE) {
                kinds.put(of.get(0), host(owner, of.get(0), kind, kinds));
                guests.add(of.get(0));
            }
        }
        return all.stream()
                .map(kind -> new Part(kind, of(kind, kinds).stream().sorted(Comparator.comparing(fact -> guests.contains(fact) ? 2 : leads(owner, kind, fact) ? 0 : 1)).toList()))
                .filter(part -> !part.facts().isEmpty())
                .toList();
    }

    private static List<Fact> of(String kind, Map<Fact, String> kinds) {
        return kinds.entrySet().stream().filter(entry -> entry.getValue().equals(kind)).map(Map.Entry::getKey).toList();
    }

    private String host(String owner, Fact fact, String kind, Map<Fact, String> all) {
        YamlNode entry = data.get(owner).get(kind);
        String theme = ofTheme(owner, fact);
        return Stream.concat(entry.get("并入").texts().stream(), Stream.of(theme))
                .filter(near -> !near.equals(kind) && !of(near, all).isEmpty())
                .findFirst().orElse(kind);
    }

    /** By the item, the measures, the theme, what came about; empty if none says it. */
    private String own(String owner, Fact fact) {
        return Stream.of(
                        most(owner, fact.item().text(), 1), most(owner, fact.measures().text(), MEASURES), ofTheme(owner, fact),
                        most(owner, fact.measures().text() + fact.result().text(), 1))
                .filter(kind -> !kind.isEmpty())
                .findFirst().orElse("");
    }

    /** The kind of a first row that says nothing. */
    private String rest(String owner) {
        return data.get(owner).entries().entrySet().stream().filter(kind -> kind.getValue().get("其余").text().equals("是")).map(Map.Entry::getKey).findFirst().orElse("");
    }

    private String ofTheme(String owner, Fact fact) {
        return data.get(owner).entries().entrySet().stream()
                .filter(kind -> kind.getValue().get("主题").texts().contains(fact.theme().text()))
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    /** The kind that a text names most, at least so often; of several the one that it names last, which is what the others qualify. */
    private String most(String owner, String text, int least) {
        String best = "";
        int most = least - 1;
        int last = -1;
        for (Map.Entry<String, YamlNode> kind : data.get(owner).entries().entrySet()) {
            List<String> words = kind.getValue().get("词").texts().stream().filter(text::contains).toList();
            int weight = words.size() * (kind.getValue().get("主题").texts().isEmpty() || words.isEmpty() ? 1 : PEOPLE);
            int at = words.stream().mapToInt(word -> text.lastIndexOf(word) + word.length()).max().orElse(-1);
            if (words.size() >= least && (weight > most || weight == most && at > last)) {
                best = kind.getKey();
                most = weight;
                last = at;
            }
        }
        return best;
    }

    /** 用人导向 stands before what is done by it. */
    private boolean leads(String owner, String kind, Fact fact) {
        return data.get(owner).get(kind).get("居前").texts().stream().anyMatch(fact.item().text()::contains);
    }
}
