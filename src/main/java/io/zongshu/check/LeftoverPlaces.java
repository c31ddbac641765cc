package io.zongshu.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Places that the brief does not name: in full, or those of the bank's other units. */
final class LeftoverPlaces {
    private static final String GENERAL = "泛指";

    private LeftoverPlaces() {}

    static void check(CheckedPaper paper, Rule rule, BriefNames brief, Findings found) {
        List<String> general = rule.words(GENERAL);
        Map<CheckedParagraph, List<NamedPlace>> named = new LinkedHashMap<>();
        paper.paragraphs().forEach(p -> named.put(p, NamedPlace.in(paper, p, general)));
        String above = above(named, brief);
        named.forEach((paragraph, places) -> {
            for (NamedPlace place : places) {
                boolean known = brief.saysPlace(place.name()) || above.equals(place.name()) || UnitNames.end(paragraph.text(), place.end()) > place.end();
                if (!known && !paper.isQuoted(paragraph, place.start(), place.end())) {
                    found.add(rule, paragraph, place.start(), place.end(), Map.of("见", seen(brief.otherPlaces().getOrDefault(place.name(), ""))));
                }
            }
            ofBank(paper, paragraph, places, rule, brief, found);
        });
    }

    /** The city above a county's or street's brief that does not name it: the only one that the paper names. */
    static String above(Map<CheckedParagraph, List<NamedPlace>> named, BriefNames brief) {
        Set<String> cities = new TreeSet<>();
        named.forEach((paragraph, places) -> places.stream()
                .filter(p -> p.suffix().equals("市") && UnitNames.end(paragraph.text(), p.end()) == p.end())
                .forEach(p -> cities.add(p.name())));
        boolean below = !brief.unit().contains("市");
        return below && cities.size() == 1 && !brief.otherPlaces().containsKey(cities.iterator().next()) ? cities.iterator().next() : "";
    }

    private static void ofBank(
            CheckedPaper paper, CheckedParagraph paragraph, List<NamedPlace> places, Rule rule, BriefNames brief, Findings found) {
        ProperNames names = new ProperNames(paper, paragraph);
        String text = paragraph.text();
        brief.otherPlaces().forEach((name, file) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                int start = at;
                int end = at + name.length();
                boolean told = places.stream().anyMatch(p -> p.start() <= start && p.end() >= end);
                boolean unit = end < text.length() && "市县区州旗镇乡".indexOf(text.charAt(end)) >= 0;
                if (!told && !unit && names.isName(start, end) && !paper.isQuoted(paragraph, start, end)) {
                    found.add(rule, paragraph, start, end, Map.of("见", seen(file)));
                }
            }
        });
    }

    static String seen(String file) {
        return file.isEmpty() ? "" : CheckMessages.seenIn(file);
    }
}
