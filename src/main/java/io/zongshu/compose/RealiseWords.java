package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of realise.yaml, the kinds of nouns of nouns.yaml, the verbs of collocations.yaml and the weights of figure-places.yaml. */
final class RealiseWords {
    private final YamlNode data;
    private final NounKinds nouns;
    private final Collocations collocations;
    private final FigureWeights figures;
    /** Asked for with each clause. */
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    private RealiseWords(YamlNode data, NounKinds nouns, Collocations collocations, FigureWeights figures) {
        this.data = data;
        this.nouns = nouns;
        this.collocations = collocations;
        this.figures = figures;
    }

    static RealiseWords load(Settings settings) {
        return new RealiseWords(settings.data("realise"), new NounKinds(settings.data("nouns")), new Collocations(settings), FigureWeights.load(settings));
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

    FigureWeights figures() {
        return figures;
    }

    List<String> list(String entry) {
        return lists.computeIfAbsent(entry, key -> data.get(key).texts());
    }

    /** Is the whole text a word of a list? */
    boolean has(String entry, String text) {
        return list(entry).contains(text);
    }

    /** The longest word of a list that the text ends with. */
    Optional<String> ending(String entry, String text) {
        return longest(list(entry), text, true);
    }

    /** The longest word of a list that the text starts with. */
    Optional<String> opening(String entry, String text) {
        return longest(list(entry), text, false);
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

    /** A mapping of lists. */
    Map<String, List<String>> lists(String entry) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        data.get(entry).entries().forEach((key, value) -> lists.put(key, value.texts()));
        return lists;
    }
}
