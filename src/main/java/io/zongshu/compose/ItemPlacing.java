package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;

/** Puts a row's item where by what was learned ({@link ItemPlaceWeights}) it belongs. */
final class ItemPlacing {
    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemPlaces places;
    private final ItemPlaceCues cues;

    ItemPlacing(RealiseWords words, ClauseReader reader, ItemOpening items) {
        this.words = words;
        this.reader = reader;
        this.places = new ItemPlaces(words, reader, items);
        this.cues = new ItemPlaceCues(words, reader, items);
    }

    /** 把…作为首要议题, 首课: the nouns behind what something is held for are more of that. */
    private void heldFor(List<Sourced> measures) {
        for (int i = measures.size() - 1; i > 0; i--) {
            boolean more = reader.kind(measures.get(i).text()) == ClauseReader.Kind.NOMINAL && !reader.narrates(measures.get(i).text());
            if (more && measures.get(i - 1).text().matches("[把将].+作为.+")) {
                measures.set(i - 1, measures.get(i - 1).plus(Wording.glue("、")).plus(measures.remove(i)));
            }
        }
    }

    /** An item that opens the sentence stays where it is; one that a measure has in full is said. */
    void put(SentenceWork work) {
        heldFor(work.given);
        if (work.item.isEmpty() || work.given.isEmpty()) {
            return;
        }
        if (work.given.stream().anyMatch(m -> m.text().contains(work.item.text())) || work.time.text().contains(work.item.text())) {
            work.itemSaid = true;
            return;
        }
        put(best(work), work);
    }

    private ItemPlace best(SentenceWork work) {
        List<ItemPlace> possible = places.of(work);
        List<List<String>> told = cues.of(work, possible);
        ItemPlace best = possible.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < possible.size(); i++) {
            double sum = words.items().of(possible.get(i).role(), told.get(i));
            if (sum > most) {
                most = sum;
                best = possible.get(i);
            }
        }
        return best;
    }

    private void put(ItemPlace place, SentenceWork work) {
        if (place.role() == ItemPlace.Role.领) {
            return;
        }
        work.itemSaid = true;
        if (place.role() == ItemPlace.Role.在) {
            String item = work.item.text();
            boolean among = words.ending("场合总称", item).or(() -> words.ending("场合词尾", item)).or(() -> words.ending("场合中心词", item)).isPresent();
            work.opening = Wording.word("在", "场合词尾").plus(work.item).plus(among ? Wording.word("中，", "场合词尾") : Wording.glue("，"));
        } else if (place.inMeasure()) {
            work.itemActs |= place.role() == ItemPlace.Role.主 && place.at() == 0;
            put(place, work.given, work);
        } else if (place.at() >= 0) {
            put(place, work.results, work);
        }
    }

    private static void put(ItemPlace place, List<Sourced> clauses, SentenceWork work) {
        clauses.set(place.at(), place.clause());
        if (place.role() != ItemPlace.Role.定 && place.role() != ItemPlace.Role.名) {
            work.whole.add(place.clause().text());
        }
    }
}
