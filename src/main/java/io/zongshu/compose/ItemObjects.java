package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures that lack the item: a verb of which it is the object (开展⟨事项⟩), or what it does itself (⟨事项⟩开工). */
final class ItemObjects {
    private static final Pattern WHERE = Pattern.compile("\\p{IsHan}{1,6}[省市县区州镇乡](\\p{IsHan}{2,3})");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final SubjectItems subjects;

    ItemObjects(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.subjects = new SubjectItems(words, reader);
    }

    /**
     * The measure with the item as its object or subject; empty if it does not take it.
     *
     * @param measures how many measures the fact has
     */
    Optional<Sourced> withItem(SentenceWork work, Sourced head, int measures) {
        String item = work.item.text();
        String text = head.text();
        ClauseReader.Kind kind = reader.kind(text);
        boolean happens = words.ending("主谓举措", text).isPresent() && text.length() <= 6 && reader.allVerbs(text);
        boolean there = text.startsWith("在") && words.ending("主谓举措", text).isPresent() && text.indexOf('，') < 0;
        if (happens || there || words.has("主谓举措", text)) {
            work.itemActs = true;
            return Optional.of(work.item.plus(head));
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
        if (namesItemShortly(text, item)) {
            int verb = words.opening("带宾动词", text).map(String::length).orElse(0);
            return Optional.of(head.slice(0, verb).plus(work.item));
        }
        if (kind == ClauseReader.Kind.BARE && !item.startsWith(text) && fitsObject(text, item)) {
            return Optional.of(outcomeOf(work, head, measures == 1).orElseGet(() -> head.plus(work.item)));
        }
        String last = words.ending("带宾动词", text).orElse("?");
        // 设备安装同步推进: works go on by themselves.
        if (text.startsWith("从") && text.length() > last.length() + 1 && item.startsWith(last) && item.length() > last.length() + 1 && reader.verbEndsAt(text, text.length())) {
            // 发展船员工作: the item names the verb and its object.
            return Optional.of(head.plus(work.item.slice(last.length(), item.length() - (item.endsWith("工作") ? 2 : 0))));
        }
        boolean acts = kind == ClauseReader.Kind.VERBAL || kind == ClauseReader.Kind.SUBJECT && !text.endsWith("同步" + last);
        if (acts && endsWithVerb(text) && !item.startsWith(last)) {
            return Optional.of(head.plus(work.item));
        }
        return Optional.empty();
    }

    /** 改造 cannot take 农村厕所革命: what happens or is run takes only the verbs for that; 组队参赛 takes nothing. */
    private boolean fitsObject(String verb, String item) {
        String last = words.ending("带宾动词", verb).orElse(reader.allVerbs(verb) || verb.indexOf('和') > 0 ? verb : "");
        boolean event = words.ending("事务中心词", ItemOpening.core(item)).isPresent();
        boolean known = words.has("带宾动词", last);
        return !last.isEmpty() && (!event || !known || words.has("事务动词", last));
    }

    /** 以“……”为主线开展; 围绕四张需求地图精准引进: the verb at the end lacks its object. */
    private boolean endsWithVerb(String clause) {
        String verb = words.ending("带宾动词", clause).orElse("");
        var tokens = reader.tokens(clause);
        boolean verbal = !verb.isEmpty() && tokens.get(tokens.size() - 1).nature().startsWith("v");
        String before = tokens.size() < 2 ? "n" : tokens.get(tokens.size() - 2).nature();
        boolean chained = tokens.get(tokens.size() - 1).nature().equals("v") && before.startsWith("v") && !before.equals("vn");
        boolean open = words.list("待宾动词").contains(verb)
                || chained
                || words.opening("介词举措", clause).isPresent() && clause.indexOf("、" + verb) < 0;
        return verbal && open && clause.length() > verb.length() + 1;
    }

    /** 实施工程 with the item “双联双促”工程: the measure names the item by its last word. */
    private boolean namesItemShortly(String measure, String item) {
        String verb = words.opening("带宾动词", measure).orElse("");
        String rest = measure.substring(verb.length());
        return !verb.isEmpty() && rest.length() >= 2 && rest.length() <= 4 && !item.equals(rest) && item.endsWith(rest) && !item.endsWith("、" + rest);
    }

    /** 创建 with the result 创成 is told as 创成某中心, with 创建成功 as 某园区创建成功: the outcome says the action too. */
    private Optional<Sourced> outcomeOf(SentenceWork work, Sourced verb, boolean alone) {
        if (alone && work.results.size() == 1 && words.has("申创动词", verb.text()) && words.keyAtEnd("成效动词", work.results.get(0).text()).isPresent()) {
            String outcome = words.byEnding("成效动词", work.results.get(0).text());
            if (words.has("申创结果", outcome)) {
                // 中心列入首批试点: what was applied for got it, not who applied.
                return Optional.of(work.item.plus(Wording.word(outcome, "成效动词")).plus(work.results.remove(0)));
            }
        }
        for (Sourced result : work.results) {
            String text = result.text();
            boolean achieved = text.length() <= 4 && text.startsWith(verb.text()) && text.length() > verb.text().length();
            boolean done = words.has("成效带宾动词", text) && text.charAt(0) == verb.text().charAt(0);
            if (achieved || done) {
                work.results.remove(result);
                return Optional.of(achieved ? work.item.plus(result) : result.plus(work.item));
            }
        }
        return Optional.empty();
    }
}
