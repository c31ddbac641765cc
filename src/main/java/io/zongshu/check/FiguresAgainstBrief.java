package io.zongshu.check;

import io.zongshu.check.FigureVerdicts.Verdict;
import io.zongshu.language.Figure;
import io.zongshu.language.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 素材数字: each figure of a paper against those of the brief. */
final class FiguresAgainstBrief implements Algorithm {
    private static final Map<FigureVerdicts.Kind, String> RULES = Map.of(
            FigureVerdicts.Kind.OTHER_VALUE, "事实-数字不同",
            FigureVerdicts.Kind.UNKNOWN, "事实-数字无据",
            FigureVerdicts.Kind.OTHER_UNIT, "事实-单位改动",
            FigureVerdicts.Kind.OTHER_QUALIFIER, "事实-限定词改动");
    /** 三个方面, 两大行动: what is told next is counted, or a slogan is. */
    private static final Pattern COUNTS_WORDS = Pattern.compile(".*(?:方面|领域|环节|维度|层面|年头|五年|大|关|步|轮|级)$|^(?:个|项|条|种|类|次|支|件|篇|张|位|环|度|线|手|批|代|头|面|道|端|层|回|场|把|个月|口)?$");
    private static final Pattern MONEY_OR_MEASURE = Pattern.compile(".*[元亩里米吨％%‰倍].*");
    private static final BigDecimal FEW = BigDecimal.TEN;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<PlacedFigure> figures = PlacedFigure.of(paper);
        List<SourceFigure> sources = paper.materials().brief().map(b -> SourceFigures.of(b, paper)).orElse(List.of());
        FigureVerdicts verdicts = new FigureVerdicts(sources, figures);
        for (PlacedFigure figure : figures) {
            if (counts(figure)) {
                Verdict verdict = verdicts.of(figure);
                String rule = RULES.getOrDefault(verdict.kind(), "");
                if (!rule.isEmpty() && !(verdict.kind() == FigureVerdicts.Kind.UNKNOWN && saysLittle(figure))) {
                    new Reporter(figure.paragraph(), rules, found).report(rule, figure.figure(), words(verdict));
                }
            }
        }
    }

    private static Map<String, String> words(Verdict verdict) {
        Map<String, String> words = new LinkedHashMap<>();
        verdict.source().ifPresent(source -> {
            words.put("素材", source.figure().quantity().text());
            words.put("出处", source.cell().address());
        });
        return words;
    }

    /** Whether it counts or measures: no rank, no limit within a noun, no 一个. */
    private static boolean counts(PlacedFigure figure) {
        Quantity quantity = figure.figure().quantity();
        boolean kind = figure.figure().kind() != Figure.Kind.RANK && figure.figure().kind() != Figure.Kind.LIMIT;
        boolean bare = quantity.unit().isEmpty() && quantity.magnitude().isEmpty() && quantity.after().isEmpty();
        return kind && !quantity.indefinite() && !quantity.ordinal() && !bare;
    }

    /** What a writer may say without a source: a few things in words, a span of years, round the clock. */
    private static boolean saysLittle(PlacedFigure figure) {
        Quantity quantity = figure.figure().quantity();
        String unit = quantity.unit();
        boolean written = !quantity.arabic();
        boolean few = quantity.value().filter(v -> v.compareTo(FEW) <= 0).isPresent();
        if (written && (few && !MONEY_OR_MEASURE.matcher(unit).matches() || COUNTS_WORDS.matcher(unit).matches() || round(quantity))) {
            return true;
        }
        String behind = figure.words().substring(figure.words().indexOf('|') + 1);
        boolean span = unit.startsWith("年") && (written || behind.startsWith("来") || behind.startsWith("间"));
        boolean clock = unit.contains("小时") && quantity.digits().equals("24") || unit.equals("天") && quantity.digits().equals("365");
        return span || clock || unit.equals("个方面") || unit.equals("方面");
    }

    // 百名, 千家: a number that is only a word.
    private static boolean round(Quantity quantity) {
        return quantity.digits().matches("[百千万亿]") && quantity.before().isEmpty();
    }
}
