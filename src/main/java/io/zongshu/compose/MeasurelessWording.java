package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A fact without measures: what its item got, how many there are of it, or what came about. */
final class MeasurelessWording {
    /** A field of work has at most so many characters. */
    private static final int FIELD = 6;

    private static final Pattern GROWN = Pattern.compile("(?:同比|环比|比上年|比去年|较上年)?(?:增长|下降|提高|减少|上升|降低)[0-9]");
    private static final Pattern CHANGED = Pattern.compile("(?!比|较|同比|环比)\\p{IsHan}{2,8}?(?:同比|环比)?(?:增长|下降|提高|减少|增加|提升|上升|降低)[0-9]");

    private static final Pattern COMPARED = Pattern.compile("不?[高低]于|超过|位居|名列");
    private static final Pattern CHANGE = Pattern.compile(GROWN.pattern() + "|[从由][^，]*[0-9].*");
    private static final Pattern TITLE = Pattern.compile("([^，]*)(荣获|获得|获评|被授予|获)(?:荣誉)?称号");

    private static final Pattern NAMED = Pattern.compile("被(?:确定|评|评选|命名|认定|列|评定|授予)为?");

    private static final Pattern RANK = Pattern.compile("排名|位次|位居|等次|第[一二三四五六七八九十0-9]");

    /** 省级渔业基地“零”的突破. */
    private static final Pattern FIRST_EVER = Pattern.compile("(?!实现|在)[^，]*零”?的突破");

    /** 全县, 全市. */
    private static final int SCOPE = 2;

    /** An item longer than this that has a subject and a verb is a sentence. */
    private static final int STATEMENT = 12;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemOpening opening;
    private final ResultWording results;

    MeasurelessWording(RealiseWords words, ClauseReader reader, ItemOpening opening, ResultWording results) {
        this.results = results;
        this.words = words;
        this.reader = reader;
        this.opening = opening;
    }

    /** 全县渔会和船员 with a figure of each: how many there are. */
    private static boolean stock(SentenceWork work) {
        String item = work.item.text();
        int scope = item.matches("全\\p{IsHan}\\p{IsHan}{2,}.*") ? SCOPE : 0;
        String[] names = item.substring(scope).split("[、和与]");
        // 较上年增长3% follows what has grown.
        List<Datum> counted = work.data.stream().filter(d -> !d.noun().isEmpty()).toList();
        boolean each = names.length > 1 && counted.size() == names.length && !work.data.get(0).noun().isEmpty() && IntStream.range(0, names.length)
                .allMatch(i -> counted.get(i).nounFirst() && counted.get(i).verb().isEmpty() && counted.get(i).noun().endsWith(names[i]));
        if (each) {
            boolean plain = work.data.stream().allMatch(d -> d.tail().isEmpty() && !d.noun().isEmpty());
            Sourced told = work.item.slice(0, scope).plus(Wording.word("共有", "数据承接"));
            for (Datum datum : work.data) {
                told = told.plus(datum == work.data.get(0) ? Sourced.EMPTY : Wording.glue(plain ? "、" : "，")).plus(datum.text());
            }
            work.clauses.add(told);
            work.data.clear();
        }
        return each;
    }

    /** The item is subject of its result or figure: 某项目落户云川; 高层次人才新增860人; 3名公务员获评某称号. */
    void word(SentenceWork work) {
        work.measureless = true;
        work.itemSaid = true;
        if (honours(work) || work.item.isEmpty() || stock(work)) {
            return;
        }
        boolean got = !work.results.isEmpty() && (words.has("成效带宾动词", work.results.get(0).text()) || words.has("获得动词", work.results.get(0).text()));
        if (got) {
            Sourced verb = work.results.remove(0);
            List<Datum> who = work.data.stream().takeWhile(d -> !d.predicate() && !d.bare()).toList();
            work.data.removeAll(who);
            work.clauses.add(Wording.listed(who.stream().map(SummedLists::swapped).toList()).plus(verb).plus(work.item));
            return;
        }
        if (!work.data.isEmpty() && work.data.get(0).text().text().startsWith(work.item.text())) {
            // 活立木蓄积量 with 活立木蓄积量3286万立方米 says it once.
            return;
        }
        boolean indicator = words.ending("指标中心词", work.item.text()).isPresent();
        if (!work.data.isEmpty() && (indicator ? CHANGE : GROWN).matcher(work.data.get(0).text().text()).lookingAt()) {
            // 海产加工同比增长5.2%; 渔业人口总量从12万人增长到15万人
            work.clauses.add(work.item.plus(work.data.remove(0).text()));
            return;
        }
        if (!work.data.isEmpty() && COMPARED.matcher(work.data.get(0).text().text()).lookingAt()) {
            // 渔工工资高于同级10%
            work.clauses.add(work.item.plus(work.data.remove(0).text()));
            return;
        }
        if (toldOf(work) || titled(work) || held(work) || ofItem(work)) {
            return;
        }
        if (!work.data.isEmpty() && !work.results.isEmpty() && words.opening("成效已有动词", work.results.get(0).text()).isPresent() && field(work.item.text())) {
            // 科技创新 with 入选示范市: it was not the field of work that was chosen.
            work.clauses.add(opening.withVerb(work.item));
            return;
        }
        if (words.ending("观察词", work.item.text()).isPresent() && (work.data.isEmpty() ? !work.results.isEmpty() : !work.data.get(0).bare())) {
            work.opening = Wording.word("从", "观察词").plus(work.item).plus(Wording.word("看，", "观察词"));
            return;
        }
        if (!work.data.isEmpty() && takesDatum(work, work.data.get(0))) {
            Datum first = work.data.remove(0);
            int acting = opening.actsOnCounted(work.item.text(), first);
            if (acting > 0) {
                // 积案化解 with 42件 is 化解积案42件.
                work.clauses.add(work.item.slice(acting, work.item.text().length()).plus(work.item.slice(0, acting)).plus(first.text()));
                return;
            }
            // 增值税留抵退税 with 退税14.3亿元 says it once.
            int said = work.item.text().endsWith(first.verb()) ? first.verb().length() : 0;
            if (first.bare() && !first.people() && !first.unit().contains("元") && !first.unit().equals("%") && reader.kind(work.item.text()) != ClauseReader.Kind.VERBAL && words.collocations().task(ItemOpening.core(work.item.text())).isPresent()) {
                // 推进背街小巷整治47条: a task and a number make no sentence.
                work.clauses.add(opening.withVerb(work.item).plus(first.text()));
                return;
            }
            if (subject(work, first)) {
                return;
            }
            work.clauses.add(said == 0 && first.bare() ? counted(work.item, first) : work.item.plus(first.text().slice(said, first.text().text().length())));
            return;
        }
        if (!work.results.isEmpty() && awarded(work.results.get(0).text())) {
            Sourced award = work.results.remove(0);
            work.clauses.add(work.item.plus(Wording.word("获", "成效动词")).plus(award));
            return;
        }
        if (!work.results.isEmpty() && toldByItself(work.results.get(0).text())) {
            work.clauses.add(opening.withVerb(work.item));
            return;
        }
        if (!work.results.isEmpty() && named(work.results.get(0).text(), work.item.text())) {
            // 国家临床重点专科 with 心血管内科获批国家临床重点专科项目: the result says the item.
            work.clauses.add(work.results.remove(0));
            return;
        }
        if (work.data.isEmpty() && !work.results.isEmpty() && NounNames.parts(work.item).size() > 1 && NounNames.parts(work.item).stream().allMatch(part -> work.results.stream().anyMatch(r -> r.text().contains(part.text())))) {
            // 渔港改造、航道疏浚 with 渔港改造完成；航道疏浚开工: each result says its own.
            return;
        }
        if (occasion(work)) {
            return;
        }
        boolean ownSubject = !work.results.isEmpty() && !work.data.isEmpty() && reader.kind(work.results.get(0).text()) == ClauseReader.Kind.SUBJECT;
        if (!ownSubject && !work.results.isEmpty() && reader.kind(work.results.get(0).text()) != ClauseReader.Kind.NOMINAL) {
            boolean first = FIRST_EVER.matcher(work.results.get(0).text()).matches();
            work.clauses.add(work.item.plus(first ? Wording.word("实现", "成效动词") : Sourced.EMPTY).plus(work.results.remove(0)));
            return;
        }
        if (ownSubject && words.ending("统计事项", work.item.text()).isPresent()) {
            // 医疗服务量 with 门急诊216.4万人次: its figures say it, and the result comes behind them.
            work.opening = Wording.word("从", "观察词").plus(work.item).plus(Wording.word("看，", "观察词"));
            return;
        }
        boolean task = (words.collocations().task(ItemOpening.core(work.item.text())).isPresent() || reader.endsWithVerb(work.item.text())) && words.ending("统计事项", work.item.text()).isEmpty();
        if (!task && !work.data.isEmpty() && work.results.isEmpty() && opensWithNoun(work.data.get(0))) {
            work.opening = Wording.word("从", "观察词").plus(work.item).plus(Wording.word("看，", "观察词"));
            return;
        }
        if (work.headless) {
            work.clauses.add(Wording.word("获", "成效动词").plus(work.item));
            return;
        }
        boolean statement = reader.kind(work.item.text()) == ClauseReader.Kind.SUBJECT
                && (words.ending("主谓举措", work.item.text()).isPresent() || words.ending("推动所成", work.item.text()).isPresent()
                        || work.item.text().length() > STATEMENT);
        work.clauses.add(statement ? work.item : opening.withVerb(work.item));
    }

    /** 渔村联建在全省推广: the row has no more than what came of its item. */
    private boolean ofItem(SentenceWork work) {
        boolean only = work.data.isEmpty() && !work.headless && !work.results.isEmpty() && !work.results.get(0).text().contains(work.item.text());
        if (only && ResultWording.FINISHED.matcher(work.results.get(0).text()).matches()) {
            work.clauses.add(work.results.remove(0).plus(work.item));
            return true;
        }
        Optional<Sourced> clause = !only ? Optional.empty() : results.shaped(work.results.get(0))
                .filter(w -> w.holder() != ResultShapes.Holder.NONE).map(ResultShapes.Worded::clause);
        clause.ifPresent(c -> work.clauses.add(work.item.plus(c)));
        clause.ifPresent(c -> work.results.remove(0));
        return clause.isPresent();
    }

    /** 船员总量和科研院士 with figures and results of both: these say what they are of. */
    private static boolean toldOf(SentenceWork work) {
        String[] parts = work.item.text().split("[、和]");
        String told = Stream.concat(work.data.stream().map(Datum::text), work.results.stream()).map(Sourced::text).collect(Collectors.joining("，"));
        return parts.length > 1 && !work.data.isEmpty() && Stream.of(parts).allMatch(p -> p.length() > 1 && told.contains(p));
    }

    /** 人才总量达41万人; 人才库共582人: a name and a figure alone make no sentence. */
    private Sourced counted(Sourced item, Datum figure) {
        if (words.ending("指标中心词", ItemOpening.core(item.text())).isPresent()) {
            return opening.amounting(item, figure);
        }
        // 发展党员320名, 新提拔干部27名: what was done takes its figure as it is.
        boolean done = reader.opensWithVerb(item.text()) || reader.tokens(item.text()).stream().anyMatch(t -> t.nature().equals("v") && !ClauseReader.quoted(item.text(), t.start()));
        boolean sum = !done && !reader.endsWithVerb(ItemOpening.core(item.text())) && Character.isDigit(figure.text().text().charAt(0)) && !figure.unit().isEmpty() && !figure.unit().contains("%");
        return item.plus(sum ? Wording.word("共", "数据承接") : Sourced.EMPTY).plus(figure.text());
    }

    /** 12个渔村样板 | 入选全国案例: what was counted is the subject of what came of it. */
    private boolean subject(SentenceWork work, Datum figure) {
        boolean one = figure.bare() && figure.tail().isEmpty() && (figure.counts() || figure.people()) && work.data.isEmpty() && !work.results.isEmpty() && !reader.opensWithVerb(work.item.text())
                && words.ending("指标中心词", ItemOpening.core(work.item.text())).isEmpty();
        if (one) {
            work.clauses.add(figure.text().plus(work.item));
            work.subjectFirst = true;
        }
        return one;
    }

    private static boolean named(String result, String item) {
        return item.length() > 3 && result.contains(item) || result.endsWith(item + "完成");
    }

    /** 石龙镇荣获称号 with the title as item: the title stands before 称号. */
    private static boolean titled(SentenceWork work) {
        String result = work.results.isEmpty() ? "" : work.results.get(0).text();
        Matcher title = TITLE.matcher(result);
        if (!title.matches() || title.group(1).isEmpty()) {
            return false;
        }
        Sourced told = work.results.remove(0);
        work.clauses.add(told.slice(0, title.end(2)).plus(work.item).plus(told.slice(title.end(2), result.length())));
        return true;
    }

    /** 东港镇党委获评 with the title as item, 东港县被列为, 被确定 of a town: who holds the title stands before it. */
    private boolean held(SentenceWork work) {
        String result = work.results.isEmpty() ? "" : work.results.get(0).text();
        boolean won = words.ending("获得动词", result).or(() -> words.ending("必带宾语", result).filter(v -> result.indexOf('被') > 0)).filter(v -> v.length() + 1 < result.length()).isPresent() && reader.kind(result) == ClauseReader.Kind.SUBJECT;
        boolean named = !work.department.isEmpty() && NAMED.matcher(result).matches();
        boolean lasting = !work.data.isEmpty() && LastingFigures.onEnd(work.data.get(0));
        boolean ranked = lasting && RANK.matcher(result).find() && words.list("成效已有动词").stream().noneMatch(result::contains);
        boolean reached = !result.isEmpty() && words.resultVerb(ClauseReader.unclosed(result)).equals("实现") && words.list("成效已有动词").stream().noneMatch(result::contains)
                && work.data.isEmpty() && result.endsWith("突破");
        boolean prizes = result.equals("获奖") && !work.data.isEmpty() && work.data.stream().allMatch(d -> d.noun().endsWith("奖") && d.verb().isEmpty());
        if (prizes) {
            // 渔业成果获科技奖6项
            work.results.remove(0);
            work.clauses.add(work.item.plus(Wording.word("获", "成效动词")).plus(Wording.listed(work.data.stream().map(Datum::text).toList())));
            work.data.clear();
            return true;
        }
        if (lasting && !result.isEmpty()) {
            // 渔业统计连续6年位居全省第一
            work.clauses.add(work.item.plus(work.data.remove(0).text()).plus(ranked ? Wording.word("位居", "成效动词") : Sourced.EMPTY).plus(work.results.remove(0)));
            return true;
        }
        if (reached) {
            work.clauses.add(work.item.plus(Wording.word("实现", "成效动词")).plus(work.results.remove(0)));
            return true;
        }
        if (!work.data.isEmpty() && words.has("获得动词", work.data.get(0).verb()) && work.data.get(0).noun().isEmpty()) {
            // 入选“渔火计划”26人、团队4个
            Datum chosen = work.data.remove(0);
            List<Datum> others = work.data.stream().takeWhile(d -> d.verb().isEmpty() && !d.noun().isEmpty() && d.counts()).toList();
            work.data.removeAll(others);
            List<Sourced> told = Stream.concat(Stream.of(chosen.figure()), others.stream().map(Datum::text)).toList();
            work.clauses.add(chosen.text().slice(0, chosen.verb().length()).plus(work.item).plus(Wording.listed(told)));
            return true;
        }
        if (won) {
            work.clauses.add(work.results.remove(0).plus(work.item));
        } else if (named) {
            Sourced as = result.endsWith("为") ? Sourced.EMPTY : Wording.word("为", "变化动词");
            work.clauses.add(work.department.plus(work.results.remove(0)).plus(as).plus(work.item));
        }
        return won || named;
    }

    /** 科技创新, 乡村治理: what is worked on, and nobody. */
    private boolean field(String item) {
        List<Token> tokens = reader.tokens(item);
        return tokens.get(tokens.size() - 1).nature().startsWith("v") && item.length() <= FIELD;
    }

    /** 国家绩效考核 with 排名由第18位上升到第15位: others held it, and this is how one came out of it. */
    private boolean occasion(SentenceWork work) {
        boolean held = words.ending("场合中心词", work.item.text()).isPresent() || words.ending("评比中心词", work.item.text()).isPresent();
        boolean ranked = work.data.stream().anyMatch(d -> RANK.matcher(d.text().text()).find()) || work.results.stream().anyMatch(r -> RANK.matcher(r.text()).find());
        if (held && ranked) {
            work.opening = Wording.word("在", "场合中心词").plus(work.item).plus(Wording.word("中，", "场合中心词"));
        }
        return held && ranked;
    }

    /** 获得 with 先进社区2个 as data: the verb of the result takes them as its objects. */
    private boolean honours(SentenceWork work) {
        boolean bare = !work.results.isEmpty() && words.has("获得动词", work.results.get(0).text());
        List<Datum> honours = work.data.stream()
                .filter(d -> !d.predicate() && !d.noun().isEmpty() && (d.counts() || d.people()))
                .toList();
        if (!work.item.isEmpty() || honours.isEmpty() || !bare && !work.headless) {
            return false;
        }
        work.data.removeAll(honours);
        work.data.forEach(d -> work.clauses.add(d.text()));
        work.data.clear();
        Sourced verb = bare ? work.results.remove(0) : Wording.word("获", "成效动词");
        work.clauses.add(verb.plus(Wording.listed(honours.stream().map(Datum::text).toList())));
        return true;
    }

    /** 46家子企业全部完成: a result with a subject of its own. */
    private boolean toldByItself(String result) {
        return Character.isDigit(result.charAt(0)) && reader.tells(result) || CHANGED.matcher(result).lookingAt();
    }

    /** 全省“巾帼文明岗”: a title that someone holds. */
    private boolean awarded(String result) {
        String core = ClauseReader.unclosed(result);
        return reader.kind(result) == ClauseReader.Kind.NOMINAL && words.ending("称号中心词", core).isPresent();
    }

    /** 城乡收入比缩小到1.78: a statement with a subject of its own. */
    private boolean opensWithNoun(Datum datum) {
        String text = datum.text().text();
        return datum.predicate() && datum.figure().isEmpty() && !text.isEmpty()
                && reader.tokens(text).get(0).nature().startsWith("n");
    }

    private boolean takesDatum(SentenceWork work, Datum datum) {
        if (opensWithNoun(datum)) {
            return false;
        }
        boolean repeated = !datum.noun().isEmpty() && work.item.text().contains(datum.noun());
        boolean follows = !datum.verb().isEmpty() && datum.noun().isEmpty() || datum.bare();
        return !datum.figure().isEmpty() && !repeated && follows;
    }
}
