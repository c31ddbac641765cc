package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Fact;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Measures a draft's sections against last year's. */
final class LikeShares {
    private final Theming theming;
    private final Planner planner;
    private final LastYear lastYear;
    private final int most;

    LikeShares(Theming theming, Planner planner, LastYear lastYear, int most) {
        this.planner = planner;
        this.most = most;
        this.theming = theming;
        this.lastYear = lastYear;
    }

    List<SectionShare> of(Brief brief, Draft draft) {
        LinkedHashMap<String, List<Fact>> themes = new LinkedHashMap<>();
        for (Fact fact : brief.facts()) {
            FactKind kind = FactKind.of(fact, theming);
            if (kind == FactKind.PRACTICE || kind == FactKind.EXAMPLE || kind == FactKind.HONOUR) {
                themes.computeIfAbsent(fact.theme().text(), t -> new ArrayList<>()).add(fact);
            }
        }
        List<Integer> filled = new ArrayList<>();
        if (!lastYear.sections().isEmpty()) {
            planner.likeLastYear(themes, lastYear, most).forEach(f -> filled.add(f.section()));
        }
        Map<String, Integer> lengths = lengths(draft);
        List<String> headings = new ArrayList<>(lengths.keySet());
        // Sections on fields of work come first; problems and plans follow them.
        int sections = Math.min(headings.size(), filled.size());
        double all = Math.max(1, headings.subList(0, sections).stream().mapToInt(lengths::get).sum());
        List<SectionShare> shares = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            int of = filled.get(i);
            String heading = headings.get(i);
            double now = lengths.getOrDefault(heading, 0) / all;
            shares.add(of < 0
                    ? new SectionShare("", heading, 0, now)
                    : new SectionShare(name(lastYear.sections().get(of), of), heading, lastYear.sections().get(of).share(), now));
        }
        for (int i = 0; i < lastYear.sections().size(); i++) {
            if (!new TreeSet<>(filled).contains(i)) {
                shares.add(new SectionShare(name(lastYear.sections().get(i), i), "", lastYear.sections().get(i).share(), 0));
            }
        }
        return List.copyOf(shares);
    }

    private static String name(LastYear.Section section, int index) {
        return section.heading().isEmpty() ? "第" + ChineseNumbers.of(index + 1) + "部分" : section.heading();
    }

    private static Map<String, Integer> lengths(Draft draft) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        String heading = "";
        for (var block : draft.document().blocks()) {
            if (block instanceof Heading top && top.level() == 1) {
                heading = top.text();
                lengths.put(heading, heading.length());
            } else if (block instanceof Paragraph paragraph && paragraph.role() == Role.BODY && !heading.isEmpty()) {
                lengths.merge(heading, paragraph.text().length(), Integer::sum);
            }
        }
        return lengths;
    }
}
