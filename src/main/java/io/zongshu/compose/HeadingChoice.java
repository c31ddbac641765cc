package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses a small heading for each passage of a section so that all together cost least and none says what another says. */
final class HeadingChoice {
    /** A verb has two characters. */
    private static final int VERB = 2;

    /** What it costs that two headings of a section say nearly the same. */
    private static final int ALIKE = 35;

    private final YamlNode titles;

    HeadingChoice(YamlNode titles) {
        this.titles = titles;
    }

    /** What may head a passage. @param cost less is better */
    record Candidate(Sourced text, int cost) {}

    /** Headings of passages in a row. */
    private record Choice(List<Sourced> headings, int cost) {}

    /** One of each row, no verb and no object twice, with the least cost together; empty if that cannot be. */
    List<Sourced> cheapest(List<List<Candidate>> rows) {
        return cheapest(rows, 0, Set.of()).map(Choice::headings).orElse(List.of());
    }

    private Optional<Choice> cheapest(List<List<Candidate>> rows, int from, Set<String> verbs) {
        if (from == rows.size()) {
            return Optional.of(new Choice(List.of(), 0));
        }
        Optional<Choice> best = Optional.empty();
        for (Candidate candidate : rows.get(from)) {
            String heading = candidate.text().text();
            Set<String> said = new HashSet<>(verbs);
            Optional<Choice> rest = said.add(heading.substring(0, VERB)) && said.add(heading.substring(VERB)) && (!ofAMatter(candidate) || said.add(address(candidate))) ? cheapest(rows, from + 1, said) : Optional.empty();
            int cost = candidate.cost() + rest.map(r -> r.cost() + (r.headings().stream().anyMatch(other -> alike(heading, other.text())) ? ALIKE : 0)).orElse(0);
            if (rest.isPresent() && best.map(b -> cost < b.cost()).orElse(true)) {
                List<Sourced> headings = new ArrayList<>(List.of(candidate.text()));
                headings.addAll(rest.get().headings());
                best = Optional.of(new Choice(headings, cost));
            }
        }
        return best;
    }

    private static boolean ofAMatter(Candidate candidate) {
        return address(candidate).startsWith(RowHeadings.ADDRESS);
    }

    private static String address(Candidate candidate) {
        return candidate.text().sources().get(0).address();
    }

    /** 抓实学习教育 and 深化理论学习 head one matter, as 选准用好干部 and 选优育强干部 do; 抓实学前教育 and 办好高中教育 two. */
    private boolean alike(String one, String other) {
        boolean sameWord = words(titles, one).anyMatch(word -> other.indexOf(word, VERB) >= 0 && other.indexOf(word, VERB) != one.indexOf(word, VERB));
        boolean sameAim = one.charAt(0) == other.charAt(0) && one.endsWith(other.substring(other.length() - VERB));
        return sameWord || sameAim;
    }

    /** The words of a heading's object but those that any row might use. */
    static Stream<String> words(YamlNode titles, String heading) {
        List<String> broad = titles.get("宽泛词").texts();
        List<String> words = new ArrayList<>();
        for (int i = VERB; i + VERB <= heading.length(); i += VERB) {
            words.add(heading.substring(i, i + VERB));
        }
        words.removeAll(broad);
        return words.stream();
    }
}
