package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adverbs of manner before the verbs of a sentence (深入开展, 持续深化), by turns. They say how something was done and never
 * how far it got, so they claim nothing; what is planned or under way takes none.
 */
final class Adverbs {
    private static final String ENTRY = "状语";
    private static final String STARTS = "，；。：";
    private static final String OPENING = "“‘《（【";
    private static final String CLOSING = "”’》）】";

    /** A sentence longer than this may take a second adverb. */
    private static final int LONG = 70;

    /** What follows the verb must be long enough to carry an adverb. */
    private static final int SHORTEST_OBJECT = 3;

    /** One sentence in so many has one: in papers it is still fewer. */
    private static final int SELDOM = 3;

    /** So often may one adverb stand before one verb (扎实推进) in a paper. */
    private static final int MOST_PAIRED = 2;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final Set<String> avoided;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> pairs;
    private String last = "";
    private int turn;

    Adverbs(RealiseWords words, ClauseReader reader, long seed, Set<String> avoided, Map<String, Integer> pairs) {
        this.pairs = pairs;
        this.avoided = avoided;
        this.words = words;
        this.reader = reader;
        this.turn = (int) Math.floorMod(seed, 97);
    }

    /** A place where a verb opens a clause. */
    private record Place(int at, String verb) {}

    /** The sentence with its adverbs. */
    Sourced strengthened(Sourced sentence) {
        return strengthened(sentence, "");
    }

    /** As {@link #strengthened(Sourced)}. @param before how the paragraph before begins: this one shall not */
    Sourced strengthened(Sourced sentence, String before) {
        String text = sentence.text();
        if (words.list("未完成词").stream().anyMatch(text::contains) || turn++ % SELDOM != 0) {
            return sentence;
        }
        // What was counted and what came of it were not strengthened by anybody.
        List<Place> places = places(text).stream().filter(p -> done(sentence, p.at())).toList();
        List<Place> chosen = new ArrayList<>(places.stream().limit(1).toList());
        if (text.length() > LONG && places.size() > 2) {
            chosen.add(places.get(2));
        }
        Sourced worded = sentence;
        for (int i = chosen.size() - 1; i >= 0; i--) {
            Place place = chosen.get(i);
            Optional<String> adverb = adverb(place, text, place.at() == 0 ? before : "");
            if (adverb.isPresent()) {
                worded = Wording.insert(worded, place.at(), Wording.word(adverb.get(), ENTRY));
            }
        }
        return ReuseGuard.has(worded.text(), avoided) ? sentence : worded;
    }

    private static boolean done(Sourced sentence, int at) {
        return sentence.sources().stream().filter(s -> s.start() <= at && at < s.end())
                .noneMatch(s -> s.address().endsWith(" 数据") || s.address().endsWith(" 成效"));
    }

    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            boolean start = i == 0 || STARTS.indexOf(text.charAt(i - 1)) >= 0;
            if (start && depth == 0) {
                Optional<String> verb = words.keyAtStart(ENTRY, text.substring(i));
                if (verb.isPresent() && (i == 0 || !words.has("句首状语", verb.get())) && takes(text, i, verb.get())) {
                    places.add(new Place(i, verb.get()));
                }
            }
        }
        return places;
    }

    /** Is it a verb here, with an object long enough? */
    private boolean takes(String text, int at, String verb) {
        int end = at + verb.length();
        int stop = end;
        while (stop < text.length() && STARTS.indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        boolean object = stop - end >= SHORTEST_OBJECT && !Character.isDigit(text.charAt(end)) && "、和与及并的了到率量数额比度者员面点站".indexOf(text.charAt(end)) < 0;
        int clauseEnd = stop;
        return object && reader.tokens(text.substring(at, clauseEnd)).stream()
                .takeWhile(t -> t.start() < verb.length())
                .reduce((first, second) -> second)
                .filter(t -> t.end() == verb.length() && verbal(t))
                .isPresent();
    }

    private static boolean verbal(Token token) {
        return token.nature().startsWith("v");
    }

    /** The least used one that the sentence does not have and that the last one was not. */
    private Optional<String> adverb(Place place, String text, String before) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String adverb : words.under(ENTRY, place.verb())) {
            int cost = uses.getOrDefault(adverb, 0) + (adverb.equals(last) ? 3 : 0);
            boolean worn = pairs.getOrDefault(adverb + place.verb(), 0) >= MOST_PAIRED;
            if (!worn && !adverb.equals(before) && !text.contains(adverb) && cost < least) {
                least = cost;
                best = adverb;
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        last = best;
        uses.merge(best, 1, Integer::sum);
        pairs.merge(best + place.verb(), 1, Integer::sum);
        return Optional.of(best);
    }
}
