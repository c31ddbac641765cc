package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.regex.Pattern;

/** Figures of what the fact is about, wherever the item stands: in its result, as object of a measure, in the opening. */
final class ItemFigures {
    private static final Pattern NOMINAL = Pattern.compile("[nabs].*|vn");

    private final RealiseWords words;
    private final ClauseReader reader;

    ItemFigures(RealiseWords words, ClauseReader reader) {
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

    /** 建设渔业工作站, 14家: a figure without a noun counts the item that a clause ends with, where its measure word can. */
    boolean object(SentenceWork work, Datum datum) {
        String item = ItemOpening.core(work.item.text());
        boolean things = words.has("物量词", datum.unit()) && !datum.unit().equals("项") && words.ending("存量名词", item).isPresent();
        boolean one = work.clauses.size() == 1 && work.data.size() == 1 && datum.people() && !datum.unit().equals("人次");
        boolean counted = datum.bare() && datum.tail().isEmpty() && datum.figures() == 1 && (things || one || datum.people() && FigureCues.people(item, words)) && words.ending("条文中心词", item).isEmpty();
        for (int i = 0; counted && !work.item.isEmpty() && i < work.clauses.size(); i++) {
            String text = work.clauses.get(i).text();
            // 组织船员到邻港考察实践: those who went are counted.
            boolean others = datum.people() && words.list("人称名词").stream().anyMatch(text.substring(0, Math.max(0, text.length() - work.item.text().length()))::contains);
            boolean object = !others && text.endsWith(work.item.text()) && text.length() > work.item.text().length() && reader.opensWithVerb(text) && !FigureSlots.counted(text) && !FigureSlots.barred(text);
            if (object) {
                work.clauses.set(i, work.clauses.get(i).plus(datum.text()));
                return true;
            }
        }
        return false;
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
}
