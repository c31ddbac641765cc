package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a figure without a noun goes: before or behind the noun that its measure word is said of (56名 | 优秀干部到基层实践,
 * 引进人才 | 292名), at a word's end and never within a name.
 */
final class BareFigures {
    private static final Pattern NOMINAL = Pattern.compile("[nab].*|vn|t.?");
    private static final Pattern COUNTED = Pattern.compile("[一两二三四五六七八九十几多各每][个家所座处支台套批]");
    private static final List<String> TIMES = List.of("年", "天", "次", "余次", "场次", "班次", "期", "轮");

    private static final Pattern MONEY = Pattern.compile("^\\p{IsHan}{2}(?:专项)?(?:党费|资金|经费|补助|奖金)");

    private static final List<String> INSTITUTES = List.of("中心", "学院", "学校", "基地", "平台", "馆", "站", "所");

    private static final List<String> TOWARDS = List.of("到", "赴", "在", "驻");

    private static final Pattern TIMES_AT_END = Pattern.compile("[0-9][余多万]*(?:期|场|班次|场次|批次|次)$");

    private final RealiseWords words;
    private final ClauseReader reader;

    private final NumberPlaces places;

    BareFigures(RealiseWords words, ClauseReader reader) {
        this.places = new NumberPlaces(words, reader);
        this.words = words;
        this.reader = reader;
    }

    /** Places it in the clauses, in place. @param item what the fact is about, where it is an object of the clauses */
    boolean place(Datum datum, List<Sourced> clauses, String item) {
        boolean single = single(item);
        return summing(datum, clauses) || fitting(datum, clauses) || ofCreated(datum, clauses, item) || atAnEnd(datum, clauses, single ? "" : item)
                || single && besideItem(datum, clauses, item);
    }

    /** “渔火”机制, “渔火”计划: a rule with a name is one, whatever is counted. */
    private boolean single(String item) {
        String core = ItemOpening.core(item);
        boolean rule = words.ending("条文中心词", core).or(() -> words.ending("活动名称", core)).isPresent();
        return rule && (item.startsWith("“") && !item.contains("、") || item.indexOf('“') > 0) && !core.equals(item.substring(1));
    }

    /** 探索“渔火”机制，发布修渠清单 | 9项: the only other clause. */
    private boolean besideItem(Datum datum, List<Sourced> clauses, String item) {
        List<Integer> others = IntStream.range(0, clauses.size()).filter(i -> !clauses.get(i).text().endsWith(item)).boxed().toList();
        int only = others.size() == 1 && clauses.size() == 2 ? others.get(0) : -1;
        boolean counted = only >= 0 && (datum.countsFirst() || TIMES.contains(datum.unit())) && datum.figures() == 1 && !datum.people();
        return counted && !COUNTED.matcher(clauses.get(only).text()).find() && !FigureSlots.barred(clauses.get(only).text()) && places.allows(clauses.get(only).text(), clauses.get(only).text().length(), datum)
                && behind(datum, clauses, only);
    }

    /** Behind the clause of this index, if that ends with a noun. */
    boolean behind(Datum datum, List<Sourced> clauses, int index) {
        boolean takes = FigureSlots.endsWithThing(reader, clauses.get(index).text()) || ofMoney(datum, clauses.get(index).text());
        if (takes) {
            addBehind(datum, clauses, index);
        }
        return takes;
    }

    private void addBehind(Datum datum, List<Sourced> clauses, int index) {
        clauses.set(index, Wording.insert(clauses.get(index), FigureSlots.objectEnd(reader, clauses.get(index).text()), datum.figure()));
    }

    /** Does the measure word count a noun of the clause? */
    boolean fits(Datum datum, String clause) {
        return words.under("量词名词", datum.unit()).stream().anyMatch(clause::contains);
    }

    /** 项目71个和基地34个: as many figures of one measure word as the only clause has objects joined by 和. */
    boolean shared(List<Datum> data, List<Sourced> clauses) {
        boolean two = clauses.size() == 1 && data.size() == 2 && data.stream().allMatch(d -> d.bare() && d.counts() && d.tail().isEmpty())
                && data.get(0).unit().equals(data.get(1).unit());
        String text = clauses.isEmpty() ? "" : clauses.get(0).text();
        int and = text.indexOf('和');
        boolean objects = two && and > 0 && text.indexOf('和', and + 1) < 0 && !FigureSlots.counted(text) && !FigureSlots.barred(text)
                && reader.nounEndsAt(text, and) && FigureSlots.endsWithThing(reader, text);
        if (objects) {
            clauses.set(0, Wording.insert(clauses.get(0), and, data.get(0).figure()).plus(data.get(1).figure()));
        }
        return objects;
    }

    /** 培训720余期 | 、9.5万人次: how many came stands behind how often it was. */
    boolean attended(Datum datum, List<Sourced> clauses) {
        for (int i = 0; datum.bare() && datum.people() && datum.tail().isEmpty() && i < clauses.size(); i++) {
            if (TIMES_AT_END.matcher(clauses.get(i).text()).find()) {
                clauses.set(i, clauses.get(i).plus(Wording.glue("、")).plus(datum.figure()));
                return true;
            }
        }
        return false;
    }

    /** Is it a sum of money, and does the clause end with what is paid? */
    boolean ofMoney(Datum datum, String clause) {
        return datum.figure().text().endsWith("元") && words.ending("金额词", clause).isPresent() && !FigureSlots.barred(clause);
    }

    /** 两级投入 | 1.87亿元: a sum of money behind what is given, spent or got. */
    private boolean money(Datum datum, List<Sourced> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            String text = clauses.get(i).text();
            if (ofMoney(datum, text)) {
                clauses.set(i, clauses.get(i).plus(datum.figure()));
                return true;
            }
            // 划拨党费 | 60万元 | 支持渔村: the money that is given, for what it was.
            int end = MONEY.matcher(text).results().findFirst().map(MatchResult::end).orElse(0);
            if (end > 0 && datum.figure().text().endsWith("元") && reader.verbAt(text, end)) {
                clauses.set(i, Wording.insert(clauses.get(i), end, datum.figure()));
                return true;
            }
        }
        return false;
    }

    /** 7个领域 with 乡村振兴等领域干部: what sums up a list takes the number. */
    private static boolean summing(Datum datum, List<Sourced> clauses) {
        String kind = datum.unit().length() > 2 ? datum.unit().substring(1) : "";
        for (int i = 0; !kind.isEmpty() && datum.figures() == 1 && i < clauses.size(); i++) {
            int at = clauses.get(i).text().indexOf("等" + kind) + 1;
            int figure = datum.figure().text().length() - kind.length();
            if (at > 0 && datum.figure().text().endsWith(kind)) {
                clauses.set(i, Wording.insert(clauses.get(i), at, datum.figure().slice(0, figure)));
                return true;
            }
        }
        return false;
    }

    /** Only where its measure word fits. */
    boolean fitting(Datum datum, List<Sourced> clauses) {
        return byNoun(datum, clauses) || money(datum, clauses);
    }

    /** Ways to stand at a noun, the surest first. */
    private enum Way { SUBJECT, END, MOVING, PIVOT, LAST }

    /** Only where the measure word fits a noun. */
    private boolean byNoun(Datum datum, List<Sourced> clauses) {
        if (!datum.countsFirst() && !datum.people() && words.under("量词名词", datum.unit()).isEmpty()) {
            return false;
        }
        for (Way way : Way.values()) {
            for (int i = 0; i < clauses.size(); i++) {
                String text = clauses.get(i).text();
                if (FigureSlots.barred(text)) {
                    continue;
                }
                List<String> nouns = datum.people() ? FigureSlots.people(words, reader, text) : words.under("量词名词", datum.unit());
                int at = nouns.stream().mapToInt(noun -> at(way, text, noun, datum)).filter(n -> n >= 0 && places.allows(text, n, datum)).findFirst()
                        .orElseGet(() -> way == Way.END && datum.people() && FigureSlots.acquired(words, reader, text) ? text.length() : -1);
                if (at >= 0) {
                    clauses.set(i, Wording.insert(clauses.get(i), at, datum.figure()));
                    return true;
                }
            }
        }
        return false;
    }

    /** Where in the text the figure goes by this way; -1 if it does not. */
    private int at(Way way, String text, String noun, Datum datum) {
        boolean closes = way == Way.END && (text.endsWith(noun) || text.endsWith(noun + "”"));
        int at = closes ? text.lastIndexOf(noun) : text.indexOf(noun);
        int end = at + noun.length();
        boolean several = datum.figures() > 1 && end < text.length();
        if (way == Way.END && at >= 0 && !several && end == text.length() - 1 && text.charAt(end) == '”') {
            // “渔技讲堂” | 20期
            return text.length();
        }
        if (at < 0 || several || FigureSlots.numberBefore(text, at) || ClauseReader.quoted(text, at) || !reader.wordEnds(text, end)) {
            return -1;
        }
        // 10人干部 is no Chinese, 10名干部 is.
        boolean before = datum.counts() && !datum.unit().equals("人") && !datum.unit().equals("人次");
        int phrase = phraseStart(text, at);
        Token next = next(text, end);
        return switch (way) {
            case SUBJECT -> before && phrase == 0 && !reader.opensWithVerb(text) && end < text.length() && acts(next) && rest(text, end) > 1 ? ahead(text, 0) : -1;
            case END -> end == text.length() || !datum.people() && "，、；".indexOf(text.charAt(end)) >= 0 ? end : -1;
            case MOVING -> !words.has("承接动词", next.text()) ? -1 : before && phrase >= 0 ? ahead(text, phrase) : end;
            // 推荐 | 23名 | 年轻干部跟班学习: object of one verb and subject of the next.
            case PIVOT -> (before || datum.unit().equals("人次") && text.startsWith("组织") && onlyDoing(text, end)) && !named(text, next) && datum.people() && phrase > 0 && acts(next) && next.nature().startsWith("v") && rest(text, end) > 1 ? ahead(text, phrase) : -1;
            case LAST -> before && phrase > 0 && onlyDoing(text, end) ? ahead(text, phrase) : -1;
        };
    }

    /** 干部进修 | 中心: the verb belongs to a name. */
    private boolean named(String text, Token verb) {
        return reader.tokens(text).stream().anyMatch(t -> t.start() == verb.end() && INSTITUTES.contains(t.text()));
    }

    private static int rest(String text, int end) {
        int stop = text.indexOf('，', end);
        return (stop < 0 ? text.length() : stop) - end;
    }

    private static boolean acts(Token next) {
        return next.nature().startsWith("v") || next.nature().startsWith("d") || next.nature().equals("ad") || next.nature().equals("p") || next.nature().startsWith("c");
    }

    private Token next(String text, int end) {
        return reader.tokens(text).stream().filter(t -> t.start() == end).findFirst().orElse(new Token("", "w", end));
    }

    /** 全区各村党员: behind the words that a figure cannot stand before. */
    private int ahead(String text, int phrase) {
        return words.opening("数量不插", text.substring(phrase)).filter(w -> w.startsWith("全") || w.equals("各")).map(w -> phrase + w.length()).orElse(phrase);
    }

    /** Where the nouns begin whose last is here: behind a verb or at the start of the text; -1 if behind something else. */
    private int phraseStart(String text, int at) {
        List<Token> tokens = reader.tokens(text);
        int from = at;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.start() >= at) {
                continue;
            }
            boolean opens = token.start() == 0 && words.has("带宾动词", token.text());
            boolean noun = NOMINAL.matcher(token.nature()).matches() || "（）".contains(token.text());
            if (opens || !noun) {
                boolean verb = opens || token.nature().startsWith("v") || "，、；将把".contains(token.text()) || token.nature().equals("p");
                if (i > 0 && TOWARDS.contains(token.text()) && ClauseReader.verb(tokens.get(i - 1))) {
                    // 加强 | 到渔村工作大学生管理: where they went describes them.
                    return token.start();
                }
                return verb && !token.text().equals("、") ? from : -1;
            }
            from = token.start();
        }
        return from;
    }

    /** 农村党员 | 分类管理: what follows is done to them, and nothing more. */
    private boolean onlyDoing(String text, int end) {
        return reader.tokens(text).stream().filter(t -> t.start() >= end).allMatch(t -> t.nature().equals("vn") || t.nature().equals("v"))
                && text.length() - end <= 4;
    }

    /** 与工会设立调处中心 with 9个: things alone count what was set up, if the item is not what was. */
    private boolean ofCreated(Datum datum, List<Sourced> clauses, String item) {
        boolean things = datum.figures() == 1 && words.list("物量词").contains(datum.unit());
        for (int i = 0; things && i < clauses.size(); i++) {
            String text = clauses.get(i).text();
            boolean other = !FigureSlots.barred(text) && (item.isEmpty() || !text.endsWith(item)) && !COUNTED.matcher(text).find();
            if (other && words.list("设立动词").stream().anyMatch(text::contains) && FigureSlots.endsWithThing(reader, text)) {
                addBehind(datum, clauses, i);
                return true;
            }
        }
        return false;
    }

    /**
     * Behind the clause that ends with the item, or with the growth that it measures, or behind the only clause. Elsewhere a
     * guess could tell it of the wrong thing.
     */
    private boolean atAnEnd(Datum datum, List<Sourced> clauses, String item) {
        boolean points = datum.unit().equals("%") || datum.unit().endsWith("百分点");
        for (int i = clauses.size() - 1; i >= 0; i--) {
            String text = clauses.get(i).text();
            if (FigureSlots.barred(text)) {
                continue;
            }
            boolean grows = points && words.ending("变化动词", text).isPresent();
            boolean ofItem = !points && !datum.unit().endsWith("元") && !item.isEmpty() && text.endsWith(item) && datum.unit().length() <= 3 && (fitsUnit(datum, item) || words.has("设立动词", text.substring(0, text.length() - item.length())));
            boolean counted = datum.countsFirst() || datum.people() || TIMES.contains(datum.unit());
            boolean only = !points && counted && !COUNTED.matcher(text).find()
                    && (datum.figures() == 1 ? clauses.size() == 1 : fits(datum, text) && i == clauses.size() - 1);
            if (!grows && !places.allows(text, text.length(), datum)) {
                continue;
            }
            if (grows || ofItem && !FigureSlots.figureAtEnd(text) || only && FigureSlots.endsWithThing(reader, text)) {
                addBehind(datum, clauses, i);
                return true;
            }
        }
        return false;
    }

    /** A measure word that is said of certain nouns counts the item only if the item is one of them; people count people. */
    private boolean fitsUnit(Datum datum, String item) {
        List<String> nouns = datum.people() ? words.list("人称名词") : words.under("量词名词", datum.unit());
        return nouns.isEmpty() || datum.unit().equals("个") || datum.unit().equals("项")
                || nouns.stream().anyMatch(n -> datum.people() ? ItemOpening.core(item).endsWith(n) : item.contains(n));
    }
}
