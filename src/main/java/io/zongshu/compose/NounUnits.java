package io.zongshu.compose;

import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How nouns and doings are counted, and how many of them there usually are (noun-unit-weights.yaml): of a platform one, of grid cells
 * hundreds. A noun is known by its longest ending.
 */
final class NounUnits {
    /** Counted so, and so many there may be. */
    static final char FITS = '合';
    /** Counted so, but of another order by up to a power of ten. */
    static final char NEAR = '近';
    /** Counted so, but never so many. */
    static final char MORE = '多';
    /** Counted so, but never so few. */
    static final char FEWER = '少';
    /** Counted by other measure words. */
    static final char OTHER = '异';
    /** Hardly ever counted. */
    static final char UNCOUNTED = '不';
    static final char UNKNOWN = '未';

    private static final String GROUP = "数:";
    private static final String NEVER = "不计";
    private static final int LONGEST = 9;
    private static final int SHORTEST = 2;
    private static final double POWER = 10;
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)[余多]?([百千万亿]*)");

    private final List<String> answers = new ArrayList<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final CueWeights weights;

    NounUnits(Settings settings, List<String> names, Map<String, List<String>> alike) {
        answers.add(NEVER);
        for (String unit : names) {
            units.put(unit, answers.size());
            answers.add(unit + FEWER);
            answers.add(unit + MORE);
        }
        alike.forEach((unit, others) -> others.forEach(o -> units.put(o, units.getOrDefault(unit, -1))));
        this.weights = new CueWeights(settings, "noun-unit-weights", answers);
    }

    /** How what a text ends with is counted, by answers; empty if that is not known. */
    double[] counts(String text) {
        String core = ClauseReader.unclosed(text);
        for (int length = Math.min(LONGEST, core.length()); length >= SHORTEST; length--) {
            double[] counts = new double[answers.size()];
            weights.add(GROUP + core.substring(core.length() - length), counts);
            for (double count : counts) {
                if (count != 0) {
                    return counts;
                }
            }
        }
        return new double[0];
    }

    /** How a datum's first figure goes with what is counted so. */
    char fit(double[] counts, Datum datum) {
        if (counts.length == 0) {
            return UNKNOWN;
        }
        if (counts[0] > 0) {
            return UNCOUNTED;
        }
        String unit = datum.unit().endsWith("元") ? "元" : datum.unit();
        int at = units.getOrDefault(unit, -1);
        if (at < 0) {
            return UNKNOWN;
        }
        double least = counts[at];
        double most = counts[at + 1];
        if (most == 0) {
            return OTHER;
        }
        double value = value(datum);
        if (value < least) {
            return value * POWER < least ? FEWER : NEAR;
        }
        return value > most * POWER ? MORE : value > most ? NEAR : FITS;
    }

    /** The number of a datum's first figure, in 元 for money. */
    private static double value(Datum datum) {
        Matcher number = NUMBER.matcher(datum.figure().text());
        if (!number.find()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(number.group(1));
        for (char c : number.group(2).toCharArray()) {
            value *= c == '百' ? 1e2 : c == '千' ? 1e3 : c == '万' ? 1e4 : 1e8;
        }
        return value;
    }
}
