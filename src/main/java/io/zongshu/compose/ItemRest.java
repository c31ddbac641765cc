package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.regex.Pattern;

/**
 * What becomes of an item that is the object of no measure and that no verb is known for: who or what acts, stands before what
 * it did, a place or a field behind 在, a doing is a clause of its own, an indicator is not said where its figures are, nor a mere kind of things;
 * anything else gets the verb for any work. It is never a mere topic.
 */
final class ItemRest {
    /** 大抓渔港. */
    private static final Pattern GREATLY = Pattern.compile("大[抓兴]\\p{IsHan}{2,}");

    private static final Set<String> UNITS = Set.of("单位", "组织", "地方");

    private final RealiseWords words;
    private final ClauseReader reader;

    ItemRest(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Puts the item where it can stand without a verb of its own. */
    void place(SentenceWork work) {
        String item = work.item.text();
        Sourced clause = work.clauses.get(0);
        ClauseReader.Kind kind = reader.kind(item);
        boolean leader = words.list("领导人").stream().anyMatch(item::contains);
        boolean ours = clause.sources().stream().anyMatch(s -> s.start() == 0 && s.kind() == Source.Kind.TEMPLATE);
        ClauseReader.Kind first = reader.kind(clause.text());
        boolean done = ours || first != ClauseReader.Kind.SUBJECT && first != ClauseReader.Kind.NOMINAL;
        boolean unit = NounNames.parts(work.item).stream().allMatch(p -> is(p.text(), UNITS) || words.ending("单位主体", p.text()).isPresent());
        if (done && unit && kind != ClauseReader.Kind.VERBAL && kind != ClauseReader.Kind.SUBJECT && !reader.endsWithVerb(item) || leader && kind == ClauseReader.Kind.NOMINAL) {
            work.clauses.set(0, work.item.plus(clause));
            work.itemActs = true;
        } else if (leader || kind == ClauseReader.Kind.VERBAL) {
            work.opening = work.item.plus(Wording.glue("，"));
        } else if (unit && !done || place(item)) {
            work.opening = Wording.glue("在").plus(work.item).plus(Wording.glue("，"));
        } else if (!indicator(work) && !counted(work)) {
            own(work);
        }
    }

    /** 云川县海谷, 深海科技城, 远洋领域: where something was done, and no work. */
    private boolean place(String item) {
        List<Token> tokens = reader.tokens(item);
        boolean located = tokens.get(0).nature().startsWith("ns") && !reader.endsWithVerb(item) && words.collocations().task(item).isEmpty();
        return words.ending("处所词尾", item).isPresent() || located && reader.kind(item) == ClauseReader.Kind.NOMINAL;
    }

    /** A clause of its own with a verb that any of its kind takes: behind what it was done by, else before what was done. */
    private void own(SentenceWork work) {
        String item = work.item.text();
        boolean people = words.list("人称名词").stream().anyMatch(item::startsWith);
        boolean acted = people || reader.tokens(item).stream().anyMatch(t -> words.has("带宾动词", t.text()) || words.has("对象动作", t.text()));
        boolean doing = GREATLY.matcher(item).matches() || acted && reader.kind(item) == ClauseReader.Kind.SUBJECT && !reader.endsWithVerb(item) && (people || words.nouns().measure(item).filter(NounKind::verbs).isEmpty());
        boolean whole = words.ending("构成名词", item).isPresent();
        // 渔船登记事项: what was done is about them.
        String verb = item.endsWith("事项") ? "围绕" : doing ? people ? "推动" : "坚持" : whole ? "构建" : item.startsWith("“") && !item.endsWith("”") ? "打造" : words.nouns().anyVerb();
        Sourced clause = Wording.word(verb, "事项动词").plus(work.item);
        work.opening = clause.plus(Wording.glue("，"));
    }

    /** 渔会和渔工 with a figure of each: these name both. */
    private static boolean counted(SentenceWork work) {
        String[] parts = work.item.text().split("[、和]");
        List<Datum> each = work.data.stream().filter(d -> d.verb().isEmpty() && d.tail().isEmpty() && !d.noun().isEmpty() && Stream.of(parts).anyMatch(d.noun()::endsWith)).toList();
        if (parts.length < 2 || each.size() != parts.length) {
            return false;
        }
        work.data.removeAll(each);
        Sourced clause = work.clauses.get(0);
        int said = Stream.of(parts).filter(clause.text()::startsWith).mapToInt(String::length).findFirst().orElse(0);
        work.clauses.set(0, Wording.listed(each.stream().map(SummedLists::swapped).toList()).plus(clause.slice(said, clause.text().length())));
        work.itemActs = true;
        return true;
    }

    private boolean is(String item, Set<String> kinds) {
        return words.nouns().measure(item).filter(k -> kinds.contains(k.name())).isPresent();
    }

    /** 人才总量 with figures that say what they are of. */
    private boolean indicator(SentenceWork work) {
        boolean told = !work.data.isEmpty() && work.data.stream().allMatch(d -> !d.bare());
        return told && words.ending("指标中心词", work.item.text()).or(() -> words.ending("统计事项", work.item.text())).isPresent();
    }
}
