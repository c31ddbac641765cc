package io.zongshu.check;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.document.Move;
import io.zongshu.language.Idioms;
import io.zongshu.language.Token;
import io.zongshu.structure.MoveLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 空话: paragraphs of running text in which formulas stand in the place of facts, the emptiest first. */
final class EmptyTalk implements Algorithm {
    private static final Set<Move> MAY_BE_EMPTY =
            EnumSet.of(Move.LEAD, Move.BACKGROUND, Move.GUIDANCE, Move.TRANSITION, Move.PLANS, Move.CLOSING);
    private static final Pattern FACT = Pattern.compile("[0-9０-９“《%％]|[一二三四五六七八九十百千万]+[余多]?[名个项家户件次场人处]");
    private static final Pattern ALONE = Pattern.compile("(?<=^|[，。；、：！？])\\p{IsHan}{4}(?=[，。；、：！？]|$)");
    private static final Pattern LAST = Pattern.compile("\\p{IsHan}{4}(?=[、，。；])|(?<=[、])\\p{IsHan}{4}");
    private static final double LEAST_SHARE = 0.3;
    private static final int SHORTEST = 60;

    /** A paragraph and its share of formulas. */
    private record Empty(CheckedParagraph paragraph, int percent) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<CheckedParagraph> body = paper.body();
        if (body.size() < 3) {
            return;
        }
        Set<Integer> excused = new HashSet<>();
        for (MoveLabel label : paper.article().moves()) {
            if (MAY_BE_EMPTY.contains(label.move())) {
                excused.add(label.block());
            }
        }
        List<CheckedParagraph> candidates = body.subList(1, body.size() - 1).stream()
                .filter(p -> p.text().length() >= SHORTEST && !excused.contains(p.block()) && !FACT.matcher(p.text()).find())
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        Set<String> formulas = new HashSet<>(Idioms.load().predicates());
        paper.materials().bank().orElse(Bank.EMPTY).formulas().stream().map(Formula::text).forEach(formulas::add);
        List<Empty> empty = new ArrayList<>();
        for (CheckedParagraph paragraph : candidates) {
            double share = share(paragraph.text(), formulas);
            if (share >= LEAST_SHARE && paper.tokens(paragraph).stream().noneMatch(EmptyTalk::isName)) {
                empty.add(new Empty(paragraph, (int) Math.round(100 * share)));
            }
        }
        empty.sort(Comparator.comparingInt((Empty e) -> -e.percent()).thenComparingInt(e -> e.paragraph().number()));
        for (int i = 0; i < empty.size(); i++) {
            Empty one = empty.get(i);
            int rank = i + 1;
            rules.forEach(rule -> found.whole(rule, one.paragraph(),
                    Map.of("比", String.valueOf(one.percent()), "名", String.valueOf(rank))));
        }
    }

    private static boolean isName(Token token) {
        return token.nature().matches("ns.*|nt.*|nr.*");
    }

    /** The share of characters within formulas: known ones anywhere, and four characters that stand alone or in a row. */
    private static double share(String text, Set<String> formulas) {
        java.util.BitSet within = new java.util.BitSet(text.length());
        for (int at = 0; at + 4 <= text.length(); at++) {
            if (formulas.contains(text.substring(at, at + 4))) {
                within.set(at, at + 4);
            }
        }
        for (Pattern pattern : List.of(ALONE, LAST)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                boolean row = pattern == ALONE || isRow(text, matcher);
                if (row) {
                    within.set(matcher.start(), matcher.end());
                }
            }
        }
        long han = text.chars().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
        return han == 0 ? 0 : within.cardinality() / (double) han;
    }

    /** 始终保持只争朝夕、时不我待的劲头: the first and the last of a row have other words around them. */
    private static boolean isRow(String text, Matcher matcher) {
        char before = matcher.start() == 0 ? '，' : text.charAt(matcher.start() - 1);
        char after = matcher.end() == text.length() ? '。' : text.charAt(matcher.end());
        return before == '、' || after == '、';
    }
}
