package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures that are nouns, one or a list of them, worded after their kinds: 聚焦产业发展、乡村振兴; 召开座谈会; 采取集中轮训、专题研讨等方式. */
final class NounMeasures {

    /** 项目攻坚、招商引资、征收拆迁三张榜, 北京、重庆等地: the last word sums up what stands before it. */
    private static final Pattern SUMMED = Pattern.compile("[^，；：]*((?<!第)[两三四五六七八九十][张本个项支类条大套道]\\p{IsHan}{1,4}|等\\p{IsHan}+|等[^，；：、等]*[”》]\\p{IsHan}*|“[三四五]位一体”|“?绿色通道”?)");

    /** A doing has so many characters, and so many of them are the stages of something. */
    private static final int STAGES = 4;

    /** 5个方面, 7个具体意见 behind a list. */
    private static final Pattern COUNT = Pattern.compile("[0-9]+[个大项]\\p{IsHan}{1,6}$");

    /** “三型组建”：单独组建、村企联建: a name and what it stands for. */
    private static final Pattern EXPLAINED = Pattern.compile("([^，；：]{2,12})：([^：]+)");


    /** The kind of what is to be done away with. */
    private static final String BAD = "问题";

    /** What sums up a list may be so short that it needs no ending of a known kind. */
    private static final int SHORT = 5;

    static final String SUPPORT = "动词";

    private static final Pattern NOUN = Pattern.compile("n.*|vn|b|a|j|s|f|w.*|m|q|g.*|ude1|cc?");
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
            boolean row = names.text().matches(".*[”》]") && other.names.text().matches("[“《].*");
            boolean described = (names.text() + other.names.text()).contains("的“");
            return new Worded(names.plus(row ? Sourced.EMPTY : Wording.glue(described ? "和" : "、")).plus(other.names), wording, kind);
        }

        private Sourced wording(String text) {
            return kind.equals(SUPPORT) ? Wording.support(text) : Wording.noun(text, kind);
        }

        Sourced clause() {
            int slot = wording.indexOf(NounKind.SLOT);
            String after = wording.substring(slot + NounKind.SLOT.length());
            String rest = names.text().endsWith("等") && after.startsWith("等") ? after.substring(1) : after;
            return wording(wording.substring(0, slot)).plus(names).plus(rest.isEmpty() ? Sourced.EMPTY : wording(rest));
        }
    }

    /** The measure's names as worded beside the item; empty if it is a clause, or stays as it is. */
    List<Worded> worded(Sourced measure, String item) {
        Matcher explained = EXPLAINED.matcher(measure.text());
        if (explained.matches() && measure.text().startsWith("“")) {
            return explained(measure, explained, item);
        }
        String text = measure.text();
        boolean itsOwn = text.startsWith(item) && item.length() >= SHORT - 1 && text.length() > item.length() && reader.opensWithVerb(item);
        if (itsOwn && words.nouns().measure(text).filter(NounKind::verbs).isPresent()) {
            // 发展船员全程纪实机制: the item says what the mechanism is for.
            return one(measure, words.nouns().measure(text).orElseThrow().measure(), "");
        }
        if (text.indexOf('，') >= 0 || text.indexOf('：') >= 0) {
            return List.of();
        }
        Matcher summed = COUNT.matcher(text);
        if (summed.find() && text.indexOf('、') > 0) {
            // 海洋意识、安全意识2个方面: the sum stays behind what it sums up.
            List<Worded> plain = worded(measure.slice(0, summed.start()), item);
            return plain.size() == 1 ? List.of(new Worded(measure, plain.get(0).wording(), plain.get(0).kind())) : List.of();
        }
        List<Sourced> parts = NounNames.parts(measure);
        if (parts.size() > 1 && names.subjects(parts)) {
            return List.of();
        }
        if (parts.size() == 1) {
            boolean doings = names.doings(text) && words.ending("人称名词", item).isEmpty();
            return names.kind(text, false).map(k -> k.wording(item, false)).or(() -> Optional.of("开展" + NounKind.SLOT).filter(w -> doings))
                    .map(w -> one(measure, w, item)).orElse(List.of());
        }
        if (names.oneVerb(parts)) {
            return text.indexOf('的') > 0 ? whole(measure, parts, item) : List.of();
        }
        Optional<NounKind> sum = words.nouns().measure(ItemOpening.core(text));
        Matcher lastOfAll = SUMMED.matcher(text);
        if (sum.isPresent() && lastOfAll.matches() && sums(lastOfAll.group(1)) && !reader.opensWithVerb(text) && parts.subList(0, parts.size() - 1).stream().allMatch(p -> names.kind(p.text(), true).isPresent())) {
            return one(measure, sum.get().wording(item, true), item);
        }
        if (NounNames.quotation(parts.get(0).text()) && text.indexOf('、') > 0 && parts.stream().filter(p -> NounNames.quotation(p.text())).count() < parts.size() && names.opening(parts) < 2) {
            return one(measure, words.nouns().other(NounNames.NAMES).measure(), item);
        }
        return list(measure, parts, item);
    }

    /** 摸底建档、跟踪培养、岗位历练、定期评估 behind what was set up: its stages, each of its own; empty if it is no such list. */
    List<Worded> stages(Sourced measure) {
        List<String> parts = NounNames.parts(measure).stream().map(Sourced::text).toList();
        boolean own = parts.stream().map(p -> p.substring(p.length() / 2)).distinct().count() == parts.size();
        boolean stages = parts.size() >= STAGES && own && parts.stream().allMatch(p -> p.length() == STAGES);
        String wording = words.nouns().other(NounNames.STEPS).wording("流程", true);
        return stages ? List.of(new Worded(measure, wording, words.nouns().entry(wording))) : List.of();
    }

    /** 等地, 等百亿级产业集群, 三张榜; not 等部门建立协调机制. */
    private boolean sums(String last) {
        String noun = last.startsWith("等") ? last.substring(1) : last;
        return !reader.narrates(noun) && (noun.length() <= SHORT || reader.noun(noun));
    }

    /** 单独组建、村企联建的“三型组建”; 有胆识敢开拓、有办法能开拓的“先锋型”干部: what explains a name stands before it. */
    private List<Worded> explained(Sourced measure, Matcher explained, String item) {
        Sourced name = measure.slice(0, explained.end(1));
        Optional<NounKind> kind = names.kind(name.text(), false);
        if (kind.isEmpty()) {
            return List.of();
        }
        Sourced whole = measure.slice(explained.start(2), explained.end(2)).plus(Wording.glue("的")).plus(name);
        return one(whole, kind.get().wording(item, false), item);
    }

    private List<Worded> one(Sourced measure, String given, String item) {
        String usual = names.people(item) && NounList.work(given) ? words.nouns().other(NounNames.AROUND).measure() : given;
        String wording = promotes(usual, measure.text()) ? words.nouns().measure(BAD).orElseThrow().measure() : usual;
        boolean said = measure.text().startsWith(wording.substring(0, Math.max(0, wording.indexOf(NounKind.SLOT))));
        return wording.isEmpty() || said ? List.of() : List.of(new Worded(measure, wording, words.nouns().entry(wording)));
    }

    private List<Worded> list(Sourced measure, List<Sourced> parts, String item) {
        List<NounKind> kinds = names.kinds(parts);
        NounList list = new NounList(words.nouns(), parts, kinds, item, names.people(item));
        if (kinds.size() < parts.size() || list.told() && !names.alike(parts, kinds)) {
            return whole(measure, parts, item);
        }
        Optional<String> wording = list.wording();
        return wording.map(w -> one(measure, w, item)).orElseGet(() -> list.split().orElseGet(() -> one(measure, list.aspects(), item)));
    }

    /** 拟提拔使用、交流任职考察对象: one noun for all that. */
    private List<Worded> whole(Sourced measure, List<Sourced> parts, String item) {
        return reader.noun(measure.text()) && names.opening(parts) == 0
                ? words.nouns().measure(measure.text()).map(k -> one(measure, k.wording(item, false), item)).orElse(List.of())
                : List.of();
    }

    /** Would a verb of ours promote what is to be done away with (造假等问题, “三乱”)? */
    private boolean promotes(String wording, String noun) {
        String verb = wording.substring(0, Math.max(0, wording.indexOf(NounKind.SLOT)));
        boolean named = noun.startsWith("“") && noun.endsWith("”") && words.list("反面用字").stream().anyMatch(noun::contains) && words.list("制止用字").stream().noneMatch(noun::contains);
        return named || words.collocations().bad(noun) && words.collocations().fits(verb, noun) == Collocations.Fit.NO;
    }

    /** Do the data begin with each name of the list (批捕、起诉 with 批捕213人；起诉487人), so that they tell it? */
    boolean told(Sourced measure, List<Datum> data) {
        return names.told(measure, data);
    }

    /** Is it nouns only, but for a doing at its end that has none who does it? */
    boolean only(String text) {
        List<Token> tokens = reader.tokens(text);
        boolean acted = tokens.stream().limit(tokens.size() - 1L).anyMatch(t -> (words.has("带宾动词", t.text()) || words.has("自成谓语", t.text())) && !ClauseReader.quoted(text, t.start()) && t.start() > 0);
        String head = text.substring(0, tokens.get(tokens.size() - 1).start());
        boolean who = ClauseReader.verb(tokens.get(tokens.size() - 1)) && words.ending("人称名词", head).filter(p -> !p.equals("人才")).or(() -> words.ending("组织主体", head)).isPresent();
        return text.length() >= STAGES && !acted && !who && reader.knownVerb(text) == 0 && !text.endsWith("等") && !reader.narrates(text) && !ClauseReader.verb(tokens.get(0)) && words.nouns().measure(ClauseReader.unclosed(text)).filter(k -> k.measure().startsWith("面向")).isEmpty()
                && NOUN.matcher(tokens.get(0).nature()).matches() && !tokens.get(0).nature().startsWith("c")
                && tokens.stream().limit(tokens.size() - 1L).allMatch(t -> NOUN.matcher(t.nature()).matches() || ClauseReader.quoted(text, t.start()))
                && words.list("人称名词").stream().noneMatch(text::startsWith);
    }
}
