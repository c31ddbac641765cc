package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Fact;
import io.zongshu.document.Block;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

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

    /** @param headings of the draft's sections on fields of work, in order */
    List<SectionShare> of(Brief brief, Draft draft, List<String> headings) {
        LinkedHashMap<String, List<Fact>> themes = new FactThemes(theming).of(brief.facts());
        List<Integer> filled = planner.likeLastYear(themes, lastYear, most).stream().map(LikeSections.Filled::section).toList();
        List<Integer> lengths = lengths(draft, headings);
        double all = Math.max(1, lengths.stream().mapToInt(n -> n).sum());
        List<SectionShare> shares = new ArrayList<>();
        for (int i = 0; i < Math.min(headings.size(), filled.size()); i++) {
            int of = filled.get(i);
            double now = lengths.get(i) / all;
            shares.add(of < 0
                    ? new SectionShare("", headings.get(i), 0, now)
                    : new SectionShare(name(lastYear.sections().get(of), of), headings.get(i), lastYear.sections().get(of).share(), now));
        }
        for (int i = 0; i < lastYear.sections().size(); i++) {
            if (!filled.contains(i)) {
                shares.add(new SectionShare(name(lastYear.sections().get(i), i), "", lastYear.sections().get(i).share(), 0));
            }
        }
        return List.copyOf(shares);
    }

    private static String name(LastYear.Section section, int index) {
        return section.heading().isEmpty() ? "第" + ChineseNumbers.of(index + 1) + "部分" : section.heading();
    }

    /** Characters from each heading, standing alone or opening a paragraph, to the next one or to a higher heading. */
    private static List<Integer> lengths(Draft draft, List<String> headings) {
        int[] lengths = new int[headings.size()];
        int section = -1;
        int level = 0;
        for (Block block : draft.document().blocks()) {
            String text = block instanceof Heading heading ? heading.text() : block instanceof Paragraph p ? p.text() : "";
            boolean next = section + 1 < headings.size() && text.contains(headings.get(section + 1));
            if (next) {
                section++;
                level = block instanceof Heading heading ? heading.level() : 4;
            } else if (block instanceof Heading heading && heading.level() <= level && section + 1 == headings.size()) {
                break;
            }
            if (section >= 0) {
                lengths[section] += text.length();
            }
        }
        return Arrays.stream(lengths).boxed().toList();
    }
}
