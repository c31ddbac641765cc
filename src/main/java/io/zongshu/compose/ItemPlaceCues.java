package io.zongshu.compose;

import io.zongshu.compose.ItemPlace.Role;
import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells whether a place suits a row's item: the item's words and kind, the measure's ends and what it lacks, what both share, and
 * what else the row has. A cue is what it is about, a colon and what is there.
 */
final class ItemPlaceCues {
    private static final int LONGEST = 6;
    private static final Pattern NUMBER = Pattern.compile("(?:^|“)([两二三四五六七八九2-9])(?:[个项大支类种条张级]|(?=[\\p{IsHan}”]))");
    private static final Pattern PARTED = Pattern.compile("[、—+＋]+");
    private static final Pattern NAMED = Pattern.compile("[“”《》0-9A-Za-z]");
    /** The same digits in three rows of ten. */
    private static final String DIGITS = "一二三四五六七八九十" + "1234567890" + "一两";

    private final RealiseWords words;
    private final ClauseReader reader;
    private final MeasureShapes shapes;
    private final OwnPredicate predicate;
    private final Persons persons;
    private final ItemOpening items;

    ItemPlaceCues(RealiseWords words, ClauseReader reader, ItemOpening items) {
        this.words = words;
        this.reader = reader;
        this.items = items;
        this.shapes = reader.shapes();
        this.predicate = reader.predicates();
        this.persons = reader.persons();
    }

    /** The cues of each of a row's places. */
    List<List<String>> of(SentenceWork work, List<ItemPlace> places) {
        List<String> item = item(work.item.text());
        List<String> row = row(work);
        List<List<String>> all = new ArrayList<>();
        int at = -1;
        List<String> measure = List.of();
        for (ItemPlace place : places) {
            List<String> cues = new ArrayList<>(List.of("恒:有"));
            cues.addAll(item);
            if (place.at() < 0) {
                cues.addAll(row);
            } else {
                // A measure has several places, which stand behind one another.
                measure = place.at() == at ? measure : measure(work, place.at());
                at = place.at();
                cues.addAll(measure);
                place(work.item.text(), work.given.get(at).text(), place, cues);
            }
            all.add(cues);
        }
        return all;
    }

    private List<String> item(String text) {
        List<String> cues = new ArrayList<>();
        List<Token> tokens = reader.tokens(text);
        String core = ItemOpening.core(text);
        Token last = tokens.get(tokens.size() - 1);
        cues.add("项末:" + core.substring(Math.max(0, core.length() - 2)));
        cues.add("项首性:" + nature(tokens.get(0)));
        cues.add("项末性:" + nature(last));
        cues.add("项首末性:" + nature(tokens.get(0)) + nature(last));
        cues.add("项类:" + reader.kind(text));
        cues.add("项长:" + Math.min(text.length() / 3, LONGEST));
        cues.add("项名类:" + noun(core));
        cues.add("项配:" + words.collocations().of(core).map(g -> g.nature().name()).orElse("－"));
        cues.add("项引:" + mark(text));
        add(ItemVerbs.pair(text), "项:并列", cues);
        add(items.action(text), "项:做", cues);
        add(persons.told(text), "项:人事", cues);
        add(reader.noun(text), "项:名词", cues);
        for (String list : List.of("单位主体", "主体中心词", "人群词尾", "人称名词", "活动名称", "指标中心词", "统计事项", "场合中心词", "场合总称", "做法中心词", "列举总称", "收尾类名", "构成名词", "提法名词", "事务中心词", "处所词尾", "称号中心词", "评比中心词", "职务词尾")) {
            add(words.ending(list, core).isPresent(), "项尾:" + list, cues);
        }
        add(words.has("统称事项", text), "项:统称", cues);
        add(words.has("首位事项", text), "项:首位", cues);
        add(words.list("领导人").stream().anyMatch(text::contains), "项:领导", cues);
        add(number(text) > 0, "项:数", cues);
        return cues;
    }

    private List<String> row(SentenceWork work) {
        List<String> cues = new ArrayList<>();
        String item = work.item.text();
        cues.add("行举:" + Math.min(5, work.given.size()));
        cues.add("行数:" + Math.min(3, work.data.size()) + (work.data.isEmpty() ? "" : work.data.get(0).bare() ? work.data.get(0).people() ? "人" : "裸" : work.data.get(0).verb().isEmpty() ? "名" : "动"));
        cues.add("行果:" + Math.min(2, work.results.size()));
        cues.add("行举数果:" + Math.min(2, work.given.size()) + Math.min(1, work.data.size()) + Math.min(1, work.results.size()));
        add(work.example, "行:事例", cues);
        add(work.planned, "行:打算", cues);
        add(work.overview, "行:总体", cues);
        add(!work.department.isEmpty(), "行:部门", cues);
        String said = work.given.stream().map(Sourced::text).collect(Collectors.joining("，"));
        cues.add("合:" + covered(item, said));
        cues.add("合全:" + covered(item, said + "，" + work.results.stream().map(Sourced::text).collect(Collectors.joining("，")) + "，" + work.data.stream().map(d -> d.text().text()).collect(Collectors.joining("，"))));
        cues.add("题合:" + covered(item, work.theme.text()));
        List<Token> tokens = reader.tokens(item);
        add(ItemCoverage.covered(item, work.given), "合:尽", cues);
        List<String> telling = tokens.stream().map(Token::text).filter(w -> !work.theme.text().contains(w) && !words.has("泛用词", w) && "的和与及、".indexOf(w) < 0).toList();
        boolean name = NAMED.matcher(item).find();
        cues.add("标:" + (name ? "名" : "") + (telling.isEmpty() ? "题" : telling.stream().allMatch((said + work.time.text())::contains) ? "尽" : telling.stream().anyMatch(said::contains) ? "半" : "－"));
        add(!name && telling.stream().allMatch((said + work.time.text())::contains), "标举:" + (work.given.isEmpty() ? "－" : reader.kind(work.given.get(0).text()).name()) + (!work.data.isEmpty() && work.data.get(0).bare() ? "裸" : ""), cues);
        cues.add("动知:" + Math.min(2, items.verbs().known(item).size()));
        add(said.contains(tokens.get(0).text()), "合首词:" + nature(tokens.get(0)), cues);
        add(said.contains(tokens.get(tokens.size() - 1).text()), "合末词:" + nature(tokens.get(tokens.size() - 1)), cues);
        if (!work.given.isEmpty()) {
            String first = work.given.get(0).text();
            String kind = reader.kind(first).name();
            String noun = noun(ItemOpening.core(item));
            cues.add("首类:" + kind);
            cues.add("首形:" + shapes.of(first).kind());
            cues.add("首类项类:" + kind + reader.kind(item));
            cues.add("首类项名类:" + kind + noun);
            cues.add("首谓项名类:" + (predicate.acts(first) ? "做" : "－") + noun);
            cues.add("首首性:" + nature(reader.tokens(first).get(0)));
            cues.add("首长:" + Math.min(first.length() / 3, LONGEST));
            cues.add("首谓:" + (predicate.acts(first) ? "做" : "－") + (predicate.told(first) ? "说" : "－"));
            String list = listed(work.given.get(0), work);
            cues.add("首列:" + list);
            cues.add("首列项名类:" + list + noun);
            cues.add("首列项类:" + list + reader.kind(item));
            add(work.given.stream().anyMatch(m -> listed(m, work).endsWith("合")), "行:合数", cues);
            add(work.given.stream().anyMatch(m -> m.text().endsWith("等")), "行:等", cues);
            add(work.given.stream().anyMatch(m -> lacks(m.text())), "行:缺", cues);
            add(work.given.stream().anyMatch(m -> reader.kind(m.text()) == ClauseReader.Kind.BARE), "行:缺宾", cues);
            add(work.given.stream().anyMatch(m -> shapes.of(m.text()).kind() == MeasureShapes.Kind.OBJECT), "行:形宾", cues);
            add(work.given.stream().anyMatch(m -> shapes.of(m.text()).kind() == MeasureShapes.Kind.SUBJECT), "行:形主", cues);
            add(work.given.stream().allMatch(m -> reader.kind(m.text()) == ClauseReader.Kind.NOMINAL), "行:皆名", cues);
            add(work.given.stream().allMatch(m -> reader.kind(m.text()) == ClauseReader.Kind.SCOPE), "行:皆介", cues);
        }
        return cues;
    }

    /** How a measure lists names: how many, with a verb or not, open or not, and whether the item counts as many. */
    private String listed(Sourced measure, SentenceWork work) {
        String text = measure.text();
        List<Sourced> parts = NounNames.parts(measure);
        int names = parts.size() > 1 ? parts.size() : PARTED.split(text).length;
        int number = number(work.item.text());
        return Math.min(3, parts.size()) + (reader.knownVerb(text) > 0 ? "动" : reader.kind(text) == ClauseReader.Kind.NOMINAL ? "名" : "－") + (text.endsWith("等") ? "等" : "")
                + (work.given.size() == 1 ? "独" : "") + (names > 1 && names == number ? "合" : number > 0 ? "异" : "");
    }

    /** Does the last verb of a measure lack what it acts on? */
    private boolean lacks(String text) {
        MeasureShapes.Shape shape = shapes.of(text);
        return shape.kind() == MeasureShapes.Kind.OBJECT && shape.at() == text.length() || Stream.of("待接词尾", "须宾动词", "必带宾语").anyMatch(list -> words.ending(list, text).isPresent());
    }

    /** What tells of a measure, whichever its place. */
    private List<String> measure(SentenceWork work, int at) {
        List<String> cues = new ArrayList<>();
        String text = work.given.get(at).text();
        String item = work.item.text();
        List<Token> tokens = reader.tokens(text);
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        List<Token> own = reader.tokens(item);
        String kind = reader.kind(text).name();
        MeasureShapes.Shape shape = shapes.of(text);
        String core = ClauseReader.unclosed(text);
        String noun = noun(ItemOpening.core(item));
        String listed = listed(work.given.get(at), work);
        cues.add("举首词:" + first.text());
        cues.add("举末词:" + last.text());
        cues.add("举首性:" + nature(first));
        cues.add("举末性:" + nature(last));
        cues.add("举末二性:" + (tokens.size() > 1 ? nature(tokens.get(tokens.size() - 2)) : "") + nature(last));
        cues.add("举首末性:" + nature(first) + nature(last) + Math.min(3, tokens.size()));
        cues.add("举类:" + kind);
        cues.add("举形:" + shape.kind() + (shape.at() == text.length() ? "末" : ""));
        cues.add("举类形:" + kind + shape.kind());
        cues.add("举长:" + Math.min(text.length() / 2, 2 * LONGEST));
        cues.add("举引:" + mark(text));
        cues.add("举名类:" + noun(core));
        cues.add("举谓:" + (predicate.acts(text) ? "做" : "－") + (predicate.told(text) ? "说" : "－"));
        cues.add("举类项类:" + kind + reader.kind(item));
        cues.add("举类项名类:" + kind + noun);
        cues.add("举谓项名类:" + (predicate.acts(text) ? "做" : "－") + noun);
        cues.add("举末项首性:" + nature(last) + nature(own.get(0)));
        cues.add("举末项末性:" + nature(last) + nature(own.get(own.size() - 1)));
        cues.add("举形项末性:" + shape.kind() + nature(own.get(own.size() - 1)));
        add(reader.allVerbs(text), "举:皆动", cues);
        add(reader.noun(text), "举:名词", cues);
        add(text.indexOf('，') > 0, "举:逗", cues);
        add(text.contains(item), "举:含项", cues);
        for (String list : List.of("待接词尾", "须宾动词", "必带宾语", "带介词缺宾", "缺宾动词", "接宾动词", "主谓举措", "推动举措", "带宾动词", "处置动词", "活动名称", "列举总称", "收尾类名", "构成名词")) {
            add(words.ending(list, core).isPresent(), "举尾:" + list, cues);
        }
        for (String list : List.of("列举动词", "对外动词", "互动动词", "介词举措", "虚义动词", "带宾动词")) {
            add(words.opening(list, text).isPresent(), "举头:" + list, cues);
        }
        cues.add("举列:" + listed);
        cues.add("举列项类:" + listed + reader.kind(item));
        list(work, at, cues);
        shared(text, item, own, cues);
        cues.add("末动配:" + words.collocations().fits(words.ending("带宾动词", text).orElse(last.text()), item) + (ClauseReader.verb(last) ? "动" : "－"));
        int head = reader.knownVerb(text);
        cues.add("首动配:" + (head == 0 ? "－" : words.collocations().fits(text.substring(0, head), item).name()));
        position(work, at, cues);
        return cues;
    }

    /** What tells of one place in a measure. */
    private void place(String item, String text, ItemPlace place, List<String> cues) {
        int behind = text.length() - place.item();
        if (place.role() == Role.WITHIN) {
            cues.add("中处:" + (shapes.of(text).kind() == MeasureShapes.Kind.OBJECT && shapes.of(text).at() == place.item() ? "形" : "－") + Math.min(place.item(), text.length()));
            add(behind > 0, "中后:" + (behind > 0 ? nature(reader.tokens(text.substring(place.item())).get(0)) + Math.min(5, behind) : ""), cues);
        } else if (place.role() == Role.FULL_NAME) {
            cues.add("名长:" + Math.min(8, item.length() + text.length() - place.clause().text().length()));
            cues.add("名前:" + (place.item() == 0 ? "－" : nature(before(reader.tokens(text), place.item()))));
        }
        add(place.role() == Role.OBJECT && behind > 0, "尾重:" + behind, cues);
    }

    private void list(SentenceWork work, int at, List<String> cues) {
        List<Sourced> parts = NounNames.parts(work.given.get(at));
        String item = work.item.text();
        String text = work.given.get(at).text();
        String core = ItemOpening.core(item);
        int names = parts.size() > 1 ? parts.size() : PARTED.split(text).length;
        String open = (text.endsWith("等") ? "等" : "") + (reader.knownVerb(text) > 0 ? "动" : "－");
        cues.add("列:" + Math.min(4, parts.size()) + open);
        cues.add("列项末:" + Math.min(2, parts.size()) + open + core.substring(Math.max(0, core.length() - 2)));
        cues.add("列项名类:" + Math.min(2, parts.size()) + noun(core));
        add(names > 1 && names == number(item), "列:合数", cues);
        add(names > 1 && names != number(item) && number(item) > 0, "列:不合数", cues);
        add(parts.size() > 1 && parts.stream().map(p -> p.text().length()).distinct().count() == 1, "列:齐", cues);
        add(parts.size() > 1 && parts.stream().allMatch(p -> reader.kind(p.text()) == ClauseReader.Kind.NOMINAL), "列:皆名", cues);
    }

    private static void shared(String text, String item, List<Token> own, List<String> cues) {
        cues.add("同:" + covered(item, text));
        cues.add("同末词:" + where(own.get(own.size() - 1).text(), text));
        cues.add("同首词:" + where(own.get(0).text(), text));
    }

    private static String where(String word, String text) {
        return text.endsWith(word) ? "末" : text.startsWith(word) ? "首" : text.contains(word) ? "中" : "－";
    }

    /** Which kind of nouns it is. */
    private String noun(String core) {
        return words.nouns().measure(core).map(NounKind::name).orElse("－");
    }

    private static Token before(List<Token> tokens, int at) {
        return tokens.stream().filter(t -> t.end() <= at).reduce((a, b) -> b).orElse(tokens.get(0));
    }

    private void position(SentenceWork work, int at, List<String> cues) {
        cues.add("位:" + (work.given.size() == 1 ? "独" : at == 0 ? "首" : at == work.given.size() - 1 ? "末" : "中") + Math.min(4, work.given.size()));
        boolean waiting = work.given.stream().filter(m -> m != work.given.get(at)).anyMatch(m -> reader.kind(m.text()) == ClauseReader.Kind.BARE);
        add(waiting, "位:他缺宾", cues);
        add(at > 0 && reader.kind(work.given.get(0).text()) == ClauseReader.Kind.SCOPE, "位:首介", cues);
        add(!work.data.isEmpty() && work.data.get(0).bare(), "位:裸数", cues);
        add(!work.results.isEmpty(), "位:有果", cues);
    }

    /** How much of the item's pieces of two characters a text has, in fifths. */
    private static String covered(String item, String text) {
        Set<String> wanted = ItemCoverage.pairs(item);
        long hit = ItemCoverage.said(wanted, List.of(text));
        return wanted.isEmpty() ? "无" : String.valueOf(hit == 0 ? 0 : 1 + hit * 4 / wanted.size());
    }

    /** How many things the item says that it is (“三项制度”, 四级架构); 0 if it does not say. */
    static int number(String item) {
        Matcher number = NUMBER.matcher(item);
        return number.find() ? DIGITS.indexOf(number.group(1)) % 10 + 1 : 0;
    }

    private static String nature(Token token) {
        String nature = token.nature();
        return nature.startsWith("n") && nature.length() > 2 ? nature.substring(0, 2) : nature;
    }

    private static String mark(String text) {
        return ("“《".indexOf(text.charAt(0)) >= 0 ? "始" : "－") + ("”》".indexOf(text.charAt(text.length() - 1)) >= 0 ? "终" : text.indexOf('”') >= 0 ? "中" : "－");
    }

    private static void add(boolean there, String cue, List<String> cues) {
        if (there) {
            cues.add(cue);
        }
    }
}
