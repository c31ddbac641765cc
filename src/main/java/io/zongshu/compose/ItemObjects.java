package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures that lack the item: a verb of which it is the object (开展⟨事项⟩), or what it does itself (⟨事项⟩开工). */
final class ItemObjects {

    /** So many characters at most stand behind a short name. */
    private static final int REST = 2;
    /** Two doings in a row have so many characters (结对共建). */
    private static final int DOUBLE = 4;

    /** 按照老中青搭配原则, by which something was done. */
    private static final Pattern IN_WAY = Pattern.compile("(?:按照|根据|通过|采取|运用|以).*(?:原则|方式|办法|形式|标准|要求)");

    private static final Pattern WHERE = Pattern.compile("(?!在)\\p{IsHan}{1,6}[省市县区州镇乡](\\p{IsHan}{2,3})");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final SubjectItems subjects;
    private final MeasureShapes shapes;
    private final ItemOpening items;

    ItemObjects(RealiseWords words, ClauseReader reader, MeasureShapes shapes) {
        this.shapes = shapes;
        this.items = new ItemOpening(words, reader);
        this.words = words;
        this.reader = reader;
        this.subjects = new SubjectItems(words, reader);
    }

    /** Does a measure of the row lack the item? The row stays as it is. */
    boolean lacked(SentenceWork work) {
        List<Datum> data = List.copyOf(work.data);
        List<Sourced> results = List.copyOf(work.results);
        boolean lacked = work.given.stream().anyMatch(m -> withItem(work, m).isPresent());
        work.data.clear();
        work.data.addAll(data);
        work.results.clear();
        work.results.addAll(results);
        work.itemActs = false;
        return lacked;
    }

    /** The measure with the item as its object or subject; empty if it does not take it. */
    Optional<Sourced> withItem(SentenceWork work, Sourced head) {
        String item = work.item.text();
        String text = head.text();
        Optional<String> same = words.ending("带宾动词", text).filter(verb -> item.endsWith(verb) && item.length() > verb.length() + 1 && IN_WAY.matcher(text.substring(0, text.length() - verb.length())).matches());
        if (same.isPresent()) {
            // 按照老中青搭配原则选配 with 船员选配: the verb is said once.
            return Optional.of(head.plus(work.item.slice(0, item.length() - same.get().length())));
        }
        MeasureShapes.Shape shape = shapes.of(text);
        if (shape.kind() == MeasureShapes.Kind.SUBJECT) {
            boolean moved = shapes.moves(text);
            work.itemActs = !moved;
            return Optional.of((moved ? Wording.word("推动", "推动举措") : Sourced.EMPTY).plus(work.item).plus(head));
        }
        if (shape.kind() == MeasureShapes.Kind.PLACED) {
            boolean again = work.clauses.stream().anyMatch(c -> c.text().startsWith("把") || c.text().startsWith("将"));
            String taking = text.startsWith("入", shape.at() + 1) ? "将" : "把";
            return again ? Optional.empty() : Optional.of(Wording.insert(head, shape.at(), Wording.word(taking, "处置动词").plus(work.item)));
        }
        Optional<Sourced> within = work.clauses.isEmpty() ? subjects.within(work.item, head) : Optional.empty();
        if (within.isPresent()) {
            work.itemActs = within.get().text().startsWith(item);
            return within;
        }
        Matcher where = WHERE.matcher(text);
        if (where.matches() && words.has("设立动词", where.group(1))) {
            // 云川市设立: where it was done.
            return Optional.of(Wording.glue("在").plus(head).plus(work.item));
        }
        int named = namedShortly(text, item);
        if (named > 0) {
            String last = lastWord(item);
            return Optional.of(head.slice(0, named).plus(work.item).plus(head.slice(named + last.length(), text.length())));
        }
        String last = words.ending("带宾动词", text).orElse("?");
        if (text.startsWith("从") && text.length() > last.length() + 1 && item.startsWith(last) && item.length() > last.length() + 1 && reader.verbEndsAt(text, text.length())) {
            // 发展船员工作: the item names the verb and its object.
            return Optional.of(head.plus(work.item.slice(last.length(), item.length() - (item.endsWith("工作") ? 2 : 0))));
        }
        if (shape.kind() != MeasureShapes.Kind.OBJECT) {
            return Optional.empty();
        }
        int at = shape.at();
        String doing = text.substring(at);
        if (!doing.isEmpty()) {
            // 推进建设 of something that ends with 建设 says that once.
            String last2 = lastWord(item);
            if (doing.startsWith(last2)) {
                // 推进检修智能化建设 of 渔船检修
                return Optional.of(head.slice(0, at).plus(work.item).plus(head.slice(at + last2.length(), text.length())));
            }
            return Optional.of(Wording.insert(item.endsWith(doing) ? head.slice(0, at) : head, at, counted(work).plus(work.item)));
        }
        boolean bare = reader.kind(text) == ClauseReader.Kind.BARE;
        if (!bare && item.length() > DOUBLE && text.endsWith(item.substring(0, DOUBLE))) {
            // 与渔村结对共建 of 结对共建和渔港报到: the measure says what the item begins with.
            return Optional.empty();
        }
        if (bare ? !item.startsWith(text) && fitsObject(text, item) : !item.startsWith(last)) {
            return Optional.of(bare ? outcomeOf(work, head) : head.plus(work.item).plus(counted(work)));
        }
        return Optional.empty();
    }

    /** The figure that counts the item, which then stands beside it. */
    private Sourced counted(SentenceWork work) {
        List<Datum> counts = work.data.stream().filter(d -> items.ofThing(work.item.text(), d)).toList();
        boolean one = counts.size() == 1 && work.data.stream().filter(Datum::bare).count() == 1;
        if (one) {
            work.data.remove(counts.get(0));
        }
        return one ? counts.get(0).text() : Sourced.EMPTY;
    }

    /** 改造 cannot take 农村厕所革命: what happens or is run takes only the verbs for that; 组队参赛 takes nothing. */
    private boolean fitsObject(String verb, String item) {
        String last = words.ending("带宾动词", verb).orElse(reader.allVerbs(verb) || verb.indexOf('和') > 0 ? verb : "");
        boolean event = words.ending("事务中心词", ItemOpening.core(item)).isPresent();
        boolean known = words.has("带宾动词", last);
        return !last.isEmpty() && (!event || !known || words.has("事务动词", last));
    }

    /**
     * Where the measure names the item by its last word, behind a verb (实施工程 with the item “双联双促”工程; 发挥品牌作用); 0 if it
     * does not.
     */
    private int namedShortly(String measure, String item) {
        String last = lastWord(item);
        int at = last.length() < 2 || last.length() == item.length() || item.endsWith("、" + last) ? -1 : measure.indexOf(last);
        boolean verb = at > 1 && measure.length() - at - last.length() <= REST && reader.tokens(measure).get(0).end() == at && reader.verbEndsAt(measure, at)
                && !words.has("范围词", measure.substring(0, at));
        return verb && reader.wordEnds(measure, at + last.length()) ? at : 0;
    }

    private String lastWord(String item) {
        List<Token> tokens = reader.tokens(item);
        return tokens.get(tokens.size() - 1).text();
    }

    /** 创建 with the result 创成 is told as 创成某中心, with 创建成功 as 某园区创建成功: the outcome says the action too. */
    private Sourced outcomeOf(SentenceWork work, Sourced verb) {
        for (Sourced result : work.results) {
            String text = result.text();
            boolean achieved = text.length() <= 4 && text.startsWith(verb.text()) && text.length() > verb.text().length();
            boolean done = words.has("成效带宾动词", text) && text.charAt(0) == verb.text().charAt(0);
            if (achieved || done) {
                work.results.remove(result);
                return achieved ? work.item.plus(result) : result.plus(work.item);
            }
        }
        return verb.plus(work.item);
    }
}
