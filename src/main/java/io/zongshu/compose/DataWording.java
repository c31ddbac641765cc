package io.zongshu.compose;

import io.zongshu.compose.FigurePart.Role;
import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures into the sentence. What is said already is left out, data that are a measure's object themselves take its place, and
 * all others are placed together where they most likely stand ({@link FigurePlacing}); those that stand nowhere make clauses of
 * their own ({@link DataClauses}).
 */
final class DataWording {
    /** No measure word, but several of them in a row. */
    private static final String ROW = "…";

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemOpening items;
    private final ItemFigures ofItem;
    private final ObjectFigures objects;
    private final LastingFigures lasting;
    private final FigurePlacing choice;
    private final DataClauses own;

    DataWording(RealiseWords words, ClauseReader reader, FigurePlacing choice) {
        this.words = words;
        this.reader = reader;
        this.items = new ItemOpening(words, reader);
        this.ofItem = new ItemFigures(words, reader);
        this.objects = new ObjectFigures(words, reader);
        this.lasting = new LastingFigures(words, reader);
        this.choice = choice;
        this.own = new DataClauses(words, reader);
    }

    void word(SentenceWork work) {
        List<Sourced> before = List.copyOf(work.clauses);
        if (!work.measureless) {
            objects.subject(work);
            objects.word(work.data, work.clauses);
        }
        objectsOfOneVerb(work.data);
        List<Datum> open = new ArrayList<>();
        List<Sourced> sums = new ArrayList<>();
        for (Datum datum : work.data) {
            if (ofSeveral(datum, before)) {
                sums.add(summed(datum));
            } else if (!said(datum, work) && !lasting.place(datum, work) && !ofItem.object(work, datum) && !ofItem.inResult(work, datum) && !ofItem.dealtWith(work.item.text(), datum, work.clauses)
                    && !ofItem.managed(datum, work.clauses)) {
                open.add(datum);
            }
        }
        List<Datum> left = place(work, open);
        goOn(work, left);
        work.clauses.addAll(sums);
        own.add(work, left);
    }

    /** 引进渔技人才47名、院士7名: what is counted alike goes on behind the datum before it, where that ends its clause. */
    private void goOn(SentenceWork work, List<Datum> left) {
        for (int i = 1; i < work.data.size(); i++) {
            Datum before = work.data.get(i - 1);
            Datum datum = work.data.get(i);
            boolean alike = datum.nounFirst() && !datum.noun().isEmpty() && !datum.predicate() && !before.figure().isEmpty() && before.tail().isEmpty() && before.unit().equals(datum.unit())
                    && FigureCues.unitKind(datum) != '次' && words.ending("指标中心词", datum.noun()).isEmpty();
            for (int c = 0; alike && left.contains(datum) && c < work.clauses.size(); c++) {
                String text = work.clauses.get(c).text();
                if (text.endsWith(before.figure().text()) && text.length() > before.text().text().length()) {
                    work.clauses.set(c, work.clauses.get(c).plus(Wording.glue("、")).plus(datum.text()));
                    left.remove(datum);
                }
            }
        }
    }

    /** Places the data; those that it gives back stand nowhere. */
    private List<Datum> place(SentenceWork work, List<Datum> data) {
        boolean opening = work.opening.text().endsWith("，");
        List<Sourced> texts = new ArrayList<>();
        List<FigurePart> parts = new ArrayList<>();
        if (opening) {
            Sourced text = work.opening.slice(0, work.opening.text().length() - 1);
            texts.add(text);
            parts.add(new FigurePart(text.text(), Role.OPENING, words, reader, datum -> ofItem(work, datum)));
        }
        work.clauses.forEach(c -> add(c, Role.CLAUSE, texts, parts));
        work.results.forEach(c -> add(c, Role.RESULT, texts, parts));
        List<Adverbial> adverbials = data.stream().map(d -> adverbial(d, work.data)).toList();
        List<FigurePlace> places = parts.isEmpty() || data.isEmpty() ? data.stream().map(d -> FigurePlace.ALONE).toList()
                : choice.places(adverbials.stream().map(Adverbial::counted).toList(), parts);
        List<Datum> left = new ArrayList<>();
        List<List<Sourced>> tails = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Sourced told = FigureChoice.told(texts.get(i), i, places);
            tails.add(new ArrayList<>());
            for (int d = 0; d < data.size(); d++) {
                if (places.get(d).part() == i) {
                    told = adverbials.get(d).adverb().isEmpty() ? told : withAdverb(told, adverbials.get(d));
                    if (!data.get(d).tail().isEmpty()) {
                        tails.get(i).add(data.get(d).tail());
                    }
                }
            }
            for (Sourced tail : tails.get(i)) {
                told = told.plus(Wording.glue("，")).plus(tail);
            }
            texts.set(i, told);
        }
        for (int d = 0; d < data.size(); d++) {
            if (places.get(d).own()) {
                left.add(data.get(d));
            }
        }
        int first = opening ? 1 : 0;
        if (opening) {
            work.opening = texts.get(0).plus(Wording.glue("，"));
        }
        for (int i = 0; i < work.clauses.size(); i++) {
            work.clauses.set(i, texts.get(first + i));
        }
        for (int i = 0; i < work.results.size(); i++) {
            work.results.set(i, texts.get(first + work.clauses.size() + i));
        }
        return left;
    }

    /** 聚焦 | 493个 | 网格党组织，; 建好党建联盟 | 8个 |，: where a figure alone counts the item, if that is a thing; -1 if it does not. */
    private int ofItem(SentenceWork work, Datum datum) {
        String opening = work.opening.text();
        String item = work.item.text();
        int at = opening.indexOf(item);
        if (at <= 0 || FigureSlots.counted(opening)) {
            return -1;
        }
        if (items.actsOnCounted(item, datum) > 0) {
            // 推进63条背街小巷整治，
            return at;
        }
        boolean thing = items.ofThing(item, datum) && opening.endsWith(item + "，");
        return !thing ? -1 : opening.startsWith("围绕") || opening.startsWith("聚焦") ? at : opening.length() - 1;
    }

    private void add(Sourced text, Role role, List<Sourced> texts, List<FigurePart> parts) {
        texts.add(text);
        parts.add(new FigurePart(text.text(), role, words, reader));
    }

    /**
     * A datum, and the adverb that goes before the verb of the clause that takes it: 累计68人 with 评聘工匠 is 累计评聘工匠68人.
     *
     * @param counted the datum without the adverb
     */
    private record Adverbial(Sourced adverb, Datum counted) {}

    private Adverbial adverbial(Datum datum, List<Datum> data) {
        // 新增120套，累计860套: what there is by now is no sum of what was done.
        boolean compared = data.stream().anyMatch(d -> d != datum && d.unit().equals(datum.unit()) && d.noun().isEmpty() && !d.verb().isEmpty());
        int length = datum.figure().isEmpty() || !datum.nounFirst() || !datum.tail().isEmpty() ? 0 : datum.text().text().indexOf(datum.figure().text());
        String before = datum.text().text().substring(0, length);
        if (compared || length == 0 || !words.has("合计词", before) && !words.has("合计状语", before) || datum.unit().endsWith("元") && before.startsWith("首")) {
            return new Adverbial(Sourced.EMPTY, datum);
        }
        return new Adverbial(datum.text().slice(0, length), new Datum(datum.figure(), "", "", datum.figure(), datum.figures(), datum.unit(), true));
    }

    /** 各渔村 | 累计 | 表彰船员40名. */
    private Sourced withAdverb(Sourced clause, Adverbial counted) {
        String text = clause.text();
        int at = reader.opensWithVerb(text) ? 0 : Math.max(text.indexOf(counted.counted().figure().text()), 0);
        int verb = reader.tokens(text).stream().filter(t -> t.start() < at && words.has("带宾动词", t.text()) && !ClauseReader.quoted(text, t.start()))
                .mapToInt(Token::start).findFirst().orElse(at);
        return Wording.insert(clause, verb, counted.adverb());
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

    /** Has a measure the figure already, with its noun (建成品牌20个 with 20个), or the item (37名司机讨薪案 with 37人)? */
    private static boolean said(Datum datum, SentenceWork work) {
        boolean measured = !datum.figure().isEmpty() && datum.tail().isEmpty() && work.clauses.stream()
                .anyMatch(c -> c.text().contains(datum.figure().text()) && c.text().contains(datum.noun()) && c.text().contains(datum.verb()));
        return measured || datum.bare() && datum.people()
                && work.item.text().matches(".*(?<![0-9.])\\Q" + datum.figure().text().replaceAll("[人名位]$", "") + "\\E[人名位].*");
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
