package io.zongshu.bank;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what stands at the places of a bank. */
public final class Places {
    private final Map<String, Paper> papers = new HashMap<>();

    public Places(Bank bank) {
        bank.papers().forEach(p -> papers.put(p.id(), p));
    }

    /**
     * A place in words.
     *
     * @param text the sentence around the phrase, or the paragraph if it is short
     */
    public record Example(String file, String title, int paragraph, String text) {}

    /** Themes of the sections in which places stand, most places first; a place without a theme counts for none. */
    public List<String> themes(List<Occurrence> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Occurrence place : examples) {
            Paper paper = papers.get(place.paper());
            if (paper != null && place.paragraph() >= 1 && place.paragraph() <= paper.paragraphs().size()) {
                counts.merge(paper.paragraphs().get(place.paragraph() - 1).theme(), 1, Integer::sum);
            }
        }
        counts.remove("");
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sentence at a place; empty if the bank has not that paper or paragraph. */
    public Optional<Example> example(Occurrence place) {
        Paper paper = papers.get(place.paper());
        if (paper == null || place.paragraph() < 1 || place.paragraph() > paper.paragraphs().size()) {
            return Optional.empty();
        }
        String text = paper.paragraphs().get(place.paragraph() - 1).text();
        if (place.start() < 0 || place.end() > text.length() || place.start() > place.end()) {
            return Optional.empty();
        }
        int from = place.start();
        while (from > 0 && "。！？；".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = place.end();
        while (to < text.length() && "。！？；".indexOf(text.charAt(Math.max(0, to - 1))) < 0) {
            to++;
        }
        return Optional.of(new Example(paper.file(), paper.title(), place.paragraph(), text.substring(from, to)));
    }
}
