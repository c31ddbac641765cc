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
    private static final double OF_FIRST_FIELD = 0.6;

    private static final double OF_ANOTHER_FIELD = 0.4;
    private static final double EVIDENCE = 0.02;
    /** What tones and turn add to two lines at the most: 2, 1 and 1, and a sum may be rounded up. */
    private static final double MOST_BESIDE = 4.001;

    private final YamlNode titles;
    private final WordStock stock;

    TitleMaker(YamlNode titles, WordStock stock) {
        this.titles = titles;
        this.stock = stock;
    }

    /** A candidate with its score and why. */
    record Candidate(Sourced text, double score, List<String> reasons) {}

    /** Three characters that end a line. @param field what they are said of, of fields that say the same one name; empty if they fit any @param topical how well they fit what the paper is about */
    private record Tail(String text, String address, String field, double topical) {}

    /**
     * Four characters and three.
     *
     * @param level whether its text, by itself, ends on a level tone; false too if its last tone is not known
     * @param oblique whether it ends on an oblique one
     * @param fourth the tone of its fourth character
     * @param evidence for its four characters
     * @param worth what it gives a pair by itself
     */
    private record Line(
            String head, String list, Tail tail, String text, boolean level, boolean oblique, char fourth, double evidence, double worth) {
        Sourced sourced() {
            return Sourced.of(head, Source.Kind.TEMPLATE, "titles.yaml " + list)
                    .plus(Sourced.of(tail.text(), Source.Kind.TEMPLATE, tail.address()));
        }
    }

    /** Two lines with their score. */
    private record Pair(Line upper, Line lower, long repeated, double score) {
        boolean falls() {
            return TitleMaker.falls(upper, lower);
        }

        boolean opposed() {
            return TitleMaker.opposed(upper, lower);
        }
    }

    /**
     * The best paired titles, best first. The halves are parted by U+3000.
     *
     * @param fields what the paper is about (大类 and 门类), most first; only their own endings are used beside the common ones
     * @param turn turns the order among equals (the seed)
     */
    List<Candidate> paired(List<String> fields, long turn) {
        List<Line> lowers = lines("下句", fields);
        lowers.sort(Comparator.comparingDouble(Line::worth).reversed());
        Best<Pair> best = new Best<>(TitleMaker::inOrder, KEPT);
        for (Line upper : lines("上句", fields)) {
            for (Line lower : lowers) {
                // There are tens of thousands; most cannot be among the best, though tones and turn may add as much as they can.
                if (!best.mayTake(upper.worth() + lower.worth() + MOST_BESIDE)) {
                    break;
                }
                if (best.mayTake(fitness(upper, lower) + evidence(upper, lower) + 1)) {
                    Pair pair = pair(upper, lower, turn);
                    best.offer(pair, pair.score());
                }
            }
        }
        return best.list().stream().map(TitleMaker::candidate).toList();
    }

    private static int inOrder(Pair one, Pair other) {
        int upper = one.upper().text().compareTo(other.upper().text());
        return upper == 0 ? one.lower().text().compareTo(other.lower().text()) : upper;
    }

    private List<Line> lines(String line, List<String> fields) {
        List<Tail> tails = tails(line, fields);
        String list = line + "四字";
        List<Line> lines = new ArrayList<>();
        for (String head : titles.get(list).texts()) {
            double evidence = stock.evidence(head);
            for (Tail tail : tails) {
                String text = head + tail.text();
                String tones = Tones.pattern(text);
                lines.add(new Line(head, list, tail, text, tones.endsWith("平"), tones.endsWith("仄"), tones.charAt(3), evidence, tail.topical() + EVIDENCE * evidence));
            }
        }
        return lines;
    }

    private List<Tail> tails(String line, List<String> fields) {
        List<Tail> tails = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            double topical = i == 0 ? OF_FIRST_FIELD : OF_ANOTHER_FIELD;
            String field = fields.get(i);
            String address = "titles.yaml 大类三字 " + field + " " + line;
            // Cadres and talent are both people: 聚英才 says 选良才 once more.
            String alike = titles.get("大类三字").get(field).get("同说").text();
            for (String text : titles.get("大类三字").get(field).get(line).texts()) {
                tails.add(new Tail(text, address, alike.isEmpty() ? field : alike, topical));
            }
        }
        titles.get(line + "三字").texts().forEach(t -> tails.add(new Tail(t, "titles.yaml " + line + "三字", "", 0)));
        return tails;
    }

    private static boolean falls(Line upper, Line lower) {
        return upper.oblique() && lower.level();
    }

    private static boolean opposed(Line upper, Line lower) {
        return upper.fourth() != lower.fourth();
    }

    /** What two lines gain by their tones and by what they speak of; two fields tell more of a paper than one twice. */
    private static double fitness(Line upper, Line lower) {
        boolean oneField = !upper.tail().field().isEmpty() && upper.tail().field().equals(lower.tail().field());
        return (oneField ? -OF_FIRST_FIELD : 0) + (falls(upper, lower) ? 2 : 0) + (opposed(upper, lower) ? 1 : 0) + upper.tail().topical() + lower.tail().topical();
    }

    private static double evidence(Line upper, Line lower) {
        return EVIDENCE * (upper.evidence() + lower.evidence());
    }

    private static Pair pair(Line upper, Line lower, long turn) {
        String both = upper.text() + lower.text();
        long repeated = repeated(both);
        double score = fitness(upper, lower) - 2 * repeated + evidence(upper, lower)
                + Math.floorMod(both.hashCode() * 31L + turn * 7919L, 1000L) / 1000.0;
        return new Pair(upper, lower, repeated, score);
    }

    /** How many characters stood before. */
    private static long repeated(String text) {
        long repeated = 0;
        for (int i = 1; i < text.length(); i++) {
            repeated += text.indexOf(text.charAt(i)) < i ? 1 : 0;
        }
        return repeated;
    }

    private static Candidate candidate(Pair pair) {
        List<String> reasons = List.of(
                pair.falls() ? "上句仄收、下句平收" : "收字平仄不合",
                pair.opposed() ? "四字格末字平仄相对" : "四字格末字平仄相同",
                pair.repeated() == 0 ? "无重字" : "有重字");
        Sourced text = pair.upper().sourced()
                .plus(Sourced.of("\u3000", Source.Kind.TEMPLATE, "titles.yaml 上句四字"))
                .plus(pair.lower().sourced());
        return new Candidate(text, pair.score(), reasons);
    }
}
