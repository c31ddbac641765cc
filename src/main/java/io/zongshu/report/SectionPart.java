package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a main section: what stands under one heading of the next level.
 *
 * @param theme what the part speaks of most; empty when unknown
 * @param heading without its number
 * @param share share of the paper's length, 0 to 1
 */
public record SectionPart(String theme, String heading, double share) {
    // As a section's own heading does (see learn): it says more than the body of what the part is about.
    private static final int HEADING_WEIGHT = 6;
    private static final int SECOND_LEVEL = 2;

    /** A heading with a stretch of text from each paragraph under it. */
    private record Text(String heading, List<String> stretches) {
        /** @param most stretches at most */
        SectionPart part(int most, long whole, Themes themes) {
            String body = String.join("", stretches.subList(0, Math.min(most, stretches.size())));
            String theme = themes.of((heading + "\n").repeat(HEADING_WEIGHT) + body).map(Themes.Theme::name).orElse("");
            return new SectionPart(theme, heading, Dispersion.rounded(body.length() / (double) whole));
        }
    }

    /** The parts of a section in order; none if it has no headings of the next level. */
    static List<SectionPart> of(Paper paper, PaperSection section, long whole, Themes themes) {
        SectionPaths paths = SectionPaths.of(paper);
        List<Text> texts = new ArrayList<>();
        for (int i = section.paragraph(); i < section.paragraph() + section.paragraphs(); i++) {
            String text = paper.paragraphs().get(i - 1).text();
            int at = 0;
            for (SectionPaths.Opening opening : paths.opened(i)) {
                if (opening.path().size() == SECOND_LEVEL) {
                    append(texts, text.substring(at, opening.start()));
                    texts.add(new Text(opening.path().get(SECOND_LEVEL - 1), new ArrayList<>()));
                    at = opening.start();
                }
            }
            append(texts, text.substring(at));
        }
        List<SectionPart> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i > 0 && i == texts.size() - 1;
            parts.add(texts.get(i).part(last ? longest(texts.subList(0, i)) : Integer.MAX_VALUE, whole, themes));
        }
        return parts;
    }

    /** The last part has no more paragraphs than its siblings: what follows belongs to the section. */
    private static int longest(List<Text> siblings) {
        return siblings.stream().mapToInt(t -> t.stretches.size()).max().orElse(1);
    }

    private static void append(List<Text> texts, String text) {
        if (!texts.isEmpty() && !text.isEmpty()) {
            texts.get(texts.size() - 1).stretches.add(text);
        }
    }

    /** Whether parts are on so many themes that their section is on none: no theme has half of them. */
    static boolean areMixed(List<SectionPart> parts) {
        Map<String, Integer> counts = new HashMap<>();
        parts.forEach(p -> counts.merge(p.theme, 1, Integer::sum));
        return parts.size() > 2 && counts.values().stream().noneMatch(n -> 2 * n >= parts.size());
    }
}
