package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long or how often something has gone on: 连续8年, 20年来, 先后两次 stand before what was done so. */
final class LastingFigures {
    private static final Pattern ON_END = Pattern.compile("连续[0-9一二三四五六七八九十两]+[年届]");

    /** 第五届, 第3期. */
    private static final Pattern NTH = Pattern.compile("第[0-9一二三四五六七八九十百]+[届期批次轮]");

    /** 3批次, 6个领域. */
    private static final Pattern PORTIONS = Pattern.compile("([0-9一二三四五六七八九十两]+个?)(\\p{IsHan}{1,3})");

    private final RealiseWords words;
    private final ClauseReader reader;

    LastingFigures(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Is it so many years on end? */
    static boolean onEnd(Datum datum) {
        return ON_END.matcher(datum.text().text()).matches();
    }

    /** 20年来持续落实, 连续8年实施: how long a doing has gone on stands before it, not before what is done once (出台办法). */
    boolean place(Datum datum, SentenceWork work) {
        if (onEnd(datum)) {
            return onEnd(datum.text(), work);
        }
        return NTH.matcher(datum.text().text()).matches() && nth(datum.text(), work) || portions(datum.text(), work.clauses);
    }

    /** 分 | 3 | 批次推进: in how many portions it was done. */
    private static boolean portions(Sourced told, List<Sourced> clauses) {
        Matcher portions = PORTIONS.matcher(told.text());
        for (int i = 0; portions.matches() && i < clauses.size(); i++) {
            int at = clauses.get(i).text().indexOf("分" + portions.group(2));
            if (at >= 0) {
                clauses.set(i, Wording.insert(clauses.get(i), at + 1, told.slice(0, portions.end(1))));
                return true;
            }
        }
        return false;
    }

    private boolean onEnd(Sourced lasting, SentenceWork work) {
        List<Sourced> clauses = work.clauses;
        for (int i = 0; i < clauses.size(); i++) {
            String text = clauses.get(i).text();
            boolean acts = reader.opensWithVerb(text) || reader.kind(text) == ClauseReader.Kind.VERBAL && words.opening("介词举措", text).isEmpty();
            if (acts && words.opening("一次动词", text).isEmpty()) {
                clauses.set(i, lasting.plus(clauses.get(i)));
                return true;
            }
        }
        if (!work.results.isEmpty() && work.measureless) {
            work.results.set(0, lasting.plus(work.results.get(0)));
            return true;
        }
        return false;
    }

    /** 举办 | 第五届 | “渔家灯会”: which one it was stands before its name. */
    private static boolean nth(Sourced which, SentenceWork work) {
        int opened = work.opening.text().indexOf(work.item.text());
        if (work.item.isEmpty()) {
            return false;
        }
        if (opened >= 0) {
            work.opening = Wording.insert(work.opening, opened, which);
            return true;
        }
        for (int i = 0; i < work.clauses.size(); i++) {
            int at = work.clauses.get(i).text().indexOf(work.item.text());
            if (at >= 0) {
                work.clauses.set(i, Wording.insert(work.clauses.get(i), at, which));
                return true;
            }
        }
        return false;
    }
}
