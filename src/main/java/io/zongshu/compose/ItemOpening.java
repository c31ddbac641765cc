package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.regex.Pattern;

/** How the item opens its sentence where no measure takes it as object: as subject, as an action of its own, or as topic. */
final class ItemOpening {
    private static final Pattern WHO = Pattern.compile("[一两二三四五六七八九十0-9][名位岁户][^，]*\\p{IsHan}{4}");

    /** 抓支部促养殖: one thing is done for another. */
    private static final Pattern FOR = Pattern.compile("[抓强建以]\\p{IsHan}{2,4}[促助带]\\p{IsHan}{2,}");

    /** 从近海到远洋, 由捕捞向养殖转变. */
    static final Pattern FROM_TO = Pattern.compile("[从由].+[到向].+");

    /** By what something was done. */
    private static final Pattern ABOUT = Pattern.compile("以.+为(?:统揽|总揽|牵引|统领|引领|主线|抓手|总抓手)");

    /** 拼渔业搞建设. */
    private static final Pattern DOES = Pattern.compile(".*[搞抓促谋保惠拼兴]\\p{IsHan}{2}");

    /** A long item's subject, of whom it tells what was done. */
    private static final Pattern LEADER = Pattern.compile("[^，“]*(?:总书记|书记|主席|总理|省长|市长|县长|区长)[^，]*");

    /** An item longer than this that has a subject and a verb is a sentence. */
    private static final int STATEMENT = 12;

    /** A short name has at least so many characters. */
    private static final int SHORT_NAME = 3;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemLabels labels;
    private final Persons persons;
    private final ItemVerbs verbs;
    private final ItemRest rest;

    ItemOpening(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.labels = new ItemLabels(words, reader);
        this.persons = reader.persons();
        this.verbs = new ItemVerbs(words, reader);
        this.rest = new ItemRest(words, reader);
    }

    /** The item with the verb that its kind takes (加强…建设); an item that is an action needs none. */
    Sourced withVerb(Sourced item) {
        String core = core(item.text());
        boolean work = item.text().endsWith("》") && words.collocations().task(core).isEmpty();
        if (work || action(item.text())) {
            // What is no rule (电视片《…》) is not put into force.
            return item;
        }
        boolean action = reader.kind(item.text()) == ClauseReader.Kind.VERBAL && words.ending("活动名称", core).isEmpty();
        if (action && !ItemVerbs.pair(item.text()) && item.text().length() > 2 && words.collocations().task(core).isEmpty()) {
            return item;
        }
        if (action && ItemVerbs.pair(item.text())) {
            return Wording.noun("做好", "类别").plus(item);
        }
        return verbs.before(item);
    }

    /**
     * Does the item tell an action with its object (依法惩治各类犯罪, 争创示范区), so that it needs no verb? 提升质量行动 is the name of
     * one and needs a verb, unless that is the verb of such (推进提升质量行动).
     */
    boolean action(String item) {
        if (persons.told(item)) {
            return true;
        }
        String acting = words.opening("动作状语", item).map(a -> item.substring(a.length())).orElse(item);
        if (words.collocations().bad(item) && words.collocations().of(item).orElseThrow().tasks().stream().anyMatch(acting::startsWith)) {
            return true;
        }
        if (reader.noun(item)) {
            return false;
        }
        boolean rule = words.nouns().measure(core(item)).filter(NounKind::verbs).isPresent();
        if (!rule && FOR.matcher(item).matches() || !rule && reader.saying(item) && (words.collocations().task(core(item)).isEmpty() || DOES.matcher(item).matches())) {
            return true;
        }
        String verb = words.opening("带宾动词", acting).or(() -> words.opening("动作动词", acting)).or(() -> words.opening("数据动词", acting)).orElseGet(() -> rule ? "" : reader.twoVerbs(acting));
        boolean object = !verb.isEmpty() && acting.length() > verb.length() + 2 && reader.wordEnds(acting, verb.length());
        boolean name = words.ending("活动名称", core(item)).isPresent() && !words.has("活动动词", verb);
        return object && !name && reader.actsOn(acting, verb.length());
    }

    /** The verbs of items. */
    ItemVerbs verbs() {
        return verbs;
    }

    /** Without the marks that close a quotation. */
    static String core(String text) {
        return ClauseReader.unclosed(text);
    }

    /** The item opens the sentence: as its subject when it is a team, as a clause when it is counted, else as topic. */
    void open(SentenceWork work, Leads leads) {
        ClauseReader.Kind first = reader.kind(work.clauses.get(0).text());
        // 党员进渔村 is no village that does something.
        ClauseReader.Kind told = reader.kind(work.item.text());
        boolean moving = told == ClauseReader.Kind.VERBAL || told == ClauseReader.Kind.SUBJECT;
        boolean acting = !moving && (first == ClauseReader.Kind.VERBAL || first == ClauseReader.Kind.SCOPE);
        if (acting && words.ending("主体中心词", core(work.item.text())).isPresent() && words.opening("请来动词", work.clauses.get(0).text()).isEmpty()) {
            Sourced subject = work.item;
            if (!work.data.isEmpty() && work.data.get(0).bare() && work.data.get(0).counts() && work.data.get(0).tail().isEmpty()) {
                subject = work.data.remove(0).text().plus(subject);
            }
            work.clauses.set(0, subject.plus(work.clauses.get(0)));
            work.itemSaid = true;
            return;
        }
        boolean ofPlace = first == ClauseReader.Kind.SUBJECT && reader.kind(work.item.text()) == ClauseReader.Kind.NOMINAL
                && work.item.text().indexOf('”') < 0 && words.opening("所属主语", work.clauses.get(0).text()).isPresent();
        if ((acting || ofPlace) && (words.ending("单位主体", work.item.text()).isPresent() || organ(work.item.text())) && !reader.endsWithVerb(work.item.text()) && !work.item.text().contains("、")) {
            Sourced counted = !work.data.isEmpty() && ofThing(work.item.text(), work.data.get(0)) ? work.data.remove(0).text() : Sourced.EMPTY;
            Sourced moved = work.department.isEmpty() ? Sourced.EMPTY : Wording.word("推动", "单位主体");
            work.clauses.set(0, moved.plus(counted).plus(work.item).plus(work.clauses.get(0)));
            work.itemSaid = true;
            return;
        }
        if (!work.results.isEmpty() && resultOfItem(work.results.get(0).text()) || resultNamesItem(work)) {
            return;
        }
        if (indicator(work)) {
            work.itemSaid = true;
            work.clauses.add(amounting(work.item, work.data.remove(0)));
            return;
        }
        if (standing(work)) {
            return;
        }
        boolean action = reader.kind(work.item.text()) == ClauseReader.Kind.VERBAL;
        boolean counted = !work.data.isEmpty() && work.data.get(0).bare()
                && work.data.stream().filter(Datum::bare).count() == 1
                && !words.list("物量词").contains(work.data.get(0).unit()) && !work.data.get(0).figure().text().endsWith("元")
                && words.under("量词名词", work.data.get(0).unit()).stream().noneMatch(n -> work.clauses.stream().anyMatch(c -> c.text().endsWith(n)));
        // 清理涉企“挂案”7件: a figure alone counts what the only measure ends with.
        counted = counted && !countsMeasure(work, first) && (!work.data.get(0).people() || !endsWithThing(work.item.text()));
        boolean led = LEADER.matcher(work.item.text()).matches() && reader.kind(work.item.text()) == ClauseReader.Kind.SUBJECT && !reader.endsWithVerb(work.item.text());
        if (!work.planned && (led || statement(work.item.text()))) {
            // 一名学生溺水，…多学科接力: what happened needs no verb of ours.
            work.itemSaid = true;
            work.opening = work.item.plus(Wording.glue("，"));
            return;
        }
        if (toldByFigure(work)) {
            return;
        }
        if (!(action && counted) && labels.implied(work)) {
            work.itemSaid = true;
            return;
        }
        work.itemSaid = true;
        if (action && counted) {
            work.clauses.add(0, work.item.plus(work.data.remove(0).text()));
        } else if (action && work.planned && (reader.opensWithVerb(work.item.text()) || words.ending("主谓举措", work.item.text()).isPresent())) {
            work.clauses.add(work.item);
        } else if (work.example && words.ending("会场中心词", core(work.item.text())).isEmpty()) {
            work.opening = work.item.plus(Wording.glue("："));
            leads.after(work.item.text());
        } else {
            work.opening = counted(work, leads.lead(work.item, work.clauses.get(0).text()));
            if (work.opening.isEmpty()) {
                rest.place(work);
            } else {
                behindScope(work);
            }
        }
    }

    /** 以“一港一策”为统揽，实施……: by what it was done comes before what was done. */
    private void behindScope(SentenceWork work) {
        Sourced scope = work.clauses.get(0);
        String lead = work.opening.text();
        boolean own = lead.endsWith(work.item.text() + "，") && lead.length() > work.item.text().length() + 1;
        boolean bare = work.clauses.size() > 1 && reader.kind(scope.text()) == ClauseReader.Kind.SCOPE && ABOUT.matcher(scope.text()).matches();
        if (own && bare) {
            work.clauses.set(0, scope.plus(Wording.glue("，")).plus(work.opening.slice(0, lead.length() - 1)));
            work.opening = Sourced.EMPTY;
        }
    }

    /** 云川市某社区党委: an organisation of a named place does what the measures say. */
    private boolean organ(String item) {
        return reader.tokens(item).get(0).nature().startsWith("ns") && words.nouns().measure(item).filter(k -> k.name().equals("组织")).isPresent() && reader.kind(item) == ClauseReader.Kind.NOMINAL;
    }

    /** 落实若干措施20条，: clauses of a rule are counted where it is named. */
    private Sourced counted(SentenceWork work, Sourced lead) {
        boolean rule = words.nouns().measure(core(work.item.text())).filter(k -> k.name().equals("文件")).isPresent() && lead.text().endsWith(work.item.text() + "，");
        List<Datum> bare = work.data.stream().filter(d -> d.bare() && d.tail().isEmpty() && d.unit().matches("[条项]")).toList();
        if (!rule || bare.size() != 1) {
            return lead;
        }
        work.data.remove(bare.get(0));
        return Wording.insert(lead, lead.text().length() - 1, bare.get(0).text());
    }

    /** 36个 with 网格党组织, 26名 with 技术调查官: a figure alone counts the item if its measure word is said of that. */
    boolean ofThing(String item, Datum datum) {
        String name = core(item);
        boolean counted = datum.counts() && words.has("物量词", datum.unit()) && words.ending("存量名词", name).isPresent()
                || datum.countsFirst() && words.under("量词名词", datum.unit()).stream().anyMatch(name::endsWith);
        boolean people = datum.people() && datum.figures() == 1 && words.ending("人名尾", name).isPresent();
        // 6.3万亩, 183公里 are of the land, the crop or the road, whatever was done to it.
        boolean land = datum.unit().equals("亩") && words.ending("活动名称", name).isEmpty()
                || datum.unit().equals("公里") && words.under("量词名词", "公里").stream().anyMatch(item::contains);
        return datum.bare() && datum.tail().isEmpty() && (counted || people || land) && !reader.opensWithVerb(item) && !reader.endsWithVerb(name);
    }

    /** Where the verb begins that ends the item and acts on what the figure counts; 0 if it does not. */
    int actsOnCounted(String item, Datum figure) {
        int verb = item.length() - words.ending("带宾动词", item).map(String::length).orElse(item.length());
        String whom = item.substring(0, verb);
        List<String> nouns = figure.people() ? words.list("人称名词") : words.under("量词名词", figure.unit());
        boolean fits = figure.bare() && (figure.counts() || figure.people()) && nouns.stream().anyMatch(whom.replaceAll("（[^）]*）$", "")::endsWith);
        return fits && !whom.isEmpty() && reader.wordEnds(item, verb) ? verb : 0;
    }

    /** 驻外人才工作站 ends with a thing, of which people are not counted. */
    private boolean endsWithThing(String item) {
        return !reader.endsWithVerb(core(item)) && words.list("人称名词").stream().noneMatch(core(item)::endsWith);
    }

    /** A count of things behind an action without an object (专项监督) is of what its only measure ends with. */
    private boolean countsMeasure(SentenceWork work, ClauseReader.Kind first) {
        boolean alone = work.clauses.size() == 1 && first == ClauseReader.Kind.VERBAL && !work.clauses.get(0).text().endsWith("》");
        List<Token> item = reader.tokens(work.item.text());
        boolean done = item.get(item.size() - 1).nature().startsWith("v");
        return alone && done && !work.data.isEmpty() && !work.data.get(0).people() && FigureSlots.endsWithThing(reader, work.clauses.get(0).text());
    }

    /** A long item with a subject and a verb, of so and so many, which is no activity's name. */
    boolean statement(String item) {
        return item.length() > STATEMENT && WHO.matcher(item).find() && reader.kind(item) == ClauseReader.Kind.SUBJECT && words.ending("活动名称", core(item)).isEmpty()
                && words.collocations().task(core(item)).isEmpty() && item.indexOf('“') < 0 && words.ending("场合中心词", item).isEmpty();
    }

    /** 把招商引资作为“一号工程”: such an item says how the field of work is held, and nothing by itself. */
    private boolean standing(SentenceWork work) {
        boolean standing = !work.theme.isEmpty()
                && !work.item.text().contains(work.theme.text())
                && words.list("定位事项").stream().anyMatch(work.item.text()::contains);
        if (standing) {
            work.itemSaid = true;
            work.opening = Wording.word("把", "定位事项").plus(work.theme).plus(Wording.word("作为", "定位事项")).plus(work.item).plus(Wording.glue("，"));
        }
        return standing;
    }

    /** 帮扶车间248个, 支持起诉52件: a figure of the item says the item, where no verb is known that it could be the object of. */
    private boolean toldByFigure(SentenceWork work) {
        String item = work.item.text();
        boolean known = words.collocations().task(core(item)).isPresent();
        boolean told = false;
        for (Datum d : work.data) {
            told |= !known && d.tail().isEmpty() && d.noun().equals(item) && d.verb().isEmpty()
                    || !d.figure().isEmpty() && (d.verb() + d.noun()).equals(item) && !d.verb().isEmpty();
        }
        work.itemSaid |= told;
        return told;
    }

    /** 研究基地落户 with the item 老工业城市治理研究基地: the result gets the full name. */
    private static boolean resultNamesItem(SentenceWork work) {
        String item = work.item.text();
        for (int i = 0; i < work.results.size(); i++) {
            Sourced result = work.results.get(i);
            for (int length = Math.min(item.length(), result.text().length()) - 2; length >= SHORT_NAME; length--) {
                if (item.endsWith(result.text().substring(0, length)) && item.length() > length) {
                    work.results.set(i, work.item.plus(result.slice(length, result.text().length())));
                    work.itemSaid = true;
                    return true;
                }
            }
        }
        return false;
    }

    /** 收入, 面积, 投资: an indicator is the subject of its figure (粮食播种面积稳定在68.5万亩), told after the measures. */
    private boolean indicator(SentenceWork work) {
        return words.ending("指标中心词", work.item.text()).isPresent()
                && work.data.stream().limit(1).anyMatch(first -> first.bare() || !first.figure().isEmpty() && first.noun().isEmpty());
    }

    /** 人才总量达25万人, 覆盖率为98%: an indicator and its bare value. */
    Sourced amounting(Sourced indicator, Datum value) {
        boolean plain = value.bare() && Character.isDigit(value.text().text().charAt(0));
        boolean rate = words.ending("比率词", indicator.text()).isPresent();
        return indicator.plus(plain ? Wording.word(rate ? "为" : "达", "变化动词") : Sourced.EMPTY).plus(value.text());
    }

    private boolean resultOfItem(String result) {
        return words.has("成效主谓动词", result) || words.has("成效带宾动词", result);
    }
}
