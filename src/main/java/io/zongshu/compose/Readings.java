package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The readings next to one: each differs by the place of the item, or by the verb of one measure or result. What a place
 * would need by grammar is asked here; which reading is the best Chinese is not.
 */
final class Readings {
    private static final String SLOT = "⟨事项⟩";
    private static final String FILE = "readings.yaml ";

    /** 第17位, 全部达标, 高于上年: said of something. */
    private static final Pattern STATE = Pattern.compile("(?:第[0-9一二三四五六七八九十]|全部|均|已|高于|低于|达到|正式|顺利|成功|全面|基本).*");
    private static final Pattern LATELY = Pattern.compile("^(?:先后|相继|陆续|深入|广泛|扎实|连续|接续)");
    private static final Pattern RANK = Pattern.compile("(?:全[国省市区县])?第[0-9一二三四五六七八九十]+[名位]?");

    private static final Set<ClauseReader.Kind> ACTING = EnumSet.of(ClauseReader.Kind.VERBAL, ClauseReader.Kind.BARE, ClauseReader.Kind.SCOPE);

    /** Kinds of nouns.yaml that are places to do something in. */
    private static final Set<String> PLACES = Set.of("单位", "地方");

    /** A class that sums up a list has at most so many characters. */
    private static final int CLASS = 8;

    private final YamlNode data;
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
    private final RealiseWords words;
    private final ClauseReader reader;
    private final MeasureShapes shapes;
    private final NounVerbs verbs;
    private final ItemOpening items;

    Readings(YamlNode data, RealiseWords words, ClauseReader reader) {
        this.data = data;
        this.words = words;
        this.reader = reader;
        this.verbs = new NounVerbs(data, words);
        this.items = new ItemOpening(words, reader);
        this.shapes = new MeasureShapes(words, reader);
    }

    /**
     * The readings next to one.
     *
     * @param row the row as it was read first, for its item and figures
     * @param faulty the clauses of its sentence that have faults
     */
    List<Reading> near(Reading reading, SentenceWork row, List<String> faulty) {
        List<Reading> near = new ArrayList<>();
        if (!row.item.isEmpty() && !reading.itemSaid()) {
            for (int i = 0; i < reading.measures().size(); i++) {
                intoMeasure(reading, row.item, i, near);
            }
            for (int i = 0; i < reading.results().size(); i++) {
                intoResult(reading, row.item, i, near);
            }
            ranked(reading, row.item, near);
            full(reading, row.item, near);
            asClause(reading, row, near);
            behind(reading, row.item, faulty, near);
        }
        for (int i = 0; i < reading.measures().size(); i++) {
            worded(reading, i, faulty, near);
        }
        for (int i = 0; i < reading.results().size(); i++) {
            wordedResult(reading, i, faulty, near);
        }
        return near;
    }

    /** The item as object or subject of a measure, or as its other side. */
    private void intoMeasure(Reading reading, Sourced item, int at, List<Reading> near) {
        Sourced measure = reading.measures().get(at);
        String text = measure.text();
        if (measure.text().contains(item.text())) {
            return;
        }
        boolean noun = reader.kind(item.text()) != ClauseReader.Kind.VERBAL;
        if (text.endsWith("参与") && words.ending("单位主体", item.text()).isPresent()) {
            // Nobody takes part in a village: things are done there.
            near.add(reading.withMeasure(at, item.plus(measure), true, 0.1));
            return;
        }
        boolean attribute = list("待接词尾").stream().anyMatch(text::endsWith);
        if (attribute || noun && lacksObject(text) && !reader.noun(text)) {
            near.add(reading.withMeasure(at, measure.plus(item), true, 0.1));
        }
        boolean alike = item.text().length() > 2 && text.contains(item.text().substring(item.text().length() - 2));
        boolean sums = noun && item.text().length() <= CLASS && !item.text().endsWith("”") && item.text().indexOf('、') < 0 && (alike || !reader.endsWithVerb(item.text()));
        String done = LATELY.matcher(text).replaceFirst("");
        if (sums && text.endsWith("等") && list("列举动词").stream().anyMatch(done::startsWith)) {
            near.add(reading.withMeasure(at, measure.plus(item), true, 0.05));
        } else if (sums && text.indexOf('、') > 0 && verbs.known(item.text(), "事项领起").stream().anyMatch(text::startsWith) && text.indexOf('等') < 0) {
            near.add(reading.withMeasure(at, measure.plus(Wording.glue("等")).plus(item), true, 0.3));
        }
        boolean unit = text.startsWith("与") && words.ending("单位主体", item.text()).isPresent();
        boolean own = unit || text.startsWith("在") || shapes.of(text).kind() == MeasureShapes.Kind.SUBJECT;
        if (noun && own) {
            near.add(reading.withMeasure(at, item.plus(measure), true, 0.15));
        }
        if (noun && text.startsWith("与") && words.ending("推动举措", text).isPresent()) {
            near.add(reading.withMeasure(at, word("推动", "事项领起").plus(item).plus(measure), true, 0.1));
        }
        boolean place = words.nouns().measure(item.text()).filter(k -> PLACES.contains(k.name())).isPresent();
        if (at == 0 && place && noun && reader.kind(text) == ClauseReader.Kind.VERBAL && words.opening("介词举措", text).isEmpty() && !text.startsWith("在")) {
            near.add(reading.withMeasure(at, word("在", "事项范围").plus(item).plus(measure), true, 0.1));
        }
        if (noun && list("对方动词").stream().anyMatch(text::startsWith)) {
            near.add(reading.withMeasure(at, word("与", "对方动词").plus(item).plus(measure), true, 0.1));
        }
    }

    /** The item as subject or object of what came of it. */
    private void intoResult(Reading reading, Sourced item, int at, List<Reading> near) {
        Sourced result = reading.results().get(at);
        String text = result.text();
        boolean noun = reader.kind(item.text()) != ClauseReader.Kind.VERBAL;
        boolean verb = reader.allVerbs(text) || STATE.matcher(text).matches() || words.has("成效主谓动词", text) || words.has("主谓举措", text);
        if (noun && verb) {
            near.add(reading.withResult(at, item.plus(result), true, 0.1));
        }
        if (noun && lacksObject(text) && text.length() > 2) {
            near.add(reading.withResult(at, result.plus(item), true, 0.1));
        }
    }

    /** 位居城市榜单第17位: where one came in what the item names. */
    private void ranked(Reading reading, Sourced item, List<Reading> near) {
        List<Sourced> ranks = Stream.concat(reading.data().stream().map(Datum::text), reading.results().stream()).filter(r -> RANK.matcher(r.text()).matches()).toList();
        for (Sourced rank : ranks) {
            if (!reading.measures().isEmpty() || list("名次词尾").stream().noneMatch(ClauseReader.unclosed(item.text())::endsWith)) {
                return;
            }
            List<Datum> figures = reading.data().stream().filter(d -> !d.text().equals(rank)).toList();
            List<Sourced> results = reading.results().stream().filter(r -> !r.equals(rank)).toList();
            near.add(reading.with(figures, results).opening(word(list("名次领起").get(0), "名次领起").plus(item).plus(rank), 0.1));
        }
    }

    /** 建成 with two names as item, and both with what they are as results: 建成全市首家渔歌馆、沿海最大的渔史馆. */
    private void full(Reading reading, Sourced item, List<Reading> near) {
        List<String> names = NounNames.parts(item).stream().map(Sourced::text).toList();
        List<Sourced> full = reading.results();
        boolean each = !full.isEmpty() && full.size() == names.size() && full.stream().allMatch(r -> names.stream().anyMatch(r.text()::endsWith));
        if (each && reading.measures().size() == 1 && reader.kind(reading.measures().get(0).text()) == ClauseReader.Kind.BARE) {
            near.add(reading.with(reading.data(), List.of()).withMeasure(0, reading.measures().get(0).plus(Wording.listed(full)), true, 0.1));
        }
    }

    /** The item as a clause of its own, or not told where all of it is said elsewhere. */
    private void asClause(Reading reading, SentenceWork row, List<Reading> near) {
        Sourced item = row.item;
        String text = item.text();
        boolean does = items.action(text) || reader.opensWithVerb(text) && !reader.noun(text);
        List<Token> tokens = reader.tokens(text);
        boolean states = reader.kind(text) == ClauseReader.Kind.SUBJECT && !reader.noun(text) && !tokens.get(tokens.size() - 1).nature().startsWith("n");
        boolean put = list("置于动词").stream().anyMatch(text::contains);
        boolean people = words.ending("人称名词", text).isPresent() || list("人群词尾").stream().anyMatch(text::endsWith);
        if (does) {
            near.add(reading.opening(item, 0.1));
        }
        if (does || tokens.size() > 2 && tokens.get(tokens.size() - 2).nature().equals("v") && people) {
            list("做事领起").forEach(v -> near.add(reading.opening(word(v, "做事领起").plus(item), 0.3)));
        }
        if (put && !does) {
            near.add(reading.opening(word("将", "置于动词").plus(item), 0.1));
        } else if (states) {
            near.add(reading.opening(item, 0.3));
        }
        if (!does) {
            for (String verb : verbs.before(text, "事项领起")) {
                Sourced clause = verbs.word(verb, text, "事项领起").plus(item);
                boolean again = !reading.measures().isEmpty() && reading.measures().get(0).text().startsWith(verb);
                double cost = verbs.cost(verb, text, "事项领起") + (again ? 0.3 : 0);
                near.add(reading.opening(clause, 0.2 + cost));
                data.get("事项补尾").entries().forEach((tail, fitting) -> {
                    if (fitting.texts().contains(verb) && !text.endsWith(tail)) {
                        near.add(reading.opening(clause.plus(word(tail, "事项补尾")), 0.35 + cost));
                    }
                });
            }
            if (people && reading.measures().isEmpty()) {
                near.add(reading.opening(item.plus(word("中", "人群词尾")), 0.3));
            }
            for (String way : list("事项范围")) {
                int slot = way.indexOf(SLOT);
                boolean within = way.endsWith("中") && list("场合词尾").stream().anyMatch(text::endsWith) && !reading.measures().isEmpty() && !ACTING.contains(reader.kind(reading.measures().get(0).text()));
                near.add(reading.opening(word(way.substring(0, slot), "事项范围").plus(item).plus(word(way.substring(slot + SLOT.length()), "事项范围")), within ? 0.35 : 0.6));
            }
        }
        if (said(text, reading, row)) {
            near.add(reading.withoutItem(0.1));
        }
    }

    /** What a leader did comes first, and what the item asks for behind it. */
    private void behind(Reading reading, Sourced item, List<String> faulty, List<Reading> near) {
        boolean does = items.action(item.text()) || reader.opensWithVerb(item.text());
        boolean first = !reading.measures().isEmpty() && faulty.stream().anyMatch(reading.measures().get(0).text()::startsWith) && list("领导人").stream().anyMatch(reading.measures().get(0).text()::contains);
        Iterator<String> known = verbs.before(item.text(), "事项领起").iterator();
        if (!first || does || !known.hasNext()) {
            return;
        }
        String verb = known.next();
        int at = 1;
        while (at < reading.measures().size() && list("领导人接续").stream().anyMatch(reading.measures().get(at).text()::startsWith)) {
            at++;
        }
        near.add(reading.withBehind(verbs.word(verb, item.text(), "事项领起").plus(item), at, 0.2));
    }

    /** Do the measures and results, or the field of work, say every word of the item that tells something? */
    private boolean said(String item, Reading reading, SentenceWork row) {
        StringBuilder told = new StringBuilder(row.theme.text());
        reading.measures().forEach(m -> told.append('，').append(m.text()));
        reading.results().forEach(r -> told.append('，').append(r.text()));
        return !reading.measures().isEmpty() && reader.tokens(item).stream().map(Token::text)
                .allMatch(w -> told.indexOf(w) >= 0 || words.has("泛用词", w) || "的和与及、".indexOf(w) >= 0);
    }

    /** A measure as it stands, or with a verb. */
    private void worded(Reading reading, int at, List<String> faulty, List<Reading> near) {
        Sourced measure = reading.measures().get(at);
        if (reading.whole().contains(measure) || !PlainClause.told(measure.text(), faulty)) {
            return;
        }
        near.add(reading.withMeasure(at, measure, false, 0.05));
        boolean noun = reader.kind(measure.text()) == ClauseReader.Kind.NOMINAL;
        int from = noun ? lastPut(reading.measures(), at) : at;
        if (from < at) {
            near.add(reading.joined(from, at, 0.05));
        }
        if (!noun && (clause(measure.text()) || verbs.known(measure.text(), "举措领起").isEmpty())) {
            return;
        }
        for (String verb : verbs.before(measure.text(), "举措领起")) {
            near.add(reading.withMeasure(at, verbs.word(verb, measure.text(), "举措领起").plus(measure), false, 0.2 + verbs.cost(verb, measure.text(), "举措领起")));
        }
    }

    /** Which measure before this one tells what something is held for, so that the nouns behind it are more of that; this one if none does. */
    private int lastPut(List<Sourced> measures, int at) {
        int from = at;
        do {
            from--;
        } while (from >= 0 && reader.kind(measures.get(from).text()) == ClauseReader.Kind.NOMINAL);
        return from >= 0 && measures.get(from).text().contains("作为") ? from : at;
    }

    /** 排查渔船风险, 八成渔船接入平台: what it ends with is the object of a verb of its own. */
    private boolean clause(String text) {
        return !reader.noun(text) && reader.tokens(text).stream().anyMatch(t -> t.nature().equals("v") && t.text().length() > 1 && t.end() < text.length() && !ClauseReader.quoted(text, t.start()));
    }

    private void wordedResult(Reading reading, int at, List<String> faulty, List<Reading> near) {
        Sourced result = reading.results().get(at);
        if (reading.whole().contains(result) || !PlainClause.told(result.text(), faulty)) {
            return;
        }
        near.add(reading.withResult(at, result, false, 0.05));
        boolean noun = reader.kind(result.text()) == ClauseReader.Kind.NOMINAL;
        if (!noun && (clause(result.text()) || verbs.known(result.text(), "成效领起").isEmpty())) {
            return;
        }
        for (String verb : verbs.before(result.text(), "成效领起")) {
            near.add(reading.withResult(at, verbs.word(verb, result.text(), "成效领起").plus(result), false, 0.2 + verbs.cost(verb, result.text(), "成效领起")));
        }
    }

    /** Ends with a verb that takes an object. */
    private boolean lacksObject(String text) {
        List<Token> tokens = reader.tokens(text);
        Token last = tokens.get(tokens.size() - 1);
        boolean doing = text.indexOf('被') < 0 && tokens.stream().limit(tokens.size() - 1L).allMatch(t -> t.nature().matches("n.*|b|vn"));
        return !(doing && tokens.size() > 1) && last.nature().matches("vi?") && (words.has("带宾动词", last.text()) || words.has("缺宾动词", last.text()) || list("接宾动词").contains(last.text()));
    }

    private List<String> list(String entry) {
        return texts.computeIfAbsent(entry, key -> data.get(key).texts());
    }

    private static Sourced word(String text, String entry) {
        return text.isEmpty() ? Sourced.EMPTY : Sourced.of(text, Source.Kind.TEMPLATE, FILE + entry);
    }
}
