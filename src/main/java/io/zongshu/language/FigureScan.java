package io.zongshu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text, looked through once for its figures: what each measures is read from the words around it. */
final class FigureScan {
    private static final String JOINERS = "、和及与以并，,（( ";
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern PAUSES_AROUND = Pattern.compile("^[、，\\s]+|[、，\\s]+$");
    // A noun behind its figure ends where the sentence goes on: 120名干部|到村任职.
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:安|装|配|发|送|建|修|办|打|换|补|领)(?:上|了|好)|到|赴|在|进|深入|下沉|参加|参与|开展|驻|向|给|由|被|实现|获|都|也|投入|完成|全部|均|已|实行|进行|提供|加入|应保尽保|、|和|及|与|以及|，");
    /** What ends with these leads on to what is counted: 我社将|62艘渔船, 吸纳进|6家企业, 新来的|12名教师. */
    private static final Pattern LEADS_ON = Pattern.compile("(?:(?<!即)将|把|由|起|(?<![引改])进|(?<![收投产出])入|来|了|的)$|(?:吸收|联合|邀请|拿出|腾出)$");
    /** 由6个村组成 begins nothing. */
    private static final Pattern MADE_OF = Pattern.compile("^[^，；。]{0,30}(?:组成|构成|牵头|出资|承担|负责|联合|共建)");
    private static final Pattern STARTING_POINT = Pattern.compile("(?:由|从)(?:[^，；。由从]{0,8}的)?$");
    /** 2026年计划造林6万亩，新建林带150公里: all of the sentence is an aim, unless something is said to be done. */
    private static final Pattern AIMED = Pattern.compile("^(?:[^，]{0,4}(?:明年|来年|下一步|(?:19|20)[0-9]{2}年))?(?:计划(?![总投])|力争|拟|预计|将|争取(?!资金|项目|上级|省|中央|到|专项))");
    private static final Pattern DONE = Pattern.compile("实际|已|了");
    private static final Pattern WHOLE = Pattern.compile("全年|年度|累计|今年|本年");
    /** 高于全省平均水平1.2个百分点 tells a difference. */
    private static final Pattern APART = Pattern.compile("(高于|低于|高出|超出|多于|少于|快于|优于)[^，；。]*$");
    private static final Pattern RANKED = Pattern.compile("(?:排名|位居|位列|居|列|名列)[^，；。]{0,8}$");
    /** What is said of all is of no place before it. */
    private static final Pattern ELSEWHERE = Pattern.compile("[全我][省市县区州旗镇]");

    private final ScannedText scanned;
    private final String text;
    private final CountedQuantities counted;
    private final List<Quantity> all;
    private final IndicatorWords words;
    private final IndicatorForms forms;
    private final FigurePeriods periods;
    private final List<Figure> figures = new ArrayList<>();
    /** Where the words of the figure before end: behind its noun if that stands behind it. */
    private int taken;
    private Figure before = NONE;
    /** The last figure that stood in no brackets. */
    private Figure outside = NONE;
    /** Nouns of the figures that follow one with 分别. */
    private final List<String> inTurn = new ArrayList<>();

    private static final Quantity NO_QUANTITY =
            new Quantity("", 0, 0, "", "", "", "", "", java.util.Optional.empty());
    private static final Figure NONE =
            new Figure(NO_QUANTITY, "", "", "", "", Figure.Kind.LIMIT, "", "", "", false, false, false, false, "");

    FigureScan(String given, List<Quantity> found, IndicatorWords words, IndicatorForms forms) {
        this.scanned = new ScannedText(given, found);
        this.text = scanned.text();
        this.counted = new CountedQuantities(scanned, found);
        this.all = counted.all();
        this.words = words;
        this.forms = forms;
        this.periods = new FigurePeriods(scanned, words);
    }

    List<Figure> figures() {
        for (int i = 0; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            if (counted.isLimit(i)) {
                figures.add(new Figure(quantity, "", "", "", "", Figure.Kind.LIMIT, "", "", "", false, false, false, false, ""));
            } else {
                boolean inside = scanned.inBrackets(quantity.start());
                if (!inside) {
                    // What stands in brackets ends with them: 368亿元（其中12月31亿元），增长8%.
                    before = outside;
                }
                before = figure(quantity, i);
                outside = inside ? outside : before;
                figures.add(before);
            }
        }
        return List.copyOf(figures);
    }

    /** How much was looked over, by {@link ScannedText#looked}. */
    long looked() {
        return scanned.looked();
    }

    /** The words that belong to a figure. */
    private record Words(String clause, String lead, String tail, boolean sameSentence, boolean joined, int index) {}

    private Words wordsOf(Quantity quantity, int index) {
        int clause = scanned.startOf(quantity.start(), ScannedText.CLAUSE_ENDS);
        int from = Math.max(clause, taken);
        String lead = withoutJoiners(text.substring(Math.min(from, quantity.start()), quantity.start()));
        if (lead.isBlank() && clause > 1 && "：:".indexOf(text.charAt(clause - 1)) >= 0 && taken < clause) {
            lead = text.substring(scanned.startOf(clause - 1, ScannedText.CLAUSE_ENDS), clause - 1);
        }
        int end = Math.max(quantity.end(), Math.min(scanned.boundary(quantity.end()), counted.next(index)));
        boolean sameSentence = before != NONE && !hasAny(text.substring(before.quantity().end(), quantity.start()), ScannedText.SENTENCE_ENDS);
        String between = before == NONE ? "，" : text.substring(before.quantity().end(), quantity.start());
        boolean joined = sameSentence && !hasAny(between, "，,");
        String tail = text.substring(quantity.end(), end);
        int listed = tail.indexOf('、');
        return new Words(text.substring(clause, quantity.start()), lead, listed < 0 ? tail : tail.substring(0, listed), sameSentence, joined, index);
    }

    private static boolean hasAny(String text, String marks) {
        return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    private static String without(String lead, String place) {
        int at = place.isEmpty() ? -1 : lead.indexOf(place);
        return at < 0 ? lead : lead.substring(0, at) + lead.substring(at + place.length());
    }

    private static String withoutJoiners(String lead) {
        int from = 0;
        while (from < lead.length() && JOINERS.indexOf(lead.charAt(from)) >= 0) {
            from++;
        }
        return lead.substring(from);
    }

    private Figure figure(Quantity quantity, int index) {
        Words own = wordsOf(quantity, index);
        taken = quantity.end();
        // The clause without other figures: 完成年度计划800人次的114%.
        String clause = withoutQuantities(own.clause(), index);
        boolean completion = words.clauses().completion(clause);
        boolean base = begins(quantity, own) && index + 1 < all.size();
        Matcher apart = APART.matcher(own.lead());
        boolean compared = !completion && !base && apart.find();
        String change = completion || base ? "" : compared ? apart.group(1) : words.clauses().change(own.lead(), quantity.unit());
        boolean ranked = quantity.ordinal() || quantity.unit().startsWith("位") && RANKED.matcher(own.lead()).find();
        Figure.Kind kind = ranked ? Figure.Kind.RANK : completion ? Figure.Kind.COMPLETION
                : base ? Figure.Kind.BASE : change.isEmpty() ? Figure.Kind.LEVEL : Figure.Kind.CHANGE;
        String lead = compared ? own.lead().substring(0, apart.start()) : change.isEmpty() ? own.lead() : words.clauses().withoutChange(own.lead());
        String place = words.places().at(withoutJoiners(words.plain(TimeSpan.without(lead))));
        Told told = told(quantity, own, kind == Figure.Kind.COMPLETION ? "" : without(lead, place));
        IndicatorForms.Said said = forms.said(own.lead() + (told.behind() ? "" : own.tail()));
        int since = index == 0 ? 0 : quantity.start() - all.get(index - 1).start();
        int start = scanned.afterMark(scanned.startOf(quantity.start(), ScannedText.SENTENCE_ENDS, ScannedText.FAR + since));
        String sentence = withoutBrackets(text.substring(start, quantity.start()));
        String period = periods.of(sentence, start, base);
        boolean whole = WHOLE.matcher(own.lead()).find() && !own.lead().contains(period);
        period = whole ? "" : period;
        if (period.isEmpty() && own.joined() && !whole) {
            period = scanned.inBrackets(quantity.start()) || before.kind() == Figure.Kind.BASE ? "" : before.period();
        }
        return new Figure(
                quantity, told.indicator(), told.verb(), told.noun(), told.subject(), kind, period, place.isEmpty() && (told.inherited() || goesOn(own)) ? before.place() : place, change,
                words.clauses().part(own.clause()), !completion && (words.clauses().planned(own.clause()) || AIMED.matcher(sentence).find() && !DONE.matcher(own.clause()).find()),
                said.total() || told.inherited() && before.cumulative() && !said.fresh(),
                said.fresh() || told.inherited() && before.fresh() && !said.total(),
                said.average().isEmpty() && told.inherited() ? before.average() : said.average());
    }

    private String withoutQuantities(String clause, int index) {
        int start = all.get(index).start() - clause.length();
        StringBuilder out = new StringBuilder(clause);
        for (int i = index - 1; i >= 0 && all.get(i).start() >= start; i--) {
            out.delete(all.get(i).start() - start, all.get(i).end() - start);
        }
        return out.toString();
    }

    private static String withoutBrackets(String prefix) {
        String text = prefix;
        String less = BRACKETED.matcher(text).replaceAll("");
        while (!less.equals(text)) {
            text = less;
            less = BRACKETED.matcher(text).replaceAll("");
        }
        return text;
    }

    // 梅岭镇有老年人943人，志愿者270人: both are there.
    private boolean goesOn(Words own) {
        return own.sameSentence() && !before.part() && !ELSEWHERE.matcher(own.lead()).find();
    }

    private boolean begins(Quantity quantity, Words own) {
        return STARTING_POINT.matcher(own.lead()).find() && !MADE_OF.matcher(text.substring(quantity.end())).find();
    }

    /** What a figure measures. */
    private record Told(String indicator, String verb, String noun, String subject, boolean behind, boolean inherited) {}

    private Told told(Quantity quantity, Words own, String lead) {
        String[] several = apart(lead, own.index());
        VerbPhrase phrase = words.phrase(several.length > 0 ? several[0] : lead);
        String goesOn = "";
        boolean base = begins(quantity, own);
        // “春风行动”大会签约29个项目: what is counted stands behind, where it was done before.
        boolean doneBefore = !phrase.noun().isEmpty() && words.endsWithVerb(lead) && own.tail().length() > 1 && several.length == 0;
        // 市一中有612名考生: who has them stands before, who they are behind.
        doneBefore |= lead.endsWith("有") && lead.length() > 2 && own.tail().length() > 1 && several.length == 0
                && !words.phrase(own.tail().substring(0, nounEnd(own.tail()))).noun().isEmpty();
        doneBefore |= !base && LEADS_ON.matcher(lead).find() && own.tail().length() > 1 && several.length == 0;
        VerbPhrase counted = doneBefore ? words.phrase(own.tail().substring(0, nounEnd(own.tail()))) : phrase;
        if (doneBefore && !counted.noun().isEmpty() && counted.verbs().isEmpty()) {
            taken = quantity.end() + nounEnd(own.tail());
            String verb = words.lastVerb(lead);
            boolean has = verb.isEmpty() && lead.endsWith("有");
            String after = own.tail().substring(nounEnd(own.tail())).replaceFirst("^[、，\\s]+", "");
            String name = has ? lead.substring(0, lead.length() - 1) + "，" + after : lead.substring(0, lead.length() - verb.length());
            return new Told(verb + counted.text(), words.declared(verb), counted.noun(), name, true, false);
        }
        if (phrase.noun().isEmpty() && !base) {
            int end = nounEnd(own.tail());
            VerbPhrase behind = words.phrase(own.tail().substring(0, end));
            goesOn = own.tail().substring(end);
            if (!behind.noun().isEmpty()) {
                taken = quantity.end() + end;
                String verb = !phrase.verb().isEmpty() ? phrase.verb() : !behind.verb().isEmpty() ? behind.verb() : words.phrase(goesOn).verb();
                String verbs = phrase.text() + behind.text() + (phrase.verb().isEmpty() && behind.verb().isEmpty() && !verb.isEmpty() ? goesOn : "");
                return new Told(verbs, verb, behind.noun(), subject(own, goesOn), true, false);
            }
        } else if (phrase.verbs().isEmpty() && !own.tail().isEmpty()) {
            // 学生12000名受益.
            VerbPhrase behind = words.phrase(own.tail());
            goesOn = own.tail();
            if (!behind.verb().isEmpty() && behind.noun().isEmpty()) {
                return new Told(phrase.text() + own.tail(), behind.verb(), phrase.noun(), subject(own, ""), false, false);
            }
        } else {
            goesOn = own.tail();
        }
        return inherited(own, phrase, goesOn);
    }

    /** 企业职工、城乡居民养老保险参保分别为68.4万人和124.2万人: each figure has its own noun, in turn. */
    private String[] apart(String lead, int index) {
        int at = lead.indexOf("分别");
        if (at < 0) {
            return new String[0];
        }
        inTurn.clear();
        String[] parts = lead.substring(0, at).split("[、和及与]");
        String last = parts[parts.length - 1];
        int following = 0;
        int end = scanned.boundary(all.get(index).end());
        for (int i = index; i < all.size() && all.get(i).end() <= end; i++) {
            following++;
        }
        if (parts.length < 2 || following != parts.length) {
            return new String[0];
        }
        String[] nouns = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            nouns[i] = i == parts.length - 1 ? last : forms.replaced(last, words.plain(parts[i]));
        }
        inTurn.addAll(List.of(nouns).subList(1, nouns.length));
        return nouns;
    }

    private Told inherited(Words own, VerbPhrase phrase, String goesOn) {
        boolean follows = own.sameSentence() && !before.indicator().isEmpty();
        if (follows && phrase.isEmpty() && !inTurn.isEmpty()) {
            VerbPhrase next = words.phrase(inTurn.remove(0));
            return new Told(next.text(), next.verb(), next.noun(), before.subject(), false, false);
        }
        if (follows && phrase.isEmpty()) {
            return new Told(before.indicator(), before.verb(), before.noun(), before.subject(), false, true);
        }
        boolean modifier = follows && phrase.verbs().isEmpty() && forms.isModifier(phrase.noun()) && own.joined();
        if (modifier) {
            // 创建国家级示范场3个、省级11个.
            String noun = forms.replaced(before.noun(), phrase.noun());
            return new Told(noun, before.verb(), noun, before.subject(), false, true);
        }
        boolean sameVerb = own.joined() && phrase.verb().isEmpty() && !phrase.noun().isEmpty() && !before.verb().isEmpty();
        return new Told(phrase.text(), sameVerb ? before.verb() : phrase.verb(), phrase.noun(), subject(own, goesOn), false, false);
    }

    private String subject(Words own, String goesOn) {
        String said = own.sameSentence() ? before.indicator() : "";
        if (said.isEmpty()) {
            int end = scanned.startOf(taken, ScannedText.CLAUSE_ENDS);
            int sentence = scanned.startOf(end, ScannedText.SENTENCE_ENDS);
            said = sentence < end ? text.substring(sentence, end).replaceFirst("[，：（(,:]$", "") : "";
        }
        String rest = PAUSES_AROUND.matcher(goesOn).replaceAll("");
        // 降至 of 由41个降至6个 belongs to the next figure.
        String both = said + (rest.length() < 2 || STARTING_POINT.matcher(own.lead()).find() ? "" : "，" + rest);
        return both.startsWith("，") ? both.substring(1) : both;
    }

    private static int nounEnd(String tail) {
        Matcher goesOn = GOES_ON.matcher(tail);
        while (goesOn.find()) {
            if (goesOn.start() >= 2 || "，、和及与到赴在".contains(goesOn.group())) {
                return goesOn.start();
            }
        }
        return tail.length();
    }
}
