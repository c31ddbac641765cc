package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which verbs go with which nouns: the groups of collocations.yaml and the single nouns of noun-verbs.yaml, found by the longest
 * ending of a noun that is known. Where both know it equally well, and of what is bad, people, times and places, the groups count.
 */
final class Collocations {
    /** Kinds of nouns; the names are those of collocations.yaml. */
    enum Nature {
        PLAIN(""),
        /** What is done away with: never promoted. */
        BAD("反面"),
        PERSON("人"),
        LEADER("领导"),
        TIME("时间"),
        PLACE("地方");

        private final String entry;

        Nature(String entry) {
            this.entry = entry;
        }

        private static Nature of(String entry) {
            for (Nature nature : values()) {
                if (nature.entry.equals(entry)) {
                    return nature;
                }
            }
            throw new IllegalArgumentException("collocations.yaml 性质：" + entry);
        }
    }

    /** Does a verb go with a noun? */
    enum Fit {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * A group of nouns.
     *
     * @param name its key
     * @param address where it stands: file and entry
     * @param tasks verbs before what is to be done, the best first
     * @param results verbs before what came of it, the best first
     */
    record Group(String name, String address, Nature nature, List<String> tasks, List<String> results) {}

    private final Map<String, Group> byEnding = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final NounVerbs nouns;
    private final Answers<Optional<Group>> known = new Answers<>();
    private int longest;

    Collocations(Settings settings) {
        this.nouns = new NounVerbs(settings);
        settings.data("collocations").entries().forEach((name, entry) -> {
            Group group = new Group(name, "collocations.yaml " + name, Nature.of(entry.get("性质").text()), entry.get("做").texts(), entry.get("成").texts());
            verbs.addAll(group.tasks());
            verbs.addAll(group.results());
            for (YamlNode ending : entry.get("词尾").items()) {
                byEnding.put(ending.text(), group);
                longest = Math.max(longest, ending.text().length());
            }
        });
    }

    /** The group of a noun phrase by its longest known ending, without marks that close a quotation. */
    Optional<Group> of(String noun) {
        String core = ClauseReader.unclosed(noun);
        int length = head(core);
        return length == 0 ? Optional.empty() : Optional.ofNullable(byEnding.get(core.substring(core.length() - length)));
    }

    /** What is known of the verbs before a noun phrase: its group, or the single noun of noun-verbs.yaml if that is the longer ending. */
    Optional<Group> nearest(String noun) {
        return known.of(ClauseReader.unclosed(noun), this::near);
    }

    private Optional<Group> near(String core) {
        Optional<Group> group = of(core);
        int single = group.filter(g -> g.nature() != Nature.PLAIN).isPresent() ? 0 : nouns.head(core);
        if (single <= head(core)) {
            return group;
        }
        List<String> verbs = nouns.of(core.substring(core.length() - single));
        return Optional.of(new Group(group.map(Group::name).orElse(verbs.get(0)), NounVerbs.ADDRESS, Nature.PLAIN, verbs, group.map(Group::results).orElse(List.of())));
    }

    /** How many characters at the end are known; 0 if none. */
    private int head(String core) {
        int length = Math.min(core.length(), longest);
        while (length > 0 && !byEnding.containsKey(core.substring(core.length() - length))) {
            length--;
        }
        return length;
    }

    /** The best verb before such a task. */
    Optional<String> task(String noun) {
        return of(noun).flatMap(g -> g.tasks().stream().findFirst());
    }

    /** The best verb before such a result. */
    Optional<String> result(String noun) {
        return of(noun).flatMap(g -> g.results().stream().findFirst());
    }

    /** Is it something to be done away with (隐患, 乱象)? */
    boolean bad(String noun) {
        return of(noun).filter(g -> g.nature() == Nature.BAD).isPresent();
    }

    /** Does the verb go with the noun? What is bad and people take no other verbs than their own. */
    Fit fits(String verb, String noun) {
        Optional<Group> group = of(noun);
        if (group.isEmpty()) {
            return Fit.UNKNOWN;
        }
        if (group.get().tasks().contains(verb) || group.get().results().contains(verb)) {
            return Fit.YES;
        }
        return group.get().nature() != Nature.PLAIN && verbs.contains(verb) ? Fit.NO : Fit.UNKNOWN;
    }
}
