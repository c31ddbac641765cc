package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Headings and titles that an outline gives: what is one of the program's own phrases has its own source still; what the
 * writer changed comes from the outline.
 */
final class GivenWords {
    private static final String OUTLINE = "提纲 ";

    private final WordStock stock;
    private final Map<String, YamlNode> sources;
    /** Collected when the outline first gives something. */
    private final Map<String, String> phrases = new TreeMap<>();
    private final List<Sourced> themes = new ArrayList<>();

    /** @param sources data files by name, whose phrases may stand in headings */
    GivenWords(WordStock stock, Map<String, YamlNode> sources, List<Sourced> themes) {
        this.stock = stock;
        this.themes.addAll(themes);
        this.sources = sources;
    }

    private void collect(YamlNode node, String address) {
        if (node.entries().isEmpty()) {
            node.texts().forEach(text -> phrases.putIfAbsent(text, address));
        } else {
            node.entries().forEach((key, value) -> collect(value, address + " " + key));
        }
    }

    Sourced title(String text) {
        return worded(text, "标题");
    }

    Sourced subtitle(String text) {
        return worded(text, "副标题");
    }

    Sourced heading(String text) {
        return worded(text, "各部分标题");
    }

    Sourced smallHeading(String text) {
        return worded(text, "小标题");
    }

    private Sourced worded(String text, String place) {
        if (phrases.isEmpty()) {
            sources.forEach((file, node) -> collect(node, file));
        }
        Sourced worded = Sourced.EMPTY;
        for (String part : text.split("(?=，)|(?<=，)|(?=\u3000)|(?<=\u3000)", -1)) {
            Sourced known = known(part);
            if (known.isEmpty()) {
                return Sourced.of(text, Source.Kind.BRIEF, OUTLINE + place);
            }
            worded = worded.plus(known);
        }
        return worded;
    }

    private Sourced known(String part) {
        if (part.equals("，") || part.equals("\u3000")) {
            return Sourced.of(part, Source.Kind.TEMPLATE, "titles.yaml 标题式样");
        }
        if (stock.knows(part)) {
            return stock.sourced(part);
        }
        String address = phrases.get(part);
        if (address != null) {
            return Sourced.of(part, Source.Kind.TEMPLATE, address);
        }
        for (Sourced theme : themes) {
            String verb = part.endsWith(theme.text()) ? part.substring(0, part.length() - theme.text().length()) : "";
            String from = verb.isEmpty() ? null : phrases.get(verb);
            if (from != null) {
                return Sourced.of(verb, Source.Kind.TEMPLATE, from).plus(theme);
            }
        }
        return Sourced.EMPTY;
    }
}
