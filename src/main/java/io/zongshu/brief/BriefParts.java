package io.zongshu.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is being read: filled source by source, then made into a Brief. */
final class BriefParts {
    /** More are refused. */
    static final int MAX_FACTS = 20_000;

    private static final Set<String> LISTS = Set.of("指导", "附件");

    private final BriefKeys keys;
    private final Map<String, List<Cell>> info = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BriefParts(BriefKeys keys) {
        this.keys = keys;
    }

    /** Adds a value of a key of the brief; an empty one is dropped, a second different one is noted and dropped. */
    void info(String key, List<Cell> values) {
        List<Cell> given = values.stream().filter(cell -> !cell.isEmpty()).toList();
        if (given.isEmpty()) {
            return;
        }
        List<Cell> kept = info.putIfAbsent(key, given);
        if (kept != null && !texts(kept).equals(texts(given))) {
            notes.add(BriefMessages.twoValues(key, kept.get(0), given.get(0)));
        }
    }

    /** Adds a value where the key has none yet. */
    void infoIfAbsent(String key, Cell value) {
        info.putIfAbsent(key, List.of(value));
    }

    boolean has(String key) {
        return info.containsKey(key);
    }

    void fact(Fact fact) {
        if (facts.size() >= MAX_FACTS) {
            throw BriefMessages.tooManyFacts(MAX_FACTS);
        }
        facts.add(fact);
    }

    void note(String note) {
        notes.add(note);
    }

    List<Fact> facts() {
        return facts;
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    private Cell one(String key) {
        List<Cell> cells = info.getOrDefault(key, List.of());
        if (cells.size() <= 1) {
            return cells.isEmpty() ? Cell.NONE : cells.get(0);
        }
        return new Cell(String.join("；", texts(cells)), cells.get(0).address());
    }

    /** Whether a key of the brief takes several values. */
    static boolean isList(String key) {
        return LISTS.contains(key);
    }

    BriefReading reading() {
        Map<String, Cell> fields = new LinkedHashMap<>();
        for (String key : info.keySet()) {
            if (!keys.infoNames().contains(key)) {
                fields.put(key, one(key));
            }
        }
        Brief brief = new Brief(
                one("模板"), one("单位"), one("范围"), one("年度"), one("标题"), one("副标题"),
                info.getOrDefault("指导", List.of()), one("定位"), one("主送"), one("署名"), one("日期"),
                info.getOrDefault("附件", List.of()), List.copyOf(facts), java.util.Collections.unmodifiableMap(fields));
        return new BriefReading(brief, List.copyOf(notes));
    }
}
