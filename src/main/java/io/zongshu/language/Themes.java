package io.zongshu.language;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The themes declared in themes.yaml, and which of them a text is about. */
public final class Themes {
    private final List<Theme> themes;
    /** By name and alias; of two that share one, the first. */
    private final Map<String, Theme> byName = new HashMap<>();
    private final ThemeWords words;

    private Themes(List<Theme> themes) {
        this.themes = List.copyOf(themes);
        for (Theme theme : themes) {
            byName.putIfAbsent(theme.name(), theme);
            for (String alias : theme.aliases()) {
                byName.putIfAbsent(alias, theme);
            }
        }
        this.words = new ThemeWords(this.themes);
    }

    /**
     * A theme as declared.
     *
     * @param family the broader field that it belongs to (党建, 干部, 经济 …), used to group themes into sections
     * @param aliases other names that briefs and headings use for it
     * @param keywords words whose presence speaks for it
     */
    public record Theme(String name, String family, List<String> aliases, List<String> keywords) {}

    /** Reads the built-in themes with the user's on top. */
    public static Themes load(Settings settings) {
        List<Theme> themes = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : settings.data("themes").entries().entrySet()) {
            YamlNode node = entry.getValue();
            themes.add(new Theme(
                    entry.getKey(), node.get("门类").text(), node.get("别名").texts(), node.get("关键词").texts()));
        }
        return new Themes(themes);
    }

    /** All themes in file order. */
    public List<Theme> all() {
        return themes;
    }

    /** The theme of a name or alias. */
    public Optional<Theme> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The theme that a text speaks of most: names and aliases weigh 3, keywords 1 an occurrence; empty below 1. */
    public Optional<Theme> of(String text) {
        Theme best = null;
        int most = 0;
        int[] weights = words.weights(text);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > most) {
                most = weights[i];
                best = themes.get(i);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How much a text speaks of one of these themes: names and aliases weigh 3, keywords 1 an occurrence. */
    public int weight(String text, Theme theme) {
        int i = themes.indexOf(theme);
        return i < 0 ? 0 : words.weights(text)[i];
    }
}
