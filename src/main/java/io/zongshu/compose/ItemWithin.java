package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that stand within a measure: whose noun it names (拓展功能 with “渔民卡”: 拓展“渔民卡”功能), which it is a means of (总抓手),
 * the office that it sends people to, or what moves from one to another.
 */
final class ItemWithin {
    private static final Pattern MEANS = Pattern.compile("(?:以(\\p{IsHan}{2,4})为)?(总?抓手|牵引|载体|总揽|统揽|统领|引领|主抓手|龙头|切入点|突破口)");
    /** 从近海向远洋拓展; 从捕捞到养殖. */
    private static final Pattern FROM_TO = Pattern.compile("从[^，；]+?[向到][^，；]+");
    private static final int WORD = 2;

    private final RealiseWords words;
    private final ClauseReader reader;

    ItemWithin(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The measure with the item in it; empty if it has no place there. */
    Optional<Sourced> in(SentenceWork work, Sourced measure) {
        String text = measure.text();
        if (text.contains(work.item.text()) || text.indexOf('，') >= 0) {
            return Optional.empty();
        }
        return means(work.item, measure).or(() -> office(work.item, measure)).or(() -> free(work, measure) ? of(work.item, measure).or(() -> turned(work, measure)) : Optional.empty());
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
