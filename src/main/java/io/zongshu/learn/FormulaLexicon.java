package io.zongshu.learn;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prior knowledge that this project's authors wrote down: well-known formulas, and the two-character halves that the genre
 * builds formulas from (凝心, 固本; 成效, 显著).
 */
final class FormulaLexicon {
    /** Kinds of halves in formulas.yaml. */
    enum Half {
        VERB_OBJECT("动宾"),
        SUBJECT_PREDICATE("主谓"),
        TWIN("联合"),
        PREDICATE("谓词"),
        TRANSITIVE("及物");

        /** The kinds that the scorer looks at, in the order of its features. */
        static final List<Half> SCORED = List.of(VERB_OBJECT, SUBJECT_PREDICATE, TWIN, PREDICATE);

        private final String key;

        Half(String key) {
            this.key = key;
        }
    }

    private final Set<String> formulas = new HashSet<>();
    private final Map<Half, Set<String>> halves;

    private FormulaLexicon(Map<Half, Set<String>> halves) {
        this.halves = halves;
    }

    /** Without any entry, to measure what mining does alone. */
    static FormulaLexicon empty() {
        return new FormulaLexicon(Map.of());
    }

    /** formulas.yaml with the user's on top. */
    static FormulaLexicon load(Settings settings) {
        YamlNode data = settings.data("formulas");
        Map<Half, Set<String>> halves = new java.util.EnumMap<>(Half.class);
        for (Half half : Half.values()) {
            halves.put(half, words(data.get("半格").get(half.key).text()));
        }
        FormulaLexicon lexicon = new FormulaLexicon(halves);
        for (YamlNode group : data.get("四字格").entries().values()) {
            lexicon.formulas.addAll(words(group.text()));
        }
        return lexicon;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split("\\s+", -1)));
        words.remove("");
        return words;
    }

    /** All formulas, in no order that matters. */
    Set<String> all() {
        return formulas;
    }

    /** The kinds of each half as bits by {@link Half#ordinal()}, by the two characters of the half. */
    KeyCounts halves() {
        KeyCounts kinds = new KeyCounts();
        halves.forEach((kind, words) -> words.stream().filter(w -> w.length() == 2)
                .forEach(w -> kinds.add(FormulaCounts.pack(w, 0, 2), 1 << kind.ordinal())));
        return kinds;
    }

    boolean has(String formula) {
        return formulas.contains(formula);
    }

    boolean has(Half kind, String half) {
        Set<String> words = halves.get(kind);
        return words != null && words.contains(half);
    }
}
