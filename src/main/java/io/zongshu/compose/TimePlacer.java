package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a fact's time stands: before its sentence, before its action (每年), or before what was counted then (截至年底). */
final class TimePlacer {
    private static final Pattern YEAR_END = Pattern.compile("(?:[0-9]{4}年)?(?:年底|年末|[0-9]{1,2}月底)|[0-9]{4}年底");

    /** When something was counted: 截至6月底, 至2022年底; or the months whose figures are told. */
    private static final Pattern COUNTED_THEN = Pattern.compile("目前|截?至.{2,10}|" + YEAR_END.pattern());

    /** 上半年: what is compared with the year before is that of these months. */
    private static final Pattern MONTHS = Pattern.compile(".*(?:[上下]半年|前三季度|[一二三四]季度|1[至—-][0-9]{1,2}月)");

    private static final Pattern COMPARED = Pattern.compile(".*(?:同比|[比较](?:上年|去年|之前|往年)|增长|下降)[^，]*[0-9].*");

    /** 成立一年, 运行三个月来: how long there has been what the row is about. */
    private static final Pattern SINCE_BEGUN = Pattern.compile("(?:成立|建立|挂牌|运行|启动|实施|推行|开馆|开园|启用|上线|投用|建成|开通)[^，；]{1,3}(?:年|周年|个月|天)[多余]?(?:来|以来)?");

    /** 渔业部长考察渔港讲话精神: what someone said or did at a time of his own. */
    private static final Pattern SAID_THEN = Pattern.compile(".*(?:视察|考察|调研|讲话|指示|批示|回信|贺信).*(?:精神|讲话|指示|批示|要求|回信|贺信)");

    /** 2019年起，每年: since when and how often. */
    private static final Pattern OFTEN_SINCE = Pattern.compile("(.+)，(每.+)");

    /** What was done first is done once. */
    private static final Pattern FIRST = Pattern.compile("(?:在[^，]{2,8})?(?:率先|首次)");

    /** A plan for several years is not made each year. */
    private static final Pattern YEARS_PLAN = Pattern.compile(".*[两二三四五六七八九十0-9]年(?:\\p{IsHan}{2})?(?:计划|规划|行动|方案).*");

    private final RealiseWords words;
    private final ClauseReader reader;

    TimePlacer(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** What of the time opens the sentence; the rest is put into the clauses. */
    Sourced place(String period, SentenceWork work) {
        Sourced since = beforeOften(work);
        if (since.isEmpty() && !work.time.isEmpty()) {
            return since;
        }
        Sourced time = time(listed(work.time, "、"), period, joined(work));
        if (time.isEmpty()) {
            return time;
        }
        if (ofItem(work)) {
            return Sourced.EMPTY;
        }
        if (YEAR_END.matcher(work.time.text()).matches()) {
            time = beforeCount(work, time);
        }
        if (!time.isEmpty() && (COUNTED_THEN.matcher(work.time.text()).matches() || MONTHS.matcher(work.time.text()).matches())) {
            time = beforeData(work, time);
        }
        if ((work.time.text().startsWith("连续") || adverb(work.time.text())) && !time.isEmpty() && reader.kind(work.opening.text().replace("，", "")) == ClauseReader.Kind.VERBAL) {
            // 连续8年实施⟨计划⟩
            return time;
        }
        return frequency(work.time.text()) && !time.isEmpty() ? beforeVerb(work, time) : time;
    }

    /** 2020—2022年；2023—2025年: several times in one cell stand in a row. */
    private static Sourced listed(Sourced time, String with) {
        int mark = time.text().indexOf('；');
        return mark < 0 ? time : time.slice(0, mark).plus(Wording.glue(with)).plus(listed(time.slice(mark + 1, time.text().length()), with));
    }

    private static int indicator(SentenceWork work) {
        for (int i = 0; i < work.clauses.size(); i++) {
            if (work.clauses.get(i).text().matches("\\Q" + work.item.text() + "\\E[达为共]?[0-9近约超].*")) {
                return i;
            }
        }
        return -1;
    }

    private static Sourced joined(SentenceWork work) {
        return work.clauses.stream().reduce(work.opening, Sourced::plus);
    }

    /** 年底 is when it was counted, not when it was done: 截至年底，共有…. */
    private Sourced beforeCount(SentenceWork work, Sourced time) {
        int indicator = work.measureless || words.ending("指标中心词", work.item.text()).isPresent() ? indicator(work) : -1;
        if (indicator >= 0) {
            // 截至2022年底，人才总量达25万人
            work.clauses.set(indicator, Wording.word("截至", "数据承接").plus(time).plus(work.clauses.get(indicator)));
            return Sourced.EMPTY;
        }
        for (int i = 1; i < work.clauses.size() && !data(work.clauses.get(0)); i++) {
            Sourced clause = work.clauses.get(i);
            if (data(clause)) {
                Sourced until = time.text().endsWith("，") ? time.slice(0, time.text().length() - 1) : time;
                work.clauses.set(i, Wording.word("截至", "数据承接").plus(until).plus(clause));
                return Sourced.EMPTY;
            }
        }
        return time;
    }

    /** Does a clause count, and has nothing but what stands under 数据? */
    private static boolean data(Sourced clause) {
        return FigureSlots.counted(clause.text()) && clause.sources().stream().filter(s -> s.kind() == Source.Kind.BRIEF).allMatch(s -> s.address().endsWith(" 数据"));
    }

    /** 2019年起，每年 with 每年举办论坛: the clause says how often, and since when stands before it. Empty if that is done. */
    private static Sourced beforeOften(SentenceWork work) {
        Matcher often = OFTEN_SINCE.matcher(work.time.text());
        for (int i = 0; often.matches() && i < work.clauses.size(); i++) {
            if (work.clauses.get(i).text().contains(often.group(2))) {
                work.clauses.set(i, work.time.slice(0, often.end(1)).plus(Wording.glue("，")).plus(work.clauses.get(i)));
                return Sourced.EMPTY;
            }
        }
        return work.time;
    }

    /** ⟨渔港⟩成立一年，; 学习贯彻2018年春⟨某部长视察渔港讲话精神⟩，: the time belongs to the item, not to what was done. */
    private static boolean ofItem(SentenceWork work) {
        String item = work.item.text();
        int at = item.isEmpty() || !work.opening.text().endsWith("，") ? -1 : work.opening.text().indexOf(item);
        boolean begun = at >= 0 && SINCE_BEGUN.matcher(work.time.text()).matches();
        boolean said = at > 0 && work.time.text().matches(".*[年月日].*") && SAID_THEN.matcher(item).matches();
        if (begun) {
            work.opening = work.item.plus(work.time).plus(Wording.glue("，"));
        } else if (said) {
            work.opening = Wording.insert(work.opening, at, work.time);
        }
        return begun || said;
    }

    /** 实施⟨行动⟩，截至目前，村均收入19.5万元: when it was counted stands before what was, not before what was done. */
    private Sourced beforeData(SentenceWork work, Sourced time) {
        for (int i = 0; i < work.clauses.size(); i++) {
            String text = work.clauses.get(i).text();
            boolean told = work.clauses.get(i).sources().stream().filter(s -> s.kind() == Source.Kind.BRIEF).allMatch(s -> s.address().endsWith(" 数据") || s.address().endsWith(" 成效"));
            if (!told || !FigureSlots.counted(text) || MONTHS.matcher(work.time.text()).matches() && !COMPARED.matcher(text).matches()) {
                continue;
            }
            // 引进渔才860人，比去年多12%: the time is that of what is compared.
            boolean compared = words.opening("比较词", text).isPresent() && i > 0;
            int at = compared ? i - 1 : i;
            boolean sum = words.opening("合计词", text).or(() -> words.opening("合计状语", text)).isPresent();
            if (!sum && (FigureSlots.counted(work.opening.text()) || work.clauses.stream().limit(at).anyMatch(c -> FigureSlots.counted(c.text())))) {
                // What was counted before was counted then, too, but for the sum of years.
                return time;
            }
            if (at > 0 || !work.opening.isEmpty() && !work.opening.text().endsWith("方面，")) {
                work.clauses.set(at, (compared ? work.time : time).plus(work.clauses.get(at)));
                return Sourced.EMPTY;
            }
            return time;
        }
        return time;
    }

    /** 每年, 全年 belong to the action: before the first clause that is one; without one, at the sentence's start. */
    private Sourced beforeVerb(SentenceWork work, Sourced time) {
        boolean skipped = false;
        for (int i = 0; !(work.measureless && time.text().startsWith("连续")) && i < work.clauses.size(); i++) {
            ClauseReader.Kind kind = reader.kind(work.clauses.get(i).text());
            boolean subject = work.clauses.get(i).text().endsWith("等方式") || work.itemActs && i == 0
                    || words.opening("变化动词", work.clauses.get(i).text()).isPresent();
            boolean uncounted = work.clauses.get(i).text().chars().noneMatch(Character::isDigit);
            boolean behind = i > 0 && uncounted && time.text().equals("全年") && !work.opening.text().startsWith("从");
            if (!subject && behind && (kind == ClauseReader.Kind.VERBAL || kind == ClauseReader.Kind.BARE) && reader.kind(work.opening.text().replace("，", "")) == ClauseReader.Kind.VERBAL) {
                // 全年深化信访…，院领导包案，化解矛盾: it is said of all of it.
                return time;
            }
            String first = work.clauses.get(i).text();
            boolean once = yearly(time.text()) && once(first)
                    && work.clauses.stream().skip(i + 1L).anyMatch(c -> (reader.kind(c.text()) == ClauseReader.Kind.VERBAL || FIRST.matcher(first).lookingAt()) && !once(c.text()));
            boolean next = skipped && !FigureSlots.counted(first);
            skipped |= once;
            if (!once && !subject && (kind == ClauseReader.Kind.VERBAL || kind == ClauseReader.Kind.BARE || next)) {
                work.clauses.set(i, time.plus(work.clauses.get(i)));
                return Sourced.EMPTY;
            }
        }
        return time.plus(Wording.glue("，"));
    }

    private boolean once(String clause) {
        return words.opening("一次动词", clause).isPresent() || FIRST.matcher(clause).lookingAt() || YEARS_PLAN.matcher(clause).matches();
    }

    private static boolean yearly(String time) {
        return time.startsWith("每") || OFTEN_SINCE.matcher(time).matches();
    }

    /** How often: no mark parts it from its verb. */
    private static boolean adverb(String time) {
        return time.matches("定期|不定期|常年|长期|经常");
    }

    private static boolean frequency(String time) {
        return yearly(time) || time.equals("全年") || time.startsWith("连续") || adverb(time);
    }

    /** The fact's time as the opening of its sentence, if it says more than the paper's period. */
    private static Sourced time(Sourced given, String period, Sourced sentence) {
        Sourced time = given;
        if (!period.isEmpty() && time.text().startsWith(period + "（") && time.text().endsWith("）")) {
            time = time.slice(period.length() + 1, time.text().length() - 1);
        }
        String text = time.text();
        boolean known = text.equals(period)
                || !period.isEmpty() && text.startsWith(period) && text.length() <= period.length() + 2;
        if (text.isEmpty() || known || sentence.text().contains(text)) {
            return Sourced.EMPTY;
        }
        return time.plus(Wording.glue(frequency(text) ? "" : "，"));
    }
}
