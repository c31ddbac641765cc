package io.zongshu.check;

import io.zongshu.check.CheckReport.Unchecked;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.structure.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks papers by the rules. The same paper, materials and rules give the same report. Thread-safe. */
public final class Checker {
    private final RuleBook book;
    private final CheckLanguage language;
    private final Map<String, Algorithm> algorithms;

    private Checker(RuleBook book, CheckLanguage language, Map<String, Algorithm> algorithms) {
        this.book = book;
        this.language = language;
        this.algorithms = algorithms;
    }

    /**
     * Reads the built-in rules with the user's on top.
     *
     * @throws io.zongshu.files.CannotContinue if the user's file cannot be read or is not YAML; single bad rules are told
     *     in every report
     */
    public static Checker load(Settings settings) {
        Map<String, Algorithm> algorithms = Algorithms.all();
        return new Checker(RuleBook.load(settings, algorithms.keySet()), new CheckLanguage(settings), algorithms);
    }

    /** The same with some columns of one rule in other words, as examples of rules ask for (改栏). */
    public Checker with(String rule, YamlNode columns) {
        return new Checker(book.with(rule, columns, algorithms.keySet()), language, algorithms);
    }

    /** The rules. */
    RuleBook book() {
        return book;
    }

    /** What the rules are that are switched on, in their order. */
    public List<RuleInfo> rules() {
        return book.rules().stream().filter(Rule::on)
                .map(r -> new RuleInfo(r.id(), r.name(), r.severity(), r.authority(), String.join("", r.words("认定")))).toList();
    }

    /** Checks a paper against whatever there is. */
    public CheckReport check(Article article, Materials materials) {
        CheckedPaper paper = new CheckedPaper(article, materials, language);
        Findings found = new Findings();
        Map<Need, List<String>> unchecked = new LinkedHashMap<>();
        algorithms.forEach((name, algorithm) -> {
            List<Rule> rules = new ArrayList<>();
            for (Rule rule : book.of(name)) {
                List<Need> missing = rule.needs().stream().filter(n -> !materials.has(n)).toList();
                missing.forEach(n -> unchecked.computeIfAbsent(n, k -> new ArrayList<>()).add(rule.id()));
                if (missing.isEmpty()) {
                    rules.add(rule);
                }
            }
            if (!rules.isEmpty() && !paper.paragraphs().isEmpty()) {
                algorithm.check(paper, rules, found);
            }
        });
        Set<String> problems = new LinkedHashSet<>(book.problems());
        problems.addAll(found.problems());
        materials.terms().ifPresent(t -> problems.addAll(t.problems()));
        return new CheckReport(sorted(found.all()), found.notes(),
                unchecked.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(e -> new Unchecked(e.getKey().chinese(), e.getValue())).toList(),
                List.copyOf(problems));
    }

    /** By place, then as the rules stand; of two findings of one rule on one place the first. */
    private List<Finding> sorted(List<Finding> all) {
        Map<String, Integer> order = new HashMap<>();
        book.rules().forEach(r -> order.put(r.id(), order.size()));
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(f -> seen.add(f.rule() + " " + f.paragraph() + " " + f.start() + " " + f.end()
                        + " " + f.message()))
                .sorted(Comparator.comparingInt(Finding::paragraph)
                        .thenComparingInt(Finding::start)
                        .thenComparingInt(Finding::end)
                        .thenComparingInt(f -> order.getOrDefault(f.rule(), 0))
                        .thenComparing(Finding::message))
                .toList();
    }
}
