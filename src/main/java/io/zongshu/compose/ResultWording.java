package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What came of it, as clauses at the sentence's end: a noun gets its verb (形成“云川样本”), a clause stands as it is. */
final class ResultWording {
    private static final Pattern SPREAD_WIDE = Pattern.compile("全[国省市区县](?:推广|推开|推行|交流)");
    /** 全流域范围内率先: where it was the first. */
    private static final Pattern WITHIN_FIRST = Pattern.compile("[^在，]{2,6}内(?:率先|首发|首创)");
    /** 最美船长李海, “港湾卫士”王涛: whom a title names. */
    private static final Pattern PERSON = Pattern.compile("(?:[^，、获评被选任]*(?:”|代表|获得者|标兵|模范|院士|船长))?(" + FactRealiser.SURNAME + "\\p{IsHan}{1,2})等?");

    private static final Pattern QUOTATIONS = Pattern.compile("(?:“[^”]*”、?)+");

    /** “清丰模式”全国推广. */
    private static final Pattern SPREAD = Pattern.compile("([^在，]{3,})全[国省市区县](?:推广|推开|推行|复制推广|交流)");

    /** 获得荣誉：…. */
    private static final Pattern HEARD = Pattern.compile("((?:获得|荣获|所获)?(?:荣誉|表彰|奖项|称号)：).+");

    /** 对创新理论的认同增强. */
    private static final Pattern TOWARDS = Pattern.compile("(对[^，]{4,})(增强)");

    /** 能者上、庸者下的用人导向. */
    private static final Pattern OUTLOOK = Pattern.compile("[^，]+的(?:\\p{IsHan}{0,6})(?:导向|格局|局面|氛围|态势|体系|机制|能力)");

    /** 全省第4个拥有省实验室的地市. */
    private static final Pattern NTH = Pattern.compile("(?:全[国省市区县])?第[0-9一二三四五六七八九十]+[个家][^，]{4,}");

    /** 全省同级医院第3. */
    private static final Pattern RANKED = Pattern.compile(".*第[0-9]+[名位]?");

    /** 等级A; 应用水平五级. */
    private static final Pattern LEVEL = Pattern.compile("(.*(?:等级|级别|水平|等次))([A-Z][+]?|[一二三四五六七八九甲乙丙丁0-9][级等].{0,2})");

    /** 质量评估优秀. */
    private static final Pattern GRADED = Pattern.compile("(\\p{IsHan}{2,})“?(?:优秀|优秀等次)”?");

    /** “某平台”刊发. */
    private static final Pattern PUBLISHED = Pattern.compile("[^在于被获由]+(?:平台|报|网|杂志|期刊|》|”)(?:刊发|推介|报道|转发)");

    /** 全国交流会上作典型发言. */
    private static final Pattern TOLD_AT = Pattern.compile("(?:全[国省市区县]|[省市]|国家)[^，]*(?:会|论坛)上[作做交介发].*");

    /** 《防汛指南》在全省推广. */
    private static final Pattern IN_WHOLE = Pattern.compile("[^，]{2,}在全[国省市区县](?:推广|推开|推行|复制推广|交流)");

    /** 全省首家渔业实验室. */
    private static final Pattern FIRST_OF_ALL = Pattern.compile("[^，均为是]{2,4}首[个家座批][^，]{2,}");

    /** 结构更加合理, 意识不断增强. */
    private static final Pattern BETTER = Pattern.compile("[^，]{2,}(?:更加|更为|不断|日益|明显|显著|大幅|持续|进一步)\\p{IsHan}{2,}");

    private static final String ALL = "全[国省市区县]";

    /** 干部监督工作座谈会经验交流. */
    private static final Pattern SPOKEN = Pattern.compile("([^，在]*(?:会|论坛))上?作?((?:经验)?交流(?:发言)?|(?:典型|经验)发言)");

    /** 电视片评比获奖. */
    private static final Pattern WON_AT = Pattern.compile("([^，在]*(?:评比|评选|大赛|竞赛|比赛|展播|测评|评估))(获[奖评一二三金银铜].*|夺[冠金].*)");

    /** Kinds of results whose noun tells its verb: the place before which it stands is the end of the first group. */
    private static final Map<String, Pattern> BY_KIND = new TreeMap<>(Map.of(
            "获", Pattern.compile("((?:[^，获评为]*连续(?:\\p{IsHan}{1,2}|[0-9]+)年)?)(?:[^，获评为]*“?(?:优秀|良好|好|[A-Z]级)”?的?等次|[^，获被]*等[^，]{0,4}媒体[^，]{0,4}(?:刊发|推介|报道|转发|刊登))"),
            "居", Pattern.compile("([^，居]*(?:占比|比例|率|水平|总量|增速|力度|范围|规模|数量|指数|增幅))" + ALL + "\\p{IsHan}*(?:前列|第一方阵|首位|前茅|第一梯队)"),
            "登上", Pattern.compile("()(?:《[^》]+》|\\p{IsHan}+[报刊])头版(?:头条)?"),
            "形成", Pattern.compile("()(?:[^，是成造“”有推获]{2,}“[^”]+(?:模式|经验|样本|做法)”|有[^，]{2,}(?:品牌|样本|模式|经验|格局))"),
            "实现", Pattern.compile("()(?!实现|在|取得)[^，]*“?零”?的突破"),
            "打造", Pattern.compile("()[^，是成造亮]{2,}名片”?"),
            "入选", Pattern.compile("()(?:中[组宣央]|国家|全国|全[省市]|[省市]|\\p{IsHan}{2,6}部)[^，获入列评]*案例”?")));

    private final RealiseWords words;
    private final ClauseReader reader;
    private final Quantities quantities;
    private final ReachedResults reached;

    ResultWording(RealiseWords words, ClauseReader reader, Quantities quantities) {
        this.words = words;
        this.reader = reader;
        this.quantities = quantities;
        this.reached = new ReachedResults(words, reader);
    }

    void word(SentenceWork work) {
        boolean first = true;
        for (Sourced result : work.results) {
            if (work.whole.contains(result.text())) {
                work.clauses.add(result);
                continue;
            }
            Sourced clause = clause(work, withoutItem(work, result));
            work.clauses.add(first && !work.measureless && !work.planned ? led(work, clause) : clause);
            first = false;
        }
    }

    /** 推进行政村规模调整，…形成行政村规模调整“样本”: the sentence has the item, and the quotation tells what it became. */
    private static Sourced withoutItem(SentenceWork work, Sourced result) {
        String item = work.item.text();
        boolean again = !item.isEmpty() && work.opening.text().contains(item) && result.text().startsWith(item + "“");
        return again ? result.slice(item.length(), result.text().length()) : result;
    }

    /** 推动 what came about, 引导 people to what they do: the result of the measures before it. */
    private Sourced led(SentenceWork work, Sourced clause) {
        String text = clause.text();
        boolean told = work.clauses.stream().anyMatch(c -> reader.kind(c.text()) != ClauseReader.Kind.SUBJECT || c.text().startsWith("把") || c.text().startsWith("将"));
        ClauseReader.Kind kind = reader.kind(text);
        boolean subject = kind == ClauseReader.Kind.SUBJECT || kind == ClauseReader.Kind.NOMINAL && (words.ending("推动所变", text).isPresent() || BETTER.matcher(text).matches());
        if (!told || !subject || work.clauses.stream().anyMatch(c -> c.text().contains("推动"))) {
            return clause;
        }
        boolean people = words.opening("人称名词", text).isPresent();
        if (people && words.list("引导所向").stream().anyMatch(text::contains)) {
            return Wording.word("引导", "引导所向").plus(clause);
        }
        // 班子结构优化, 后进支部转化提升: what changed for the better.
        boolean changed = (words.ending("推动所变", text).isPresent() || BETTER.matcher(text).matches()) && words.list("成效已有动词").stream().noneMatch(text::contains) && text.indexOf('被') < 0 && !FigureSlots.counted(text) && words.opening("成效状语", text).isEmpty();
        boolean comesAbout = changed || !people && words.list("推动所成").stream().anyMatch(text::contains);
        return comesAbout ? Wording.word("推动", "推动所成").plus(clause) : clause;
    }

    private Sourced clause(SentenceWork work, Sourced result) {
        String text = result.text();
        ClauseReader.Kind kind = reader.kind(text);
        if (text.startsWith("零") || text.startsWith("“零")) {
            return Wording.word("实现", "成效动词").plus(result);
        }
        if (!work.headless && people(text)) {
            return Wording.word("涌现出", "成效动词").plus(result);
        }
        Matcher spoken = SPOKEN.matcher(text);
        if (spoken.matches()) {
            return Wording.glue("在").plus(result.slice(0, spoken.end(1))).plus(Wording.glue("上作")).plus(result.slice(spoken.start(2), text.length()));
        }
        Matcher won = WON_AT.matcher(text);
        if (won.matches()) {
            return Wording.glue("在").plus(result.slice(0, won.end(1))).plus(Wording.glue("中")).plus(result.slice(won.end(1), text.length()));
        }
        for (Map.Entry<String, Pattern> kindOf : BY_KIND.entrySet()) {
            Matcher noun = kindOf.getValue().matcher(text);
            if (noun.matches()) {
                return Wording.insert(result, noun.end(1), Wording.word(kindOf.getKey(), "成效动词"));
            }
        }
        Optional<Sourced> state = reached.worded(result);
        if (state.isPresent()) {
            return state.get();
        }
        if (PUBLISHED.matcher(text).matches()) {
            return Wording.word("获", "成效动词").plus(result);
        }
        if (TOLD_AT.matcher(text).matches() || SPREAD_WIDE.matcher(text).matches()) {
            return Wording.glue("在").plus(result);
        }
        if (WITHIN_FIRST.matcher(text).matches()) {
            return Wording.glue("在").plus(result);
        }
        Matcher spread = SPREAD.matcher(text);
        if (spread.matches()) {
            return Wording.insert(result, spread.end(1), Wording.glue("在"));
        }
        Matcher heard = HEARD.matcher(text);
        if (heard.matches()) {
            return Wording.word("获", "成效动词").plus(result.slice(heard.end(1), text.length()));
        }
        Matcher towards = TOWARDS.matcher(text);
        if (towards.matches()) {
            return Wording.word(towards.group(2), "引导所向").plus(result.slice(0, towards.end(1)));
        }
        if (OUTLOOK.matcher(text).matches() || text.endsWith("全覆盖") && !ownVerb(text) && kind != ClauseReader.Kind.BARE && text.indexOf("实现") < 0) {
            return reached(words.resultVerb(text), result).plus(result);
        }
        if (IN_WHOLE.matcher(text).matches()) {
            return result;
        }
        if (FIRST_OF_ALL.matcher(text).matches() && kind != ClauseReader.Kind.VERBAL) {
            return Wording.word("为", "变化动词").plus(result);
        }
        if (NTH.matcher(text).matches() || text.endsWith("之一") && kind != ClauseReader.Kind.VERBAL && words.list("成效已有动词").stream().noneMatch(v -> text.startsWith(v))) {
            return Wording.word("成为", "成效动词").plus(result);
        }
        Matcher level = LEVEL.matcher(text);
        if (level.matches()) {
            return result.slice(0, level.end(1)).plus(Wording.word("为", "变化动词")).plus(result.slice(level.end(1), text.length()));
        }
        if (RANKED.matcher(text).matches() && kind == ClauseReader.Kind.NOMINAL && words.list("成效已有动词").stream().noneMatch(text::contains) && text.indexOf('居') < 0) {
            int rank = rankStart(text);
            return result.slice(0, rank).plus(Wording.word("位居", "成效动词")).plus(result.slice(rank, text.length()));
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
        boolean honour = work.headless && title && words.list("成效已有动词").stream().noneMatch(text::contains);
        return honour || needsVerb(text, kind) ? withVerb(work, result) : result;
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
