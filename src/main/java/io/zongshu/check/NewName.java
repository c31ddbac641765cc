package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a paragraph that only a source may name: what stands in 《》 or “”, a unit, a place, a claim.
 *
 * @param text what a source must hold
 */
record NewName(int start, int end, String text) {
    private static final Pattern QUOTED = Pattern.compile("《([^》]{1,40})》|“([^”]{2,30})”");

    private static final Pattern RANKED = Pattern.compile("(?:全国|全省|全市|位居|排名|位列|居)[^，。]{0,4}$");

    static List<NewName> in(CheckedPaper paper, CheckedParagraph paragraph) {
        List<NewName> names = new ArrayList<>();
        String text = paragraph.text();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            names.add(new NewName(quoted.start(), quoted.end(), quoted.group(1) == null ? quoted.group(2) : quoted.group(1)));
        }
        for (NamedPlace place : NamedPlace.in(paper, paragraph, List.of())) {
            int end = UnitNames.end(text, place.end());
            String name = end > place.end() ? text.substring(place.start(), end) : place.name();
            if (!paper.isQuoted(paragraph, place.start(), end)) {
                names.add(new NewName(place.start(), end, name));
            }
        }
        for (String claim : paper.claims()) {
            for (int at = text.indexOf(claim); at >= 0; at = text.indexOf(claim, at + 1)) {
                int start = at;
                int end = at + claim.length();
                boolean within = names.stream().anyMatch(n -> n.start() <= start && end <= n.end());
                if (!within && !paper.isQuoted(paragraph, start, end) && longest(paper, text, at, claim)) {
                    names.add(new NewName(start, end, claim));
                }
            }
        }
        return names;
    }

    // 圆满 within 圆满完成 is told once; 第一 is a claim only of a rank.
    private static boolean longest(CheckedPaper paper, String text, int at, String claim) {
        boolean within = paper.claims().stream().anyMatch(c -> c.length() > claim.length() && c.contains(claim)
                && text.startsWith(c, at - c.indexOf(claim)));
        return !within && (!claim.equals("第一") || RANKED.matcher(text.substring(0, at)).find());
    }
}
