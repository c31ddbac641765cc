package io.zongshu.check;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.brief.Brief;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a brief names, and what units and places the papers of the bank are of instead. */
final class BriefNames {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern PLACE = Pattern.compile("^(?:[\\p{IsHan}]{2,3}省)?([\\p{IsHan}]{2,3}?)(?:市|县|区|州|旗|镇|乡)");
    private static final Pattern PLAN = Pattern.compile("(十[一二三四五六七]?)五");
    /** The tenth five-year plan began in 2001, each later one five years after the one before. */
    private static final int FIRST_PLAN = 2001;
    /** When the party's congresses were. */
    private static final Map<String, Integer> CONGRESSES = Map.of("十八大", 2012, "十九大", 2017, "二十大", 2022);
    private static final int SHORTEST_UNIT = 5;

    private final Brief brief;
    private final String text;
    /** Names of units of the bank's papers that the brief does not name, each with a paper's file. */
    private final Map<String, String> otherUnits = new LinkedHashMap<>();
    /** Their places without 市 or 县. */
    private final Map<String, String> otherPlaces = new LinkedHashMap<>();

    BriefNames(Brief brief, Optional<Bank> bank) {
        this.brief = brief;
        this.text = BriefCells.text(brief);
        bank.ifPresent(b -> b.papers().forEach(this::other));
    }

    private void other(Paper paper) {
        String unit = paper.unit();
        if (unit.length() >= SHORTEST_UNIT && !text.contains(unit)) {
            otherUnits.putIfAbsent(unit, paper.file());
        }
        Matcher place = PLACE.matcher(unit);
        if (place.find() && !text.contains(place.group(1))) {
            otherPlaces.putIfAbsent(place.group(1), paper.file());
        }
    }

    /** Whether the brief says it anywhere. */
    boolean says(String name) {
        return text.contains(name);
    }

    /** Whether it names a place; the first letter may belong to the word before: 做实云麓区. */
    boolean saysPlace(String name) {
        return says(name) || name.length() > 2 && says(name.substring(1));
    }

    String text() {
        return text;
    }

    String unit() {
        return brief.unit().text();
    }

    String period() {
        return brief.period().text();
    }

    /** The years of the paper's time: the first and the last; empty if neither is told. */
    Optional<int[]> years() {
        Matcher matcher = YEAR.matcher(period());
        if (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            return Optional.of(new int[] {first, matcher.find() ? Integer.parseInt(matcher.group(1)) : first});
        }
        Matcher plan = PLAN.matcher(period());
        if (plan.find()) {
            int first = FIRST_PLAN + 5 * (plan.group(1).length() == 1 ? 0 : "一二三四五六七".indexOf(plan.group(1).charAt(1)) + 1);
            return Optional.of(new int[] {first, first + 4});
        }
        return CONGRESSES.entrySet().stream()
                .filter(e -> period().contains(e.getKey()))
                .map(e -> new int[] {e.getValue(), latest()})
                .findFirst();
    }

    /** The latest year that the brief names: nobody knows how long 以来 lasts. */
    private int latest() {
        return YEAR.matcher(text).results().mapToInt(m -> Integer.parseInt(m.group(1))).max().orElse(Integer.MAX_VALUE - 1);
    }

    Map<String, String> otherUnits() {
        return otherUnits;
    }

    Map<String, String> otherPlaces() {
        return otherPlaces;
    }
}
