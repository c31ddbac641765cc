package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Does a section's heading speak of all that stands under it? A theme is covered where the heading names it, or where its
 * words come from the entry of headlines.yaml for that theme or for a joint name under which it belongs.
 */
public final class HeadingCoverage {
    private static final String ENTRY = "headlines.yaml ";

    private final Theming theming;

    public HeadingCoverage(Settings settings) {
        this.theming = Theming.load(settings);
    }

    /** The themes of a section of which its heading does not speak; what a paper tells at its end needs no heading here. */
    public List<String> uncovered(Sourced heading, Collection<String> themes) {
        List<String> entries = heading.sources().stream()
                .filter(s -> s.kind() == Source.Kind.TEMPLATE && s.address().startsWith(ENTRY))
                .filter(s -> !s.address().endsWith(" 四字格"))
                .map(s -> s.address().substring(ENTRY.length()).split(" ", -1)[0])
                .toList();
        boolean cell = heading.sources().stream().anyMatch(s -> s.kind() == Source.Kind.BRIEF);
        boolean more = heading.text().endsWith("等工作");
        List<String> uncovered = new ArrayList<>();
        for (String theme : themes) {
            boolean headed = entries.stream().anyMatch(entry -> theming.speaksOf(entry, theme));
            String stem = theme.substring(0, Math.min(theme.length(), Math.max(2, theme.length() - 2)));
            boolean named = cell && (more || heading.text().contains(stem));
            boolean elsewhere = theme.isEmpty() || theming.headless(theme) || theming.ofTheEnd(theme);
            if (!headed && !named && !elsewhere) {
                uncovered.add(theme);
            }
        }
        return uncovered;
    }
}
