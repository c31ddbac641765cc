package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which verb stands before an item that is a noun: one that goes with it by collocations.yaml, else one that goes with any. */
final class ItemVerbs {
    private static final Pattern PEOPLE = Pattern.compile("干部|人才");

    /** 三轮“渔家先锋进港湾”. */
    private static final Pattern TIMES = Pattern.compile("[一二两三四五六七八九十0-9]+[轮次期批场](?:\\p{IsHan}{0,4}“.*”).*");
    /** People are named with at most so many characters (市管干部). */
    private static final int NAMED = 6;

    private final RealiseWords words;
    private final ClauseReader reader;

    ItemVerbs(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The item behind the verb that suits it best. */
    Sourced before(Sourced item) {
        boolean own = words.collocations().bad(item.text()) && known(item.text()).isEmpty();
        return own ? item : as(verb(item.text()), item);
    }

    /** The verb for an item of a known kind, else one for any. */
    private String verb(String item) {
        if (!pair(item) && item.indexOf('”') < 0 && reader.endsWithVerb(ItemOpening.core(item)) && reader.tokens(item).size() > 1) {
            return known(item).stream().findFirst().orElse(words.list("动作领起").get(0).substring(0, 2));
        }
        String any = item.endsWith("”") && item.startsWith("“") && !pair(item) ? words.list("做法领起").get(0).substring(0, 2) : words.nouns().anyVerb();
        return known(item).stream().findFirst().orElse(any);
    }

    /** The item behind its verb. */
    Sourced as(String verb, Sourced given) {
        // 学习贯彻 with 学习渔业法规: the verb says it already.
        boolean again = given.text().length() > NAMED && verb.length() > 2 && verb.startsWith(given.text().substring(0, 2));
        Sourced item = again ? given.slice(2, given.text().length()) : given;
        return words.collocations().nearest(given.text())
                .filter(g -> g.tasks().contains(verb))
                .map(g -> Wording.collocated(verb, g))
                .orElseGet(() -> Wording.noun(verb, "其他"))
                .plus(item);
    }

    /** The verbs that go with the item, best first. People are used well if they are well spoken of; of two things in one only what fits both; what is bad takes only its own verbs. */
    List<String> known(String item) {
        String core = ItemOpening.core(item);
        boolean people = words.nouns().measure(core).filter(k -> PEOPLE.matcher(k.name()).matches()).isPresent();
        if (people && words.list("反面人物").stream().anyMatch(item::contains)) {
            return List.of("从严管理");
        }
        if (TIMES.matcher(item).matches()) {
            return List.of("开展");
        }
        boolean named = item.length() <= NAMED && !ClauseReader.verb(reader.tokens(item).get(0));
        boolean plain = !people || item.endsWith("”") || named || reader.noun(item);
        List<String> verbs = new ArrayList<>();
        for (String verb : plain ? words.collocations().nearest(core).map(Collocations.Group::tasks).orElse(List.of()) : List.<String>of()) {
            if (item.indexOf(verb) < 0 || ClauseReader.quoted(item, item.indexOf(verb))) {
                verbs.add(verb);
            }
        }
        if (verbs.isEmpty() || people || !pair(item) || words.collocations().bad(core)) {
            return verbs;
        }
        List<String> any = verbs.stream().filter(v -> words.has("通用动词", v) || withBoth(v, item)).toList();
        return any.isEmpty() ? List.of(words.nouns().anyVerb()) : any;
    }

    /** 职级晋升和及时奖励: two things in one. */
    static boolean pair(String item) {
        int and = Math.max(item.indexOf('和'), Math.max(item.indexOf('、'), item.indexOf('与')));
        return and > 0 && !ClauseReader.quoted(item, and);
    }

    /** 健全 goes with both of 救助制度和帮扶机制. */
    private boolean withBoth(String verb, String item) {
        int and = Math.max(item.indexOf('和'), Math.max(item.indexOf('、'), item.indexOf('与')));
        return words.collocations().fits(verb, item.substring(0, and)) == Collocations.Fit.YES && words.collocations().fits(verb, item) == Collocations.Fit.YES;
    }
}
