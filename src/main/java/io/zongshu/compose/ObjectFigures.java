package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures of what a measure acts on. Data that name its object more closely take its place (打造亲水点、亲水线 with 河湖亲水点9个、沿江亲水线3条
 * is 打造河湖亲水点9个、沿江亲水线3条); an amount is what it was raised to; a sum or a number of people says how large the thing is.
 */
final class ObjectFigures {
    /** Where a name of a list ends; marks within quotations do not part. */
    private static final String AND = "、和与及";

    private static final Pattern AMOUNT = Pattern.compile("[0-9.]+[余多]?[万亿]*余?元(?:/|每|以上|左右)?\\p{IsHan}{0,3}|[0-9.]+(?:%|个百分点)(?:以上)?");
    private static final Pattern COUNTED = Pattern.compile("(.*[^0-9.])([0-9][0-9.]*[余多]?[万亿]*余?)(名|人|位|个|家|支|项|件|条|所|座|处|台|套|批|场|户|艘|辆|门|张|部|期|只|元)");

    /** 580人左右. */
    private static final Pattern PEOPLE = Pattern.compile("[0-9.]+[余多]?[万]?余?[名人](?:左右|以上)?");

    private static final int FEW = 2;

    private static final int LONGEST = 4;

    private final RealiseWords words;
    private final ClauseReader reader;

    ObjectFigures(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Words them in place; a datum that found its measure is no datum any more. */
    void word(List<Datum> data, List<Sourced> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            String text = clauses.get(i).text();
            int verb = verbEnd(text);
            if (!FigureSlots.counted(text) && !FigureSlots.barred(text)) {
                continued(data, clauses, i, verb);
                text = clauses.get(i).text();
            }
            if (verb > 0 && verb < text.length() && !FigureSlots.counted(text.substring(verb)) && !FigureSlots.barred(text)) {
                closer(data, clauses, i, verb);
            }
        }
    }

    /** Where the verb ends that the clause begins with; 0 if it begins with none. */
    private int verbEnd(String text) {
        int adverb = words.opening("范围词", text).filter(w -> w.length() < text.length()).map(String::length).orElse(0);
        int known = words.opening("带宾动词", text.substring(adverb)).or(() -> words.opening("数据动词", text.substring(adverb)))
                .or(() -> words.opening("成效带宾动词", text.substring(adverb))).or(() -> words.opening("变化动词", text.substring(adverb))).map(String::length).orElse(0);
        return known == 0 ? 0 : adverb + known;
    }

    /** A datum that only names and counts: what it counts, how many, and the measure word. */
    private record Counted(Datum datum, String name, String number, String unit) {}

    /** The data in their order; none for one that has a verb whose object the figure is, or tells something else. */
    private List<Optional<Counted>> counted(List<Datum> data) {
        return data.stream().map(this::counted).toList();
    }

    private Optional<Counted> counted(Datum datum) {
        if (!datum.tail().isEmpty() || !datum.figure().isEmpty() && !datum.verb().isEmpty()) {
            return Optional.empty();
        }
        Matcher counted = COUNTED.matcher(datum.text().text());
        boolean named = counted.matches() && (reader.datumVerb(counted.group(1)) == 0 || Datum.STATE.stream().anyMatch(counted.group(1)::startsWith));
        return named ? Optional.of(new Counted(datum, counted.group(1), counted.group(2), counted.group(3))) : Optional.empty();
    }

    /** The data that name the object more closely, or each of its parts, are the object. */
    private void closer(List<Datum> data, List<Sourced> clauses, int index, int verb) {
        String text = clauses.get(index).text();
        List<String> parts = parts(text.substring(verb));
        List<Optional<Counted>> all = counted(data);
        for (int from = 0; from < all.size(); from++) {
            List<Counted> row = all.stream().skip(from).takeWhile(Optional::isPresent).flatMap(Optional::stream).toList();
            for (int length = row.size(); length > 0; length--) {
                List<Counted> run = row.subList(0, length);
                boolean elsewhere = run.stream().anyMatch(c -> parts.stream().noneMatch(p -> names(c.name(), p, parts.get(parts.size() - 1)))
                        && clauses.stream().anyMatch(o -> parts(o.text()).stream().anyMatch(c.name()::endsWith) || o.text().contains(c.name())));
                if (!elsewhere && named(parts, run)) {
                    clauses.set(index, clauses.get(index).slice(0, verb).plus(Wording.listed(run.stream().map(c -> c.datum().text()).toList())));
                    run.forEach(c -> data.remove(c.datum()));
                    return;
                }
            }
        }
    }

    /** 创建渔村示范 with 示范港9个、示范船30艘 is 创建渔村示范港9个、示范船30艘: the names begin with what the object ends with. */
    private void continued(List<Datum> data, List<Sourced> clauses, int index, int verb) {
        Sourced clause = clauses.get(index);
        List<Counted> run = counted(data).stream().takeWhile(Optional::isPresent).flatMap(Optional::stream).toList();
        for (int length = FEW; !run.isEmpty() && length < clause.text().length() - verb && length <= LONGEST; length++) {
            String end = clause.text().substring(clause.text().length() - length);
            if (run.stream().allMatch(c -> c.name().startsWith(end) && c.name().length() > end.length() && c.name().length() <= end.length() + FEW)) {
                clauses.set(index, clause.slice(0, clause.text().length() - length).plus(Wording.listed(run.stream().map(c -> c.datum().text()).toList())));
                run.forEach(c -> data.remove(c.datum()));
                return;
            }
        }
    }

    /** 推进节水谷等 | 7个 | 检定中心: a number of things is of those that 等 sums up. */
    boolean ofExamples(Datum datum, List<Sourced> clauses) {
        for (int i = 0; datum.figures() == 1 && words.has("物量词", datum.unit()) && i < clauses.size(); i++) {
            String text = clauses.get(i).text();
            int and = text.lastIndexOf('等') + 1;
            boolean things = and > 1 && and < text.length() && words.ending("存量名词", text).isPresent() && !FigureSlots.counted(text) && !ClauseReader.quoted(text, and) && !FigureSlots.barred(text);
            if (things) {
                clauses.set(i, Wording.insert(clauses.get(i), and, datum.figure()));
                return true;
            }
        }
        return false;
    }

    /** Do the data name all parts of an object, one more closely, and nothing else? */
    private boolean named(List<String> parts, List<Counted> run) {
        String last = parts.get(parts.size() - 1);
        boolean all = parts.stream().allMatch(part -> part.length() >= FEW && run.stream().anyMatch(c -> names(c.name(), part, last)));
        boolean closer = run.stream().anyMatch(c -> !parts.contains(c.name()) || c.datum().figure().isEmpty());
        return all && closer && run.stream().allMatch(c -> parts.stream().anyMatch(part -> names(c.name(), part, last)));
    }

    /** 现场教学点 is a 教学点; 省“蓝海计划”项目 is one of 省“蓝海计划”、市“渔火计划”项目. */
    private static boolean names(String noun, String part, String last) {
        return noun.endsWith(part) || noun.startsWith(part) && last.endsWith(noun.substring(part.length()));
    }

    private static List<String> parts(String object) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= object.length(); i++) {
            boolean mark = i == object.length() || AND.indexOf(object.charAt(i)) >= 0 && !ClauseReader.quoted(object, i);
            if (mark) {
                parts.add(object.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }
}
