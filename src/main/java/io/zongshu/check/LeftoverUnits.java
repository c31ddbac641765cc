package io.zongshu.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units named with their place that the brief does not name, and units of the bank's other papers. */
final class LeftoverUnits {
    private LeftoverUnits() {}

    static void check(CheckedPaper paper, Rule rule, BriefNames brief, Findings found) {
        Map<CheckedParagraph, List<NamedPlace>> named = new LinkedHashMap<>();
        paper.paragraphs().forEach(p -> named.put(p, NamedPlace.in(paper, p, List.of())));
        String above = LeftoverPlaces.above(named, brief);
        named.forEach((paragraph, places) -> {
            int done = 0;
            for (NamedPlace place : places) {
                int end = UnitNames.end(paragraph.text(), place.end());
                // A unit of the brief's own place may be named without being in the brief.
                boolean known = end == place.end() || place.start() < done || brief.saysPlace(place.name()) || above.equals(place.name())
                        || brief.says(paragraph.text().substring(place.start(), end));
                if (!known && !paper.isQuoted(paragraph, place.start(), end)) {
                    done = end;
                    String name = paragraph.text().substring(place.start(), end);
                    found.add(rule, paragraph, place.start(), end, Map.of("见", LeftoverPlaces.seen(
                            brief.otherUnits().getOrDefault(name, brief.otherPlaces().getOrDefault(place.name(), "")))));
                }
            }
            ofBank(paper, paragraph, rule, brief, found);
        });
    }

    private static void ofBank(CheckedPaper paper, CheckedParagraph paragraph, Rule rule, BriefNames brief, Findings found) {
        String text = paragraph.text();
        brief.otherUnits().forEach((name, file) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                if (!paper.isQuoted(paragraph, at, at + name.length())) {
                    found.add(rule, paragraph, at, at + name.length(), Map.of("见", LeftoverPlaces.seen(file)));
                }
            }
        });
    }
}
