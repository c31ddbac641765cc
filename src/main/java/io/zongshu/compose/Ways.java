package io.zongshu.compose;

import io.zongshu.compose.Decisions.Way;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Slots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words the lists of a template: as decided, else the best choice; and notes what was taken. */
final class Ways {
    private static final String OPENERS = "节首";

    private static final String ENDING = "结尾";

    private final PaperTemplate template;
    private final WordStock stock;
    private final Set<String> avoided;
    private final Chooser chooser;
    private final boolean terse;
    private final List<String> once;
    private boolean placed;
    private final Map<String, Way> made = new LinkedHashMap<>();

    /** @param once words that the last sentence says only once */
    Ways(PaperTemplate template, Outline outline, long seed, boolean terse, List<String> once) {
        this.once = List.copyOf(once);
        this.avoided = outline.avoided();
        this.terse = terse;
        this.template = template;
        this.stock = outline.stock();
        this.chooser = new Chooser(seed);
    }

    /**
     * One of the alternatives of a list, with two formulas of a theme; these count as used if it takes them.
     *
     * @param given what was decided; ignored where the list has no such wording any more
     * @param turn turns the order of the alternatives
     * @param beside text whose characters the formulas should not repeat
     */
    Sourced worded(String list, Slots slots, Optional<Way> given, String theme, int turn, String beside) {
        List<String> formulas = given.map(Way::formulas).filter(f -> !f.isEmpty()).orElseGet(() -> new ArrayList<>(stock.free(theme, 2, beside)));
        slots.put("四字格", formulas.isEmpty() ? Sourced.EMPTY : stock.sourced(formulas.get(0)));
        slots.put("四字格二", formulas.size() < 2 ? Sourced.EMPTY : stock.sourced(formulas.get(1)));
        SortedMap<Integer, Sourced> ways = unsaid(list, ownWords(plain(list, template.numbered(list, slots))));
        Optional<Integer> decided = given.map(Way::number).filter(ways::containsKey);
        int number = decided.isPresent() ? decided.get() : terse ? shortest(ways) : chooser.next(ways, turn, !list.equals(OPENERS));
        Sourced chosen = ways.getOrDefault(number, Sourced.EMPTY);
        chooser.note(chosen);
        placed |= list.equals(OPENERS) && places(chosen);
        List<String> used = formulas.stream().filter(chosen.text()::contains).toList();
        if (given.isEmpty()) {
            used.forEach(stock::take);
        }
        if (!chosen.isEmpty()) {
            made.put(list, new Way(number, used));
        }
        return chosen;
    }

    /** What the paper is for opens one section, and not several. */
    private SortedMap<Integer, Sourced> unsaid(String list, SortedMap<Integer, Sourced> ways) {
        SortedMap<Integer, Sourced> other = new TreeMap<>(ways);
        other.values().removeIf(Ways::places);
        return !placed || !list.equals(OPENERS) || other.isEmpty() ? ways : other;
    }

    /** 为谱写某某新篇章 stands behind no 谱写新篇章. */
    private SortedMap<Integer, Sourced> plain(String list, SortedMap<Integer, Sourced> ways) {
        SortedMap<Integer, Sourced> other = new TreeMap<>(ways);
        other.values().removeIf(way -> once.stream().anyMatch(word -> way.text().indexOf(word) != way.text().lastIndexOf(word)));
        return !list.equals(ENDING) || other.isEmpty() ? ways : other;
    }

    private static boolean places(Sourced way) {
        return way.sources().stream().anyMatch(s -> s.kind() == Source.Kind.BRIEF && s.address().endsWith(" 定位"));
    }

    /** Those without a run that one paper owns, if there are any. */
    private SortedMap<Integer, Sourced> ownWords(SortedMap<Integer, Sourced> ways) {
        NavigableMap<Integer, Sourced> own = new TreeMap<>(ways);
        own.values().removeIf(w -> ReuseGuard.has(w.text(), avoided));
        return own.isEmpty() ? ways : own;
    }

    /** The shortest of those that leave out no measure of the brief's (plans in a closing). */
    private static int shortest(SortedMap<Integer, Sourced> ways) {
        return ways.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Integer, Sourced> e) -> -measures(e.getValue())).thenComparing(e -> e.getValue().text().length()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static long measures(Sourced way) {
        return way.sources().stream().filter(s -> s.kind() == Source.Kind.BRIEF && s.address().endsWith(" 举措")).map(Source::address).distinct().count();
    }

    /** What was taken last of a list; empty if nothing was. */
    Optional<Way> made(String list) {
        return Optional.ofNullable(made.get(list));
    }

    /** What was taken, by list; of the openers of sections nothing, for these are many. */
    Map<String, Way> ofPaper() {
        Map<String, Way> paper = new LinkedHashMap<>(made);
        paper.remove(OPENERS);
        return paper;
    }

    void forget(String list) {
        made.remove(list);
    }
}
