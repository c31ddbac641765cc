package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One fact to one sentence. What was done comes first (measures with the item as object, topic or subject), figures where
 * their nouns stand, then what came of it. Nothing is added but joining words of realise.yaml.
 */
final class FactRealiser {
    private static final Pattern COVERED = Pattern.compile("“?全覆盖”?");

    /** A sentence longer than this ends before a result that has a subject of its own. */
    private static final int LONG = 60;

    private static final int SHORT = 24;

    /** A row of measures has so many members of so many characters. */
    private static final int ROW = 3;

    private static final int MEMBER = 4;

    /** 3月启动; 2023年全面推开. */
    private static final Pattern BEGUN = Pattern.compile("(.*[年月日初底])(启动|全面启动|推开|全面推开|上线|实施|全面实施)");

    private static final Pattern WINNERS = Pattern.compile("(?:多|数|[0-9]+余?)[名个位]\\p{IsHan}{2,6}");

    /** 广西首个. */
    private static final Pattern FIRST = Pattern.compile("[^均为系]{2,4}首[个家批创座]");

    /** 全省唯一; 全市首个水务宣教阵地 of “清源”中心. */
    private static final Pattern ONLY = Pattern.compile("全[国省市区县州]唯一");

    private static final Pattern FIRST_OF_ITS_KIND = Pattern.compile("全[国省市区县州](?:首[个家座]|唯一)(?:的)?[^，“]{2,}");

    /** So many characters name the same place. */
    private static final int SHARED_PLACE = 3;

    /** 区委书记张涛: an office and a name (a common surname and one or two characters) open the clause. */
    static final Pattern PERSON = Pattern.compile("[^，。；“《]*(?:书记|[市县区镇乡州]长|主任|[局厅部处院校科所]长|主席|教授|院士|会长|董事长|总经理|检察长)"
            + "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚]"
            + "\\p{IsHan}{1,2}(?:将|把|带|率|到|赴|在|主持|出席|深入|调研|纳入|列入|领办|指导|走访|检查|讲|作|先后|多次)");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final Quantities quantities;
    private final MeasurelessWording measureless;
    private final MeasureWording measures;
    private final DataWording data;
    private final Theming theming;
    private final ResultWording results;
    private final FirstDone firsts;
    private final FixedWording fixed;
    private final TimePlacer times;

    FactRealiser(RealiseWords words, ClauseReader reader, Quantities quantities, Theming theming) {
        this.words = words;
        this.theming = theming;
        this.reader = reader;
        this.quantities = quantities;
        ItemOpening opening = new ItemOpening(words, reader);
        this.measureless = new MeasurelessWording(words, reader, opening);
        this.measures = new MeasureWording(words, reader, opening);
        this.data = new DataWording(words, reader);
        this.results = new ResultWording(words, reader, quantities);
        this.firsts = new FirstDone(words, reader);
        this.fixed = new FixedWording(words);
        this.times = new TimePlacer(words, reader);
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
        SentenceWork work = new SentenceWork();
        work.planned = planned;
        work.example = FactKind.of(fact, theming) == FactKind.EXAMPLE;
        work.overview = FactKind.of(fact, theming) == FactKind.OVERVIEW;
        work.place = leads.place();
        work.item = item(fact);
        work.time = Cells.sourced(fact.time());
        work.theme = Cells.sourced(fact.theme());
        work.headless = theming.headless(fact.theme().text()) || fact.theme().isEmpty() && fact.item().isEmpty() && FactKind.of(fact, theming) == FactKind.HONOUR;
        work.department = inner(fact.department().text()) ? Sourced.EMPTY : Cells.sourced(fact.department());
        takeResults(fact, work);
        Cells.data(fact.data(), quantities, reader).forEach(d -> work.data.add(Datum.read(d, quantities, reader)));
        won(work);
        List<Sourced> given = given(fact, work);
        SummedLists.word(given, work.data);
        if (given.isEmpty()) {
            measureless.word(work);
        } else {
            measures.word(work, given, leads);
            if (work.clauses.size() == given.size()) {
                work.personEnds.addAll(personEnds(fact));
            }
        }
        firsts.word(work);
        data.word(work);
        results.word(work);
        return finish(fact, work, new Telling(leads, period, withTime));
    }

    /** 多名公务员 as data and 荣获 as result, with a title as item: these won it. */
    private void won(SentenceWork work) {
        boolean won = !work.item.isEmpty() && work.results.size() == 1 && words.has("获得动词", work.results.get(0).text())
                && work.data.size() == 1 && WINNERS.matcher(work.data.get(0).text().text()).matches();
        if (won) {
            work.results.set(0, work.data.remove(0).text().plus(work.results.get(0)).plus(work.item));
            work.item = Sourced.EMPTY;
        }
    }

    /** What the fact is about; that it is a story or an honour says the sentence itself. */
    private Sourced item(Fact fact) {
        Sourced item = Cells.sourced(fact.item());
        Matcher story = FactKind.STORY.matcher(item.text());
        if (story.lookingAt()) {
            return item.slice(story.end(), item.text().length());
        }
        boolean label = words.has("泛称事项", item.text()) || theming.headless(fact.theme().text()) && words.has("范围事项", item.text());
        boolean more = !fact.measures().isEmpty() || !fact.data().isEmpty() || !fact.result().isEmpty();
        return label && more ? Sourced.EMPTY : item;
    }

    /** The measures; 3月启动 as time is a measure too, and 全覆盖 as measure a result. */
    private List<Sourced> given(Fact fact, SentenceWork work) {
        List<Sourced> given = new ArrayList<>(Cells.measures(fact.measures()));
        for (Sourced part : Cells.parts(fact.measures())) {
            List<String> row = Cells.clauses(part).stream().map(Sourced::text).toList();
            work.row.addAll(row.size() >= ROW && row.stream().allMatch(r -> r.length() == MEMBER) ? row : List.of());
        }
        Matcher begun = BEGUN.matcher(work.time.text());
        if (begun.matches() && !work.item.isEmpty()) {
            given.add(0, work.time.slice(begun.start(2), begun.end(2)));
            work.time = work.time.slice(0, begun.end(1));
        }
        List<Sourced> reached = given.stream().filter(m -> COVERED.matcher(m.text()).matches() && given.size() > 0).toList();
        given.removeAll(reached);
        work.results.addAll(0, reached);
        return given;
    }

    /** 首创修饰 go to the item, 率先状语 to the action; the rest are clauses of their own. */
    private void takeResults(Fact fact, SentenceWork work) {
        List<Sourced> results = Cells.measures(fact.result());
        for (Sourced result : results) {
            if (results.size() > 1 && words.has("成效标签", result.text())) {
                // 典型案例，入选…案例: the label says nothing more.
                continue;
            }
            if (saidBefore(result.text(), fact)) {
                continue;
            }
            if (ONLY.matcher(result.text()).matches() && !work.item.isEmpty()) {
                work.item = result.plus(Wording.glue("的")).plus(work.item);
                continue;
            }
            if (FIRST_OF_ITS_KIND.matcher(result.text()).matches() && work.item.text().startsWith("“")) {
                work.item = result.plus(work.item);
                continue;
            }
            if ((words.has("首创修饰", result.text()) || FIRST.matcher(result.text()).matches() && !result.text().startsWith("均")) && !work.item.isEmpty() && work.manner.isEmpty()) {
                work.item = result.plus(work.item);
            } else if (words.has("率先状语", result.text())) {
                work.manner = Optional.of(result);
            } else if (firstToDo(result, fact)) {
                work.firstDone = Optional.of(result);
            } else {
                work.results.add(result);
            }
        }
    }

    /** 化解33件 as figure and as result: a cell that only repeats another is not told twice. */
    private static boolean saidBefore(String result, Fact fact) {
        boolean figure = fact.data().text().contains(result);
        return result.length() > 1 && figure || result.length() > 2 && (fact.item().text() + "；" + fact.measures().text()).contains(result);
    }

    /** 率先出台: the measure that has the verb takes the adverb. */
    private static boolean firstToDo(Sourced result, Fact fact) {
        return result.text().startsWith("率先")
                && result.text().length() == 4
                && fact.measures().text().contains(result.text().substring(2));
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
        boolean topic = !actor.isEmpty() && work.opening.text().endsWith("方面，");
        return time.plus(actor).plus(topic ? Wording.glue("在") : Sourced.EMPTY).plus(work.opening).plus(sentence);
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
        boolean inner = inner(department.text());
        return passive || inner || sentence.text().contains(department.text()) ? Sourced.EMPTY : department;
    }

    /** 松泽县某局 of 松泽县某镇: a title that begins with the same place says where it was. */
    private static boolean sharedPlace(String department, String title) {
        return title.startsWith(department.substring(0, Math.min(SHARED_PLACE, department.length())));
    }

    /** A section of the unit itself: 干部科; 指挥中心, without a place or a superior in its name. */
    private boolean inner(String name) {
        boolean placed = words.list("外部标志").stream().anyMatch(name::contains);
        return words.ending("内设机构", name).isPresent() || !placed && words.ending("内设单位", name).isPresent();
    }
}
