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

/**
 * Paired titles: two lines of four and three characters, the upper ending on an oblique tone (仄), the lower on a level one
 * (平), no character twice.
 */
final class TitleMaker {
    private static final int KEPT = 5;
    private final YamlNode titles;
    private final WordStock stock;

    TitleMaker(YamlNode titles, WordStock stock) {
        this.titles = titles;
        this.stock = stock;
    }

    /** A candidate with its score and why. */
    record Candidate(Sourced text, double score, List<String> reasons) {}

    /**
     * The best paired titles for a broad field, best first. The halves are parted by U+3000.
     *
     * @param turn turns the order among equals (the seed)
     */
    List<Candidate> paired(String field, long turn) {
        List<Candidate> all = new ArrayList<>();
        List<String> upperTails = tails("上句", field);
        List<String> lowerTails = tails("下句", field);
        for (String upper : titles.get("上句四字").texts()) {
            for (String lower : titles.get("下句四字").texts()) {
                for (String upperTail : upperTails) {
                    for (String lowerTail : lowerTails) {
                        all.add(candidate(upper + upperTail, lower + lowerTail, field, turn));
                    }
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(c -> c.text().text()))
                .limit(KEPT)
                .toList();
    }

    private List<String> tails(String line, String field) {
        List<String> tails = new ArrayList<>(titles.get("大类三字").get(field).get(line).texts());
        tails.addAll(titles.get(line + "三字").texts());
        return tails;
    }

    private Candidate candidate(String upper, String lower, String field, long turn) {
        Set<Integer> characters = new HashSet<>();
        int repeated = 0;
        for (int c : (upper + lower).chars().toArray()) {
            repeated += characters.add(c) ? 0 : 1;
        }
        String tones = Tones.pattern(upper);
        String lowerTones = Tones.pattern(lower);
        boolean falls = tones.endsWith("仄") && lowerTones.endsWith("平");
        boolean opposed = tones.charAt(3) != lowerTones.charAt(3);
        boolean ofField = titles.get("大类三字").get(field).get("下句").texts().contains(lower.substring(4))
                || titles.get("大类三字").get(field).get("上句").texts().contains(upper.substring(4));
        double score = (falls ? 2 : 0) + (opposed ? 1 : 0) + (ofField ? 0.5 : 0) - 2 * repeated
                + 0.3 * (stock.evidence(upper.substring(0, 4)) + stock.evidence(lower.substring(0, 4)))
                + Math.floorMod((upper + lower).hashCode() * 31L + turn * 7919L, 1000L) / 1000.0;
        List<String> reasons = List.of(
                falls ? "上句仄收、下句平收" : "收字平仄不合",
                opposed ? "四字格末字平仄相对" : "四字格末字平仄相同",
                repeated == 0 ? "无重字" : "有重字");
        return new Candidate(Sourced.of(upper + "\u3000" + lower, Source.Kind.TEMPLATE, "titles.yaml 对句"), score, reasons);
    }
}
