package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Edit;
import io.zongshu.bank.Formula;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Formulas to choose from, by theme: those that headlines.yaml suggests and those that the bank has learned in sections
 * on the theme. A formula that several papers share is preferred, and none is used more than twice in a draft.
 */
final class WordStock {
    private static final int MAX_USES = 2;
    static final String COMMON = "通用";

    /** How well a formula fits that headlines.yaml suggests for the theme. */
    static final double SUGGESTED = 2;

    /** One row in so many must speak of what a formula is about. */
    private static final int FEW = 4;

    /** Papers that must have a learned formula before a draft may use it: what one paper owns is not ours. */
    private static final int SHARED = 2;

    private final YamlNode suggestions;
    /** The first theme for which a formula is suggested. */
    private final Map<String, String> suggestedFor = new HashMap<>();
    private final Map<String, Formula> learned = new HashMap<>();
    private final Map<String, List<Formula>> byTheme = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Set<String> banned;
    // What the office itself put into its bank needs no papers that show it.
    private final Set<String> added = new HashSet<>();
    private final Theming theming;

    /** How far a learned formula's evidence counts: 1 for the user's bank, less for the built-in one. */
    private final Map<String, Double> weights = new HashMap<>();

    WordStock(Settings settings, Theming theming, Bank own, Bank builtIn) {
        this.theming = theming;
        this.suggestions = settings.data("headlines");
        for (Map.Entry<String, YamlNode> theme : suggestions.entries().entrySet()) {
            for (String formula : theme.getValue().get("四字格").texts()) {
                suggestedFor.putIfAbsent(formula, theme.getKey());
            }
        }
        this.banned = new HashSet<>(settings.data("claims").get("不用的四字格").texts());
        for (Edit edit : own.edits()) {
            if (edit.kind() == Edit.Kind.FORMULA && edit.action() != Edit.Action.CHANGE) {
                (edit.action() == Edit.Action.BAN ? banned : added).add(edit.text());
            }
        }
        for (Formula formula : builtIn.formulas()) {
            learned.put(formula.text(), formula);
            weights.put(formula.text(), 0.5);
        }
        for (Formula formula : own.formulas()) {
            learned.put(formula.text(), formula);
            weights.put(formula.text(), 1.0);
        }
        learned.values().forEach(formula ->
                formula.themes().forEach(t -> byTheme.computeIfAbsent(t, k -> new ArrayList<>()).add(formula)));
    }

    /** Words already in the brief or set by the writer count as used once, so that ours do not echo them. */
    void countUses(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            String gram = text.substring(i, i + 4);
            if (learned.containsKey(gram)) {
                used.merge(gram, 1, Integer::sum);
            }
        }
    }

    /** Does a section speak of what the formula is about? Most formulas fit anything; headlines.yaml says which do not. */
    boolean fits(String formula, SectionPlan section) {
        List<String> words = suggestions.get("专用四字格").get(formula).texts();
        long speaking = section.groups().stream()
                .flatMap(g -> g.facts().stream())
                .filter(f -> words.stream().anyMatch(w -> f.item().text().contains(w) || f.measures().text().contains(w)))
                .count();
        return words.isEmpty() || FEW * speaking >= section.size() && speaking > 0;
    }

    /** A formula as a candidate: its fitness for the theme, larger is better. */
    record Choice(String text, double fitness, String evidence) {}

    /** Candidates for a theme, fittest first; suggestions of the theme, then of the common list, then learned ones. */
    List<Choice> candidates(String theme) {
        Map<String, Double> fitness = new LinkedHashMap<>();
        boolean known = suggestions.entries().containsKey(theme);
        String declared = known ? theme : theming.nearest(theme).map(t -> t.name()).orElse(theme);
        List<String> own = suggestions.get(declared).get("四字格").texts();
        own.forEach(f -> fitness.put(f, SUGGESTED));
        if (own.isEmpty()) {
            suggestions.get(COMMON).get("四字格").texts().forEach(f -> fitness.putIfAbsent(f, 1.0));
        }
        for (Formula formula : byTheme.getOrDefault(declared, List.of())) {
            boolean usable = added.contains(formula.text()) || paired(formula) && formula.documents() >= SHARED;
            if (formula.themes().contains(declared) && usable) {
                fitness.merge(formula.text(), 1.0 / (1 + formula.themes().indexOf(declared)), Double::sum);
            }
        }
        List<Choice> choices = new ArrayList<>();
        fitness.forEach((text, base) -> {
            if (!banned.contains(text) && used.getOrDefault(text, 0) < MAX_USES) {
                double evidence = evidence(text);
                choices.add(new Choice(text, base + evidence - used.getOrDefault(text, 0), seen(text)));
            }
        });
        choices.sort(Comparator.comparingDouble(Choice::fitness).reversed().thenComparing(Choice::text));
        return choices;
    }

    /** Candidates for a section; several themes without a common name get what fits any work, not what one of them is about. */
    List<Choice> candidates(SectionPlan section) {
        if (section.themes().size() < 2 || section.themes().contains(section.theme()) || suggestions.entries().containsKey(section.theme())) {
            return candidates(section.theme());
        }
        return candidates(COMMON);
    }

    private static boolean paired(Formula formula) {
        return formula.type().equals("动宾并列") && formula.score() >= 0.5;
    }

    /** Log of the papers that have it, at most 1; the built-in bank counts half. */
    double evidence(String text) {
        Formula formula = learned.get(text);
        if (formula == null) {
            return 0;
        }
        double papers = StrictMath.log1p(formula.documents()) / StrictMath.log(30);
        return Math.min(1, papers) * weights.getOrDefault(text, 0.5);
    }

    /** How often it was seen, in words. */
    String seen(String text) {
        Formula formula = learned.get(text);
        return formula == null ? "词表推荐" : formula.documents() + "篇用过";
    }

    /** Takes a formula into the draft: counts it and says where it comes from. */
    Sourced take(String formula) {
        used.merge(formula, 1, Integer::sum);
        return sourced(formula);
    }

    /** Has the bank learned the formula? */
    boolean knows(String formula) {
        return learned.containsKey(formula);
    }

    /** The formula with its source, without counting it. */
    Sourced sourced(String formula) {
        return learned.containsKey(formula)
                ? Sourced.of(formula, Source.Kind.BANK, "词句库 四字格 " + formula)
                : Sourced.of(formula, Source.Kind.TEMPLATE, suggested(formula));
    }

    /** Where headlines.yaml suggests a formula; the four characters of a title that it does not stand in titles.yaml. */
    private String suggested(String formula) {
        String theme = suggestedFor.get(formula);
        return theme == null ? "titles.yaml 上句四字" : "headlines.yaml " + theme + " 四字格";
    }

    /**
     * Formulas for a wording: unused and without a character of the text beside them; where these run out, unused ones,
     * then ones used once, of the theme and then of the common list.
     */
    List<String> free(String theme, int count, String beside) {
        List<String> chosen = new ArrayList<>();
        for (int leniency = 0; leniency < 3 && chosen.size() < count; leniency++) {
            for (String list : List.of(theme, COMMON)) {
                add(chosen, list, count, beside, leniency);
            }
        }
        return chosen;
    }

    private void add(List<String> chosen, String theme, int count, String beside, int leniency) {
        for (Choice choice : candidates(theme)) {
            if (chosen.size() == count) {
                return;
            }
            String said = beside + String.join("", chosen);
            boolean unused = used.getOrDefault(choice.text(), 0) == 0;
            boolean fresh = choice.text().chars().noneMatch(c -> said.indexOf(c) >= 0);
            if (!chosen.contains(choice.text()) && (unused || leniency > 1) && (fresh || leniency > 0)) {
                chosen.add(choice.text());
            }
        }
    }
}
