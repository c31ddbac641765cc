package io.zongshu.eval;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Conflict;
import io.zongshu.brief.Duplicate;
import io.zongshu.brief.PossibleMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a reported side is a planted one: the same file, and the same row, paragraph or much of the same text. */
final class ReconciliationMatch {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]+)");
    private static final Pattern PARAGRAPH = Pattern.compile("第([0-9]+)[段行]");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([万亿]?)");
    private static final double MUCH = 0.4;

    private ReconciliationMatch() {}

    /** One side of what was reported: its address, its text and, for a conflict, its figure. */
    record Told(String address, String text, String figure) {}

    static List<Told> sides(Duplicate duplicate) {
        return duplicate.told().stream().map(t -> new Told(t.address(), t.text(), "")).toList();
    }

    static List<Told> sides(PossibleMatch match) {
        return match.sides().stream().map(s -> new Told(s.address(), s.text(), match.sameValue() ? "" : s.value())).toList();
    }

    static List<Told> sides(Conflict conflict, Brief brief) {
        List<Told> sides = new ArrayList<>();
        for (Conflict.Side side : conflict.sides()) {
            String text = String.join("；", brief.facts().get(side.fact()).cells().stream().map(Cell::text).toList());
            sides.add(new Told(side.address(), text, side.text()));
        }
        return sides;
    }

    /** Whether two different sides of what was reported are the two planted ones. */
    static boolean holds(ReconciliationKey.Planted planted, List<Told> sides) {
        return pair(planted, sides) != null;
    }

    /** As {@link #holds}, and no figure that both sides tell is what made them look alike. */
    static boolean misled(ReconciliationKey.Planted planted, List<Told> sides) {
        List<Told> pair = pair(planted, sides);
        if (pair == null) {
            return false;
        }
        Set<String> mine = numbers(pair.get(0).figure().isEmpty() ? pair.get(0).text() : pair.get(0).figure());
        Set<String> theirs = numbers(pair.get(1).figure().isEmpty() ? pair.get(1).text() : pair.get(1).figure());
        return mine.stream().noneMatch(theirs::contains);
    }

    private static @org.jspecify.annotations.Nullable List<Told> pair(ReconciliationKey.Planted planted, List<Told> sides) {
        for (Told one : sides) {
            for (Told other : sides) {
                if (one != other && is(planted.a(), one) && is(planted.b(), other)) {
                    return List.of(one, other);
                }
            }
        }
        return null;
    }

    static boolean is(ReconciliationKey.Side planted, Told told) {
        String file = planted.file().replaceFirst("^.*[/\\\\]", "");
        boolean figure = figureIn(planted.text(), told);
        boolean place = sameRow(planted.cell(), told.address()) || sameParagraph(planted.paragraph(), told.address());
        return told.address().contains(file) && figure && (place || sameText(planted.text(), told.text()));
    }

    // One of the planted numbers is told; of a conflict, it is the figure in question.
    private static boolean figureIn(String text, Told told) {
        Set<String> planted = numbers(text);
        Set<String> said = numbers(told.figure().isEmpty() ? told.text() : told.figure());
        return planted.isEmpty() || said.isEmpty() || said.stream().anyMatch(planted::contains);
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher number = NUMBER.matcher(text.replaceAll("(?<=[0-9])[,，](?=[0-9]{3})", ""));
        while (number.find()) {
            numbers.add(number.group(1));
            int power = "万".equals(number.group(2)) ? 4 : "亿".equals(number.group(2)) ? 8 : 0;
            numbers.add(new java.math.BigDecimal(number.group(1)).scaleByPowerOfTen(power).stripTrailingZeros().toPlainString());
        }
        return numbers;
    }

    private static boolean sameRow(String cells, String address) {
        Set<String> rows = rows(cells);
        return !rows.isEmpty() && rows(address.replaceAll("[^!、]*!", "")).stream().anyMatch(rows::contains);
    }

    private static Set<String> rows(String cells) {
        Set<String> rows = new HashSet<>();
        Matcher cell = CELL.matcher(cells);
        while (cell.find()) {
            rows.add(cell.group(2));
        }
        return rows;
    }

    private static boolean sameParagraph(String paragraph, String address) {
        Matcher number = Pattern.compile("[0-9]+").matcher(paragraph);
        Matcher told = PARAGRAPH.matcher(address);
        return number.find() && told.find() && told.group(1).equals(number.group());
    }

    private static boolean sameText(String planted, String told) {
        Set<String> small = pairs(planted);
        Set<String> other = pairs(told);
        if (small.isEmpty() || other.isEmpty()) {
            return false;
        }
        long shared = small.stream().filter(other::contains).count();
        return shared >= MUCH * Math.min(small.size(), other.size());
    }

    private static Set<String> pairs(String text) {
        String plain = text.replaceAll("[\\s，。；：、,;:（）()“”]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
