package io.zongshu.brief;

import io.zongshu.language.ChineseNumber;
import io.zongshu.language.Figure;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several numbered events a text speaks of: 第136届广交会, 第一批.
 *
 * @param numbers by counter
 */
record NumberedEvents(Map<String, Set<String>> numbers) {
    /** 云川一中, 第二人民医院, 三期工程. */
    private static final Pattern NAMED = Pattern.compile("第?([一二三四五六七八九十]{1,2})(中学?(?![全心央国小等])|小学?(?![时区微型组])|人民医院|院(?![内外系])|幼儿园|期(?=工程|项目|建设|扩建)|标段|号线)");
    private static final Pattern NUMBERED = Pattern.compile("第([0-9]{1,4}|[一二三四五六七八九十百]{1,5})(届|次|期|批|轮|季(?!度)|站|阶段)(\\p{IsHan}{0,2})");

    /** What is said nearest to a figure: in its own words, before it, in the measures, in the item. */
    static NumberedEvents around(Figure figure, Fact fact, String cell) {
        NumberedEvents found = of(figure.subject() + "；" + figure.indicator());
        int at = Math.min(figure.quantity().start(), cell.length());
        found = found.numbers.isEmpty() ? of(cell.substring(1 + Math.max(cell.lastIndexOf('；', at), cell.lastIndexOf('。', at)) , at)) : found;
        found = found.numbers.isEmpty() ? of(fact.measures().text()) : found;
        return found.numbers.isEmpty() ? of(fact.item().text()) : found;
    }

    /** What a text says. */
    static NumberedEvents of(String text) {
        Map<String, Set<String>> numbers = new TreeMap<>();
        Matcher matcher = NUMBERED.matcher(text);
        while (text.indexOf('第') >= 0 && matcher.find()) {
            numbers.computeIfAbsent(matcher.group(2), k -> new TreeSet<>()).add(number(matcher.group(1)));
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            numbers.computeIfAbsent(named.group(2).substring(0, 1), k -> new TreeSet<>()).add(number(named.group(1)));
        }
        return new NumberedEvents(numbers);
    }

    /** One name for each numbered event of a text, however its number is written. */
    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NUMBERED.matcher(text);
        while (matcher.find()) {
            if (matcher.group(3).length() == 2) {
                names.add(number(matcher.group(1)) + matcher.group(2) + matcher.group(3));
            }
        }
        return names;
    }

    private static String number(String written) {
        return written.matches("[0-9]+") ? written : ChineseNumber.value(written).map(Object::toString).orElse(written);
    }

    /** Whether both name one event of a series. */
    boolean shares(NumberedEvents other) {
        return numbers.entrySet().stream().anyMatch(e -> e.getValue().stream().anyMatch(other.numbers.getOrDefault(e.getKey(), Set.of())::contains));
    }

    /** Whether both name events of one series, and none of them is the same. */
    boolean others(NumberedEvents other) {
        return numbers.entrySet().stream().anyMatch(e -> {
            Set<String> theirs = other.numbers.getOrDefault(e.getKey(), Set.of());
            return !theirs.isEmpty() && e.getValue().stream().noneMatch(theirs::contains);
        });
    }
}
