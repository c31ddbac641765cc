package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures into the sentence. Each datum goes to the first place that takes it: it is said already; it counts the item
 * ({@link ItemFigures}); a clause has its noun or verb ({@link NamedFigures}); a clause has a noun for its measure word
 * ({@link BareFigures}); the opening has its noun. What is left makes clauses of its own ({@link DataClauses}).
 */
final class DataWording {
    /** No measure word, but several of them in a row. */
    private static final String ROW = "…";

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemFigures ofItem;
    private final NamedFigures named;
    private final BareFigures bare;
    private final PeopleFigures people;
    private final ObjectFigures objects;
    private final LastingFigures lasting;
    private final DataClauses own;

    DataWording(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.ofItem = new ItemFigures(words, reader);
        this.named = new NamedFigures(words, reader);
        this.bare = new BareFigures(words, reader);
        this.people = new PeopleFigures(words, reader);
        this.objects = new ObjectFigures(words, reader);
        this.lasting = new LastingFigures(words, reader);
        this.own = new DataClauses(words, reader);
    }

    void word(SentenceWork work) {
        List<Sourced> before = List.copyOf(work.clauses);
        List<Datum> left = new ArrayList<>();
        List<Sourced> sums = new ArrayList<>();
        Map<Integer, Sourced> tails = new TreeMap<>();
        if (bare.shared(work.data, work.clauses)) {
            return;
        }
        if (!work.measureless) {
            objects.subject(work);
            objects.word(work.data, work.clauses);
        }
        objectsOfOneVerb(work.data);
        BareWay way = bareWay(work);
        List<String> nouns = work.data.stream().flatMap(d -> Stream.of(d.noun(), d.verb() + d.noun())).distinct().toList();
        for (Datum datum : work.data) {
            if (ofSeveral(datum, before)) {
                sums.add(summed(datum));
                continue;
            }
            List<Sourced> untouched = List.copyOf(work.clauses);
            if (SummedLists.partners(datum, work.clauses, words) || total(work, datum, way, before) || WholeFigures.place(datum, work.clauses)) {
                continue;
            }
            if (!inClauses(work, datum, nouns, way, before)) {
                if (!ofItem.inOpening(work, datum)) {
                    left.add(datum);
                }
            } else if (!datum.tail().isEmpty()) {
                IntStream.range(0, untouched.size()).filter(i -> !work.clauses.get(i).equals(untouched.get(i))).findFirst()
                        .ifPresent(i -> tails.merge(i, datum.tail(), (a, b) -> a.plus(Wording.glue("，")).plus(b)));
            }
        }
        left.removeIf(datum -> bare.attended(datum, work.clauses));
        tails.forEach((i, tail) -> work.clauses.set(i, work.clauses.get(i).plus(Wording.glue("，")).plus(tail)));
        work.clauses.addAll(sums);
        own.add(work, left, before);
    }

    /** 选派渔技员到海岛挂职锻炼 with 挂职锻炼120名: what the clause ends with was done by the people that it names. */
    private boolean ofDoing(Datum datum, List<Sourced> clauses) {
        String doing = datum.verb() + datum.noun();
        Datum alone = new Datum(datum.figure(), "", "", datum.figure(), datum.figures(), datum.unit(), true);
        for (int i = 0; datum.people() && datum.nounFirst() && datum.tail().isEmpty() && doing.length() > 2 && words.ending("人员动作", doing).isPresent() && i < clauses.size(); i++) {
            List<Sourced> one = clauses.subList(i, i + 1);
            if (one.get(0).text().endsWith(doing) && !FigureSlots.counted(one.get(0).text()) && bare.fitting(alone, one)) {
                return true;
            }
        }
        return false;
    }

    /** 入选船员31名、团队8个: what stands behind a datum that names an honour was honoured too. */
    private void objectsOfOneVerb(List<Datum> data) {
        for (int i = 0; i < data.size() - 1; i++) {
            Datum verb = data.get(i);
            Datum next = data.get(i + 1);
            boolean one = words.opening("获得动词", verb.verb()).isPresent() && (!verb.figure().isEmpty() || verb.unit().equals(ROW)) && verb.tail().isEmpty()
                    && next.verb().isEmpty() && !next.noun().isEmpty() && next.nounFirst() && (next.counts() || next.people()) && next.tail().isEmpty();
            // 招录渔技员85人、选调生9名
            one |= words.has("得人动词", verb.verb()) && (verb.people() || verb.unit().equals(ROW)) && next.people() && verb.tail().isEmpty() && next.verb().isEmpty()
                    && next.noun().length() > 1 && next.nounFirst() && next.tail().isEmpty();
            if (one) {
                Sourced both = verb.text().plus(Wording.glue("、")).plus(next.text());
                data.set(i, new Datum(both, verb.verb(), "", Sourced.EMPTY, 2, ROW, true));
                data.remove(i + 1);
                i--;
            }
        }
    }

    /** 评聘工匠 with 累计68人 is 累计评聘工匠68人: the adverb of a figure alone goes before the verb of the clause that takes it. */
    private boolean total(SentenceWork work, Datum datum, BareWay way, List<Sourced> before) {
        // 新增120套，累计860套: what there is by now is no sum of what was done.
        boolean compared = work.data.stream().anyMatch(d -> d != datum && d.unit().equals(datum.unit()) && d.noun().isEmpty() && !d.verb().isEmpty());
        int length = datum.text().text().length() - datum.figure().text().length();
        boolean adverb = !datum.figure().isEmpty() && datum.nounFirst() && datum.tail().isEmpty() && length > 0
                && (words.has("合计词", datum.text().text().substring(0, length)) || words.has("合计状语", datum.text().text().substring(0, length)));
        if (compared || !adverb) {
            return false;
        }
        List<Sourced> untouched = List.copyOf(work.clauses);
        Datum alone = new Datum(datum.figure(), "", "", datum.figure(), datum.figures(), datum.unit(), true);
        if (!inClauses(work, alone, List.of(), way, before)) {
            return false;
        }
        for (int i = 0; i < untouched.size(); i++) {
            Sourced clause = work.clauses.get(i);
            if (!clause.equals(untouched.get(i))) {
                Sourced how = datum.text().slice(0, length);
                int at = reader.opensWithVerb(clause.text()) ? 0 : Math.max(clause.text().indexOf(datum.figure().text()), 0);
                // 各渔村 | 累计 | 表彰船员40名
                int verb = reader.tokens(clause.text()).stream().filter(t -> t.start() < at && words.has("带宾动词", t.text()) && !ClauseReader.quoted(clause.text(), t.start()))
                        .mapToInt(Token::start).findFirst().orElse(at);
                work.clauses.set(i, Wording.insert(clause, verb, how));
            }
        }
        return true;
    }

    private boolean inClauses(SentenceWork work, Datum datum, List<String> nouns, BareWay way, List<Sourced> before) {
        List<Sourced> clauses = work.clauses;
        if (lasting.place(datum, work)) {
            return true;
        }
        if (said(datum, clauses) || datum.bare() && datum.people() && inItem(work.item.text(), datum.figure().text()) || ofItem.inResult(work, datum) || ofItem.dealtWith(work.item.text(), datum, clauses)
                || ofItem.managed(datum, clauses)) {
            return true;
        }
        if (datum.figure().isEmpty()) {
            return false;
        }
        if (ofDoing(datum, clauses)) {
            return true;
        }
        if (!datum.bare()) {
            return IntStream.range(0, clauses.size()).anyMatch(i -> !FigureSlots.barred(clauses.get(i).text()) && named.place(datum, clauses, i, nouns))
                    || people.place(datum, clauses) || people.given(datum, clauses) || !work.measureless && people.object(datum, clauses, before);
        }
        if (people.place(datum, clauses)) {
            return true;
        }
        return switch (way) {
            case IN_STEP -> bare.behind(datum, clauses, (int) work.data.stream().takeWhile(d -> d != datum).count());
            case BY_NOUN -> bare.fitting(datum, clauses);
            case ANY -> objects.ofExamples(datum, clauses) || bare.fitting(datum, clauses) || ofItem.inOpening(work, datum) || bare.place(datum, clauses, work.opening.isEmpty() ? work.item.text() : "");
        };
    }

    /** How figures without a noun find their clauses. */
    private enum BareWay {
        /** As many figures as measures: each to its own. */
        IN_STEP,
        /** Several over several clauses are no guessing matter: only where the measure word fits a noun. */
        BY_NOUN,
        ANY
    }

    private BareWay bareWay(SentenceWork work) {
        long figures = work.data.stream().filter(Datum::bare).count();
        if (figures < 2 || work.clauses.size() < 2) {
            return BareWay.ANY;
        }
        boolean inStep = figures == work.clauses.size() && figures == work.data.size()
                && IntStream.range(0, work.clauses.size()).allMatch(i -> takes(work.data.get(i), work.clauses.get(i).text()) && !fitsElsewhere(work, i));
        return inStep ? BareWay.IN_STEP : BareWay.BY_NOUN;
    }

    /** 把…作为必修课，举办培训 with 6500余期: does the measure word count a noun of another clause? */
    private boolean fitsElsewhere(SentenceWork work, int index) {
        Datum datum = work.data.get(index);
        return !bare.fits(datum, work.clauses.get(index).text()) && work.clauses.stream().anyMatch(c -> bare.fits(datum, c.text()));
    }

    /** Can it have a figure at its end? A list of nouns counts none of them there. */
    private boolean takes(Datum datum, String clause) {
        return bare.ofMoney(datum, clause) || FigureSlots.endsWithThing(reader, clause) && !(clause.indexOf('、') > 0 && reader.kind(clause) == ClauseReader.Kind.NOMINAL);
    }

    /** Does a measure have the figure already, with its noun: 建成品牌20个 with 20个, 114所书记校长“一肩挑” with “一肩挑”38所? */
    private static boolean said(Datum datum, List<Sourced> clauses) {
        return !datum.figure().isEmpty() && datum.tail().isEmpty()
                && clauses.stream().anyMatch(c -> c.text().contains(datum.figure().text()) && c.text().contains(datum.noun()) && c.text().contains(datum.verb()));
    }

    /** 37名司机讨薪案 has 37人. */
    private static boolean inItem(String item, String figure) {
        return item.matches(".*(?<![0-9.])\\Q" + figure.replaceAll("[人名位]$", "") + "\\E[人名位].*");
    }

    /** 推介岗位1500个 where two measures say 推介岗位: the figure belongs to neither alone. */
    private static boolean ofSeveral(Datum datum, List<Sourced> clauses) {
        String both = datum.verb() + datum.noun();
        boolean whole = !datum.figure().isEmpty() && !datum.verb().isEmpty() && !datum.noun().isEmpty();
        return whole && clauses.stream().filter(c -> c.text().contains(both)).count() > 1;
    }

    private Sourced summed(Datum datum) {
        boolean already = words.list("合计词").stream().anyMatch(datum.verb()::startsWith);
        return already ? datum.text() : Wording.word("共", "数据承接").plus(datum.text());
    }
}
