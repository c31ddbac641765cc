package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of realise.yaml, the kinds of nouns of nouns.yaml, the verbs of collocations.yaml, the shapes of results.yaml how nouns are counted, and what was learned of figures' places and of verbs before measures and results. */
final class RealiseWords {
    private final YamlNode data;
    private final NounKinds nouns;
    private final Collocations collocations;
    private final FigureWeights figures;
    private final VerbWeights supports;
    private final VerbWeights figureVerbs;
    private final VerbWeights resultVerbs;
    private final ItemPlaceWeights items;
    private final ResultShapes results;
    private final Set<String> counted = new HashSet<>();
    private final NounUnits units;
    private final OpeningVerbs openings;
    /** Asked for with each clause. */
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private RealiseWords(YamlNode data, NounKinds nouns, Collocations collocations, FigureWeights figures, VerbWeights supports, VerbWeights figureVerbs, VerbWeights resultVerbs, ItemPlaceWeights items, ResultShapes results, Settings settings) {
        this.data = data;
        this.nouns = nouns;
        this.collocations = collocations;
        this.figures = figures;
        this.supports = supports;
        this.figureVerbs = figureVerbs;
        this.resultVerbs = resultVerbs;
        this.items = items;
        this.results = results;
        for (YamlNode group : data.get("量词名词").entries().values()) {
            for (YamlNode noun : group.items()) {
                counted.add(noun.text());
            }
        }
        this.openings = new OpeningVerbs(settings);
        this.units = new NounUnits(settings, list("计数量词"), lists("同计量词"));
    }

    static RealiseWords load(Settings settings) {
        return new RealiseWords(settings.data("realise"), new NounKinds(settings.data("nouns")), new Collocations(settings), FigureWeights.load(settings), VerbWeights.load(settings, "support"), VerbWeights.loadChoice(settings, "figure"), VerbWeights.loadChoice(settings, "result"), ItemPlaceWeights.load(settings), new ResultShapes(settings), settings);
    }

    NounKinds nouns() {
        return nouns;
    }

    Collocations collocations() {
        return collocations;
    }

    /** The verb before a result that is a noun; any will do where none is known. */
    String resultVerb(String noun) {
        return collocations.result(noun).orElseGet(() -> list("成效动词").get(0));
    }

    ResultShapes results() {
        return results;
    }

    /** How nouns are counted. */
    NounUnits units() {
        return units;
    }

    OpeningVerbs openings() {
        return openings;
    }

    FigureWeights figures() {
        return figures;
    }

    ItemPlaceWeights items() {
        return items;
    }

    VerbWeights supports() {
        return supports;
    }

    VerbWeights figureVerbs() {
        return figureVerbs;
    }

    VerbWeights resultVerbs() {
        return resultVerbs;
    }

    List<String> list(String entry) {
        return entry(entry).words;
    }

    /** Is the whole text a word of a list? */
    boolean has(String entry, String text) {
        Entry words = entry(entry);
        return words.mayStart(text) && words.words.contains(text);
    }

    /** The longest word of a list that the text ends with. */
    Optional<String> ending(String entry, String text) {
        Entry words = entry(entry);
        return words.mayEnd(text) ? longest(words.words, text, true) : Optional.empty();
    }

    /** The longest word of a list that the text starts with. */
    Optional<String> opening(String entry, String text) {
        Entry words = entry(entry);
        return words.mayStart(text) ? longest(words.words, text, false) : Optional.empty();
    }

    private Entry entry(String name) {
        Entry known = entries.get(name);
        if (known == null) {
            known = new Entry(data.get(name).texts());
            entries.put(name, known);
        }
        return known;
    }

    /** A list with the characters that its words start and end with, some of which share a place: most texts have none of them. */
    private static final class Entry {
        private static final int PLACES = 1 << 11;

        private final List<String> words;
        private final BitSet first = new BitSet(PLACES);
        private final BitSet last = new BitSet(PLACES);

        private Entry(List<String> words) {
            this.words = words;
            for (String word : words) {
                if (!word.isEmpty()) {
                    first.set(word.charAt(0) % PLACES);
                    last.set(word.charAt(word.length() - 1) % PLACES);
                }
            }
        }

        boolean mayStart(String text) {
            return !text.isEmpty() && first.get(text.charAt(0) % PLACES);
        }

        boolean mayEnd(String text) {
            return !text.isEmpty() && last.get(text.charAt(text.length() - 1) % PLACES);
        }
    }

    private static Optional<String> longest(Collection<String> words, String text, boolean atEnd) {
        String longest = null;
        for (String word : words) {
            boolean longer = longest == null || word.length() > longest.length();
            if (longer && (atEnd ? text.endsWith(word) : text.startsWith(word))) {
                longest = word;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The value for the longest key that the text ends with; without one, the value of 默认. */
    String byEnding(String entry, String text) {
        return keyAtEnd(entry, text)
                .map(key -> data.get(entry).get(key).text())
                .orElseGet(() -> data.get(entry).get("默认").text());
    }

    /** The longest key that the text ends with. */
    Optional<String> keyAtEnd(String entry, String text) {
        return longest(data.get(entry).entries().keySet(), text, true);
    }

    /** The longest key that the text starts with. */
    Optional<String> keyAtStart(String entry, String text) {
        return longest(data.get(entry).entries().keySet(), text, false);
    }

    /** The list under a key of a mapping. */
    List<String> under(String entry, String key) {
        return data.get(entry).get(key).texts();
    }

    /** Is it a noun of 量词名词, which a measure word counts? */
    boolean isCounted(String text) {
        return counted.contains(text);
    }

    /** A mapping of lists. */
    Map<String, List<String>> lists(String entry) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        data.get(entry).entries().forEach((key, value) -> lists.put(key, value.texts()));
        return lists;
    }
}
