package io.zongshu.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Word's automatic numbers as the text that Word prints: 一、, （一）, 1. Bullets print nothing. */
final class WordNumbering {
    private final WordStyles styles;
    private final Map<Integer, Definition> definitions = new LinkedHashMap<>();
    private final Map<Integer, Use> lists = new LinkedHashMap<>();
    private final ListCounters counters = new ListCounters();

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    /** An abstract numbering; one that only points to a numbering style has that style's id. */
    private record Definition(List<ListLevel> levels, String pointsTo) {}

    /** A list: its definition, the levels it declares otherwise, and where it starts anew. */
    private record Use(int definition, Map<Integer, ListLevel> own, Map<Integer, Integer> starts) {}

    /** A file without automatic numbers. */
    static WordNumbering none(WordStyles styles) {
        return new WordNumbering(styles);
    }

    /** Reads the part of numberings. */
    static WordNumbering read(InputStream in, WordStyles styles) throws XMLStreamException {
        WordNumbering numbering = new WordNumbering(styles);
        try (WordXml xml = WordXml.of(in)) {
            int root = xml.enter();
            while (xml.nextIn(root)) {
                switch (xml.name()) {
                    case "abstractNum" -> numbering.definition(xml);
                    case "num" -> numbering.list(xml);
                    default -> {}
                }
            }
        }
        return numbering;
    }

    private void definition(WordXml xml) throws XMLStreamException {
        int id = WordXml.number(xml.attribute("abstractNumId"), -1);
        ListLevel[] levels = new ListLevel[ListLevel.MOST];
        Arrays.fill(levels, ListLevel.PLAIN);
        String pointsTo = "";
        int me = xml.depth();
        while (xml.nextIn(me)) {
            switch (xml.name()) {
                case "numStyleLink" -> pointsTo = xml.val();
                case "lvl" -> {
                    int at = WordXml.number(xml.attribute("ilvl"), -1);
                    ListLevel level = level(xml);
                    if (at >= 0 && at < levels.length) {
                        levels[at] = level;
                    }
                }
                default -> {}
            }
        }
        definitions.put(id, new Definition(List.of(levels), pointsTo));
    }

    private static ListLevel level(WordXml xml) throws XMLStreamException {
        int start = 1;
        int restart = -1;
        String format = "decimal";
        String text = "";
        String style = "";
        boolean legal = false;
        boolean gap = true;
        int me = xml.depth();
        while (xml.nextIn(me)) {
            switch (xml.name()) {
                case "start" -> start = xml.number(1);
                case "lvlRestart" -> restart = xml.number(-1);
                case "numFmt" -> format = xml.val();
                case "AlternateContent" -> format = alternative(xml);
                case "lvlText" -> text = xml.val();
                case "pStyle" -> style = xml.val();
                case "isLgl" -> legal = xml.isOn();
                case "suff" -> gap = !xml.val().equals("nothing");
                default -> {}
            }
        }
        return new ListLevel(start, format, text, restart, legal, gap, style);
    }

    /** A format that only new programs know is written twice; the fallback is one that we know. */
    private static String alternative(WordXml xml) throws XMLStreamException {
        String format = "decimal";
        int me = xml.depth();
        while (xml.nextIn(me)) {
            int branch = xml.depth();
            boolean fallback = xml.name().equals("Fallback");
            while (xml.nextIn(branch)) {
                format = fallback && xml.name().equals("numFmt") ? xml.val() : format;
            }
        }
        return format;
    }

    private void list(WordXml xml) throws XMLStreamException {
        int id = WordXml.number(xml.attribute("numId"), -1);
        int definition = -1;
        Map<Integer, ListLevel> own = new TreeMap<>();
        Map<Integer, Integer> starts = new TreeMap<>();
        int me = xml.depth();
        while (xml.nextIn(me)) {
            switch (xml.name()) {
                case "abstractNumId" -> definition = xml.number(-1);
                case "lvlOverride" -> {
                    int at = WordXml.number(xml.attribute("ilvl"), -1);
                    int override = xml.depth();
                    while (xml.nextIn(override)) {
                        switch (xml.name()) {
                            case "startOverride" -> starts.put(at, xml.number(1));
                            case "lvl" -> own.put(at, level(xml));
                            default -> {}
                        }
                    }
                }
                default -> {}
            }
        }
        lists.put(id, new Use(definition, own, starts));
    }

    /** The number of the next paragraph; must be asked once for each paragraph, in order. Empty if it has none. */
    String markerOf(WordProperties paragraph) {
        String style = styles.idOf(paragraph);
        Optional<Integer> id = paragraph.list().or(() -> styles.inherited(style, WordProperties::list));
        Use list = lists.get(id.orElse(0));
        if (id.orElse(0) <= 0 || list == null) {
            return "";
        }
        int definition = resolved(list.definition());
        Definition found = definitions.get(definition);
        if (found == null) {
            return "";
        }
        List<ListLevel> levels = new ArrayList<>(found.levels());
        list.own().forEach((at, level) -> {
            if (at >= 0 && at < levels.size()) {
                levels.set(at, level);
            }
        });
        int level = paragraph.level()
                .or(() -> tied(levels, style))
                .or(() -> styles.inherited(style, WordProperties::level))
                .orElse(0);
        return counters.next(String.valueOf(definition), String.valueOf(id.get()), levels, list.starts(), level);
    }

    private static Optional<Integer> tied(List<ListLevel> levels, String style) {
        for (int i = 0; i < levels.size(); i++) {
            if (!style.isEmpty() && levels.get(i).style().equals(style)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A definition that points to a numbering style stands for the definition of that style's list. */
    private int resolved(int definition) {
        int at = definition;
        for (int i = 0; i < ListLevel.MOST; i++) {
            Definition found = definitions.get(at);
            if (found == null || found.pointsTo().isEmpty()) {
                return at;
            }
            Use list = styles.inherited(found.pointsTo(), WordProperties::list).map(lists::get).orElse(null);
            if (list == null) {
                return at;
            }
            at = list.definition();
        }
        return at;
    }
}
