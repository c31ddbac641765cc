package io.zongshu.files;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds nodes straight from the parser's events: no types, no aliases, and a bound on depth. */
final class YamlBuilder {
    private static final int MAX_DEPTH = 30;

    private final String file;
    private final String[] lines;
    private final Iterator<Event> events;

    private YamlBuilder(String file, String text) {
        this.file = file;
        this.lines = text.split("\n", -1);
        this.events = new Parse(LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build())
                .parseString(text)
                .iterator();
    }

    /** Parses; the parser's own exceptions are left to the caller, who explains them. */
    static YamlNode build(String file, String text) {
        return new YamlBuilder(file, text).document();
    }

    private YamlNode document() {
        YamlNode root = new YamlNode.Scalar("", 1, 1);
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw fault(event, YamlMessages.MANY_DOCUMENTS);
            }
            if (event instanceof NodeEvent) {
                root = node(event, 0);
            }
        }
        return root;
    }

    private YamlNode node(Event event, int depth) {
        int line = line(event);
        int column = column(event);
        if (depth > MAX_DEPTH) {
            throw fault(event, YamlMessages.TOO_DEEP.formatted(MAX_DEPTH));
        }
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchored) {
            throw fault(event, YamlMessages.ALIAS);
        }
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(value(scalar), line, column);
        }
        return event.getEventId() == Event.ID.SequenceStart ? sequence(line, column, depth) : mapping(line, column, depth);
    }

    // ~ and null without quotes are YAML's way to leave a value out.
    private static String value(ScalarEvent scalar) {
        String value = scalar.getValue();
        boolean none = scalar.getScalarStyle() == ScalarStyle.PLAIN && (value.equals("~") || value.equalsIgnoreCase("null"));
        return none ? "" : value;
    }

    private YamlNode sequence(int line, int column, int depth) {
        List<YamlNode> values = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            values.add(node(next, depth + 1));
        }
        return new YamlNode.Sequence(List.copyOf(values), line, column);
    }

    private YamlNode mapping(int line, int column, int depth) {
        LinkedHashMap<String, YamlNode> values = new LinkedHashMap<>();
        LinkedHashMap<String, Integer> seen = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            String key = node(next, depth + 1).text();
            Integer before = seen.putIfAbsent(key, line(next));
            if (before != null) {
                throw YamlMessages.duplicate(file, key, before, line(next), column(next), lineText(line(next)));
            }
            values.put(key, node(events.next(), depth + 1));
        }
        return new YamlNode.Mapping(values, seen, line, column);
    }

    private CannotContinue fault(Event event, String what) {
        return YamlMessages.at(file, line(event), column(event), what, lineText(line(event)));
    }

    private String lineText(int line) {
        return line <= lines.length ? lines[line - 1].stripTrailing() : "";
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }
}
