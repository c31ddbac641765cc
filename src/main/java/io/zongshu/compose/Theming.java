package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which declared theme a brief's theme is, and how near two themes are to each other. */
final class Theming {
    private final Themes themes;
    private final YamlNode families;

    private Theming(Themes themes, YamlNode families) {
        this.themes = themes;
        this.families = families;
    }

    static Theming load(Settings settings) {
        return new Theming(Themes.load(settings), settings.data("families"));
    }

    /** The declared theme that a brief's theme names. */
    Optional<Themes.Theme> declared(String theme) {
        return themes.named(theme);
    }

    /** The family of a theme; empty for one that is not declared. */
    String family(String theme) {
        return declared(theme).map(Themes.Theme::family).orElse("");
    }

    /** The broad field of a theme (大类); empty if unknown. */
    String field(String theme) {
        return families.get(family(theme)).get("大类").text();
    }

    /** What a paper is about: the broad fields (大类) and families (门类) of its facts, those with most facts first. */
    List<String> fields(Plan plan) {
        Map<String, Integer> facts = new LinkedHashMap<>();
        plan.sections().forEach(s -> s.groups().forEach(g -> {
            Stream.of(field(g.theme()), family(g.theme())).distinct().filter(f -> !f.isEmpty())
                    .forEach(f -> facts.merge(f, g.facts().size(), Integer::sum));
        }));
        return facts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Do two themes make one section under a joint name? Only fields whose families share a 合称 do. */
    boolean joins(String a, String b) {
        return !field(a).isEmpty() && field(a).equals(field(b)) && !jointTheme(b).equals(b) && jointTheme(a).equals(jointTheme(b));
    }

    /** The theme after which a section of several families is headed; the theme itself if its family has none. */
    String jointTheme(String theme) {
        String joint = families.get(family(theme)).get("合称").text();
        return joint.isEmpty() ? theme : joint;
    }

    /** Is the theme one after which joint sections are headed, so that it speaks of all of them? */
    boolean joint(String theme) {
        return families.get(family(theme)).get("合称").text().equals(theme);
    }

    /** 3 same theme, 2 same family, 1 same field, 0 strangers. */
    int nearness(String a, String b) {
        if (a.equals(b)) {
            return 3;
        }
        if (!family(a).isEmpty() && family(a).equals(family(b))) {
            return 2;
        }
        return !field(a).isEmpty() && field(a).equals(field(b)) ? 1 : 0;
    }
}
