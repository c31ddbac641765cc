package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came of it, as clauses at the sentence's end: a shape of results.yaml gets its words, a noun the verb that goes with it
 * (形成“云川样本”), what changed of itself 推动 or 得到, and a clause with a subject stands as it is.
 */
final class ResultWording {
    /** 最美船长李海, “港湾卫士”王涛: whom a title names. */
    private static final Pattern PERSON = Pattern.compile("(?:[^，、获评被选任]*(?:”|代表|获得者|标兵|模范|院士|船长))?(" + FactRealiser.SURNAME + "\\p{IsHan}{1,2})等?");

    private static final Pattern QUOTATIONS = Pattern.compile("(?:“[^”]*”、?)+");

    /** 质量评估优秀. */
    private static final Pattern GRADED = Pattern.compile("(\\p{IsHan}{2,})“?(?:优秀|优秀等次)”?");

    /** 结构更加合理, 意识不断增强. */
    private static final Pattern BETTER = Pattern.compile("[^，]{2,}(?:更加|更为|不断|日益|明显|显著|大幅|持续|进一步)\\p{IsHan}{2,}");

    /** 船员走上领班岗位: who or what got farther; a number of them is told as it is. */
    private static final Pattern MOVED = Pattern.compile("(?!一大?批|[^，]*[0-9])[^，被]{2,}(?:走向|走出|走进|登陆|迈入|进入新)[^，]+|(?!一大?批|[^，]*[0-9])[^，被]{2,}脱颖而出");

    /** 渔村服务均等化; 强化, 深化 are what someone does. */
    private static final Pattern STATE = Pattern.compile("[^，]{2,}[^优强深转净弱美固消文]化");

    /** 如期完成: what is finished is the item. */
    static final Pattern FINISHED = Pattern.compile("(?:(?:高质量|高标准|高效|顺利|圆满|如期|按期|按时|提前|全面|全部)\\p{IsHan}{0,2})?完成");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final Quantities quantities;
    private final ReachedResults reached;
    private final ResultVerb verb;

    ResultWording(RealiseWords words, ClauseReader reader, Quantities quantities) {
        this.words = words;
        this.reader = reader;
        this.quantities = quantities;
        this.reached = new ReachedResults(words, reader);
        this.verb = new ResultVerb(words, reader);
    }

    void word(SentenceWork work) {
        boolean first = true;
        for (Sourced result : work.results) {
            if (work.whole.contains(result.text())) {
                work.clauses.add(result);
                continue;
            }
            if (finished(work, result) || broughtAbout(work, result)) {
                continue;
            }
            Sourced clause = clause(work, withoutItem(work, result));
            Sourced told = first && !work.measureless && !work.planned ? led(work, clause) : clause;
            work.clauses.add(work.clauses.stream().anyMatch(c -> c.text().startsWith("推动")) ? told : changed(told));
            first = false;
        }
    }

    /** 推进渔村换届，…，如期完成 is 如期完成渔村换届，…. */
    private boolean finished(SentenceWork work, Sourced result) {
        String opening = work.opening.text();
        String first = work.clauses.isEmpty() ? "" : work.clauses.get(0).text();
        boolean done = FINISHED.matcher(result.text()).matches() && !work.item.isEmpty() && first.endsWith(work.item.text()) && emptyVerb(work, result.text().length() > 2);
        if (done) {
            // 开展⟨清港行动⟩, 如期完成: the one says the other.
            Sourced clause = work.clauses.get(0);
            work.clauses.set(0, result.plus(clause.slice(words.opening("虚义动词", clause.text()).orElse("").length(), clause.text().length())));
            return true;
        }
        boolean topic = FINISHED.matcher(result.text()).matches() && !work.item.isEmpty() && opening.endsWith(work.item.text() + "，");
        if (topic) {
            work.opening = result.plus(work.item).plus(Wording.glue("，"));
        }
        return topic;
    }

    /** Does the first clause have a verb that says no more than that it was done (开展渔船、渔港换届)? @param given whether that may be the brief's own */
    private boolean emptyVerb(SentenceWork work, boolean given) {
        Sourced first = work.clauses.get(0);
        int verb = words.opening("虚义动词", first.text()).map(String::length).orElse(0);
        Source head = first.sources().get(0);
        boolean ours = head.kind() == Source.Kind.TEMPLATE && head.end() == verb;
        return verb > 0 && (ours || given && verb == first.text().length() - work.item.text().length());
    }

    /** 争取渔技中心 with 落户云川: what the measure was to bring about. */
    private boolean broughtAbout(SentenceWork work, Sourced result) {
        int last = work.clauses.size() - 1;
        String before = last < 0 ? "" : work.clauses.get(last).text();
        boolean so = !work.item.isEmpty() && before.endsWith(work.item.text()) && words.opening("促成动词", before).isPresent() && words.opening("推动所成", result.text()).isPresent();
        if (so) {
            work.clauses.set(last, work.clauses.get(last).plus(result));
        }
        return so;
    }

    /** 推进行政村规模调整，…形成行政村规模调整“样本”: the sentence has the item, and the quotation tells what it became. */
    private static Sourced withoutItem(SentenceWork work, Sourced result) {
        String item = work.item.text();
        boolean again = !item.isEmpty() && work.opening.text().contains(item) && result.text().startsWith(item + "“");
        return again ? result.slice(item.length(), result.text().length()) : result;
    }

    /** 推动 what came about, 引导 people to what they do: the result of the measures before it, not of figures. */
    private Sourced led(SentenceWork work, Sourced clause) {
        String text = clause.text();
        boolean told = work.clauses.stream().anyMatch(c -> reader.kind(c.text()) != ClauseReader.Kind.SUBJECT || c.text().startsWith("把") || c.text().startsWith("将"));
        boolean figures = !work.clauses.isEmpty() && work.clauses.get(work.clauses.size() - 1).sources().stream().filter(s -> s.kind() == Source.Kind.BRIEF).allMatch(s -> s.address().endsWith(" 数据"));
        ClauseReader.Kind kind = reader.kind(text);
        boolean better = BETTER.matcher(text).matches() || words.ending("推动所变", text).filter(v -> kind == ClauseReader.Kind.NOMINAL || kind == ClauseReader.Kind.SUBJECT || v.length() < text.length() && reader.nounsBefore(text, text.length() - v.length())).isPresent();
        boolean subject = kind == ClauseReader.Kind.SUBJECT || better;
        if (!told || !subject || work.clauses.stream().anyMatch(c -> c.text().contains("推动"))) {
            return clause;
        }
        String after = words.opening("人称名词", text).map(p -> text.substring(p.length())).orElse("");
        boolean people = !after.isEmpty();
        // 班子结构优化, 后进支部转化提升: what changed for the better.
        boolean changed = better && unworded(text) && text.indexOf('被') < 0 && !FigureSlots.counted(text) && words.opening("成效状语", text).isEmpty();
        boolean passive = figures && words.ending("得到所受", text).isPresent();
        boolean comesAbout = changed && !passive || !people && words.list("推动所成").stream().anyMatch(text::contains) || MOVED.matcher(text).matches();
        return comesAbout ? Wording.word("推动", "推动所成").plus(clause) : clause;
    }

    /** 渔船结构优化 is 渔船结构得到优化: what does not change of itself; 渔村服务均等化 is what was reached. */
    private Sourced changed(Sourced clause) {
        String text = clause.text();
        boolean state = STATE.matcher(text).matches() && reader.kind(text) != ClauseReader.Kind.VERBAL && unworded(text);
        if (state && clause.sources().get(0).kind() == Source.Kind.BRIEF) {
            return Wording.word("实现", "成效动词").plus(clause);
        }
        int verb = text.length() - words.ending("得到所受", text).map(String::length).orElse(0);
        boolean bare = verb < text.length() && verb > 2 && clause.sources().get(0).kind() == Source.Kind.BRIEF && unworded(text) && reader.wordEnds(text, verb) && !reader.verbEndsAt(text, verb)
                && !reader.tokens(text).get(0).nature().equals("v");
        return bare ? Wording.insert(clause, verb, Wording.word("得到", "成效动词")) : clause;
    }

    private boolean unworded(String text) {
        return words.list("成效已有动词").stream().noneMatch(text::contains);
    }

    /** The result by its shape; empty if it has none. */
    Optional<ResultShapes.Worded> shaped(Sourced result) {
        String text = result.text();
        return words.results().worded(result, limit -> switch (limit) {
            case "名词" -> reader.kind(text) == ClauseReader.Kind.NOMINAL;
            case "非述" -> reader.kind(text) != ClauseReader.Kind.VERBAL && reader.kind(text) != ClauseReader.Kind.BARE;
            case "不带宾" -> !reader.opensWithVerb(text);
            case "无数" -> !FigureSlots.counted(text);
            case "未知" -> words.collocations().result(text).isEmpty();
            case "无首" -> words.opening("成效已有动词", text).isEmpty();
            default -> unworded(text);
        }, words.resultVerb(text));
    }

    private Sourced clause(SentenceWork work, Sourced result) {
        boolean said = work.itemSaid;
        Sourced ruled = ruled(work, result);
        List<String> measures = work.given.stream().map(Sourced::text).toList();
        Optional<Sourced> learned = work.headless || said != work.itemSaid || result.sources().get(0).kind() != Source.Kind.BRIEF || !ruled.text().equals(result.text()) || shaped(result).isPresent() ? Optional.empty()
                : verb.of(result.text(), work.item.text(), measures, work.results.get(0).text().equals(result.text()));
        return learned.map(v -> v.plus(result)).orElse(ruled);
    }

    /** The result as the word lists word it. */
    Sourced ruled(SentenceWork work, Sourced result) {
        String text = result.text();
        ClauseReader.Kind kind = reader.kind(text);
        if (!work.headless && people(text)) {
            return Wording.word("涌现出", "成效动词").plus(result);
        }
        Optional<ResultShapes.Worded> shaped = shaped(result);
        if (shaped.isPresent()) {
            Sourced clause = shaped.get().clause();
            return shaped.get().holder() == ResultShapes.Holder.SUBJECT ? ofItem(work, clause) : clause;
        }
        Optional<Sourced> state = reached.worded(result);
        if (state.isPresent()) {
            return state.get();
        }
        boolean bareVerb = kind == ClauseReader.Kind.BARE || words.has("成效主谓动词", text);
        boolean itemFree = !work.itemSaid && !work.item.isEmpty();
        boolean lacks = words.ending("获得动词", text).isPresent() && !words.has("获得动词", text) && reader.kind(text) == ClauseReader.Kind.SUBJECT;
        if (itemFree && (words.has("成效带宾动词", text) || lacks)) {
            work.itemSaid = true;
            return result.plus(work.item);
        }
        if (itemFree && bareVerb) {
            work.itemSaid = true;
            return work.item.plus(result);
        }
        if (bareVerb) {
            return text.length() <= 2 ? Wording.glue("并").plus(result) : result;
        }
        boolean title = words.resultVerb(text.replaceAll("（[^）]*）$", "")).equals("获") || kind == ClauseReader.Kind.NOMINAL;
        boolean honour = work.headless && title && unworded(text);
        return honour || needsVerb(text, kind) ? withVerb(work, result) : result;
    }

    /** 基本形成 with ⟨体系⟩: the item is its subject, and no topic before that. */
    private static Sourced ofItem(SentenceWork work, Sourced clause) {
        boolean topic = work.opening.text().contains(work.item.text()) && !FigureSlots.counted(work.opening.text());
        if (work.item.isEmpty() || work.itemSaid && !topic) {
            return clause;
        }
        work.opening = topic ? Sourced.EMPTY : work.opening;
        work.itemSaid = true;
        return work.item.plus(clause);
    }

    /** 支出进度全市第一 is told as 支出进度位居全市第一; what is zero is 实现; people with an honour 涌现; else by the noun. */
    private Sourced withVerb(SentenceWork work, Sourced result) {
        String text = result.text();
        if (text.contains("“零")) {
            return Wording.word("实现", "成效动词").plus(result);
        }
        if (work.headless && words.list("成效已有动词").stream().noneMatch(text::contains)) {
            return Wording.word("获", "成效动词").plus(result);
        }
        Matcher graded = GRADED.matcher(text);
        if (graded.matches()) {
            // 质量评估优秀: the grade is what it got.
            return result.slice(0, graded.end(1)).plus(Wording.word("评为", "成效动词")).plus(result.slice(graded.end(1), text.length()));
        }
        String verb = words.resultVerb(text);
        // 乡村干部“导师帮带制”列入全国试点: who got in stands before.
        int rank = verb.equals("位居") || verb.equals("列入") && rankStart(text) > 3 ? rankStart(text) : 0;
        boolean others = verb.equals("获") && !work.clauses.isEmpty()
                && reader.kind(work.clauses.get(work.clauses.size() - 1).text()) == ClauseReader.Kind.SUBJECT;
        if (others) {
            // 省文明办通报成绩，获第一名: it was not the office that got it. 在⟨测评⟩中 belongs to who got it.
            Sourced occasion = work.opening.text().matches("在.+中，") ? work.opening : Sourced.EMPTY;
            work.opening = occasion.isEmpty() ? work.opening : Sourced.EMPTY;
            Sourced within = occasion.isEmpty() ? occasion : occasion.slice(0, occasion.text().length() - 1);
            return work.place.plus(within).plus(reached(verb, result)).plus(result);
        }
        return result.slice(0, rank).plus(reached(verb, result)).plus(result.slice(rank, text.length()));
    }

    private Sourced reached(String verb, Sourced result) {
        return words.collocations().of(result.text()).filter(g -> g.results().contains(verb)).map(g -> Wording.collocated(verb, g)).orElseGet(() -> Wording.word(verb, "成效动词"));
    }

    /** People by name: no word of more than one character is known in it (金名片). */
    private boolean people(String text) {
        return Stream.of(text.split("、")).map(PERSON::matcher)
                .allMatch(m -> m.matches() && reader.tokens(m.group(1)).stream().allMatch(t -> t.text().length() == 1 || t.nature().startsWith("nr")));
    }

    private static int rankStart(String text) {
        for (String scope : List.of("全国", "全省", "全市", "全区", "全县")) {
            if (text.contains(scope)) {
                return text.indexOf(scope);
            }
        }
        return 0;
    }

    private boolean needsVerb(String text, ClauseReader.Kind kind) {
        // 纠纷逐年下降, 渔船接入产业平台: a clause, whatever verb goes with its end as a noun.
        boolean own = !reader.endsWithVerb(ItemOpening.core(text)) && !words.collocations().task(text).equals(words.collocations().result(text));
        boolean known = words.collocations().result(text).isPresent() && (kind == ClauseReader.Kind.NOMINAL || own);
        boolean quoted = QUOTATIONS.matcher(text).matches();
        boolean noun = kind == ClauseReader.Kind.NOMINAL || quoted || known;
        boolean worded = words.list("成效已有动词").stream().anyMatch(text::contains) || ownVerb(text);
        boolean figure = !quoted && !quantities.find(text).isEmpty();
        return noun && !worded && !startsWithVerb(text) && (known || quoted || text.contains("“零")) && (known || !figure);
    }

    /** 党总支创成“先锋”品牌, 空心村变成网红村: a clause within which a verb stands, not the title of an honour. */
    private boolean ownVerb(String text) {
        boolean named = words.list("成效带宾动词").stream().anyMatch(v -> text.indexOf(v) > 0);
        String verb = words.resultVerb(ItemOpening.core(text));
        // 全国加强和创新社会治理典型案例: the verbs are the title's.
        boolean title = verb.equals("获") || rankStart(text) == 0 && text.startsWith("全") && (verb.equals("入选") || verb.equals("列入"));
        List<Token> tokens = reader.tokens(text);
        return named || !title && tokens.stream().skip(1).limit(Math.max(0, tokens.size() - 2))
                .anyMatch(t -> t.nature().equals("v") && t.text().length() > 1 && !ClauseReader.quoted(text, t.start()));
    }

    private boolean startsWithVerb(String text) {
        String nature = reader.tokens(text).get(0).nature();
        return nature.startsWith("v") && !nature.equals("vn") || reader.datumVerb(text) > 0;
    }
}
