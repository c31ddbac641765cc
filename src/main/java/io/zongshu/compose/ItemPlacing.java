package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts a row's item where by what was learned ({@link ItemPlaceWeights}) it belongs. */
final class ItemPlacing {
    /** An item opens the sentence unless another place counts so much more: of those nearer to it half were wrong. */
    private static final double SURE = 1;

    private static final Pattern HIGHER = Pattern.compile("党中央|中央|国务院|[省市县区州]委|[省市县区州]政府");
    private static final Pattern NAMED = Pattern.compile(".*[”》]等");
    /** Things that a number counts are of about the same length, and short. */
    private static final int UNEVEN = 4;
    private static final int LONG = 16;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final Persons persons;
    private final ItemObjects objects;
    private final ItemPlaces places;
    private final ItemPlaceCues cues;

    ItemPlacing(RealiseWords words, ClauseReader reader, ItemOpening items) {
        this.words = words;
        this.reader = reader;
        this.persons = reader.persons();
        this.objects = new ItemObjects(words, reader, reader.shapes());
        this.places = new ItemPlaces(words, reader, items);
        this.cues = new ItemPlaceCues(words, reader, items);
    }

    /**
     * Puts the item where it fits best; false where it opens the sentence. A measure that lacks it takes it ({@link ItemObjects}),
     * what the measures or the time say is not put among them again, and a plan is told after its item.
     */
    boolean put(SentenceWork work) {
        String item = work.item.text();
        boolean said = work.given.stream().anyMatch(m -> m.text().contains(item)) || work.time.text().contains(item) || ItemCoverage.covered(item, work.given);
        if (work.planned || work.given.isEmpty() || said || objects.lacked(work)) {
            return false;
        }
        ItemPlace best = best(work);
        put(best, work);
        return best.role() != ItemPlace.Role.OPENS;
    }

    /**
     * May the item stand there? It is not left out, since nothing else says it; nor is it what leaders or higher offices did or who did it, nor
     * the subject of what has its own.
     */
    private boolean possible(ItemPlace place, SentenceWork work) {
        String clause = place.inMeasure() ? work.given.get(place.at()).text() : work.item.text();
        boolean leader = words.list("领导人").stream().anyMatch(l -> clause.contains(l) || work.item.text().contains(l)) || persons.told(work.item.text())
                || HIGHER.matcher(clause).lookingAt() || HIGHER.matcher(work.item.text()).lookingAt();
        boolean subject = place.role() == ItemPlace.Role.SUBJECT && (reader.kind(clause) == ClauseReader.Kind.SUBJECT || !work.department.isEmpty());
        return place.role() != ItemPlace.Role.UNSAID && !leader && !subject;
    }

    private ItemPlace best(SentenceWork work) {
        List<ItemPlace> places = this.places.of(work);
        List<List<String>> told = cues.of(work, places);
        boolean counts = counts(work);
        ItemPlace best = places.get(0);
        double most = counts ? Double.NEGATIVE_INFINITY : words.items().of(best.role(), told.get(0)) + SURE;
        for (int i = 1; i < places.size(); i++) {
            double sum = words.items().of(places.get(i).role(), told.get(i));
            if (sum > most && possible(places.get(i), work) && (!counts || closes(places.get(i)))) {
                most = sum;
                best = places.get(i);
            }
        }
        return best;
    }

    /**
     * Does the first measure list as many things, all of a kind by their length, as the item counts (甲、乙、丙 of “三项制度”), or
     * names of which the item is the kind (《甲》《乙》等 of 渔才政策)?
     */
    private boolean counts(SentenceWork work) {
        String text = work.given.get(0).text();
        String item = work.item.text();
        if (NAMED.matcher(text).matches()) {
            return item.indexOf('“') < 0 && words.ending("列举总称", item).isPresent();
        }
        int verb = reader.knownVerb(text);
        String core = ClauseReader.unclosed(item);
        List<Sourced> parts = NounNames.parts(work.given.get(0));
        List<String> names = parts.size() > 1 ? parts.stream().map(Sourced::text).toList() : List.of(text.split("[、—+＋]+"));
        IntSummaryStatistics lengths = names.stream().mapToInt(n -> n == names.get(0) ? n.length() - verb : n.length()).summaryStatistics();
        boolean alone = parts.size() > 1 || text.indexOf('“') == verb && text.endsWith("”") || text.indexOf('—') > 0;
        return alone && names.size() > 1 && names.size() == ItemPlaceCues.number(item) && (text.indexOf('—') > 0 || lengths.getMax() - lengths.getMin() <= UNEVEN)
                && lengths.getMax() <= LONG && !text.endsWith("等") && !text.endsWith(core.substring(Math.max(0, core.length() - 2))) && text.indexOf('，') < 0 && !ItemVerbs.pair(item);
    }

    /** Does the item close what the first measure lists? */
    private static boolean closes(ItemPlace place) {
        return place.at() == 0 && Set.of(ItemPlace.Role.OBJECT, ItemPlace.Role.IS_TOLD_OF, ItemPlace.Role.CLOSES_LIST_WITH_VERB, ItemPlace.Role.IS_TOLD_OF_WITH_VERB).contains(place.role());
    }

    private void put(ItemPlace place, SentenceWork work) {
        if (place.role() == ItemPlace.Role.OPENS) {
            return;
        }
        if (place.role() == ItemPlace.Role.WHERE) {
            String item = work.item.text();
            boolean among = words.ending("场合总称", item).or(() -> words.ending("场合词尾", item)).or(() -> words.ending("场合中心词", item)).isPresent();
            work.opening = Wording.word("在", "场合词尾").plus(work.item).plus(among ? Wording.word("中，", "场合词尾") : Wording.glue("，"));
        } else if (place.inMeasure()) {
            work.itemActs |= place.role() == ItemPlace.Role.SUBJECT && place.at() == 0;
            work.given.set(place.at(), place.clause());
            if (place.role() != ItemPlace.Role.ATTRIBUTE && place.role() != ItemPlace.Role.FULL_NAME) {
                work.whole.add(place.clause().text());
            }
        }
    }
}
