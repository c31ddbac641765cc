package io.zongshu.eval;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Conflict;
import io.zongshu.brief.Duplicate;
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
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final double MUCH = 0.6;

    private ReconciliationMatch() {}

    /** One side of what was reported: its address, its text and, for a conflict, its figure. */
    record Told(String address, String text, String figure) {}

    static List<Told> sides(Duplicate duplicate) {
        return duplicate.told().stream().map(t -> new Told(t.address(), t.text(), "")).toList();
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
        for (Told one : sides) {
            for (Told other : sides) {
                if (one != other && is(planted.a(), one) && is(planted.b(), other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(ReconciliationKey.Side planted, Told told) {
        String file = planted.file().replaceFirst("^.*[/\\\\]", "");
        return told.address().contains(file) && figureIn(planted.text(), told.figure())
                && (sameRow(planted.cell(), told.address()) || sameParagraph(planted.paragraph(), told.address())
                        || sameText(planted.text(), told.text()));
    }

    private static boolean figureIn(String text, String figure) {
        Matcher mine = NUMBER.matcher(figure);
        boolean known = NUMBER.matcher(text).find() && mine.find();
        return !known || text.replace(",", "").replace("，", "").contains(mine.group());
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
        Matcher number = NUMBER.matcher(paragraph);
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
