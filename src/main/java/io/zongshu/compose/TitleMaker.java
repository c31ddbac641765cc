package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Tones;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Paired titles: two lines of four and three characters, the upper ending on an oblique tone (仄), the lower on a level one
 * (平), no character twice.
 */
final class TitleMaker {
    private static final int KEPT = 5;

    /** What an ending gains that is said of the field on which the paper has most to tell, or of another of its fields. */
    private static final double OF_FIRST_FIELD = 0.8;

    private static final double OF_ANOTHER_FIELD = 0.4;
    private static final double EVIDENCE = 0.1;

    private final YamlNode titles;
    private final WordStock stock;

    TitleMaker(YamlNode titles, WordStock stock) {
        this.titles = titles;
        this.stock = stock;
    }

    /** A candidate with its score and why. */
    record Candidate(Sourced text, double score, List<String> reasons) {}

    /** Three characters that end a line. @param topical how well they fit what the paper is about */
    private record Tail(String text, String address, double topical) {}

    /** Four characters and three. */
    private record Line(String head, String list, Tail tail) {
        String text() {
            return head + tail.text();
        }

        Sourced sourced() {
            return Sourced.of(head, Source.Kind.TEMPLATE, "titles.yaml " + list)
                    .plus(Sourced.of(tail.text(), Source.Kind.TEMPLATE, tail.address()));
        }
    }

    /**
     * The best paired titles, best first. The halves are parted by U+3000.
     *
     * @param fields what the paper is about (大类 and 门类), most first; only their own endings are used beside the common ones
     * @param turn turns the order among equals (the seed)
     */
    List<Candidate> paired(List<String> fields, long turn) {
        List<Candidate> all = new ArrayList<>();
        List<Tail> upperTails = tails("上句", fields);
        List<Tail> lowerTails = tails("下句", fields);
        for (String upper : titles.get("上句四字").texts()) {
            for (String lower : titles.get("下句四字").texts()) {
                for (Tail upperTail : upperTails) {
                    for (Tail lowerTail : lowerTails) {
                        all.add(candidate(new Line(upper, "上句四字", upperTail), new Line(lower, "下句四字", lowerTail), turn));
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

    private List<Tail> tails(String line, List<String> fields) {
        List<Tail> tails = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            double topical = i == 0 ? OF_FIRST_FIELD : OF_ANOTHER_FIELD;
            String address = "titles.yaml 大类三字 " + fields.get(i) + " " + line;
            titles.get("大类三字").get(fields.get(i)).get(line).texts().forEach(t -> tails.add(new Tail(t, address, topical)));
        }
        titles.get(line + "三字").texts().forEach(t -> tails.add(new Tail(t, "titles.yaml " + line + "三字", 0)));
        return tails;
    }

    private Candidate candidate(Line upper, Line lower, long turn) {
        String both = upper.text() + lower.text();
        long repeated = both.length() - both.chars().distinct().count();
        String tones = Tones.pattern(upper.text());
        String lowerTones = Tones.pattern(lower.text());
        boolean falls = tones.endsWith("仄") && lowerTones.endsWith("平");
        boolean opposed = tones.charAt(3) != lowerTones.charAt(3);
        double score = (falls ? 2 : 0) + (opposed ? 1 : 0) + upper.tail().topical() + lower.tail().topical() - 2 * repeated
                + EVIDENCE * (stock.evidence(upper.head()) + stock.evidence(lower.head()))
                + Math.floorMod(both.hashCode() * 31L + turn * 7919L, 1000L) / 1000.0;
        List<String> reasons = List.of(
                falls ? "上句仄收、下句平收" : "收字平仄不合",
                opposed ? "四字格末字平仄相对" : "四字格末字平仄相同",
                repeated == 0 ? "无重字" : "有重字");
        Sourced text = upper.sourced()
                .plus(Sourced.of("\u3000", Source.Kind.TEMPLATE, "titles.yaml 上句四字"))
                .plus(lower.sourced());
        return new Candidate(text, score, reasons);
    }
}
