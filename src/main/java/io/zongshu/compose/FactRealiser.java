package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One fact to one sentence. What was done comes first (measures with the item as object, topic or subject), figures where
 * their nouns stand, then what came of it. Nothing is added but joining words of realise.yaml.
 */
final class FactRealiser {
    /** A sentence longer than this ends before a result that has a subject of its own. */
    private static final int LONG = 60;

    private static final int SHORT = 24;

    /** So many characters name the same place. */
    private static final int SHARED_PLACE = 3;

    /** Common surnames. */
    static final String SURNAME = "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚]";

    /** 区委书记张涛: an office and a name (a common surname and one or two characters) open the clause. */
    static final Pattern PERSON = Pattern.compile("[^，。；“《]*(?:书记|[市县区镇乡州]长|主任|[局厅部处院校科所]长|主席|教授|院士|会长|董事长|总经理|检察长)"
            + SURNAME
            + "\\p{IsHan}{1,2}(?:将|把|带|率|到|赴|在|主持|出席|深入|调研|纳入|列入|领办|指导|走访|检查|讲|作|先后|多次)");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final MeasurelessWording measureless;
    private final MeasureWording measures;
    private final DataWording data;
    private final Theming theming;
    private final ResultWording results;
    private final FirstDone firsts;
    private final Honours honours;
    private final FixedWording fixed;
    private final TimePlacer times;
    private final RowReader rows;
    private final ItemRoles roles;
    private final AddedWords added;

    FactRealiser(RealiseWords words, ClauseReader reader, Quantities quantities, Theming theming) {
        this(words, reader, quantities, theming, new FigureChoice(words.figures(), words, reader));
    }

    FactRealiser(RealiseWords words, ClauseReader reader, Quantities quantities, Theming theming, FigurePlacing figures) {
        this.words = words;
        this.theming = theming;
        this.reader = reader;
        ItemOpening opening = new ItemOpening(words, reader);
        this.results = new ResultWording(words, reader, quantities);
        this.measureless = new MeasurelessWording(words, reader, opening, results);
        this.measures = new MeasureWording(words, reader, opening);
        this.data = new DataWording(words, reader, figures);
        this.firsts = new FirstDone(words, reader);
        this.honours = new Honours(words, reader);
        this.fixed = new FixedWording(words);
        this.times = new TimePlacer(words, reader);
        this.added = new AddedWords(words, reader);
        this.roles = new ItemRoles(words, reader, opening);
        this.rows = new RowReader(words, quantities, reader, theming);
    }

    /**
     * The sentence of a fact, with its full stop; empty if the fact has nothing but a theme.
     *
     * @param period what the whole paper is about; a fact's time that says the same is not repeated
     */
    Sourced realise(Fact fact, Leads leads, String period) {
        boolean planned = FactKind.of(fact, theming) == FactKind.PLAN;
        Sourced sentence = sentence(fact, leads, planned, period, true);
        return sentence.isEmpty() ? sentence : FigurePairs.parted(fixed.whole(sentence)).plus(Wording.glue("。"));
    }

    /**
     * A plan as a verb phrase that follows 将, without a full stop.
     *
     * @param timed whether it says when
     */
    Sourced plan(Fact fact, Leads leads, boolean timed) {
        Sourced phrase = sentence(fact, leads, true, "", false);
        Sourced time = timed ? Cells.sourced(fact.time()) : Sourced.EMPTY;
        return phrase.isEmpty() || time.isEmpty() || phrase.text().contains(time.text())
                ? phrase
                : Wording.glue("在").plus(time).plus(phrase);
    }

    /** What the sentences around leave to this one. */
    private record Telling(Leads leads, String period, boolean withTime) {}

    private Sourced sentence(Fact fact, Leads leads, boolean planned, String period, boolean withTime) {
        Telling telling = new Telling(leads, period, withTime);
        SentenceWork row = rows.read(fact, leads, planned);
        roles.assign(row);
        return worded(fact, row, telling);
    }

    private Sourced worded(Fact fact, SentenceWork work, Telling telling) {
        PairedHonours.word(work, words);
        honours.word(work);
        SummedLists.word(work.given, work.data);
        if (work.given.isEmpty() && work.itemSaid) {
            work.measureless = true;
        } else if (work.given.isEmpty()) {
            measureless.word(work);
        } else {
            measures.word(work, work.given, telling.leads());
            if (work.clauses.size() == work.given.size()) {
                work.personEnds.addAll(personEnds(fact));
            }
        }
        data.word(work);
        firsts.word(work);
        results.word(work);
        if (work.subjectFirst && work.clauses.size() > 1) {
            work.clauses.set(0, work.clauses.get(0).plus(work.clauses.remove(1)));
        }
        added.check(work);
        return finish(fact, work, telling);
    }

    private Sourced finish(Fact fact, SentenceWork work, Telling telling) {
        Sourced time = telling.withTime() ? times.place(telling.period(), work) : Sourced.EMPTY;
        Sourced sentence = Sourced.EMPTY;
        boolean parted = false;
        for (int i = 0; i < work.clauses.size(); i++) {
            Sourced clause = work.clauses.get(i);
            if (clause.isEmpty()) {
                continue;
            }
            boolean partsHere = !parted
                    && !work.planned
                    && i >= work.told
                    && sentence.text().length() > LONG
                    && rest(work, i) > SHORT
                    && reader.kind(clause.text()) == ClauseReader.Kind.SUBJECT;
            parted |= partsHere;
            boolean ends = partsHere || !work.planned && work.personEnds.contains(i);
            sentence = sentence.isEmpty() ? clause : sentence.plus(Wording.glue(ends ? "。" : "，")).plus(clause);
        }
        if (sentence.isEmpty()) {
            return sentence;
        }
        Sourced actor = actor(fact, work, sentence);
        if (work.opening.text().endsWith("：")) {
            // A story's title stands first; when it was and who did it belong to what is told.
            boolean same = actor.isEmpty() || sharedPlace(actor.text(), work.item.text());
            return work.opening.plus(time).plus(same ? Sourced.EMPTY : actor).plus(sentence);
        }
        actor = telling.leads().actsAgain(actor.text()) ? Sourced.EMPTY : actor;
        if (leaderFirst(work)) {
            return time.plus(work.item).plus(Wording.glue("。")).plus(actor).plus(sentence);
        }
        return time.plus(actor).plus(work.opening).plus(sentence);
    }

    /** 总书记来到渔港考察 is a sentence of its own: what the office did after that is not the leader's doing. */
    private boolean leaderFirst(SentenceWork work) {
        String item = work.item.text();
        boolean alone = work.opening.text().equals(item + "，") && words.list("领导人").stream().anyMatch(item::contains);
        return alone && words.opening("领导动作", work.clauses.get(0).text()).isEmpty();
    }

    /** How long the clauses from this one on are: a few characters make no sentence of their own. */
    private static int rest(SentenceWork work, int from) {
        return work.clauses.subList(from, work.clauses.size()).stream().mapToInt(c -> c.text().length()).sum();
    }

    /** What a named person did is a sentence of its own: where the next part of the cell begins, which is not that person's. */
    private static List<Integer> personEnds(Fact fact) {
        List<Integer> ends = new ArrayList<>();
        int clauses = 0;
        List<Sourced> parts = Cells.parts(fact.measures());
        for (Sourced part : parts.subList(0, Math.max(0, parts.size() - 1))) {
            clauses += Cells.clauses(part).size();
            if (PERSON.matcher(part.text()).lookingAt()) {
                ends.add(clauses);
            }
        }
        return ends;
    }

    /** Whose doing it is: not for what has a subject already; offices within the unit are not named. */
    private Sourced actor(Fact fact, SentenceWork work, Sourced sentence) {
        Sourced department = Cells.sourced(fact.department());
        boolean passive = work.itemActs
                || !work.item.isEmpty() && work.clauses.get(0).text().startsWith(work.item.text())
                || work.measureless
                || reader.kind(work.clauses.get(0).text()) == ClauseReader.Kind.SUBJECT;
        boolean inner = rows.inner(department.text());
        return passive || inner || sentence.text().contains(department.text()) ? Sourced.EMPTY : department;
    }

    /** 松泽县某局 of 松泽县某镇: a title that begins with the same place says where it was. */
    private static boolean sharedPlace(String department, String title) {
        return title.startsWith(department.substring(0, Math.min(SHARED_PLACE, department.length())));
    }
}
