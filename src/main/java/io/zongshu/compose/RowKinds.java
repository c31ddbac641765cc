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

/**
 * The kinds of work of which a section tells (smallheadings.yaml 归堆), in a fixed order. Of which kind a row is was learned
 * ({@link RowKindScores}).
 */
final class RowKinds {
    private static final String ADDRESS = "smallheadings.yaml 归堆 ";

    /** Fewer rows of fewer characters together are told as the brief has them. */
    private static final int ENOUGH = 6;

    private static final int MUCH = 280;

    /** So many characters are a passage of their own. */
    private static final int PASSAGE = 42;
    private static final int SHORT_PASSAGE = 25;

    private final YamlNode data;
    private final RowKindScores scores;

    RowKinds(Settings settings) {
        this.data = settings.data("smallheadings").get("归堆");
        this.scores = new RowKindScores(settings, data);
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
    List<String> headings(String kind) {
        return entry(kind).get("题").texts();
    }

    /** The clauses that may lead a passage of a kind. */
    List<String> clauses(String kind) {
        return entry(kind).get("起句").texts();
    }

    /** Where a kind is declared. */
    String address(String kind) {
        return ADDRESS + owner(kind) + " " + kind;
    }

    private YamlNode entry(String kind) {
        return data.get(owner(kind)).get(kind);
    }

    private String owner(String kind) {
        return data.entries().entrySet().stream().filter(owner -> owner.getValue().entries().containsKey(kind)).map(Map.Entry::getKey).findFirst().orElse("");
    }

    /** The owner among whose kinds the rows of a theme are told, in a section that has rows of the owner's too; empty if there is none. */
    String host(String theme) {
        return data.entries().entrySet().stream()
                .filter(owner -> owner.getValue().entries().values().stream().anyMatch(kind -> kind.get("主题").texts().contains(theme)))
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    /** The rows kind by kind; too little of a kind is told with what is declared nearest. */
    List<Part> parts(String owner, List<Fact> facts) {
        Map<Fact, String> kinds = new LinkedHashMap<>();
        String before = "";
        for (Fact fact : facts) {
            before = scores.best(owner, fact, before);
            kinds.put(fact, before);
        }
        Set<Fact> guests = new HashSet<>();
        List<String> all = List.copyOf(data.get(owner).entries().keySet());
        for (String kind : all) {
            List<Fact> of = of(kind, kinds);
            int least = data.get(owner).get(kind).get("自成").text().equals("是") ? SHORT_PASSAGE : PASSAGE;
            if (!of.isEmpty() && of.stream().mapToInt(LeadingRow::length).sum() < least) {
                String host = near(owner, kind, kinds);
                of.forEach(fact -> kinds.put(fact, host));
                guests.addAll(of);
            }
        }
        return all.stream()
                .map(kind -> new Part(kind, of(kind, kinds).stream().sorted(Comparator.comparing(fact -> guests.contains(fact) ? 2 : leads(owner, kind, fact) || scores.frame(fact) ? 0 : 1)).toList()))
                .map(part -> new Part(part.kind(), Days.inOrder(part.facts())))
                .filter(part -> !part.facts().isEmpty())
                .toList();
    }

    private static List<Fact> of(String kind, Map<Fact, String> kinds) {
        return kinds.entrySet().stream().filter(entry -> entry.getValue().equals(kind)).map(Map.Entry::getKey).toList();
    }

    private String near(String owner, String kind, Map<Fact, String> all) {
        return data.get(owner).get(kind).get("并入").texts().stream().filter(near -> !of(near, all).isEmpty()).findFirst().orElse(kind);
    }

    /** 用人导向 stands before what is done by it. */
    private boolean leads(String owner, String kind, Fact fact) {
        return data.get(owner).get(kind).get("居前").texts().stream().anyMatch(fact.item().text()::contains);
    }
}
