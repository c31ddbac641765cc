package io.zongshu.learn;

import static io.zongshu.learn.FrameTag.ADJECTIVE;
import static io.zongshu.learn.FrameTag.ADVERB;
import static io.zongshu.learn.FrameTag.AWARD;
import static io.zongshu.learn.FrameTag.BOUND;
import static io.zongshu.learn.FrameTag.CONJUNCTION;
import static io.zongshu.learn.FrameTag.LOCATION;
import static io.zongshu.learn.FrameTag.MARK;
import static io.zongshu.learn.FrameTag.NOUN;
import static io.zongshu.learn.FrameTag.OPENER;
import static io.zongshu.learn.FrameTag.PARTICLE;
import static io.zongshu.learn.FrameTag.PREPOSITION;
import static io.zongshu.learn.FrameTag.PROPER;
import static io.zongshu.learn.FrameTag.SET;
import static io.zongshu.learn.FrameTag.VERB;
import static io.zongshu.learn.FrameTag.WEAK;

/**
 * All ways to read a clause as a frame: literals around one or two slots, or a fixed collocation without a slot. Which of
 * them are frames, the counts over papers decide.
 */
final class FrameReadings {
    private static final int LONGEST_OPENER = 14;
    private static final int LONGEST_TAIL = 24;
    private static final int LONGEST_LINK = 6;
    private static final int LONGEST_SLOT = 40;
    private static final int SHORTEST_FIXED = 5;
    private static final int LONGEST_FIXED = 28;
    private static final int MOST_WORDS = 80;

    private final FrameClause c;
    private final Reader reader;
    private final int n;

    /** Takes readings; word numbers, exclusive ends; an empty literal has from = to. */
    interface Reader {
        /**
         * A reading.
         *
         * @param o0 opener from, o1 to; l0, l1 link between two slots; t0, t1 tail
         */
        void read(FrameClause clause, int o0, int o1, int l0, int l1, int t0, int t1);
    }

    private FrameReadings(FrameClause clause, Reader reader) {
        this.c = clause;
        this.reader = reader;
        this.n = clause.size();
    }

    static void read(FrameClause clause, Reader reader) {
        if (clause.size() <= MOST_WORDS) {
            FrameReadings readings = new FrameReadings(clause, reader);
            readings.opened();
            readings.results();
            readings.fixed();
        }
    }

    private void opened() {
        for (int s = 0; s < n; s++) {
            if (!startsOpener(s)) {
                continue;
            }
            for (int e = s + 1; e < n && c.length(s, e) <= LONGEST_OPENER && literal(e - 1); e++) {
                if (endsOpener(e)) {
                    tails(s, e);
                    open(s, e);
                    links(s, e);
                }
            }
        }
    }

    private boolean startsOpener(int s) {
        if (c.is(s, PARTICLE | MARK | PROPER | BOUND | CONJUNCTION | LOCATION)) {
            return false;
        }
        return s == 0 || c.is(s, OPENER | AWARD) || (c.is(s, VERB) || c.is(s, ADVERB)) && (s <= 3 || c.is(s - 1, MARK));
    }

    private boolean literal(int word) {
        return !c.is(word, PROPER) && (!c.is(word, MARK) || "、“”".indexOf(c.firstChar(word)) >= 0);
    }

    /** A verb or preposition, with what a verb takes behind it (出, 了), ends an opener; a slot follows. */
    private boolean endsOpener(int e) {
        int last = e - 1;
        if (c.is(last, OPENER | PREPOSITION) || c.is(last, VERB) && !c.is(last, SET)) {
            return true;
        }
        if (c.is(last, ADVERB)) {
            return c.length(0, e) >= 4;
        }
        if (e >= 2 && c.is(last, BOUND) && c.firstChar(e - 2) == '一') {
            return true;
        }
        return e >= 2 && c.is(e - 2, VERB) && (c.is(last, ADJECTIVE) || "了着过起出成到".indexOf(c.lastChar(last)) >= 0);
    }

    private void tails(int s, int e) {
        if (c.is(e - 1, ADVERB) && !c.is(e - 1, VERB)) {
            return;
        }
        boolean preposition = c.is(e - 1, OPENER | PREPOSITION);
        for (int k = e + 1; k < n; k++) {
            if (!startsTail(k) || preposition && !followsPreposition(k) || !slot(e, k)) {
                continue;
            }
            for (int t = k + 1; t <= n && c.length(k, t) <= LONGEST_TAIL && literal(t - 1); t++) {
                if (stopsAt(t) && endsTail(k, t)) {
                    reader.read(c, s, e, e, e, k, t);
                }
            }
        }
    }

    /** What a preposition governs ends where a predicate begins: 把⟨工作⟩作为…; or in one character: 严把⟨工作⟩关. */
    private boolean followsPreposition(int k) {
        return c.is(k, VERB | ADVERB | PREPOSITION | OPENER | SET) && !(c.is(k, NOUN) && c.is(k - 1, PARTICLE))
                || k == n - 1 && c.length(k, n) == 1;
    }

    /** A literal ends where its clause ends or a list goes on, so that nothing hangs in the air. */
    private boolean stopsAt(int t) {
        return t == n || c.is(t, MARK) && c.firstChar(t) == '、';
    }

    private boolean startsTail(int k) {
        if (c.is(k, PARTICLE)) {
            return "的之".indexOf(c.firstChar(k)) >= 0 && k + 1 < n && !c.is(k + 1, MARK);
        }
        return literal(k) && !c.is(k, BOUND | CONJUNCTION) && !(c.is(k, MARK) && c.firstChar(k) != '“');
    }

    private boolean endsTail(int k, int t) {
        int last = t - 1;
        return (!c.is(last, PARTICLE | CONJUNCTION) || c.firstChar(last) == '之') && !(c.is(last, MARK) && c.firstChar(last) != '”')
                && !(c.is(last, PREPOSITION | OPENER) && !c.is(last, VERB | NOUN))
                && !(c.is(last, ADVERB) && !c.is(last, ADJECTIVE | SET)) && balanced(k, t);
    }

    /** Quotation marks inside a literal come in pairs. */
    private boolean balanced(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (c.is(i, MARK)) {
                depth += c.firstChar(i) == '“' ? 1 : c.firstChar(i) == '”' ? -1 : 0;
                if (depth < 0) {
                    return false;
                }
            }
        }
        return depth == 0;
    }

    private boolean slot(int from, int to) {
        int length = c.length(from, to);
        if (length < 2 || length > LONGEST_SLOT || c.is(from, PARTICLE) || c.is(to - 1, PARTICLE | CONJUNCTION)
                || "、”》）".indexOf(c.firstChar(from)) >= 0 || "、“《（".indexOf(c.lastChar(to - 1)) >= 0) {
            return false;
        }
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (c.is(i, MARK)) {
                char mark = c.firstChar(i);
                depth += "“《（".indexOf(mark) >= 0 ? 1 : "”》）".indexOf(mark) >= 0 ? -1 : 0;
                if (depth < 0) {
                    return false;
                }
            }
        }
        return depth == 0;
    }

    /** Opener and slot alone: 获评⟨荣誉⟩, 在全省率先⟨做法⟩. */
    private void open(int s, int e) {
        if (s == 0 && c.length(s, e) >= 2 && slot(e, n) || c.is(s, AWARD) && slot(e, n)) {
            reader.read(c, s, e, e, e, n, n);
        }
    }

    private void links(int s, int e) {
        if (e - s > 3) {
            return;
        }
        for (int m = e + 1; m + 1 < n; m++) {
            if (!c.is(m, VERB | PREPOSITION | OPENER | CONJUNCTION) || c.is(m, SET | WEAK) || !slot(e, m)) {
                continue;
            }
            for (int m2 = m + 1; m2 < n && c.length(m, m2) <= LONGEST_LINK && linkWord(m2 - 1); m2++) {
                if (c.is(m2 - 1, VERB | PREPOSITION | OPENER | CONJUNCTION) || "上出成到为".indexOf(c.lastChar(m2 - 1)) >= 0) {
                    linked(s, e, m, m2);
                }
            }
        }
    }

    private boolean linkWord(int word) {
        return !c.is(word, PROPER | MARK | PARTICLE);
    }

    private void linked(int s, int e, int m, int m2) {
        if (c.is(s, OPENER | PREPOSITION | VERB) && c.length(m, m2) >= 2 && slot(m2, n)) {
            reader.read(c, s, e, m, m2, n, n);
        }
        for (int k = m2 + 1; k < n; k++) {
            if (c.length(k, n) <= LONGEST_TAIL / 2 && startsTail(k) && slot(m2, k) && literals(k, n) && endsTail(k, n)) {
                reader.read(c, s, e, m, m2, k, n);
            }
        }
    }

    private boolean literals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!literal(i)) {
                return false;
            }
        }
        return true;
    }

    /** A slot from the start of the clause, then what is said of it: ⟨方面⟩不断提升. */
    private void results() {
        for (int k = 1; k < n; k++) {
            if (!startsTail(k) || c.is(k, PARTICLE | MARK) && !c.is(k, PARTICLE) || !slot(0, k) || !c.is(0, NOUN | ADJECTIVE | MARK)
                    || !(c.is(k - 1, NOUN) || "”》".indexOf(c.lastChar(k - 1)) >= 0)) {
                continue;
            }
            for (int t = k + 1; t <= n && c.length(k, t) <= LONGEST_TAIL && literal(t - 1); t++) {
                if (stopsAt(t) && c.length(k, t) >= 4 && endsTail(k, t) && says(t - 1, t)) {
                    reader.read(c, k, k, k, k, k, t);
                }
            }
        }
    }

    private boolean says(int from, int to) {
        for (int i = from; i < to; i++) {
            if (c.is(i, VERB | ADJECTIVE | SET) && (to - from > 1 || !c.is(i, NOUN))) {
                return true;
            }
        }
        return false;
    }

    /** Fixed collocations: the same words wherever they stand; a tail without slot, told by the opener that follows it. */
    private void fixed() {
        for (int s = 0; s < n; s++) {
            if (c.is(s, PARTICLE | MARK | PROPER | LOCATION | CONJUNCTION) && !(c.firstChar(s) == '“' && s == 0)
                    || c.is(s, BOUND) && s > 0) {
                continue;
            }
            for (int t = s + 1; t <= n && c.length(s, t) <= LONGEST_FIXED && literal(t - 1); t++) {
                if (c.length(s, t) >= SHORTEST_FIXED && endsTail(s, t) && says(s, t)) {
                    reader.read(c, s, t, t, t, t, s);
                }
            }
        }
    }
}
