package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures that are nouns, one or a list of them, worded after their kinds: 聚焦产业发展、乡村振兴; 召开座谈会; 采取集中轮训、专题研讨等方式. */
final class NounMeasures {
    /** 三岗十八级. */
    private static final Pattern GRADES = Pattern.compile("[一二三四五六七八九十两]{1,2}[岗类层档级][一二三四五六七八九十]{1,3}[岗类层档级薪]");

    /** 月调度、季晾晒. */
    private static final Pattern AT_TIMES = Pattern.compile("(?:每?[日周月季年旬]|半年|季度|年终|年底|年度)\\p{IsHan}{2,4}");

    /** 项目攻坚、招商引资、征收拆迁三张榜, 北京、重庆等地: the last word sums up what stands before it. */
    private static final Pattern SUMMED = Pattern.compile("[^，；：]*((?<!第)[两三四五六七八九十][张本个项支类条大套道]\\p{IsHan}{1,4}|等\\p{IsHan}+|等[^，；：、等]*[”》]\\p{IsHan}*|“[三四五]位一体”)");

    /** “四型组建”：独立组建、企企联建: a name and what it stands for. */
    private static final Pattern EXPLAINED = Pattern.compile("([^，；：]{2,12})：([^：]+)");

    /** The name of a class has at most so many characters. */
    private static final int CLASS = 8;

    /** Names of so many characters on average are short. */
    private static final int SHORT = 5;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final NounNames names;

    NounMeasures(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.names = new NounNames(words, reader);
    }

    /** Names with how they are worded; neighbours worded alike are one list. */
    record Worded(Sourced names, String wording, String kind) {
        /** Does it only say about what, or for whom, so that an action must follow? */
        boolean scope(RealiseWords words) {
            return wording.endsWith(NounKind.SLOT) && (words.opening("介词举措", wording).isPresent() || wording.startsWith("对")) && !wording.startsWith("坚持");
        }

        Worded and(Worded other) {
            return new Worded(Wording.listed(List.of(names, other.names)), wording, kind);
        }

        Sourced clause() {
            int slot = wording.indexOf(NounKind.SLOT);
            String after = wording.substring(slot + NounKind.SLOT.length());
            String rest = names.text().endsWith("等") && after.startsWith("等") ? after.substring(1) : after;
            return Wording.noun(wording.substring(0, slot), kind).plus(names).plus(rest.isEmpty() ? Sourced.EMPTY : Wording.noun(rest, kind));
        }
    }

    /** The measure's names as worded beside the item; empty if it is a clause, or stays as it is. */
    List<Worded> worded(Sourced measure, String item) {
        Matcher explained = EXPLAINED.matcher(measure.text());
        if (explained.matches() && measure.text().startsWith("“")) {
            return explained(measure, explained, item);
        }
        String text = measure.text();
        if (text.indexOf('，') >= 0 || text.indexOf('：') >= 0) {
            return List.of();
        }
        List<Sourced> parts = NounNames.parts(measure);
        if (GRADES.matcher(text).matches() || parts.size() > 1 && parts.stream().allMatch(n -> AT_TIMES.matcher(n.text()).matches())) {
            return List.of(new Worded(measure, "实行" + NounKind.SLOT, "类别"));
        }
        if (parts.size() == 1) {
            return names.kind(text, false).map(k -> one(measure, k.wording(item, false), NounNames.entry(k))).orElse(List.of());
        }
        if (names.oneVerb(parts)) {
            return List.of();
        }
        Optional<NounKind> sum = words.nouns().measure(ItemOpening.core(text));
        Matcher summed = SUMMED.matcher(text);
        if (sum.isPresent() && summed.matches() && sums(summed.group(1)) && !reader.opensWithVerb(text) && parts.subList(0, parts.size() - 1).stream().allMatch(p -> names.kind(p.text(), true).isPresent())) {
            return one(measure, sum.get().wording(item, true), "类别");
        }
        if (NounNames.quotation(parts.get(0).text()) && text.indexOf('、') > 0 && parts.stream().filter(p -> NounNames.quotation(p.text())).count() < parts.size() && names.opening(parts) < 2) {
            return one(measure, words.nouns().other(NounNames.NAMES).measure(), "其他");
        }
        return list(measure, parts, item);
    }

    /** 等地, 等千亿级产业集群, 三张榜; not 等部门建立协调机制. */
    private boolean sums(String last) {
        String noun = last.startsWith("等") ? last.substring(1) : last;
        return !reader.narrates(noun) && (noun.length() <= SHORT || reader.noun(noun));
    }

    /** 独立组建、企企联建的“四型组建”; 有魄力敢担当、有本领能担当的“狮子型”干部: what explains a name stands before it. */
    private List<Worded> explained(Sourced measure, Matcher explained, String item) {
        Sourced name = measure.slice(0, explained.end(1));
        Optional<NounKind> kind = names.kind(name.text(), false);
        if (kind.isEmpty()) {
            return List.of();
        }
        Sourced whole = measure.slice(explained.start(2), explained.end(2)).plus(Wording.glue("的")).plus(name);
        return one(whole, kind.get().wording(item, false), "类别");
    }

    private static List<Worded> one(Sourced names, String wording, String entry) {
        boolean said = names.text().startsWith(wording.substring(0, Math.max(0, wording.indexOf(NounKind.SLOT))));
        return wording.isEmpty() || said ? List.of() : List.of(new Worded(names, wording, entry));
    }

    private List<Worded> list(Sourced measure, List<Sourced> parts, String item) {
        List<NounKind> kinds = new ArrayList<>();
        for (Sourced part : parts) {
            Optional<NounKind> kind = names.kind(part.text(), true);
            if (kind.isEmpty()) {
                // 拟提拔重用、晋升职级考察对象: one noun for all that.
                return reader.noun(measure.text()) && names.opening(parts) == 0
                        ? words.nouns().measure(measure.text()).map(k -> one(measure, k.wording(item, false), "类别")).orElse(List.of())
                        : List.of();
            }
            kinds.add(kind.get());
        }
        boolean ways = kinds.stream().anyMatch(k -> k.name().equals(NounNames.WAYS));
        boolean steps = kinds.stream().anyMatch(k -> k.name().equals(NounNames.STEPS));
        if ((ways || steps) && !names.alike(parts, kinds)) {
            return List.of();
        }
        boolean brief = measure.text().length() <= (SHORT + 1) * parts.size();
        List<String> wordings = kinds.stream().map(k -> k.wording(item, brief)).toList();
        List<String> known = wordings.stream().filter(w -> !w.isEmpty()).distinct().toList();
        NounKind aspect = words.nouns().other(NounNames.ASPECTS);
        String aspects = aspect.wording(item, true);
        boolean named = kinds.stream().anyMatch(k -> k.name().equals(NounNames.NAMES));
        String last = wordings.get(wordings.size() - 1);
        List<String> before = wordings.subList(0, wordings.size() - 1);
        NounKind end = kinds.get(kinds.size() - 1);
        boolean told = NounNames.entry(end).equals("类别") && (end.verbs() || new Worded(measure, last, "").scope(words));
        boolean plain = kinds.subList(0, kinds.size() - 1).stream().allMatch(k -> k.name().equals(end.name()) || k.name().matches(NounNames.ASPECTS + "|" + NounNames.WAYS));
        if (told && plain && !last.isEmpty() && end.byItem().isEmpty() && known.size() > 1) {
            // 政治素质、治理能力考核办法; 巡视组、检查组反馈问题: the last word is said of all.
            return one(measure, last, "类别");
        }
        if (last.startsWith("开展") && (before.stream().allMatch(w -> w.startsWith("围绕")) || ways && !steps && !named)) {
            // 讲话精神、重要会议专题轮训; 调研、公开比选、跨地区交流
            return one(measure, last, "类别");
        }
        if (wordings.stream().filter(NounMeasures::field).count() * 2 >= parts.size()) {
            return one(measure, wordings.stream().filter(NounMeasures::field).findFirst().orElseThrow(), "类别");
        }
        boolean few = named && kinds.stream().filter(k -> !k.name().equals(NounNames.NAMES)).count() * 2 <= parts.size();
        if (few && parts.stream().allMatch(p -> NounNames.quotation(p.text()))) {
            return one(measure, words.nouns().other(NounNames.NAMES).measure(), "其他");
        }
        if (known.size() == 1) {
            return one(measure, known.get(0), NounNames.entry(kinds.get(wordings.indexOf(known.get(0)))));
        }
        if (!aspects.equals(aspect.measure()) && !named) {
            // 涵盖: what a rule is about.
            return one(measure, aspects, "其他");
        }
        if (ways || steps) {
            return one(measure, words.nouns().other(NounNames.WAYS).wording(item, true), "其他");
        }
        if (named && known.size() == 2) {
            // A plan and quoted names of others: “南向”计划、“人才夜市”.
            return one(measure, known.stream().filter(w -> !w.equals(words.nouns().other(NounNames.NAMES).measure())).findFirst().orElseThrow(), "类别");
        }
        return split(parts, wordings).orElseGet(() -> one(measure, aspects, "其他"));
    }

    private static boolean field(String wording) {
        return wording.startsWith("聚焦") || wording.startsWith("围绕");
    }

    /** Two or three kinds, one after the other, are as many clauses: 健全预警机制，召开联席会议. */
    private static Optional<List<Worded>> split(List<Sourced> parts, List<String> wordings) {
        List<Worded> clauses = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Worded own = new Worded(parts.get(i), wordings.get(i), "类别");
            int last = clauses.size() - 1;
            if (last >= 0 && clauses.get(last).wording().equals(own.wording())) {
                clauses.set(last, clauses.get(last).and(own));
            } else {
                clauses.add(own);
            }
        }
        boolean few = clauses.size() <= 3 && clauses.stream().noneMatch(c -> c.wording().startsWith("突出"));
        return few && !wordings.contains("") ? Optional.of(clauses) : Optional.empty();
    }

    /** 领军人才计划、“人才夜市” with the item 引才项目 is 实施领军人才计划、“人才夜市”等引才项目: the item is the class of what is listed. */
    Optional<Sourced> summedBy(Sourced measure, Sourced item) {
        List<String> classes = words.nouns().summed(item.text());
        List<Sourced> parts = NounNames.parts(measure);
        boolean plain = item.text().indexOf('“') < 0 && item.text().indexOf('、') < 0 && item.text().length() <= CLASS;
        boolean listed = plain && !classes.isEmpty() && parts.size() > 1 && measure.text().indexOf('，') < 0 && measure.text().indexOf('：') < 0;
        List<NounKind> kinds = listed ? parts.stream().flatMap(p -> names.kind(p.text(), true).stream()).filter(k -> classes.contains(k.name())).toList() : List.of();
        if (kinds.isEmpty() || kinds.size() < parts.size()) {
            return Optional.empty();
        }
        NounKind first = kinds.get(0);
        String own = first.name().equals(NounNames.NAMES) ? "" : first.measure().replace(NounKind.SLOT, "");
        Sourced verb = Wording.noun(own.isEmpty() ? words.nouns().itemVerb(item.text()).orElse("推行") : own, "类别");
        return Optional.of(verb.plus(measure).plus(measure.text().endsWith("等") ? Sourced.EMPTY : Wording.glue("等")).plus(item));
    }

    /** Do the data begin with each name of the list (批捕、起诉 with 批捕213人；起诉487人), so that they tell it? */
    boolean told(Sourced measure, List<Datum> data) {
        return names.told(measure, data);
    }
}
