package io.zongshu.check;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 四字格: a formula that the running text uses more often than 上限. */
final class RepeatedFormulas implements Algorithm {
    private static final Pattern ALONE = Pattern.compile("(?<=^|[，。；、：！？“”　])\\p{IsHan}{4}(?=[，。；、：！？]|$)");
    /** Formulas of so many papers of the bank count wherever they stand. */
    private static final int SHARED = 2;

    /** Where a formula stands. */
    private record Place(CheckedParagraph paragraph, int start, boolean alone) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            Set<String> not = new HashSet<>(rule.words("不计"));
            Map<String, List<Place>> places = new LinkedHashMap<>();
            Set<String> shared = paper.materials().bank().orElse(Bank.EMPTY).formulas().stream()
                    .filter(f -> f.documents() >= SHARED).map(Formula::text).collect(Collectors.toSet());
            paper.body().forEach(p -> look(paper, p, shared, places));
            places.forEach((formula, all) -> {
                boolean isFormula = shared.contains(formula) || all.stream().anyMatch(Place::alone);
                if (isFormula && !not.contains(formula) && all.size() > rule.number("上限")) {
                    report(rule, all, found);
                }
            });
        }
    }

    private static void look(CheckedPaper paper, CheckedParagraph paragraph, Set<String> shared, Map<String, List<Place>> places) {
        String text = paragraph.text();
        Set<Integer> seen = new HashSet<>();
        Matcher matcher = ALONE.matcher(text);
        while (matcher.find()) {
            seen.add(matcher.start());
            add(paper, paragraph, matcher.start(), matcher.group(), isBetweenClauses(text, matcher), places);
        }
        for (int at = 0; at + 4 <= text.length() && !shared.isEmpty(); at++) {
            String four = text.substring(at, at + 4);
            if (!seen.contains(at) && shared.contains(four)) {
                add(paper, paragraph, at, four, true, places);
            }
        }
    }

    /** Whether a clause ends beside it: among 、 alone stand names of things. */
    private static boolean isBetweenClauses(String text, Matcher matcher) {
        char before = matcher.start() == 0 ? '。' : text.charAt(matcher.start() - 1);
        char after = matcher.end() == text.length() ? '。' : text.charAt(matcher.end());
        return before != '、' && after != '、';
    }

    private static void add(CheckedPaper paper, CheckedParagraph paragraph, int start, String formula, boolean alone,
            Map<String, List<Place>> places) {
        if (!paper.isQuoted(paragraph, start, start + formula.length())) {
            places.computeIfAbsent(formula, k -> new ArrayList<>()).add(new Place(paragraph, start, alone));
        }
    }

    private static void report(Rule rule, List<Place> all, Findings found) {
        Place first = all.get(rule.number("上限"));
        String where = all.stream().map(p -> String.valueOf(p.paragraph().number())).distinct().collect(Collectors.joining("、"));
        found.add(rule, first.paragraph(), first.start(), first.start() + 4,
                Map.of("次", String.valueOf(all.size()), "段", where));
    }
}
