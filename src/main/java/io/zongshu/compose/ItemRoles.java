package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which place the item of a row has. Where a cell shows it, that is certain; asked in this order, and the first that fits is
 * taken: a title whose holder a measure names; the names that the results describe; what it serves as; the object or the
 * subject of a measure; an action that follows what a leader did; a range of what others did. Else it is chosen by what was learned
 * ({@link ItemPlacing}), most often an opening ({@link ItemOpening}).
 */
final class ItemRoles {
    private static final Pattern AWARD = Pattern.compile("(被?(?:授予|评为|获评|荣获|获得|获|命名为|评选为))(?:称号)?");
    private static final Pattern MEANS = Pattern.compile("总?抓手|牵引|载体|总揽|统揽|统领|引领|主抓手|龙头|切入点|突破口");
    /** A doing of two verbs has so many characters. */
    private static final int DOING = 4;
    /** Kinds of nouns.yaml that are places to do something in. */
    private static final Set<String> PLACES = Set.of("单位", "地方");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemOpening items;
    private final Persons persons;
    private final ItemPlacing placing;

    ItemRoles(RealiseWords words, ClauseReader reader, ItemOpening items) {
        this.words = words;
        this.reader = reader;
        this.items = items;
        this.persons = reader.persons();
        this.placing = new ItemPlacing(words, reader, items);
    }

    /** Puts the item where the row shows that it belongs; a row that shows nothing stays as it is. */
    void assign(SentenceWork work) {
        boolean assigned = work.item.isEmpty() || awarded(work) || described(work) || serves(work) || ofMeasure(work) || behindLeader(work) || range(work) || placing.put(work);
        work.itemSaid |= assigned && !work.item.isEmpty();
    }

    /** 东港镇渔会 with 被授予, 荣获称号 and a title as item: who it was given to, and the title behind the verb. */
    private boolean awarded(SentenceWork work) {
        boolean one = work.given.size() == 1 && reader.kind(work.given.get(0).text()) == ClauseReader.Kind.NOMINAL && work.item.text().endsWith("”") || work.item.text().endsWith("称号") && work.given.size() == 1;
        Sourced result = one && work.data.isEmpty() && !work.results.isEmpty() ? work.results.get(0) : Sourced.EMPTY;
        Matcher award = AWARD.matcher(result.text());
        if (!award.matches() || reader.opensWithVerb(work.given.get(0).text()) || reader.endsWithVerb(work.given.get(0).text())) {
            return false;
        }
        whole(work, 0, work.given.get(0).plus(result.slice(0, award.end(1))).plus(work.item).plus(result.slice(award.end(1), result.text().length())));
        work.results.remove(0);
        return true;
    }

    /** 建成 with two names as item, and both with what they are as results: 建成全市首家渔歌馆、沿海最大的渔史馆. */
    private boolean described(SentenceWork work) {
        List<String> names = NounNames.parts(work.item).stream().map(Sourced::text).toList();
        boolean each = names.size() > 1 && work.results.size() == names.size() && work.results.stream().allMatch(r -> names.stream().anyMatch(r.text()::endsWith));
        boolean fits = each && work.given.size() == 1 && reader.kind(work.given.get(0).text()) == ClauseReader.Kind.BARE;
        if (fits) {
            whole(work, 0, work.given.get(0).plus(Wording.listed(work.results)));
            work.results.clear();
        }
        return fits;
    }

    /** 总抓手 with “先锋工程”, or 学习渔业法规 with 首要任务: what the item serves as, or what serves as the item. */
    private boolean serves(SentenceWork work) {
        for (int i = 0; i < work.given.size(); i++) {
            Sourced measure = work.given.get(i);
            if (MEANS.matcher(measure.text()).matches()) {
                whole(work, i, Wording.word("以", "介词举措").plus(work.item).plus(Wording.glue("为")).plus(measure));
                return true;
            }
        }
        boolean rank = work.given.size() == 1 && words.has("首位事项", work.item.text()) && reader.kind(work.given.get(0).text()) == ClauseReader.Kind.VERBAL
                && words.list("处置动词").stream().noneMatch(work.given.get(0).text()::contains);
        if (rank) {
            whole(work, 0, Wording.word("坚持把", "首位事项").plus(work.given.get(0)).plus(Wording.word("作为", "首位事项")).plus(work.item));
        }
        return rank;
    }

    private boolean ofMeasure(SentenceWork work) {
        return IntStream.range(0, work.given.size()).anyMatch(i -> ofMeasure(work, i));
    }

    private boolean ofMeasure(SentenceWork work, int at) {
        Sourced item = work.item;
        Sourced measure = work.given.get(at);
        String text = measure.text();
        boolean noun = reader.kind(item.text()) != ClauseReader.Kind.VERBAL && !persons.told(item.text());
        int said = text.contains(item.text()) ? 0 : doingSaid(item.text(), text);
        if (said > 0) {
            whole(work, at, measure.plus(item.slice(said, item.text().length())));
            return true;
        }
        boolean waited = work.given.stream().anyMatch(m -> m != measure && reader.kind(m.text()) == ClauseReader.Kind.BARE);
        Optional<Sourced> once = waited || text.contains(item.text()) ? Optional.empty() : once(item, measure);
        if (once.isPresent()) {
            whole(work, at, once.get());
            return true;
        }
        if (text.contains(item.text()) || !noun) {
            return false;
        }
        boolean unit = words.ending("单位主体", item.text()).isPresent();
        boolean told = work.results.stream().anyMatch(r -> r.text().endsWith(text.substring(Math.max(0, text.length() - 2))));
        boolean takes = words.ending("待接词尾", text).isPresent() || !waited && !told && lacksObject(text) && !reader.noun(text);
        boolean acts = unit && (text.endsWith("参与") || text.startsWith("与")) || standsThere(text) && !reader.endsWithVerb(item.text());
        if (takes || acts) {
            whole(work, at, takes ? measure.plus(item) : item.plus(measure));
            return true;
        }
        if (at == 0 && towards(work, measure)) {
            return true;
        }
        boolean moved = text.startsWith("与") && words.ending("推动举措", text).isPresent();
        if (moved) {
            whole(work, at, Wording.word("推动", "推动举措").plus(item).plus(measure));
        }
        return moved;
    }

    /** 持续选树 with 选树典型, 整顿提升 with 渔村整顿: a verb alone says once what the item says too. */
    private Optional<Sourced> once(Sourced item, Sourced measure) {
        String text = measure.text();
        String name = item.text();
        if (!reader.allVerbs(text) && reader.kind(text) != ClauseReader.Kind.BARE || name.length() <= DOING || ItemVerbs.pair(name) && !name.startsWith(text.substring(Math.max(0, text.length() - 2)))) {
            return name.length() == DOING && text.length() > 2 && reader.allVerbs(text) && name.startsWith(text.substring(text.length() - 2)) ? Optional.of(measure.plus(item.slice(2, DOING))) : Optional.empty();
        }
        String verb = name.substring(name.length() - 2);
        boolean ends = text.length() <= DOING && text.contains(verb) && reader.endsWithVerb(name) && reader.wordEnds(name, name.length() - 2);
        boolean begins = name.startsWith(text.substring(Math.max(0, text.length() - 2))) && text.length() > 2;
        return begins ? Optional.of(measure.plus(item.slice(2, name.length()))) : ends ? Optional.of(measure.plus(item.slice(0, name.length() - 2))) : Optional.empty();
    }

    /** 在急难任务中考察识别 of 考察识别船长: how much of the item the measure ends with, if that is its verb; 0 if it does not. */
    private int doingSaid(String item, String measure) {
        return IntStream.iterate(Math.min(DOING, item.length() - 2), k -> k >= 2, k -> k - 2)
                .filter(k -> measure.length() > k && measure.endsWith(item.substring(0, k)) && reader.allVerbs(item.substring(0, k)) && reader.wordEnds(item, k))
                .filter(k -> reader.knownVerb(item.substring(0, k)) > 0 && !reader.noun(item) && !reader.endsWithVerb(item))
                .filter(k -> words.collocations().of(item).filter(g -> g.nature() == Collocations.Nature.PLAIN).isEmpty())
                .findFirst().orElse(0);
    }

    /** Units and places that people are sent to, exchanged with or helped: 向某地选派, 与某集团互派, 支持某大学……建设. */
    private boolean towards(SentenceWork work, Sourced measure) {
        String text = measure.text();
        boolean place = words.nouns().measure(work.item.text()).filter(k -> PLACES.contains(k.name())).isPresent() && reader.kind(work.item.text()) == ClauseReader.Kind.NOMINAL;
        Optional<String> outward = words.opening("对外动词", text);
        boolean mutual = words.opening("互动动词", text).isPresent();
        if (!place || reader.kind(text) != ClauseReader.Kind.VERBAL || !mutual && outward.isEmpty()) {
            return false;
        }
        boolean supports = !mutual && outward.orElseThrow().equals("支持");
        Sourced side = Wording.word(mutual ? "与" : "向", mutual ? "互动动词" : "对外动词").plus(work.item);
        whole(work, 0, supports ? Wording.insert(measure, 2, work.item) : side.plus(measure));
        return true;
    }

    /** 在南港开工: a thing does so, and no one. */
    private boolean standsThere(String measure) {
        boolean there = measure.startsWith("在") && measure.length() > 3 && measure.indexOf('，') < 0;
        return there && (measure.matches("在.{1,8}开工.*") || words.ending("主谓举措", measure).isPresent());
    }

    /** 与某学院达成; 对渔工实行; 提拔重用: a verb without what it is about. */
    private boolean lacksObject(String text) {
        List<Token> tokens = reader.tokens(text);
        String last = tokens.get(tokens.size() - 1).text();
        if (reader.kind(text) == ClauseReader.Kind.BARE && words.has("带宾动词", text) || tokens.size() < 2 && text.length() < 3) {
            return false;
        }
        boolean needs = words.ending("须宾动词", text).filter(v -> v.length() < text.length() && reader.wordEnds(text, text.length() - v.length())).isPresent() && "抓被待".indexOf(text.charAt(0)) < 0;
        boolean must = needs || words.has("必带宾语", last) && !(text.indexOf('被') >= 0 && last.equals("获得"));
        boolean whom = words.has("带介词缺宾", last) && tokens.stream().limit(2).anyMatch(t -> t.nature().startsWith("p") && "与对向为".contains(t.text()));
        boolean only = reader.allVerbs(text) && words.opening("虚义动词", text).isEmpty() && words.ending("缺宾动词", text).or(() -> words.ending("接宾动词", text)).isPresent();
        return must || whom || only;
    }

    /** What a leader did comes first, and what the item asks for behind it. */
    private boolean behindLeader(SentenceWork work) {
        boolean first = !work.given.isEmpty() && work.given.get(0).text().indexOf('《') < 0 && leads(work.given.get(0).text());
        if (!first || items.action(work.item.text())) {
            return false;
        }
        int at = 1;
        while (at < work.given.size() && words.opening("领导人接续", work.given.get(at).text()).isPresent()) {
            at++;
        }
        work.whole.add(work.given.get(0).text());
        Sourced clause = items.withVerb(work.item);
        work.whole.add(clause.text());
        work.given.add(at, clause);
        return true;
    }

    private boolean leads(String text) {
        return words.list("领导人").stream().anyMatch(text::contains)
                && words.list("领导人动词").stream().anyMatch(v -> text.indexOf(v) > 0 && !text.startsWith("的", text.indexOf(v) + v.length()) && !ClauseReader.quoted(text, text.indexOf(v)));
    }

    /** 在抢险任务中，渔政队员冲锋在前; 将安全贯穿渔港工作: the range of what follows. */
    private boolean range(SentenceWork work) {
        String item = work.item.text();
        boolean put = words.list("置于动词").stream().anyMatch(v -> item.indexOf(v) > 1 && item.length() > item.indexOf(v) + v.length()) && reader.kind(item) == ClauseReader.Kind.SUBJECT && !items.action(item);
        if (put && !work.given.isEmpty()) {
            work.opening = Wording.word("将", "置于动词").plus(work.item).plus(Wording.glue("，"));
            return true;
        }
        boolean occasion = words.ending("场合总称", item).isPresent() || words.ending("场合词尾", item).isPresent() && words.collocations().task(item).isEmpty();
        boolean within = !work.given.isEmpty() && occasion && reader.kind(work.given.get(0).text()) == ClauseReader.Kind.SUBJECT;
        if (within) {
            work.opening = Wording.word("在", "场合词尾").plus(work.item).plus(Wording.word("中，", "场合词尾"));
        }
        return within;
    }

    private static void whole(SentenceWork work, int at, Sourced clause) {
        List<Sourced> all = new ArrayList<>(work.given);
        all.set(at, clause);
        work.given.clear();
        work.given.addAll(all);
        work.whole.add(clause.text());
    }
}
