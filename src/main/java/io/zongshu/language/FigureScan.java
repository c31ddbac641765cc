package io.zongshu.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text, looked through once for its figures: what each measures is read from the words around it. */
final class FigureScan {
    /** No clause or sentence is read further back than this from a figure, or from the figure before it. */
    private static final int FAR = 400;
    private static final String CLAUSE_ENDS = "，；。：！？,;:\n（）()";
    private static final String SENTENCE_ENDS = "；。！？;\n";
    private static final String JOINERS = "、和及与以并，,（( ";
    private static final Set<String> DATES = Set.of("年", "年度", "月", "月份", "日", "号", "时", "分", "年级", "年代", "级", "A级", "强", "线", "号线", "世纪", "届");
    private static final Set<String> AGES = Set.of("岁", "周岁");
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern PAUSES_AROUND = Pattern.compile("^[、，\\s]+|[、，\\s]+$");
    private static final Pattern BOUND = Pattern.compile(".*(?:以上|以下|以内|之内)$");
    private static final Pattern LIMITING = Pattern.compile("超过|超|低于|不低于|不足|不少于");
    private static final Pattern NO_NOUN = Pattern.compile("^(?:用于|投入|支持|，|,|。|；|、|和|的资金用于).*|^$");
    // A noun behind its figure ends where the sentence goes on: 120名干部|到村任职.
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:安|装|配|发|送|建|修|办|打|换|补|领)(?:上|了|好)|到|赴|在|进|深入|下沉|参加|参与|开展|驻|向|给|由|被|实现|获|投入|完成|全部|均|已|实行|进行|提供|加入|应保尽保|、|和|及|与|以及|，");
    private static final Pattern STARTING_POINT = Pattern.compile("(?:由|从)(?:[^，；。由从]{0,8}的)?$");
    /** 2026年计划造林6万亩，新建林带150公里: all of the sentence is an aim, unless something is said to be done. */
    private static final Pattern AIMED = Pattern.compile("^(?:[^，]{0,4}(?:明年|来年|下一步|(?:19|20)[0-9]{2}年))?(?:计划(?![总投])|力争|拟|预计|将|争取(?!资金|项目|上级|省|中央|到|专项))");
    private static final Pattern DONE = Pattern.compile("实际|已|了");
    private static final Pattern STARTED = Pattern.compile("(?:由|从)[^，；。由从]{0,8}(?=[0-9])");
    private static final Pattern WHOLE = Pattern.compile("全年|年度|累计|今年|本年");
    /** 高于全省平均水平1.2个百分点 tells a difference. */
    private static final Pattern APART = Pattern.compile("(高于|低于|高出|超出|多于|少于|快于|优于)[^，；。]*$");
    private static final Pattern RANKED = Pattern.compile("(?:排名|位居|位列|居|列|名列)[^，；。]{0,8}$");

    private final String text;
    private final List<Quantity> all;
    private final IndicatorWords words;
    private final IndicatorForms forms;
    private final List<Figure> figures = new ArrayList<>();
    /** Where the words of the figure before end: behind its noun if that stands behind it. */
    private int taken;
    private Figure before = NONE;
    /** The last figure that stood in no brackets. */
    private Figure outside = NONE;
    /** Nouns of the figures that follow one with 分别. */
    private final List<String> inTurn = new ArrayList<>();
    /** Where brackets are open; which quantities are limits, and where the figure behind each begins. */
    private final BitSet bracketed;
    private final BitSet limits = new BitSet();
    private final int[] next;
    /** The part of time named last in the sentence, in all of it and without 由上年的. */
    private String named = "";
    private String namedSince = "";
    /** How many characters were looked over for the ends of clauses and sentences. */
    private long looked;

    private static final Quantity NO_QUANTITY =
            new Quantity("", 0, 0, "", "", "", "", "", java.util.Optional.empty());
    private static final Figure NONE =
            new Figure(NO_QUANTITY, "", "", "", "", Figure.Kind.LIMIT, "", "", "", false, false, false, false, "");

    FigureScan(String given, List<Quantity> found, IndicatorWords words, IndicatorForms forms) {
        this.text = withoutIdleBrackets(given, found);
        BitSet inName = open(given, "“《", "”》");
        this.all = found.stream().filter(q -> !isDate(q) && !isYearPast(q, given) && !isNumbering(q) && !inName.get(q.start()) && !inWord(q)).toList();
        this.words = words;
        this.forms = forms;
        this.bracketed = open(text, "（(", "）)");
        this.next = new int[all.size()];
        int following = text.length();
        for (int i = all.size() - 1; i >= 0; i--) {
            next[i] = following;
            limits.set(i, isLimit(all.get(i)));
            following = limits.get(i) ? following : all.get(i).start();
        }
    }

    List<Figure> figures() {
        for (int i = 0; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            if (limits.get(i)) {
                figures.add(new Figure(quantity, "", "", "", "", Figure.Kind.LIMIT, "", "", "", false, false, false, false, ""));
            } else {
                boolean inside = bracketed.get(quantity.start());
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

    // Brackets without a figure are part of a noun: 零工市场（驿站）38个. The text keeps its length.
    private static String withoutIdleBrackets(String given, List<Quantity> found) {
        StringBuilder out = new StringBuilder(given);
        int open = -1;
        int first = 0;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c == '（' || c == '(') {
                open = i;
            } else if ((c == '）' || c == ')') && open >= 0) {
                int from = open;
                int to = i;
                while (first < found.size() && found.get(first).end() < from) {
                    first++;
                }
                int last = first;
                while (last < found.size() && found.get(last).start() < to) {
                    last++;
                }
                List<Quantity> about = found.subList(first, last);
                if (to - from <= 3 && about.stream().anyMatch(q -> q.end() == from && !q.unit().isEmpty())) {
                    // 5800套（间）: another measure word.
                    out.replace(from, to + 1, " ".repeat(to + 1 - from));
                } else if (about.stream().noneMatch(q -> q.start() > from && q.end() <= to && q.arabic()) && hasNoMark(given.substring(from, to))) {
                    out.setCharAt(open, '‘');
                    out.setCharAt(i, '’');
                }
                open = -1;
            }
        }
        return out.toString();
    }

    private static boolean hasNoMark(String inside) {
        return inside.chars().noneMatch(c -> "，；。：！？".indexOf(c) >= 0);
    }

    // PM2.5 and 5G are names.
    private boolean inWord(Quantity quantity) {
        char before = quantity.start() == 0 ? ' ' : text.charAt(quantity.start() - 1);
        char after = quantity.end() == text.length() ? ' ' : text.charAt(quantity.end());
        return quantity.unit().isEmpty() && (isLetter(before) || isLetter(after));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDate(Quantity quantity) {
        boolean years = quantity.unit().startsWith("年")
                && quantity.value().map(v -> v.compareTo(BigDecimal.valueOf(1900)) < 0).orElse(true);
        return DATES.contains(quantity.unit()) && !years;
    }

    // 一年来 is the whole time.
    private static boolean isYearPast(Quantity quantity, String text) {
        return quantity.text().equals("一年") && (text.startsWith("来", quantity.end()) || text.startsWith("以来", quantity.end()));
    }

    // 第一针, 第三批 and 第一人民医院 tell which one, 第3位 how far; 万元产值能耗 is a name.
    private static boolean isNumbering(Quantity quantity) {
        boolean perAmount = quantity.unit().equals("元") && quantity.digits().matches("[万亿]") && quantity.after().isEmpty() && quantity.before().isEmpty();
        boolean prize = quantity.unit().startsWith("等奖") || quantity.unit().startsWith("等功");
        return perAmount || prize || quantity.ordinal() && !quantity.unit().startsWith("位") && !quantity.unit().equals("名");
    }

    /** The places of a text behind an opening mark whose closing mark is still to come. */
    private static BitSet open(String text, String opening, String closing) {
        BitSet open = new BitSet();
        boolean now = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            now = opening.indexOf(c) >= 0 || now && closing.indexOf(c) < 0;
            open.set(i, now);
        }
        return open;
    }

    // 80周岁以上老年人, 20万元以上的村: the noun goes on behind the limit.
    private boolean isLimit(Quantity quantity) {
        String behind = text.substring(quantity.end(), boundary(quantity.end()));
        boolean noun = !NO_NOUN.matcher(behind).matches();
        boolean typed = quantity.unit().isEmpty() && (behind.startsWith("型") || behind.startsWith("类"));
        // 6.8/10万: of how many.
        boolean per = quantity.start() > 0 && text.charAt(quantity.start() - 1) == '/';
        boolean age = AGES.contains(quantity.unit()) || quantity.unit().isEmpty() && behind.matches("^[-—－–~～至][0-9]+(?:周)?岁.*");
        boolean over = behind.startsWith("的") && behind.length() > 2 && LIMITING.matcher(quantity.before()).matches();
        return per || typed || noun && over || noun && (age || BOUND.matcher(quantity.after()).matches() || behind.startsWith("及以上") || behind.startsWith("及以下"));
    }

    private int boundary(int from) {
        int end = from;
        while (end < text.length() && end - from < FAR && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
            looked++;
        }
        return end;
    }

    private int startOf(int at, String marks) {
        return startOf(at, marks, FAR);
    }

    private int startOf(int at, String marks, int far) {
        int start = at;
        while (start > 0 && at - start < far && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
            looked++;
        }
        return start;
    }

    /** The words that belong to a figure. */
    private record Words(String clause, String lead, String tail, boolean sameSentence, boolean joined, int index) {}

    private Words wordsOf(Quantity quantity, int index) {
        int clause = startOf(quantity.start(), CLAUSE_ENDS);
        int from = Math.max(clause, taken);
        String lead = withoutJoiners(text.substring(Math.min(from, quantity.start()), quantity.start()));
        if (lead.isBlank() && clause > 1 && "：:".indexOf(text.charAt(clause - 1)) >= 0 && taken < clause) {
            lead = text.substring(startOf(clause - 1, CLAUSE_ENDS), clause - 1);
        }
        int end = Math.max(quantity.end(), Math.min(boundary(quantity.end()), next[index]));
        boolean sameSentence = before != NONE && !hasAny(text.substring(before.quantity().end(), quantity.start()), SENTENCE_ENDS);
        String between = before == NONE ? "，" : text.substring(before.quantity().end(), quantity.start());
        boolean joined = sameSentence && !hasAny(between, "，,");
        String tail = text.substring(quantity.end(), end);
        int listed = tail.indexOf('、');
        return new Words(text.substring(clause, quantity.start()), lead, listed < 0 ? tail : tail.substring(0, listed), sameSentence, joined, index);
    }

    // A part of time is not cut in two: a sentence that is read from within is read from a mark on.
    private int afterMark(int from) {
        int start = from;
        while (start > 0 && start < from + FAR / 2 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start++;
        }
        return start;
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
        boolean base = STARTING_POINT.matcher(own.lead()).find() && index + 1 < all.size();
        Matcher apart = APART.matcher(own.lead());
        boolean compared = !completion && !base && apart.find();
        String change = completion || base ? "" : compared ? apart.group(1) : words.clauses().change(own.lead(), quantity.unit());
        boolean ranked = quantity.ordinal() || quantity.unit().startsWith("位") && RANKED.matcher(own.lead()).find();
        Figure.Kind kind = ranked ? Figure.Kind.RANK : completion ? Figure.Kind.COMPLETION
                : base ? Figure.Kind.BASE : change.isEmpty() ? Figure.Kind.LEVEL : Figure.Kind.CHANGE;
        String lead = compared ? own.lead().substring(0, apart.start()) : change.isEmpty() ? own.lead() : words.clauses().withoutChange(own.lead());
        String place = Places.at(withoutJoiners(words.plain(TimeSpan.without(lead))));
        Told told = told(quantity, own, kind == Figure.Kind.COMPLETION ? "" : without(lead, place));
        IndicatorForms.Said said = forms.said(own.lead() + (told.behind() ? "" : own.tail()));
        int since = index == 0 ? 0 : quantity.start() - all.get(index - 1).start();
        int start = afterMark(startOf(quantity.start(), SENTENCE_ENDS, FAR + since));
        String sentence = withoutBrackets(text.substring(start, quantity.start()));
        String period = period(sentence, start, base);
        boolean whole = WHOLE.matcher(own.lead()).find() && !own.lead().contains(period);
        period = whole ? "" : period;
        if (period.isEmpty() && own.joined() && !whole) {
            period = bracketed.get(quantity.start()) || before.kind() == Figure.Kind.BASE ? "" : before.period();
        }
        return new Figure(
                quantity, told.indicator(), told.verb(), told.noun(), told.subject(), kind, period, place.isEmpty() && told.inherited() ? before.place() : place, change,
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

    /** The part of time that a figure is of; in a very long sentence it may be named further back than is read. */
    private String period(String sentence, int start, boolean base) {
        boolean cut = start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0;
        String whole = TimeSpan.lastIn(sentence);
        // 由上年的61%提升至72%: 上年 is the first one's only.
        String since = TimeSpan.lastIn(STARTED.matcher(sentence).replaceAll(""));
        named = whole.isEmpty() && cut ? named : whole;
        namedSince = since.isEmpty() && cut ? namedSince : since;
        return words.periodOf(base ? named : namedSince);
    }

    /** How many characters were looked over for the ends of clauses and sentences: what the work grows with. */
    long looked() {
        return looked;
    }

    /** What a figure measures. */
    private record Told(String indicator, String verb, String noun, String subject, boolean behind, boolean inherited) {}

    private Told told(Quantity quantity, Words own, String lead) {
        String[] several = apart(lead, own.index());
        IndicatorWords.Phrase phrase = words.phrase(several.length > 0 ? several[0] : lead);
        String goesOn = "";
        boolean base = STARTING_POINT.matcher(own.lead()).find();
        // “春风行动”大会签约29个项目: what is counted stands behind, where it was done before.
        boolean doneBefore = !phrase.noun().isEmpty() && words.endsWithVerb(lead) && own.tail().length() > 1 && several.length == 0;
        // 市一中有612名考生: who has them stands before, who they are behind.
        doneBefore |= lead.endsWith("有") && lead.length() > 2 && own.tail().length() > 1 && several.length == 0
                && !words.phrase(own.tail().substring(0, nounEnd(own.tail()))).noun().isEmpty();
        IndicatorWords.Phrase counted = doneBefore ? words.phrase(own.tail().substring(0, nounEnd(own.tail()))) : phrase;
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
            IndicatorWords.Phrase behind = words.phrase(own.tail().substring(0, end));
            goesOn = own.tail().substring(end);
            if (!behind.noun().isEmpty()) {
                taken = quantity.end() + end;
                String verb = !phrase.verb().isEmpty() ? phrase.verb() : !behind.verb().isEmpty() ? behind.verb() : words.phrase(goesOn).verb();
                String verbs = phrase.text() + behind.text() + (phrase.verb().isEmpty() && behind.verb().isEmpty() && !verb.isEmpty() ? goesOn : "");
                return new Told(verbs, verb, behind.noun(), subject(own, goesOn), true, false);
            }
        } else if (phrase.verbs().isEmpty() && !own.tail().isEmpty()) {
            // 学生12000名受益.
            IndicatorWords.Phrase behind = words.phrase(own.tail());
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
        int end = boundary(all.get(index).end());
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

    private Told inherited(Words own, IndicatorWords.Phrase phrase, String goesOn) {
        boolean follows = own.sameSentence() && !before.indicator().isEmpty();
        if (follows && phrase.isEmpty() && !inTurn.isEmpty()) {
            IndicatorWords.Phrase next = words.phrase(inTurn.remove(0));
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
            int end = startOf(taken, CLAUSE_ENDS);
            int sentence = startOf(end, SENTENCE_ENDS);
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
