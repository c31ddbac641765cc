package io.zongshu.check;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForm;
import io.zongshu.language.TimeSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 前后对照: two values of one indicator in one paper. In doubt they are of two indicators. */
final class TwoValues implements Algorithm {
    private static final int SHORTEST_NOUN = 4;
    private static final Pattern WE = Pattern.compile("^(?:我们|大家|全局|全市|全县)");
    /** What tells that a clause speaks of a part, of others or of a plan. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "其中|县|区|镇|乡(?!村)|街道|村(?!振)|社区|公司|集团|学校|小学|中学|医院|企业|合作社|园区|支部|上半年|下半年|季度|[0-9一二三四五六七八九十]月|截[至止]|首日|当[日天月]|每|各|计划|目标|力争|"
                    + "20[0-9]{2}|去年|上年|同期|第[一二三四五]|分别|围绕|针对|面向|聚焦|以来|期间|日均|人均|户均|平均");

    /** A value of an indicator at a place. */
    private record Told(CheckedParagraph paragraph, Figure figure, Amount amount) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Map<List<Object>, List<Told>> byIndicator = new LinkedHashMap<>();
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            for (Figure figure : paper.figures(paragraph)) {
                key(paper, paragraph, figure).ifPresent(key -> Amount.of(figure, paper.words())
                        .ifPresent(a -> byIndicator.computeIfAbsent(key, k -> new ArrayList<>()).add(new Told(paragraph, figure, a))));
            }
        }
        byIndicator.values().forEach(told -> compare(told, rules, found));
    }

    private static void compare(List<Told> told, List<Rule> rules, Findings found) {
        Told first = told.get(0);
        for (Told other : told.subList(1, told.size())) {
            // Several values side by side are of several things.
            boolean far = other.paragraph.number() != first.paragraph.number()
                    || other.figure.quantity().start() - first.figure.quantity().end() > 40;
            if (far && !other.amount.meets(first.amount)) {
                new Reporter(other.paragraph, rules, found).report("事实-前后不一", other.figure, Map.of(
                        "段", String.valueOf(first.paragraph.number()), "前", first.figure.quantity().text()));
            }
        }
    }

    /** What is measured, of which time and how; empty if that is not said clearly enough. */
    private static Optional<List<Object>> key(CheckedPaper paper, CheckedParagraph paragraph, Figure figure) {
        boolean clear = figure.comparable() && figure.kind() == Figure.Kind.LEVEL && !figure.part() && !figure.planned()
                && figure.place().isEmpty() && figure.average().isEmpty()
                && (figure.quantity().arabic() || figure.value().map(v -> v.compareTo(BigDecimal.TEN) > 0).orElse(false));
        if (!clear) {
            return Optional.empty();
        }
        IndicatorForm form = paper.forms().of(figure);
        String own = own(paragraph.text(), figure);
        int noun = form.noun().length() < SHORTEST_NOUN ? -1 : own.indexOf(form.noun().substring(0, 2));
        // 安排项目: a verb that is not declared before a noun that says too little.
        boolean specific = noun >= 0 && !form.general()
                && (!figure.verb().isEmpty() || !paper.forms().of(form.noun().substring(2)).general())
                && !ELSEWHERE.matcher(own.substring(0, noun)).find();
        if (!specific) {
            return Optional.empty();
        }
        String unit = Amount.of(figure, paper.words()).map(Amount::unit).orElse("");
        String thing = WE.matcher(form.noun()).replaceFirst("");
        return Optional.of(List.of(form.verbs(), thing, form.contrasts(), form.names(), form.limits(), unit,
                TimeSpan.canonical(figure.period(), ""), figure.cumulative(), own.contains("累计")));
    }

    /** Its clause up to the figure. */
    private static String own(String text, Figure figure) {
        int end = figure.quantity().start();
        int start = end;
        while (start > 0 && "，；。：！？\n（".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }
}
