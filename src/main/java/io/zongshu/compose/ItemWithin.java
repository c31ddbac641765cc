package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that stand within a measure: whose noun it names (拓展功能 with “渔民卡”: 拓展“渔民卡”功能), which it calls by its last word
 * (落实省委计划 with “渔才计划”), which it is a means of (总抓手), the rank of which it holds (首要任务), or the occasion on which it
 * was done (在防台、抢险中 with 大战大考).
 */
final class ItemWithin {
    private static final Pattern MEANS = Pattern.compile("(?:以(\\p{IsHan}{2,4})为)?(总?抓手|牵引|载体|总揽|统揽|统领|引领|主抓手|龙头|切入点|突破口)");
    /** 在防台、抢险中…: where the occasions end. */
    private static final Pattern AMONG = Pattern.compile("(.*在[^，；]*、[^，；]*?)(中\\p{IsHan}{2,}.*)");
    /** A measure that names something of the item is short. */
    private static final int BRIEF = 8;
    /** 从近海向远洋拓展; 从捕捞到养殖. */
    private static final Pattern FROM_TO = Pattern.compile("从[^，；]+?[向到][^，；]+");
    private static final int WORD = 2;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemOpening items;

    ItemWithin(RealiseWords words, ClauseReader reader, ItemOpening items) {
        this.words = words;
        this.reader = reader;
        this.items = items;
    }

    /** The measure with the item in it; empty if it has no place there. */
    Optional<Sourced> in(SentenceWork work, Sourced measure) {
        String text = measure.text();
        if (text.contains(work.item.text()) || text.indexOf('，') >= 0) {
            return Optional.empty();
        }
        return means(work.item, measure).or(() -> held(work, measure)).or(() -> among(work.item, measure)).or(() -> office(work.item, measure)).or(() -> free(work, measure) ? of(work.item, measure).or(() -> named(work.item, measure)).or(() -> turned(work, measure)) : Optional.empty());
    }

    /** Does no other measure of the row wait for the item? */
    private boolean free(SentenceWork work, Sourced measure) {
        return !ItemVerbs.pair(work.item.text()) && work.given.stream().noneMatch(m -> m != measure && (reader.kind(m.text()) == ClauseReader.Kind.BARE || reader.allVerbs(m.text())));
    }

    /** 总抓手, 以工程为牵引 with “先锋工程”: 以“先锋工程”为牵引. */
    private static Optional<Sourced> means(Sourced item, Sourced measure) {
        Matcher means = MEANS.matcher(measure.text());
        boolean fits = means.matches() && (means.group(1) == null || ClauseReader.unclosed(item.text()).endsWith(means.group(1)));
        return fits ? Optional.of(Wording.word("以", "介词举措").plus(item).plus(Wording.glue("为")).plus(measure.slice(means.start(2), means.end(2)))) : Optional.empty();
    }

    /** 学习渔业法规 with 首要任务: 把学习渔业法规作为首要任务. */
    private Optional<Sourced> held(SentenceWork work, Sourced measure) {
        boolean rank = words.has("首位事项", work.item.text()) && work.given.size() == 1;
        ClauseReader.Kind kind = reader.kind(measure.text());
        boolean done = kind == ClauseReader.Kind.VERBAL && words.list("处置动词").stream().noneMatch(measure.text()::contains);
        return rank && done
                ? Optional.of(Wording.word("坚持把", "首位事项").plus(measure).plus(Wording.word("作为", "首位事项")).plus(work.item))
                : Optional.empty();
    }

    /** 在防台、抢险中当先锋 with 大战大考: 在防台、抢险等大战大考中当先锋. */
    private Optional<Sourced> among(Sourced item, Sourced measure) {
        Matcher among = AMONG.matcher(measure.text());
        boolean occasion = words.ending("场合总称", item.text()).isPresent() && item.text().indexOf('和') < 0 && among.matches();
        if (!occasion) {
            return Optional.empty();
        }
        boolean open = among.group(1).endsWith("等");
        return Optional.of(measure.slice(0, among.end(1)).plus(open ? Sourced.EMPTY : Wording.glue("等")).plus(item).plus(measure.slice(among.start(2), measure.text().length())));
    }

    /** 选派渔工到渔村任职 with 渔事指导员: 任 and what they are. */
    private Optional<Sourced> office(Sourced item, Sourced measure) {
        boolean office = measure.text().endsWith("任职") && words.ending("职务词尾", item.text()).isPresent();
        return office ? Optional.of(measure.slice(0, measure.text().length() - 1).plus(item)) : Optional.empty();
    }

    /** 拓展功能 with “渔民卡”; 落实任务 with “五港协同”: the thing is the item's. */
    private Optional<Sourced> of(Sourced item, Sourced measure) {
        String text = measure.text();
        int verb = reader.knownVerb(text);
        boolean belongs = verb > 0 && words.has("从属名词", text.substring(verb)) && !item.text().endsWith(text.substring(Math.max(verb, text.length() - WORD)));
        return belongs ? Optional.of(Wording.insert(measure, verb, item)) : Optional.empty();
    }

    /** 落实省委计划 with “渔才计划”计划; 完成集中换届 with 渔会班子换届; 新一轮换届 with 渔会换届: the short name is told in full. */
    private Optional<Sourced> named(Sourced item, Sourced measure) {
        String text = measure.text();
        List<Token> tokens = reader.tokens(item.text());
        String last = tokens.get(tokens.size() - 1).text();
        int at = text.length() - last.length();
        int own = item.text().length() - last.length();
        boolean again = last.length() == WORD && own >= WORD && text.length() <= BRIEF && text.endsWith(last) && !item.text().endsWith("、" + last) && at > 0;
        if (!again || reader.tokens(text).stream().noneMatch(t -> t.start() == at)) {
            return Optional.empty();
        }
        int verb = Math.max(reader.knownVerb(text), words.opening("虚义动词", text).map(String::length).orElse(0));
        String between = verb == 0 || verb > at ? "" : text.substring(verb, at);
        boolean quoted = item.text().startsWith("“") && item.text().charAt(own - 1) == '”';
        if (verb > 0 && !between.isEmpty()) {
            Sourced name = item.slice(0, own);
            boolean manner = between.length() == WORD && reader.tokens(text).stream().noneMatch(t -> t.start() >= verb && t.start() < at && t.nature().matches("[nmq].*"));
            return quoted ? Optional.of(Wording.insert(measure, at, name)) : manner ? Optional.of(Wording.insert(measure, verb, name)) : Optional.empty();
        }
        if (verb > 0 || !text.substring(0, at).matches("(?:新一轮|第[一二三四五六七八九十]+[批轮次]|首[批轮次])")) {
            return Optional.empty();
        }
        Sourced full = items.withVerb(item);
        return Optional.of(full.slice(0, full.text().length() - item.text().length()).plus(measure.slice(0, at)).plus(item));
    }

    /** 从近海向远洋拓展 with 渔业生产: 推动渔业生产从近海向远洋拓展. */
    private Optional<Sourced> turned(SentenceWork work, Sourced measure) {
        String text = measure.text();
        boolean goes = FROM_TO.matcher(text).matches() && !text.contains("转向") && words.list("带宾动词").stream().noneMatch(v -> text.indexOf(v) > 0 && !words.has("转移动词", v));
        boolean ends = words.ending("转移动词", text).isPresent() || work.given.size() == 1 && text.matches("从.+到.+");
        return goes && ends && reader.kind(work.item.text()) != ClauseReader.Kind.SUBJECT
                ? Optional.of(Wording.word("推动", "推动举措").plus(work.item).plus(measure))
                : Optional.empty();
    }
}
