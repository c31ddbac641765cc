package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Two sets of papers compared: what one has more of than the other. Component names are JSON keys.
 *
 * @param firstPapers papers of the first set
 * @param firstCharacters their characters
 * @param formulas formulas of the bank that stand in either set, by G², greatest first
 * @param themes paragraphs in sections on each theme, by G²
 * @param moves paragraphs of each move, by G²
 */
public record Comparison(
        int firstPapers,
        long firstCharacters,
        int secondPapers,
        long secondCharacters,
        List<Keyness> formulas,
        List<Keyness> themes,
        List<Keyness> moves) {
    public Comparison {
        formulas = List.copyOf(formulas);
        themes = List.copyOf(themes);
        moves = List.copyOf(moves);
    }

    /** Compares two sets of papers, which should have no paper in common. */
    public static Comparison of(Bank bank, List<Paper> first, List<Paper> second) {
        Set<String> texts = new HashSet<>();
        bank.formulas().stream().map(Formula::text).forEach(texts::add);
        FormulaScan one = FormulaScan.of(first, texts);
        FormulaScan other = FormulaScan.of(second, texts);
        List<Keyness> formulas = texts.stream()
                .map(t -> Keyness.of(t, one.count(t), other.count(t), one.characters(), other.characters()))
                .filter(k -> k.first() + k.second() > 0)
                .sorted(order())
                .toList();
        return new Comparison(first.size(), one.characters(), second.size(), other.characters(), formulas,
                paragraphs(first, second, PaperParagraph::theme),
                paragraphs(first, second, PaperParagraph::move));
    }

    private static Comparator<Keyness> order() {
        return Comparator.comparingDouble((Keyness k) -> -k.logLikelihood()).thenComparing(Keyness::text);
    }

    private static List<Keyness> paragraphs(
            List<Paper> first, List<Paper> second, Function<PaperParagraph, String> name) {
        Map<String, Keyness.Count> one = counts(first, name);
        Map<String, Keyness.Count> other = counts(second, name);
        long firstSize = one.values().stream().mapToLong(Keyness.Count::occurrences).sum();
        long secondSize = other.values().stream().mapToLong(Keyness.Count::occurrences).sum();
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .map(n -> Keyness.of(n, one.getOrDefault(n, Keyness.Count.NONE), other.getOrDefault(n, Keyness.Count.NONE),
                        firstSize, secondSize))
                .sorted(order())
                .toList();
    }

    private static Map<String, Keyness.Count> counts(
            Collection<Paper> papers, Function<PaperParagraph, String> name) {
        Map<String, Keyness.Count> counts = new TreeMap<>();
        for (Paper paper : papers) {
            Map<String, Integer> own = new HashMap<>();
            paper.paragraphs().forEach(p -> own.merge(name.apply(p), 1, Integer::sum));
            own.remove("");
            own.forEach((text, n) -> counts.merge(text, new Keyness.Count(n, 1), (x, y) ->
                    new Keyness.Count(x.occurrences() + y.occurrences(), x.documents() + y.documents())));
        }
        return counts;
    }
}
