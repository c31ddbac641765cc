package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Items that say what kind the things are that a measure lists: they close its list. Evidence is the number that the item
 * counts them by (甲、乙、丙 with “三项制度”), an open list (甲、乙等 with 先进典型), the noun that both end with, a verb that goes
 * with both, or what the item is a saying of (重甲重乙 with 用人导向).
 */
final class ItemClasses {
    private static final Pattern NUMBER = Pattern.compile("(?:^|“)([两二三四五六七八九十2-9])(?:[个项大支类种条张级]|(?=[\\p{IsHan}”]))");
    private static final String DIGITS = "一二三四五六七八九";
    /** Parts of one quotation: “港港联建、港企联建”, “甲+乙+丙”, 甲—乙—丙. */
    private static final Pattern PARTED = Pattern.compile("[、—+＋]+");
    private static final Pattern MEANS = Pattern.compile("利用|依托|通过|借助|运用|用好");
    private static final Pattern LATELY = Pattern.compile("^(?:先后|相继|陆续|深入|广泛|扎实|连续|接续)");
    /** 重实干重实绩, 以事择人, 事业为上. */
    private static final Pattern SAYING = Pattern.compile("(?:重\\p{IsHan}{1,3}){2,}|[^，；：]*为[上先本重]|“[^”]*”");
    /** A class that sums up an open list has at most so many characters, one that closes it for the first time fewer. */
    private static final int CLASS = 12;
    private static final int SHORT = 8;
    /** The noun of a class has so many characters. */
    private static final int NOUN = 2;
    private static final int SEVERAL = 3;
    /** Things that a number counts are of about the same length, and short. */
    private static final int UNEVEN = 4;
    private static final int LONG = 10;
    /** A list that ends so has its class already. */
    private static final Pattern CLASSED = Pattern.compile(".*等[^”》]+");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemOpening items;

    ItemClasses(RealiseWords words, ClauseReader reader, ItemOpening items) {
        this.words = words;
        this.reader = reader;
        this.items = items;
    }

    /** The measure with the item behind what it lists; empty if it is not of that kind. */
    Optional<Sourced> closing(SentenceWork work, Sourced measure) {
        String item = work.item.text();
        String text = measure.text();
        if (text.contains(item) || text.indexOf('：') >= 0 || text.indexOf('，') >= 0 && !text.startsWith("“")) {
            return Optional.empty();
        }
        List<Sourced> parts = NounNames.parts(measure);
        List<String> names = listed(parts);
        boolean taken = work.given.stream().anyMatch(m -> reader.kind(m.text()) == ClauseReader.Kind.BARE || reader.allVerbs(m.text()));
        if (taken && !parts.stream().allMatch(p -> parts.size() > 1 && reader.allVerbs(p.text())) || CLASSED.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean numbered = names.size() > 1 && names.size() == number(item) && !ItemVerbs.pair(item) && measure == work.given.get(0) && even(parts, names);
        if (numbered) {
            return Optional.of(alike(names) && !governed(parts) ? around(work, measure) : closed(work, unnamed(measure, parts, item)));
        }
        boolean closes = open(work, measure, parts) || !ItemVerbs.pair(item) && (explained(parts, names, item) || told(text, parts, item) || work.given.size() == 1 && fitting(text, parts, item));
        if (closes) {
            return Optional.of(closed(work, measure));
        }
        return sameNoun(text, parts, item) ? Optional.of(measure.slice(0, text.length() - NOUN).plus(work.item)) : Optional.empty();
    }

    /** How many things the item says that it is (“三项制度”, 四级架构); 0 if it does not say. */
    static int number(String item) {
        Matcher number = NUMBER.matcher(item);
        if (!number.find()) {
            return 0;
        }
        char digit = number.group(1).charAt(0);
        return digit == '两' ? 2 : digit == '十' ? 10 : Character.isDigit(digit) ? digit - '0' : DIGITS.indexOf(digit) + 1;
    }

    /** The names of a list, or those within the one quotation that it is. */
    private static List<String> listed(List<Sourced> parts) {
        String only = parts.get(parts.size() - 1).text();
        boolean within = parts.size() == 1 && (only.endsWith("”") || only.indexOf('—') > 0);
        return within ? List.of(PARTED.split(only)) : parts.stream().map(Sourced::text).toList();
    }

    /** Are the names all of a kind by their length, with nothing but a verb before them? */
    private boolean even(List<Sourced> parts, List<String> names) {
        String first = parts.get(0).text();
        int verb = governed(parts) || parts.size() == 1 ? verb(first) : 0;
        boolean alone = parts.size() > 1 || first.indexOf('“') == verb;
        int opening = parts.size() > 1 ? first.length() - verb : names.get(0).length() - verb - 1;
        int least = names.stream().skip(1).mapToInt(String::length).min().orElse(0);
        int most = names.stream().skip(1).mapToInt(String::length).max().orElse(0);
        return alone && Math.max(most, opening) - Math.min(least, opening) <= UNEVEN && names.stream().mapToInt(String::length).sum() <= LONG * names.size();
    }

    /** 政治立场强、服务效能强: each ends as the others do. */
    private static boolean alike(List<String> names) {
        return names.stream().map(String::length).distinct().count() == 1 && names.stream().map(n -> n.charAt(n.length() - 1)).distinct().count() == 1
                && names.get(0).length() > NOUN && "好强优美高实净新富".indexOf(names.get(0).charAt(names.get(0).length() - 1)) >= 0;
    }

    /** Does a verb stand before the list, which none of the other parts has? */
    private boolean governed(List<Sourced> parts) {
        String first = parts.get(0).text();
        int verb = verb(first);
        boolean even = parts.size() > 1 && parts.stream().map(p -> p.text().length()).distinct().count() == 1;
        return verb > 0 && verb < first.length() && !even;
    }

    private int verb(String text) {
        int known = reader.knownVerb(text);
        List<Token> tokens = reader.tokens(text);
        return known > 0 ? known : ClauseReader.verb(tokens.get(0)) && tokens.size() > 1 ? tokens.get(0).end() : 0;
    }

    /** 围绕政治立场强、服务效能强，建设“双强”党组织. */
    private Sourced around(SentenceWork work, Sourced measure) {
        return Wording.word("围绕", "介词举措").plus(measure).plus(Wording.glue("，")).plus(items.withVerb(work.item));
    }

    /** Without the noun that the item says again: 勤学、苦练教育 with “两项教育”. */
    private static Sourced unnamed(Sourced measure, List<Sourced> parts, String item) {
        String noun = noun(item);
        boolean again = parts.size() > 1 && measure.text().endsWith(noun) && parts.stream().limit(parts.size() - 1L).noneMatch(p -> p.text().endsWith(noun));
        return again ? measure.slice(0, measure.text().length() - noun.length()) : measure;
    }

    private static String noun(String item) {
        String core = ClauseReader.unclosed(item);
        return core.substring(Math.max(0, core.length() - NOUN));
    }

    /** The list with its verb, or the item's, and the item behind it. */
    private Sourced closed(SentenceWork work, Sourced measure) {
        String item = work.item.text();
        List<Sourced> parts = NounNames.parts(measure);
        Sourced verb = Sourced.EMPTY;
        if (!governed(parts)) {
            Sourced full = items.withVerb(work.item);
            verb = full.slice(0, full.text().length() - item.length());
        }
        boolean ended = measure.text().endsWith("等");
        boolean open = parts.size() > 1 && number(item) != listed(parts).size() && !saying(parts) && !ended;
        boolean of = !ended && (parts.size() == 1 ? number(item) != listed(parts).size() || item.startsWith("“") : saying(parts) && !item.startsWith("“"));
        return verb.plus(measure).plus(open ? Wording.glue("等") : of ? Wording.glue("的") : Sourced.EMPTY).plus(work.item);
    }

    /** Are they what one says or does, and no things? */
    private boolean saying(List<Sourced> parts) {
        String last = parts.get(parts.size() - 1).text();
        return SAYING.matcher(last).matches() && !last.startsWith("《") || parts.size() > 1 && !last.endsWith("”") && !last.endsWith("》") && words.nouns().measure(last).isEmpty() && !reader.noun(last);
    }

    /** 升级打造甲馆、乙馆等; 渔工甲、渔工乙等: what such things are. */
    private boolean open(SentenceWork work, Sourced measure, List<Sourced> parts) {
        String item = work.item.text();
        String text = measure.text();
        boolean counted = work.data.stream().anyMatch(d -> !d.noun().isEmpty() && !d.noun().equals(item) && item.endsWith(d.noun()) || d.text().text().endsWith(noun(item)));
        if (!text.endsWith("等") || item.length() <= NOUN || item.length() > CLASS || item.endsWith("”") || counted) {
            return false;
        }
        boolean alike = text.contains(noun(item));
        boolean people = words.ending("人群词尾", item).isPresent() || words.ending("人称名词", item).isPresent();
        boolean persons = reader.tokens(text).stream().anyMatch(t -> t.nature().startsWith("nr"));
        // 利用平台、公众号等 is by what a training was held, and lists none.
        boolean named = sums(item) && !(MEANS.matcher(text).lookingAt() && reader.endsWithVerb(item));
        boolean kind = named || alike || (persons || !people) && !reader.endsWithVerb(item);
        boolean governed = governed(parts) && measure == work.given.get(0) && (named || persons || words.opening("列举动词", LATELY.matcher(text).replaceFirst("")).isPresent());
        boolean bare = !governed(parts) && named && reader.kind(text) != ClauseReader.Kind.SUBJECT;
        return kind && (governed || bare);
    }

    /** 构建“甲+乙+丙” with “1+2”工作体系: what is quoted says how the item is made up. */
    private boolean explained(List<Sourced> parts, List<String> names, String item) {
        return parts.size() == 1 && names.size() >= SEVERAL && words.ending("构成名词", item).isPresent() && !parts.get(0).text().endsWith(noun(item));
    }

    /** 重实干重实绩 with 用人导向; 健全选育、管用 with 工作体系. */
    private boolean told(String text, List<Sourced> parts, String item) {
        boolean says = words.ending("提法名词", item).isPresent() && item.indexOf('“') < 0;
        boolean bare = !words.has("构成名词", noun(item)) && !governed(parts) && parts.stream().allMatch(p -> SAYING.matcher(p.text()).matches() || parts.size() > 1 && p.text().length() == 4);
        boolean governed = governed(parts) && parts.size() >= SEVERAL && words.nouns().measure(text).isEmpty() && fits(text, item);
        return says && saying(parts) && (bare || governed);
    }

    /** 举办甲、乙、丙 with 重大活动: the verb of the list goes with the item too. */
    private boolean fitting(String text, List<Sourced> parts, String item) {
        boolean quoted = parts.stream().allMatch(p -> p.text().endsWith("”") || p.text().endsWith("》"));
        boolean list = parts.size() >= SEVERAL || parts.size() == 2 && quoted;
        String first = parts.get(0).text();
        boolean name = first.endsWith("”") || first.endsWith("》") || words.nouns().measure(first).isPresent();
        return list && name && governed(parts) && item.length() <= SHORT && item.indexOf('“') < 0 && !words.has("统称事项", item) && sums(item) && fits(text, item);
    }

    private boolean sums(String item) {
        return words.ending("列举总称", item).or(() -> words.ending("收尾类名", item)).isPresent();
    }

    private boolean fits(String text, String item) {
        return words.collocations().fits(text.substring(0, verb(text)), item) == Collocations.Fit.YES;
    }

    /** 建立“甲”“乙”制度 with 理论学习制度: the full name closes the list. */
    private boolean sameNoun(String text, List<Sourced> parts, String item) {
        boolean list = parts.size() > 1 && governed(parts) && text.endsWith(noun(item)) && !parts.get(0).text().endsWith(noun(item));
        boolean quoted = list && ("”等".indexOf(text.charAt(text.length() - NOUN - 1)) >= 0 || parts.size() >= SEVERAL && words.has("构成名词", noun(item)));
        return quoted && item.length() > NOUN + NOUN && item.indexOf('“') < 0
                && Stream.of("和", "、").noneMatch(parts.get(parts.size() - 1).text()::contains);
    }
}
