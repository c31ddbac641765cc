package io.zongshu.compose;

import io.zongshu.compose.ItemPlace.Role;
import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The places that a row's item may have, each with its wording, whether it suits or not: which does is learned ({@link ItemPlaceCues}). */
final class ItemPlaces {
    /** Rows with more measures have no more places. */
    private static final int MEASURES = 8;
    /** What someone's or something's doing is called has at most so many characters. */
    private static final int NOUN = 12;
    /** A short name, or what two texts share at their ends, has at least so many characters. */
    private static final int SHORT = 2;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final MeasureShapes shapes;
    private final ItemOpening items;

    ItemPlaces(RealiseWords words, ClauseReader reader, ItemOpening items) {
        this.words = words;
        this.reader = reader;
        this.shapes = reader.shapes();
        this.items = items;
    }

    /** All places, the opening first. */
    List<ItemPlace> of(SentenceWork work) {
        List<ItemPlace> places = new ArrayList<>(List.of(ItemPlace.of(Role.OPENS), ItemPlace.of(Role.UNSAID), ItemPlace.of(Role.WHERE)));
        for (int i = 0; i < Math.min(MEASURES, work.given.size()); i++) {
            measure(work.item, work.given.get(i), i, places);
        }
        return places;
    }

    private void measure(Sourced item, Sourced measure, int at, List<ItemPlace> places) {
        String text = measure.text();
        Set<String> before = new HashSet<>();
        int again = again(text, item.text());
        int named = named(text, item.text());
        if (named >= 0) {
            int end = named + sharedName(text, item.text(), named);
            add(new ItemPlace(Role.FULL_NAME, at, measure.slice(0, named).plus(item).plus(measure.slice(end, text.length())), named), before, places);
        }
        Sourced rest = item.slice(again, item.text().length());
        add(new ItemPlace(Role.OBJECT, at, measure.plus(rest), text.length() - again), before, places);
        boolean list = NounNames.parts(measure).size() > 1;
        boolean ended = text.endsWith("等");
        if (list && !ended) {
            add(new ItemPlace(Role.CLOSES_OPEN_LIST, at, measure.plus(Wording.glue("等")).plus(item), text.length() + 1), before, places);
        }
        add(new ItemPlace(Role.IS_TOLD_OF, at, measure.plus(Wording.glue("的")).plus(item), text.length() + 1), before, places);
        if (reader.knownVerb(text) == 0 || list) {
            Sourced full = items.withVerb(item);
            Sourced verb = full.slice(0, full.text().length() - item.text().length());
            int behind = verb.text().length() + text.length();
            add(new ItemPlace(Role.CLOSES_LIST_WITH_VERB, at, verb.plus(measure).plus(item), behind), before, places);
            if (list && !ended) {
                add(new ItemPlace(Role.CLOSES_OPEN_LIST_WITH_VERB, at, verb.plus(measure).plus(Wording.glue("等")).plus(item), behind + 1), before, places);
            }
            add(new ItemPlace(Role.IS_TOLD_OF_WITH_VERB, at, verb.plus(measure).plus(Wording.glue("的")).plus(item), behind + 1), before, places);
        }
        MeasureShapes.Shape shape = shapes.of(text);
        for (int within : within(text, shape)) {
            add(new ItemPlace(Role.WITHIN, at, Wording.insert(measure, within, item), within), before, places);
        }
        int placed = shape.kind() == MeasureShapes.Kind.PLACED ? shape.at() : words.opening("处置动词", text).isPresent() ? 0 : -1;
        if (placed >= 0) {
            String taking = text.startsWith("入", placed + 1) ? "将" : "把";
            add(new ItemPlace(Role.PUT, at, Wording.insert(measure, placed, Wording.word(taking, "处置动词").plus(item)), placed + 1), before, places);
        }
        if (text.length() <= NOUN && reader.kind(text) != ClauseReader.Kind.SCOPE) {
            places.add(new ItemPlace(Role.ATTRIBUTE, at, item.plus(measure), 0));
        }
        boolean mutual = words.opening("互动动词", text).isPresent();
        if (mutual || words.opening("对外动词", text).isPresent()) {
            Sourced side = Wording.word(mutual ? "与" : "向", mutual ? "互动动词" : "对外动词");
            add(new ItemPlace(Role.TOWARDS, at, side.plus(item).plus(measure), 1), before, places);
        }
        int said = saidAgain(item.text(), text);
        add(new ItemPlace(Role.SUBJECT, at, item.plus(measure.slice(said, text.length())), 0), before, places);
        add(new ItemPlace(Role.MOVED, at, Wording.word("推动", "推动举措").plus(item).plus(measure), 2), before, places);
    }

    private static void add(ItemPlace place, Set<String> before, List<ItemPlace> places) {
        if (before.add(place.clause().text())) {
            places.add(place);
        }
    }

    /** Behind the verb that the measure begins with, and where its shape lacks an object. */
    private List<Integer> within(String text, MeasureShapes.Shape shape) {
        List<Integer> places = new ArrayList<>();
        if (shape.kind() == MeasureShapes.Kind.OBJECT && shape.at() < text.length()) {
            places.add(shape.at());
        }
        int verb = verb(text);
        if (verb > 0 && verb < text.length() && !places.contains(verb)) {
            places.add(verb);
        }
        return places;
    }

    /** Where the verb ends that the measure begins with; 0 if it begins with none. */
    private int verb(String text) {
        int known = reader.knownVerb(text);
        Token first = reader.tokens(text).get(0);
        return known > 0 ? known : ClauseReader.verb(first) ? first.end() : 0;
    }

    /** How much of the item's beginning the measure ends with: 在任务中考察识别 of 考察识别船长. */
    private int again(String measure, String item) {
        for (int length = Math.min(measure.length(), item.length() - 1); length >= SHORT; length--) {
            if (measure.endsWith(item.substring(0, length)) && reader.wordEnds(item, length)) {
                return length;
            }
        }
        return 0;
    }

    /** How much of the item's end the measure begins with: 村党支部 of 南湾村. */
    private static int saidAgain(String item, String measure) {
        for (int length = Math.min(item.length(), measure.length()) - 1; length >= SHORT; length--) {
            if (item.endsWith(measure.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /** Where the measure has a short name of the item, one of its last words; -1 if it has none. */
    private int named(String measure, String item) {
        if (measure.contains(item)) {
            return -1;
        }
        for (Token token : reader.tokens(item)) {
            int at = token.start() == 0 ? -1 : measure.indexOf(item.substring(token.start()));
            if (at >= 0 && item.length() - token.start() >= SHORT && !ClauseReader.quoted(measure, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int sharedName(String measure, String item, int at) {
        int length = item.length() - 1;
        while (!measure.startsWith(item.substring(item.length() - length), at)) {
            length--;
        }
        return length;
    }
}
