package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.regex.Pattern;

/** Figures of what the fact is about, wherever the item stands: in its result, as object of a measure, in the opening. */
final class ItemFigures {
    private static final Pattern NOMINAL = Pattern.compile("[nabs].*|vn");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemOpening items;

    ItemFigures(RealiseWords words, ClauseReader reader) {
        this.items = new ItemOpening(words, reader);
        this.words = words;
        this.reader = reader;
    }

    /** 乡村振兴重点项目, 26个, 开工: a figure without a noun counts the item that came about, not what was done for it. */
    boolean inResult(SentenceWork work, Datum datum) {
        boolean item = datum.bare() && datum.tail().isEmpty() && work.data.size() == 1 && !work.itemSaid && !work.planned && !work.measureless
                && work.results.size() == 1 && words.has("推动所成", work.results.get(0).text())
                && words.has("物量词", datum.unit()) && words.ending("计数事项", work.item.text()).isPresent();
        if (item) {
            work.results.set(0, datum.text().plus(work.item).plus(work.results.get(0)));
            work.itemSaid = true;
        }
        return item;
    }

    /** 开展领导班子研判 with 领导班子112个 is 对112个领导班子开展研判. */
    boolean dealtWith(String item, Datum datum, List<Sourced> clauses) {
        int noun = datum.noun().length();
        boolean head = datum.counts() && datum.nounFirst() && datum.verb().isEmpty() && noun > 2
                && item.length() > noun + 1 && item.startsWith(datum.noun())
                && words.ending("对象动作", item.substring(noun)).isPresent();
        for (int i = 0; head && i < clauses.size(); i++) {
            Sourced clause = clauses.get(i);
            int verb = clause.text().length() - item.length();
            if (clause.text().endsWith(item) && words.has("对象动词", clause.text().substring(0, verb))) {
                Sourced whom = Wording.word("对", "对象动作").plus(datum.figure()).plus(clause.slice(verb, verb + noun));
                clauses.set(i, whom.plus(clause.slice(0, verb)).plus(clause.slice(verb + noun, clause.text().length())));
                return true;
            }
        }
        return false;
    }

    /** 推行农村党员“四色”管理模式 with 党员1.1万名 is 对1.1万名农村党员推行“四色”管理模式: people are not part of a rule's name. */
    boolean managed(Datum datum, List<Sourced> clauses) {
        boolean people = datum.people() && datum.figures() == 1 && datum.verb().isEmpty() && datum.nounFirst() && datum.noun().length() > 1 && datum.tail().isEmpty();
        for (int i = 0; people && i < clauses.size(); i++) {
            String text = clauses.get(i).text();
            int verb = words.opening("管理动词", text).map(String::length).orElse(0);
            int end = text.indexOf(datum.noun()) + datum.noun().length();
            boolean rule = verb > 0 && text.indexOf(datum.noun()) >= verb && text.indexOf('，') < 0 && !FigureSlots.counted(text.substring(0, end))
                    && text.length() - end > 2 && words.ending("条文中心词", ItemOpening.core(text)).isPresent();
            if (rule && reader.wordEnds(text, end) && reader.tokens(text.substring(verb, end)).stream().allMatch(t -> NOMINAL.matcher(t.nature()).matches())) {
                Sourced whom = Wording.word("对", "对象动作").plus(datum.figure()).plus(clauses.get(i).slice(verb, end));
                clauses.set(i, whom.plus(clauses.get(i).slice(0, verb)).plus(clauses.get(i).slice(end, text.length())));
                return true;
            }
        }
        return false;
    }

    /** 建好共富工坊， with 共富工坊210余家 or 210余家: an opening takes the figure of the item that it names. */
    boolean inOpening(SentenceWork work, Datum datum) {
        boolean plain = datum.figures() == (datum.bare() ? Math.min(2, datum.figures()) : 1) && datum.verb().isEmpty() && datum.tail().isEmpty();
        int at = !plain ? -1 : datum.bare() ? ofThing(work, datum) : datum.noun().length() < 2 ? -1 : inOpening(work.opening.text(), work.item.text(), datum);
        if (at >= 0) {
            work.opening = Wording.insert(work.opening, at, datum.figure());
        }
        return at >= 0;
    }

    /** 聚焦 | 493个 | 网格党组织，; 建好党建联盟 | 8个 |，: a figure alone counts the item if that is a thing. */
    private int ofThing(SentenceWork work, Datum datum) {
        String opening = work.opening.text();
        String item = work.item.text();
        int at = opening.indexOf(item);
        if (at > 0 && items.actsOnCounted(item, datum) > 0) {
            // 推进63条背街小巷整治，
            return FigureSlots.counted(opening) ? -1 : at;
        }
        boolean thing = items.ofThing(item, datum);
        if (!thing || at <= 0 || FigureSlots.counted(opening) || !opening.endsWith(item + "，")) {
            return -1;
        }
        return opening.startsWith("围绕") || opening.startsWith("聚焦") ? at : opening.length() - 1;
    }

    /** Where in the opening its figure goes; -1 if nowhere. */
    private int inOpening(String opening, String item, Datum datum) {
        String noun = datum.noun();
        int at = opening.indexOf(noun);
        int end = at + noun.length();
        boolean begins = at >= 0 && (item.startsWith(noun) || at > 0 && "和、".indexOf(opening.charAt(at - 1)) >= 0);
        // 8.4万名党员教育
        boolean dealtWith = begins && item.startsWith(noun) && item.length() > noun.length() && words.has("待人动作", item.substring(noun.length()));
        boolean partOfItem = datum.counts() && begins && (dealtWith || "和、，方".indexOf(opening.charAt(end)) >= 0) && !noun.equals(item);
        if (datum.nounFirst() ? partOfItem : begins && reader.wordEnds(opening, end)) {
            // 6个县（区）党委换届; 6个集群和12个重点产业链
            return at;
        }
        boolean counted = datum.counts() && datum.nounFirst() && noun.equals(item);
        return counted && led(opening, item) ? opening.length() - 1 : -1;
    }

    /** Does only a verb stand before the item? */
    private boolean led(String opening, String item) {
        String verb = opening.endsWith(item + "，") ? opening.substring(0, opening.length() - item.length() - 1) : "";
        return words.collocations().of(item).map(g -> g.tasks().contains(verb)).orElse(verb.equals(words.nouns().anyVerb()));
    }
}
