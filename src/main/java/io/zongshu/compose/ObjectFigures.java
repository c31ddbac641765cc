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
            if (verb == 0 && !FigureSlots.counted(text) && !FigureSlots.barred(text)) {
                actors(data, clauses, i);
            }
            if (!FigureSlots.counted(text) && !FigureSlots.barred(text)) {
                continued(data, clauses, i, verb);
                text = clauses.get(i).text();
            }
            if (verb > 0 && verb < text.length() && !FigureSlots.counted(text.substring(verb)) && !FigureSlots.barred(text)) {
                closer(data, clauses, i, verb);
                listed(data, clauses, i, verb);
                amount(data, clauses, i, verb);
                size(data, clauses, i, verb);
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
                if (!elsewhere && named(parts, run, text.substring(0, verb))) {
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

    /** 渔会和船员到一线 with 渔村渔会12个、远洋船员300名 is 12个渔村渔会、300名远洋船员到一线: the kinds of those who act stand for them. */
    private void actors(List<Datum> data, List<Sourced> clauses, int index) {
        FigurePart part = new FigurePart(clauses.get(index).text(), FigurePart.Role.CLAUSE, words, reader);
        int end = part.rowEnd(0);
        boolean act = end > 0 && "动谓行副到介".indexOf(part.kind(end, 0)) >= 0;
        List<String> parts = act ? parts(part.text().substring(0, part.offset(end))) : List.of();
        List<Optional<Counted>> all = counted(data);
        for (int from = 0; act && from < all.size(); from++) {
            List<Counted> run = all.stream().skip(from).takeWhile(c -> c.isPresent() && kind(c.get(), parts)).flatMap(Optional::stream).toList();
            boolean covers = run.size() >= Math.max(FEW, parts.size()) && parts.stream().allMatch(p -> run.stream().anyMatch(c -> kind(c, List.of(p))));
            boolean named = parts.stream().anyMatch(p -> run.stream().anyMatch(c -> c.name().endsWith(p)));
            boolean elsewhere = run.stream().anyMatch(c -> clauses.stream().anyMatch(o -> o.text().contains(c.name())));
            if (covers && named && !elsewhere) {
                List<Sourced> told = run.stream().map(c -> SummedLists.swapped(c.datum())).toList();
                clauses.set(index, Wording.listed(told).plus(clauses.get(index).slice(part.offset(end), part.text().length())));
                run.forEach(c -> data.remove(c.datum()));
                return;
            }
        }
    }

    /** Are they a kind of one of those: named more closely, or people as they, or a branch of an organisation? */
    private boolean kind(Counted counted, List<String> parts) {
        boolean people = counted.datum().people();
        return parts.stream().anyMatch(p -> p.length() >= FEW && (counted.name().endsWith(p) || people && FigureCues.people(p, words) && FigureCues.people(counted.name(), words)
                || p.endsWith("组织") && words.ending("组织名称", counted.name()).isPresent()));
    }

    /** 渔民和渔村党组织 as item of 在防汛中挑重担 with a figure of each: they are who did it. */
    void subject(SentenceWork work) {
        List<String> parts = parts(work.item.text());
        List<Counted> run = counted(work.data).stream().takeWhile(Optional::isPresent).flatMap(Optional::stream).toList();
        String last = parts.get(parts.size() - 1);
        boolean named = !work.opening.isEmpty() && !work.clauses.isEmpty() && parts.size() > 1 && parts.size() == run.size()
                && parts.stream().allMatch(part -> part.length() >= FEW && run.stream().anyMatch(c -> names(c.name(), part, last)))
                && run.stream().allMatch(c -> words.ending("出动人称", c.name()).isPresent() || c.name().endsWith("组织") || c.name().endsWith("支部"));
        if (named && reader.kind(work.clauses.get(0).text()) != ClauseReader.Kind.SUBJECT) {
            work.opening = Sourced.EMPTY;
            work.clauses.set(0, Wording.listed(run.stream().map(c -> SummedLists.swapped(c.datum())).toList()).plus(work.clauses.get(0)));
            run.forEach(c -> work.data.remove(c.datum()));
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

    /** Do the data name all parts of an object, one more closely, and nothing that the verb could not govern? */
    private boolean named(List<String> parts, List<Counted> run, String verb) {
        String last = parts.get(parts.size() - 1);
        boolean all = parts.stream().allMatch(part -> part.length() >= FEW && run.stream().anyMatch(c -> names(c.name(), part, last)));
        boolean closer = run.stream().anyMatch(c -> !parts.contains(c.name()) || c.datum().figure().isEmpty());
        return all && closer && run.stream().allMatch(c -> parts.stream().anyMatch(part -> names(c.name(), part, last)) || parts.size() == 1 && alike(verb, c, run));
    }

    /** 建立教学点 with 省级教学点9个、船员工作站3个: what else of the kind was set up, or a part of the name. */
    private boolean alike(String verb, Counted counted, List<Counted> run) {
        boolean set = words.has("搭建动词", verb) || words.has("设立动词", verb);
        String end = counted.name().substring(counted.name().length() - FEW);
        return counted.unit().equals(run.get(0).unit()) && set && words.ending("存量名词", counted.name()).isPresent() || run.stream().anyMatch(c -> c != counted && c.name().contains(end));
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

    /** 设立东海、南海海外工作站 with 海外工作站2个 is 东海、南海2个海外工作站: as many as there are names. */
    private void listed(List<Datum> data, List<Sourced> clauses, int index, int verb) {
        String text = clauses.get(index).text();
        int mark = text.indexOf('、', verb);
        for (Counted counted : counted(data).stream().flatMap(Optional::stream).toList()) {
            int at = text.length() - counted.name().length();
            boolean sums = mark > 0 && at > mark && text.endsWith(counted.name()) && AND.indexOf(text.charAt(at - 1)) < 0
                    && counted.number().equals(String.valueOf(parts(text.substring(verb, at)).size()));
            if (sums) {
                Sourced told = counted.datum().text();
                clauses.set(index, Wording.insert(clauses.get(index), at, told.slice(counted.name().length(), told.text().length())));
                data.remove(counted.datum());
                return;
            }
        }
    }

    /** 提高渔村经费 with 渔村经费8万元/村 is 提高渔村经费至8万元/村. */
    private void amount(List<Datum> data, List<Sourced> clauses, int index, int verb) {
        String text = clauses.get(index).text();
        String object = text.substring(verb);
        for (Datum datum : data) {
            String told = datum.text().text();
            boolean reached = words.ending("变化动词", text.substring(0, verb)).isPresent() && object.length() >= FEW && told.startsWith(object)
                    && AMOUNT.matcher(told.substring(object.length())).matches();
            if (reached) {
                clauses.set(index, clauses.get(index).plus(Wording.glue("至")).plus(datum.text().slice(object.length(), told.length())));
                data.remove(datum);
                return;
            }
        }
    }

    /** 设立引智基金 with 800万元 is 设立800万元引智基金; 建立船员库 with 260人 is 建立260人的船员库. */
    private void size(List<Datum> data, List<Sourced> clauses, int index, int verb) {
        String text = clauses.get(index).text();
        boolean alone = text.indexOf('、') < 0 && !ClauseReader.quoted(text, text.length() - 1) && data.stream().filter(d -> d.noun().isEmpty() && d.verb().isEmpty()).count() == 1;
        for (Datum datum : data) {
            boolean bare = alone && datum.tail().isEmpty() && datum.verb().isEmpty() && datum.noun().isEmpty();
            boolean sum = bare && words.ending("资金名词", text).isPresent() && AMOUNT.matcher(datum.text().text()).matches();
            boolean people = bare && words.ending("容纳名词", text).isPresent() && PEOPLE.matcher(datum.text().text()).matches();
            if (sum || people) {
                int at = Math.max(verb, text.indexOf("的", verb) + 1);
                clauses.set(index, Wording.insert(clauses.get(index), at, datum.text().plus(people ? Wording.glue("的") : Sourced.EMPTY)));
                data.remove(datum);
                return;
            }
        }
    }
}
