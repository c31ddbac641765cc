package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Tones;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles of one line (奋力谱写组织工作新篇章) and subtitles, from the patterns of titles.yaml. */
final class SingleTitles {
    private static final Pattern SLOTS = Pattern.compile("(?=⟨)|(?<=⟩)");
    private static final int KEPT = 6;
    private static final int LONGEST = 28;

    private final YamlNode titles;
    private final WordStock stock;
    private final BriefSlots brief;

    SingleTitles(YamlNode titles, WordStock stock, BriefSlots brief) {
        this.titles = titles;
        this.stock = stock;
        this.brief = brief;
    }

    /** Best first. */
    List<TitleMaker.Candidate> titles() {
        List<TitleMaker.Candidate> all = new ArrayList<>();
        for (String pattern : titles.get("单句标题").texts()) {
            List<String> formulas = pattern.contains("⟨四⟩") ? titles.get("上句四字").texts() : List.of("");
            formulas.forEach(formula -> all.add(candidate(pattern, formula)));
        }
        return best(all);
    }

    /** Best first. */
    List<TitleMaker.Candidate> subtitles() {
        return best(titles.get("副标题式样").texts().stream().map(p -> candidate(p, "")).toList());
    }

    private static List<TitleMaker.Candidate> best(List<TitleMaker.Candidate> all) {
        return all.stream()
                .filter(c -> !c.text().text().contains("【"))
                .sorted(Comparator.comparingDouble(TitleMaker.Candidate::score)
                        .reversed()
                        .thenComparing(c -> c.text().text()))
                .limit(KEPT)
                .toList();
    }

    private TitleMaker.Candidate candidate(String pattern, String formula) {
        Sourced text = worded(pattern, formula);
        int length = text.text().length();
        double evidence = formula.isEmpty() ? 0.5 : stock.evidence(formula);
        Set<Integer> characters = new HashSet<>();
        long repeated = text.text().chars().filter(c -> !characters.add(c)).count();
        boolean level = !text.text().isEmpty() && Tones.pattern(text.text()).endsWith("平");
        double score = evidence + (length <= LONGEST ? 1 : 0) + (level ? 0.5 : 0) - 0.2 * repeated;
        List<String> reasons = new ArrayList<>();
        reasons.add(length + "字");
        reasons.add(level ? "收字平声" : "收字仄声");
        reasons.add(repeated == 0 ? "无重字" : "重" + repeated + "字");
        if (!formula.isEmpty()) {
            reasons.add("四字格" + formula + stock.seen(formula));
        }
        return new TitleMaker.Candidate(text, score, reasons);
    }

    private Sourced worded(String pattern, String formula) {
        Sourced text = Sourced.EMPTY;
        for (String part : SLOTS.split(pattern, -1)) {
            Sourced piece = switch (part) {
                case "⟨四⟩" -> stock.sourced(formula);
                case "⟨时期⟩" -> brief.period();
                case "⟨地名⟩" -> brief.place();
                case "⟨单位⟩" -> brief.fullName();
                case "⟨业务⟩" -> brief.business();
                default -> Sourced.of(part, Source.Kind.TEMPLATE, "titles.yaml 单句标题");
            };
            text = text.plus(piece);
        }
        return text;
    }
}
