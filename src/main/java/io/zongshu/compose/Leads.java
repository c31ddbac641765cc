package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ways to begin a sentence with its 事项: as an action of its own where its kind has a verb (实施⟨计划⟩，), else by turns, the
 * least used first. Where nothing fits, it is what the sentence is about, and no aim is invented for it.
 */
final class Leads {
    private static final String DEEPEN = "深化";

    private static final Pattern NUMBERED = Pattern.compile("“[两二三四五六七八九十]个.*”");

    private static final String SLOT = "⟨事项⟩";

    /** An action of so many characters is the name of a work. */
    private static final int SHORT = 6;

    private final RealiseWords words;
    private final Map<String, Integer> used = new LinkedHashMap<>();
    private final ClauseReader reader;
    private final Adverbs adverbs;
    private final ItemOpening opening;
    private Sourced place = Sourced.EMPTY;
    private int turn;
    private String last = "";
    private String actor = "";

    Leads(RealiseWords words, ClauseReader reader, long seed) {
        this(words, reader, seed, Set.of(), new HashMap<>());
    }

    /** @param pairs how often the paper has said each adverb with its verb; counted on */
    Leads(RealiseWords words, ClauseReader reader, long seed, Set<String> avoided, Map<String, Integer> pairs) {
        this.words = words;
        this.reader = reader;
        this.adverbs = new Adverbs(words, reader, seed, avoided, pairs);
        this.turn = (int) Math.floorMod(seed, 97);
        this.opening = new ItemOpening(words, reader);
    }

    /** Whose paper it is: who gets what others awarded. */
    Leads at(Sourced unitsPlace) {
        place = unitsPlace;
        return this;
    }

    Sourced place() {
        return place;
    }

    /** What stands before the next sentence opens so: the next one shall not. */
    void after(String text) {
        last = text.substring(0, Math.min(2, text.length()));
    }

    /** How what stands before begins. */
    String before() {
        return last;
    }

    /** A new passage: who acted in the one before is no longer understood. */
    void startPassage() {
        actor = "";
    }

    Adverbs adverbs() {
        return adverbs;
    }

    /** Is it the same as who acted in the sentence before, so that naming it again would only drag? */
    boolean actsAgain(String name) {
        boolean again = !name.isEmpty() && name.equals(actor);
        actor = name;
        return again;
    }

    /**
     * The item as the opening of a sentence, with its comma; empty if no verb is known for it.
     *
     * @param next what follows; its verb is not said twice
     */
    Sourced lead(Sourced item, String next) {
        Sourced worded = opening(item, next);
        after(worded.text());
        return worded;
    }

    private Sourced opening(Sourced item, String next) {
        if (opening.action(item.text())) {
            return item.plus(Wording.glue("，"));
        }
        Optional<Sourced> verb = opening.verbs().known(item.text()).stream().filter(v -> !next.startsWith(v) && !last.equals(v)).findFirst()
                .map(v -> opening.verbs().as(v, item).plus(Wording.glue("，")));
        if (verb.isPresent() && words.collocations().bad(item.text())) {
            return verb.get();
        }
        String core = ClauseReader.unclosed(item.text());
        boolean manner = words.ending("做法中心词", core).isPresent();
        boolean meeting = words.ending("会场中心词", core).isPresent();
        if (words.ending("场合中心词", core).isPresent() && !(meeting && reader.kind(next) == ClauseReader.Kind.VERBAL)) {
            return around("在" + SLOT + (meeting ? "上，" : "中，"), item, "场合中心词");
        }
        if (NUMBERED.matcher(item.text()).matches() && !next.startsWith("落实")) {
            return around(words.list("提法领起").get(0), item, "提法领起");
        }
        if (manner && item.text().endsWith("”")) {
            return around(leastUsed(words.list("做法领起"), next), item, "做法领起");
        }
        if (words.ending("设施中心词", core).isPresent() && words.list("建设动词").stream().anyMatch(next::contains)
                && (last.isEmpty() || !words.list("设施领起").get(0).startsWith(last))) {
            return around(words.list("设施领起").get(0), item, "设施领起");
        }
        if (verb.isPresent()) {
            return verb.get();
        }
        if ((reader.happening(item.text()) || ItemOpening.FROM_TO.matcher(item.text()).matches()) && !next.startsWith("推动") && !last.equals("推动")) {
            return around("推动" + SLOT + "，", item, "推动举措");
        }
        if (words.keyAtEnd("事件动词", core).isPresent()) {
            return Wording.word(words.byEnding("事件动词", core), "事件动词").plus(item).plus(Wording.glue("，"));
        }
        ClauseReader.Kind kind = reader.kind(item.text());
        boolean story = kind == ClauseReader.Kind.SUBJECT && item.text().length() > SHORT
                || item.text().length() > 2 * SHORT && item.text().indexOf('的') > 0 && item.text().indexOf('“') < 0;
        if (story && reader.kind(next) == ClauseReader.Kind.SUBJECT) {
            // 村支部领办合作社种羊肚菌，村支书先垫钱试种: what happened is told, and no aim.
            return item.plus(Wording.glue("，"));
        }
        boolean clause = activity(core) && ClauseReader.verb(reader.tokens(core).get(0)) && core.length() > SHORT;
        if (clause) {
            // 以评促建提质增效: an action with its object is moved on, not strengthened.
            return around(words.list("动作领起").get(0), item, "动作领起");
        }
        boolean named = !manner && item.text().endsWith("”") && !next.startsWith(DEEPEN) && !last.equals(DEEPEN);
        if (named) {
            // Not every name is a way to be put into force (“双拥”).
            return Wording.word(DEEPEN, "做法领起").plus(item).plus(Wording.glue("，"));
        }
        String entry = manner || item.text().endsWith("”") ? "做法领起" : activity(core) ? "动作领起" : topic(item.text(), kind);
        return entry.isEmpty() ? Sourced.EMPTY : around(leastUsed(words.list(entry), next), item, entry);
    }

    /** A short action is work to be done; what is no action has no way. */
    private String topic(String item, ClauseReader.Kind kind) {
        Token first = reader.tokens(item).get(0);
        boolean acts = first.nature().startsWith("v") && first.text().length() > 1 && first.text().length() < item.length();
        if (acts && kind == ClauseReader.Kind.VERBAL && item.length() <= SHORT && item.indexOf('“') < 0) {
            return "短事领起";
        }
        if (ClauseReader.verb(first) && item.indexOf('“') < 0 && (reader.allVerbs(item) || words.ending("人称名词", item).isPresent())) {
            return "动宾领起";
        }
        return "";
    }

    /** 疫情防控, 干部监督: ends with a verbal noun. */
    private boolean activity(String item) {
        var tokens = reader.tokens(item);
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).nature().startsWith("v");
    }

    private String leastUsed(List<String> ways, String next) {
        String best = ways.get(0);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < ways.size(); i++) {
            String way = ways.get((i + turn) % ways.size());
            int uses = used.getOrDefault(way, 0) + (next.startsWith(way.substring(0, 2)) || way.startsWith(last) && !last.isEmpty() ? 100 : 0);
            if (uses < least) {
                least = uses;
                best = way;
            }
        }
        turn++;
        used.merge(best, 1, Integer::sum);
        return best;
    }

    private static Sourced around(String way, Sourced item, String entry) {
        int slot = way.indexOf(SLOT);
        return Wording.word(way.substring(0, slot), entry).plus(item).plus(Wording.word(way.substring(slot + SLOT.length()), entry));
    }
}
