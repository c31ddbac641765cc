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
    static final int SHORTEST_FIXED = 5;
    private static final int LONGEST_FIXED = 28;
    private static final int SHORTEST_RESULT = 4;
    private static final int MOST_BEFORE_LINK = 3;
    private static final int MOST_WORDS = 80;

    // What a word may be in a reading, whatever stands around it.
    private static final int LITERAL = 1;
    private static final int STARTS_OPENER = 1 << 1;
    private static final int ENDS_OPENER = 1 << 2;
    private static final int STARTS_SLOT = 1 << 3;
    private static final int ENDS_SLOT = 1 << 4;
    private static final int STARTS_TAIL = 1 << 5;
    private static final int ENDS_TAIL = 1 << 6;
    private static final int FOLLOWS_PREPOSITION = 1 << 7;
    private static final int STARTS_LINK = 1 << 8;
    private static final int IN_LINK = 1 << 9;
    private static final int ENDS_LINK = 1 << 10;
    private static final int STARTS_FIXED = 1 << 11;
    private static final int SAYS = 1 << 12;
    private static final int SAYS_ALONE = 1 << 13;
    private static final int LINKS = VERB | PREPOSITION | OPENER | CONJUNCTION;

    private final Reader reader;
    private final FrameClause c;
    private final int n;
    private final int[] tags;
    private final int[] starts;
    private final int[] roles;
    // Of each word: the next one, or itself, that is no literal; that says something; before which a literal may stop.
    private final int[] literalEnds;
    private final int[] says;
    private final int[] stops;
    private boolean marked;

    /** Takes readings; word numbers, exclusive ends; an empty literal has from = to. */
    interface Reader {
        /**
         * A reading.
         *
         * @param o0 opener from, o1 to; l0, l1 link between two slots; t0, t1 tail
         */
        void read(FrameClause clause, int o0, int o1, int l0, int l1, int t0, int t1);

        /** Whether readings with an opener of these words are wanted, beside those with none. */
        default boolean wantsOpener(FrameClause clause, int o0, int o1) {
            return true;
        }

        /** Whether fixed collocations from a word on are wanted. */
        default boolean wantsFixed(FrameClause clause, int from) {
            return true;
        }
    }

    private FrameReadings(FrameClause clause, Reader reader) {
        this.c = clause;
        this.reader = reader;
        this.n = clause.size();
        this.tags = new int[n];
        this.starts = new int[n + 1];
        this.roles = new int[n];
        this.literalEnds = new int[n + 1];
        this.says = new int[n + 1];
        this.stops = new int[n + 2];
    }

    /** Gives all readings of a clause. */
    static void read(FrameClause clause, Reader reader) {
        if (clause.size() <= MOST_WORDS) {
            FrameReadings readings = new FrameReadings(clause, reader);
            readings.prepare();
            readings.opened();
            readings.results();
            readings.fixed();
        }
    }

    /** Finds out once what each word may be. */
    private void prepare() {
        for (int i = 0; i < n; i++) {
            tags[i] = c.tag(i);
            starts[i] = c.offset(i);
            marked |= is(i, MARK);
        }
        starts[n] = c.offset(n);
        literalEnds[n] = n;
        says[n] = n;
        stops[n] = n;
        stops[n + 1] = n + 1;
        for (int i = n - 1; i >= 0; i--) {
            int role = role(i);
            roles[i] = role;
            literalEnds[i] = (role & LITERAL) == 0 ? i : literalEnds[i + 1];
            says[i] = (role & SAYS) != 0 ? i : says[i + 1];
            stops[i] = is(i, MARK) && c.firstChar(i) == '、' ? i : stops[i + 1];
        }
    }

    private int role(int i) {
        char first = c.firstChar(i);
        char last = c.lastChar(i);
        boolean mark = is(i, MARK);
        boolean literal = !is(i, PROPER) && (!mark || "、“”".indexOf(first) >= 0);
        return (literal ? LITERAL : 0)
                | (startsOpener(i) ? STARTS_OPENER : 0)
                | (endsOpener(i) ? ENDS_OPENER : 0)
                | (!is(i, PARTICLE) && "、”》）".indexOf(first) < 0 ? STARTS_SLOT : 0)
                | (!is(i, PARTICLE | CONJUNCTION) && "、“《（".indexOf(last) < 0 ? ENDS_SLOT : 0)
                | (startsTail(i, literal) ? STARTS_TAIL : 0)
                | (endsTail(i) ? ENDS_TAIL : 0)
                | (followsPreposition(i) ? FOLLOWS_PREPOSITION : 0)
                | (is(i, LINKS) && !is(i, SET | WEAK) ? STARTS_LINK : 0)
                | (!is(i, PROPER | MARK | PARTICLE) ? IN_LINK : 0)
                | (is(i, LINKS) || "上出成到为".indexOf(last) >= 0 ? ENDS_LINK : 0)
                | (startsFixed(i) ? STARTS_FIXED : 0)
                | (is(i, VERB | ADJECTIVE | SET) ? is(i, NOUN) ? SAYS : SAYS | SAYS_ALONE : 0);
    }

    private boolean is(int word, int bits) {
        return (tags[word] & bits) != 0;
    }

    private boolean may(int word, int role) {
        return (roles[word] & role) != 0;
    }

    private int length(int from, int to) {
        return starts[to] - starts[from];
    }

    private boolean startsOpener(int s) {
        if (is(s, PARTICLE | MARK | PROPER | BOUND | CONJUNCTION | LOCATION)) {
            return false;
        }
        return s == 0 || is(s, OPENER | AWARD) || is(s, VERB | ADVERB) && (s <= 3 || is(s - 1, MARK));
    }

    /** A verb or preposition, with what a verb takes behind it (出, 了), ends an opener; a slot follows. */
    private boolean endsOpener(int last) {
        if (is(last, OPENER | PREPOSITION) || is(last, VERB) && !is(last, SET)) {
            return true;
        }
        if (is(last, ADVERB)) {
            return length(0, last + 1) >= 4;
        }
        if (last > 0 && is(last, BOUND) && c.firstChar(last - 1) == '一') {
            return true;
        }
        return last > 0 && is(last - 1, VERB) && (is(last, ADJECTIVE) || "了着过起出成到".indexOf(c.lastChar(last)) >= 0);
    }

    private boolean startsTail(int k, boolean literal) {
        if (is(k, PARTICLE)) {
            return "的之".indexOf(c.firstChar(k)) >= 0 && k + 1 < n && !is(k + 1, MARK);
        }
        return literal && !is(k, BOUND | CONJUNCTION) && !(is(k, MARK) && c.firstChar(k) != '“');
    }

    private boolean endsTail(int last) {
        return (!is(last, PARTICLE | CONJUNCTION) || c.firstChar(last) == '之') && !(is(last, MARK) && c.firstChar(last) != '”')
                && !(is(last, PREPOSITION | OPENER) && !is(last, VERB | NOUN))
                && !(is(last, ADVERB) && !is(last, ADJECTIVE | SET));
    }

    /** What a preposition governs ends where a predicate begins: 把⟨工作⟩作为…; or in one character: 严把⟨工作⟩关. */
    private boolean followsPreposition(int k) {
        return is(k, VERB | ADVERB | PREPOSITION | OPENER | SET) && !(is(k, NOUN) && k > 0 && is(k - 1, PARTICLE))
                || k == n - 1 && length(k, n) == 1;
    }

    private boolean startsFixed(int s) {
        return !(is(s, PARTICLE | MARK | PROPER | LOCATION | CONJUNCTION) && !(s == 0 && c.firstChar(s) == '“')
                || is(s, BOUND) && s > 0);
    }

    private void opened() {
        for (int s = 0; s < n; s++) {
            if (may(s, STARTS_OPENER)) {
                int end = Math.min(n - 1, literalEnds[s]);
                for (int e = s + 1; e <= end && length(s, e) <= LONGEST_OPENER; e++) {
                    if (may(e - 1, ENDS_OPENER) && may(e, STARTS_SLOT) && reader.wantsOpener(c, s, e)) {
                        tails(s, e);
                        open(s, e);
                        links(s, e);
                    }
                }
            }
        }
    }

    private void tails(int s, int e) {
        if (is(e - 1, ADVERB) && !is(e - 1, VERB)) {
            return;
        }
        int starting = is(e - 1, OPENER | PREPOSITION) ? STARTS_TAIL | FOLLOWS_PREPOSITION : STARTS_TAIL;
        for (int k = e + 1; k < n && length(e, k) <= LONGEST_SLOT; k++) {
            if ((roles[k] & starting) == starting && slot(e, k)) {
                for (int t = stops[k + 1]; t <= literalEnds[k] && length(k, t) <= LONGEST_TAIL; t = stops[t + 1]) {
                    if (may(t - 1, ENDS_TAIL) && balanced(k, t)) {
                        reader.read(c, s, e, e, e, k, t);
                    }
                }
            }
        }
    }

    /** Quotation marks inside a literal come in pairs. */
    private boolean balanced(int from, int to) {
        int depth = 0;
        for (int i = from; marked && i < to; i++) {
            if (is(i, MARK)) {
                depth += c.firstChar(i) == '“' ? 1 : c.firstChar(i) == '”' ? -1 : 0;
                if (depth < 0) {
                    return false;
                }
            }
        }
        return depth == 0;
    }

    private boolean slot(int from, int to) {
        int length = length(from, to);
        if (length < 2 || length > LONGEST_SLOT || !may(from, STARTS_SLOT) || !may(to - 1, ENDS_SLOT)) {
            return false;
        }
        int depth = 0;
        for (int i = from; marked && i < to; i++) {
            if (is(i, MARK)) {
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
        if ((s == 0 && length(s, e) >= 2 || is(s, AWARD)) && slot(e, n)) {
            reader.read(c, s, e, e, e, n, n);
        }
    }

    private void links(int s, int e) {
        if (e - s > MOST_BEFORE_LINK) {
            return;
        }
        for (int m = e + 1; m + 1 < n && length(e, m) <= LONGEST_SLOT; m++) {
            if (may(m, STARTS_LINK) && slot(e, m)) {
                for (int m2 = m + 1; m2 < n && length(m, m2) <= LONGEST_LINK && may(m2 - 1, IN_LINK); m2++) {
                    if (may(m2 - 1, ENDS_LINK) && may(m2, STARTS_SLOT)) {
                        linked(s, e, m, m2);
                    }
                }
            }
        }
    }

    private void linked(int s, int e, int m, int m2) {
        if (is(s, OPENER | PREPOSITION | VERB) && length(m, m2) >= 2 && slot(m2, n)) {
            reader.read(c, s, e, m, m2, n, n);
        }
        if (may(n - 1, ENDS_TAIL)) {
            for (int k = m2 + 1; k < n; k++) {
                if (may(k, STARTS_TAIL) && literalEnds[k] == n && length(k, n) <= LONGEST_TAIL / 2 && slot(m2, k) && balanced(k, n)) {
                    reader.read(c, s, e, m, m2, k, n);
                }
            }
        }
    }

    /** A slot from the start of the clause, then what is said of it: ⟨方面⟩不断提升. */
    private void results() {
        if (!may(0, STARTS_SLOT) || !is(0, NOUN | ADJECTIVE | MARK)) {
            return;
        }
        for (int k = 1; k < n && length(0, k) <= LONGEST_SLOT; k++) {
            if (!may(k, STARTS_TAIL) || is(k, MARK) && !is(k, PARTICLE) || !slot(0, k)
                    || !(is(k - 1, NOUN) || "”》".indexOf(c.lastChar(k - 1)) >= 0)) {
                continue;
            }
            for (int t = stops[k + 1]; t <= literalEnds[k] && length(k, t) <= LONGEST_TAIL; t = stops[t + 1]) {
                if (length(k, t) >= SHORTEST_RESULT && may(t - 1, ENDS_TAIL) && may(t - 1, SAYS_ALONE) && balanced(k, t)) {
                    reader.read(c, k, k, k, k, k, t);
                }
            }
        }
    }

    /** Fixed collocations: the same words wherever they stand; a tail without slot, told by the opener that follows it. */
    private void fixed() {
        for (int s = 0; s < n; s++) {
            if (!may(s, STARTS_FIXED) || !reader.wantsFixed(c, s)) {
                continue;
            }
            for (int t = s + 1; t <= literalEnds[s] && length(s, t) <= LONGEST_FIXED; t++) {
                boolean says = t - s > 1 ? this.says[s] < t : may(s, SAYS_ALONE);
                if (says && length(s, t) >= SHORTEST_FIXED && may(t - 1, ENDS_TAIL) && balanced(s, t)) {
                    reader.read(c, s, t, t, t, t, s);
                }
            }
        }
    }
}
