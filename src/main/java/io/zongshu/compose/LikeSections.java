package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Themes of this year's brief to the sections of last year's paper: to the section on the theme itself, else on its family,
 * else, among those of its field, to the one that is furthest below last year's share.
 */
final class LikeSections {
    /** Named as the section's own theme. */
    private static final int SAME = 20;
    /** Words of a theme beyond so many say no more. */
    private static final int MOST_WORDS = 15;
    /** Themes of one family or field. */
    private static final int NEAR = 4;
    /** A section takes a theme that it spoke of clearly, or that is of its family. */
    private static final int TAKES = 8;

    private final Theming theming;
    private final List<LastYear.Section> sections;

    LikeSections(Theming theming, LastYear lastYear) {
        this.theming = theming;
        this.sections = lastYear.sections();
    }

    /**
     * A section of this year.
     *
     * @param section index of last year's section; -1 for themes that last year's paper did not have
     */
    record Filled(int section, LinkedHashMap<String, List<Fact>> byTheme) {
        int size() {
            return byTheme.values().stream().mapToInt(List::size).sum();
        }
    }

    /** In last year's order; themes that it did not have follow, each a section of its own. */
    List<Filled> fill(Map<String, List<Fact>> themes) {
        List<LinkedHashMap<String, List<Fact>>> filled = new ArrayList<>();
        sections.forEach(s -> filled.add(new LinkedHashMap<>()));
        LinkedHashMap<String, List<Fact>> later = new LinkedHashMap<>();
        LinkedHashMap<String, List<Fact>> strangers = new LinkedHashMap<>();
        int all = themes.values().stream().mapToInt(List::size).sum();
        themes.forEach((theme, facts) -> {
            int best = best(theme);
            if (fit(theme, best) >= TAKES) {
                filled.get(best).put(theme, facts);
            } else {
                (field(theme) ? later : strangers).put(theme, facts);
            }
        });
        later.forEach((theme, facts) -> filled.get(mostWanting(theme, filled, all)).put(theme, facts));
        List<Filled> out = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            if (!filled.get(i).isEmpty()) {
                out.add(new Filled(i, filled.get(i)));
            }
        }
        strangers.forEach((theme, facts) -> {
            LinkedHashMap<String, List<Fact>> one = new LinkedHashMap<>();
            one.put(theme, facts);
            out.add(new Filled(-1, one));
        });
        return out;
    }

    private int best(String theme) {
        int best = 0;
        for (int i = 1; i < sections.size(); i++) {
            best = fit(theme, i) > fit(theme, best) ? i : best;
        }
        return best;
    }

    private boolean field(String theme) {
        return sections.stream().anyMatch(s -> theming.nearness(declared(theme), s.theme()) > 0);
    }

    private String declared(String theme) {
        return theming.declared(theme).map(t -> t.name()).orElse(theme);
    }

    private int fit(String theme, int section) {
        LastYear.Section of = sections.get(section);
        String name = declared(theme);
        int words = Math.min(MOST_WORDS, of.weights().getOrDefault(name, 0));
        // A template may name a section by an alias: 医改 before 卫生健康.
        int same = of.theme().equals(theme) ? 2 * SAME : of.theme().equals(name) ? SAME : 0;
        return same + words + NEAR * theming.nearness(name, of.theme());
    }

    private int mostWanting(String theme, List<LinkedHashMap<String, List<Fact>>> filled, int all) {
        int best = best(theme);
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sections.size(); i++) {
            int has = filled.get(i).values().stream().mapToInt(List::size).sum();
            double wanting = sections.get(i).share() - has / (double) Math.max(1, all);
            if (theming.nearness(declared(theme), sections.get(i).theme()) > 0 && wanting > most) {
                most = wanting;
                best = i;
            }
        }
        return best;
    }
}
