package io.zongshu.compose;

import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names for what the sections of a paper are about. Where several have one theme (a health commission's 卫生健康), each is
 * named by the alias that it speaks of most (医改, 公共卫生); what cannot be told apart has no name.
 */
final class SectionFields {
    private static final int IN_HEADING = 5;
    private static final int LEAST = 3;

    private SectionFields() {}

    /**
     * @param texts of the sections, each headed by its heading
     * @param asides words that name a means and no field (主题教育 is not 教育)
     */
    static List<String> of(List<LastYear.Section> sections, List<String> texts, String asides, Themes themes) {
        List<String> own = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            String heading = texts.get(i).lines().findFirst().orElse("") + "\n";
            String text = (heading.repeat(IN_HEADING) + texts.get(i)).replaceAll(asides, "");
            own.add(themes.of(text).map(Themes.Theme::name).orElse(sections.get(i).theme()));
            times.merge(own.get(i), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            String theme = own.get(i);
            String name = times.getOrDefault(theme, 0) < 2 ? theme : alias(texts.get(i), theme, names, themes);
            names.add(names.contains(name) ? "" : name);
        }
        return names;
    }

    private static String alias(String text, String theme, List<String> taken, Themes themes) {
        Optional<Themes.Theme> declared = themes.named(theme);
        String heading = text.lines().findFirst().orElse("");
        String best = "";
        int most = LEAST - 1;
        for (String alias : declared.map(Themes.Theme::aliases).orElse(List.of())) {
            int weight = count(text, alias) + IN_HEADING * count(heading, alias);
            if (weight > most && !taken.contains(alias)) {
                most = weight;
                best = alias;
            }
        }
        return best.isEmpty() ? theme : best;
    }

    private static int count(String text, String word) {
        return (text.length() - text.replace(word, "").length()) / word.length();
    }
}
