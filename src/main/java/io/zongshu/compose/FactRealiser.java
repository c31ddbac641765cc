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
    /** A sentence longer than this ends before a result that has a subject of its own. */
    private static final int LONG = 60;

    private static final int SHORT = 24;

    /** 信访投诉下降53%. */
    private static final Pattern CHANGED = Pattern.compile("(?!比|较|同比|环比)\\p{IsHan}{2,8}?(?:同比|环比)?(?:增长|下降|提高|减少|增加|提升|上升|降低)[0-9]");

    /** An item longer than this that has a subject and a verb is a sentence. */
    private static final int STATEMENT = 12;

    /** 3月启动; 2023年全面推开. */
    private static final Pattern BEGUN = Pattern.compile("(.*[年月日初底])(启动|全面启动|推开|全面推开|上线|实施|全面实施)");

    /** So many characters name the same place. */
    private static final int SHARED_PLACE = 3;

    /** 区委书记张涛: an office and a name (a common surname and one or two characters) open the clause. */
    private static final Pattern PERSON = Pattern.compile("[^，。；“《]*(?:书记|[市县区镇乡州]长|主任|[局厅部处院校科所]长|主席|教授|院士|会长|董事长|总经理|检察长)"
            + "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚]"
            + "\\p{IsHan}{1,2}(?:将|把|带|率|到|赴|在|主持|出席|深入|调研|纳入|列入|领办|指导|走访|检查|讲|作|先后|多次)");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final Quantities quantities;
    private final ItemOpening opening;
    private final MeasureWording measures;
    private final DataWording data;
    private final Theming theming;
    private final ResultWording results;
    private final FixedWording fixed;
    private final TimePlacer times;

    FactRealiser(RealiseWords words, ClauseReader reader, Quantities quantities, Theming theming) {
        this.words = words;
        this.theming = theming;
        this.reader = reader;
        this.quantities = quantities;
        this.opening = new ItemOpening(words, reader);
        this.measures = new MeasureWording(words, reader, opening);
        this.data = new DataWording(words, reader, new FigurePlacer(words, reader));
        this.results = new ResultWording(words, reader, quantities);
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
        return sentence.isEmpty() ? sentence : fixed.whole(sentence).plus(Wording.glue("。"));
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
        work.place = leads.place();
        work.item = item(fact);
        work.time = Cells.sourced(fact.time());
        work.theme = Cells.sourced(fact.theme());
        work.headless = theming.headless(fact.theme().text());
        work.department = inner(fact.department().text()) ? "" : fact.department().text();
        takeResults(fact, work);
        Cells.data(fact.data(), quantities, reader).forEach(d -> work.data.add(Datum.read(d, quantities, reader)));
        List<Sourced> given = given(fact, work);
        if (given.isEmpty()) {
            withoutMeasures(work);
        } else {
            measures.word(work, given, leads);
            if (work.clauses.size() == given.size()) {
                work.personEnds.addAll(personEnds(fact));
            }
        }
        data.word(work);
        results.word(work);
        return finish(fact, work, new Telling(leads, period, withTime));
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
        Matcher begun = BEGUN.matcher(work.time.text());
        if (begun.matches() && !work.item.isEmpty()) {
            given.add(0, work.time.slice(begun.start(2), begun.end(2)));
            work.time = work.time.slice(0, begun.end(1));
        }
        List<Sourced> reached = given.stream().filter(m -> m.text().matches("“?全覆盖”?") && given.size() > 0).toList();
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
            if (words.has("首创修饰", result.text()) && !work.item.isEmpty()) {
                work.item = result.plus(work.item);
            } else if (words.has("率先状语", result.text())) {
                Sourced in = result.text().equals("率先") ? Sourced.EMPTY : Wording.glue("在");
                work.manner = Optional.of(in.plus(result));
            } else if (firstToDo(result, fact)) {
                work.firstDone = Optional.of(result);
            } else {
                work.results.add(result);
            }
        }
    }

    /** 率先出台: the measure that has the verb takes the adverb. */
    private static boolean firstToDo(Sourced result, Fact fact) {
        return result.text().startsWith("率先")
                && result.text().length() == 4
                && fact.measures().text().contains(result.text().substring(2));
    }

    /** The item is subject of its result or figure: 某项目落户张湾; 高层次人才新增1291人; 3名公务员获评某称号. */
    private void withoutMeasures(SentenceWork work) {
        work.measureless = true;
        work.itemSaid = true;
        if (honours(work) || work.item.isEmpty()) {
            return;
        }
        work.manner.ifPresent(manner -> work.results.add(0, manner.plus(Wording.glue("推开"))));
        if (!work.results.isEmpty() && words.has("成效带宾动词", work.results.get(0).text())) {
            Sourced verb = work.results.remove(0);
            boolean subject = !work.data.isEmpty() && !work.data.get(0).predicate();
            Sourced who = subject ? work.data.remove(0).text() : Sourced.EMPTY;
            work.clauses.add(who.plus(verb).plus(work.item));
            return;
        }
        if (!work.data.isEmpty() && work.data.get(0).text().text().startsWith(work.item.text())) {
            // 活立木蓄积量 with 活立木蓄积量3286万立方米 says it once.
            return;
        }
        if (words.ending("观察词", work.item.text()).isPresent() && (work.data.isEmpty() ? !work.results.isEmpty() : !work.data.get(0).bare())) {
            work.opening = Wording.word("从", "观察词").plus(work.item).plus(Wording.word("看，", "观察词"));
            return;
        }
        if (!work.data.isEmpty() && takesDatum(work, work.data.get(0))) {
            Datum first = work.data.remove(0);
            // 增值税留抵退税 with 退税14.3亿元 says it once.
            int said = work.item.text().endsWith(first.verb()) ? first.verb().length() : 0;
            boolean task = !first.bare() && words.ending("事务中心词", ItemOpening.core(work.item.text())).isPresent();
            if (task) {
                // 集中整治办实事138件: the task did nothing itself.
                work.clauses.add(opening.withVerb(work.item));
                work.clauses.add(first.text());
                return;
            }
            if (first.bare() && !first.unit().contains("元") && !first.unit().equals("%") && reader.kind(work.item.text()) != ClauseReader.Kind.VERBAL && words.keyAtEnd("中心词动词", ItemOpening.core(work.item.text())).isPresent()) {
                // 推进背街小巷整治47条: a task and a number make no sentence.
                work.clauses.add(opening.withVerb(work.item).plus(first.text()));
                return;
            }
            work.clauses.add(work.item.plus(first.text().slice(said, first.text().text().length())));
            return;
        }
        if (!work.results.isEmpty() && awarded(work.results.get(0).text())) {
            Sourced award = work.results.remove(0);
            work.clauses.add(work.item.plus(Wording.word("获", "成效动词")).plus(award));
            return;
        }
        if (!work.results.isEmpty() && toldByItself(work.results.get(0).text())) {
            work.clauses.add(opening.withVerb(work.item));
            return;
        }
        if (!work.results.isEmpty() && reader.kind(work.results.get(0).text()) != ClauseReader.Kind.NOMINAL) {
            work.clauses.add(work.item.plus(work.results.remove(0)));
            return;
        }
        if (!work.data.isEmpty() && work.results.isEmpty() && opensWithNoun(work.data.get(0))) {
            work.opening = Wording.word("从", "观察词").plus(work.item).plus(Wording.word("看，", "观察词"));
            return;
        }
        if (work.headless) {
            work.clauses.add(Wording.word("获", "成效动词").plus(work.item));
            return;
        }
        boolean statement = reader.kind(work.item.text()) == ClauseReader.Kind.SUBJECT
                && (words.ending("主谓举措", work.item.text()).isPresent() || words.ending("推动所成", work.item.text()).isPresent()
                        || work.item.text().length() > STATEMENT);
        work.clauses.add(statement ? work.item : opening.withVerb(work.item));
    }

    /** 获得 with 先进社区2个 as data: the verb of the result takes them as its objects. */
    private boolean honours(SentenceWork work) {
        boolean bare = !work.results.isEmpty() && words.has("获得动词", work.results.get(0).text());
        List<Datum> honours = work.data.stream()
                .filter(d -> !d.predicate() && !d.noun().isEmpty() && (d.counts() || d.people()))
                .toList();
        if (!work.item.isEmpty() || honours.isEmpty() || !bare && !work.headless) {
            return false;
        }
        work.data.removeAll(honours);
        work.data.forEach(d -> work.clauses.add(d.text()));
        work.data.clear();
        Sourced verb = bare ? work.results.remove(0) : Wording.word("获", "成效动词");
        work.clauses.add(verb.plus(Wording.listed(honours.stream().map(Datum::text).toList())));
        return true;
    }

    /** 46家子企业全部完成: a result with a subject of its own. */
    private boolean toldByItself(String result) {
        return Character.isDigit(result.charAt(0)) && reader.tells(result) || CHANGED.matcher(result).lookingAt();
    }

    /** 全省“巾帼文明岗”: a title that someone holds. */
    private boolean awarded(String result) {
        String core = result.replaceAll("[”》）]+$", "");
        return reader.kind(result) == ClauseReader.Kind.NOMINAL && words.ending("称号中心词", core).isPresent();
    }

    /** 城乡收入比缩小到1.78: a statement with a subject of its own. */
    private boolean opensWithNoun(Datum datum) {
        String text = datum.text().text();
        return datum.predicate() && datum.figure().isEmpty() && !text.isEmpty()
                && reader.tokens(text).get(0).nature().startsWith("n");
    }

    private boolean takesDatum(SentenceWork work, Datum datum) {
        if (opensWithNoun(datum)) {
            return false;
        }
        boolean repeated = !datum.noun().isEmpty() && work.item.text().contains(datum.noun());
        boolean follows = !datum.verb().isEmpty() && datum.noun().isEmpty() || datum.bare();
        return !datum.figure().isEmpty() && !repeated && follows;
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
        return time.plus(actor).plus(work.opening).plus(sentence);
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
