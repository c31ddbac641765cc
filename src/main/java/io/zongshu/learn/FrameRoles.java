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
 * What each word of a clause may be in a frame: begin or end a literal or a slot, stand in it. What a word may be whatever
 * stands around it, {@link #of} says once for all places; {@link #read} adds what its place in a clause does to that.
 */
final class FrameRoles {
    /** Words of the longest clause that is read. */
    static final int MOST_WORDS = 80;

    static final int LITERAL = 1;
    static final int STARTS_OPENER = 1 << 1;
    static final int ENDS_OPENER = 1 << 2;
    static final int STARTS_SLOT = 1 << 3;
    static final int ENDS_SLOT = 1 << 4;
    static final int STARTS_TAIL = 1 << 5;
    static final int ENDS_TAIL = 1 << 6;
    static final int FOLLOWS_PREPOSITION = 1 << 7;
    static final int STARTS_LINK = 1 << 8;
    static final int IN_LINK = 1 << 9;
    static final int ENDS_LINK = 1 << 10;
    static final int STARTS_FIXED = 1 << 11;
    static final int SAYS = 1 << 12;
    static final int SAYS_ALONE = 1 << 13;
    private static final int PARTS_LIST = 1 << 14;
    private static final int OPENS_QUOTE = 1 << 15;
    private static final int CLOSES_QUOTE = 1 << 16;
    private static final int OPENS_NAME = 1 << 17;
    private static final int CLOSES_NAME = 1 << 18;
    private static final int MARKED = OPENS_QUOTE | CLOSES_QUOTE | OPENS_NAME | CLOSES_NAME;

    private static final int LINKS = VERB | PREPOSITION | OPENER | CONJUNCTION;
    private static final int LONGEST_SLOT = 40;

    private final int[] tags = new int[MOST_WORDS];
    private final int[] roles = new int[MOST_WORDS];
    private final int[] starts = new int[MOST_WORDS + 1];
    // Of each word: the next one, or itself, that is no literal; that says something; before which a literal may stop.
    private final int[] literalEnds = new int[MOST_WORDS + 1];
    private final int[] says = new int[MOST_WORDS + 1];
    private final int[] stops = new int[MOST_WORDS + 2];
    private int n;
    private boolean marked;

    /** The roles of a word by its tag and its text, whatever stands around it. */
    static int of(int tag, String word) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        boolean mark = (tag & MARK) != 0;
        boolean particle = (tag & PARTICLE) != 0;
        boolean literal = (tag & PROPER) == 0 && (!mark || "、“”".indexOf(first) >= 0);
        return (literal ? LITERAL : 0)
                | ((tag & (PARTICLE | MARK | PROPER | BOUND | CONJUNCTION | LOCATION)) == 0 ? STARTS_OPENER : 0)
                | ((tag & (OPENER | PREPOSITION)) != 0 || (tag & (VERB | SET)) == VERB ? ENDS_OPENER : 0)
                | (!particle && "、”》）".indexOf(first) < 0 ? STARTS_SLOT : 0)
                | ((tag & (PARTICLE | CONJUNCTION)) == 0 && "、“《（".indexOf(last) < 0 ? ENDS_SLOT : 0)
                | (startsTail(tag, first, literal) ? STARTS_TAIL : 0)
                | (endsTail(tag, first) ? ENDS_TAIL : 0)
                | ((tag & (VERB | ADVERB | PREPOSITION | OPENER | SET)) != 0 ? FOLLOWS_PREPOSITION : 0)
                | ((tag & LINKS) != 0 && (tag & (SET | WEAK)) == 0 ? STARTS_LINK : 0)
                | ((tag & (PROPER | MARK | PARTICLE)) == 0 ? IN_LINK : 0)
                | ((tag & LINKS) != 0 || "上出成到为".indexOf(last) >= 0 ? ENDS_LINK : 0)
                | ((tag & (PARTICLE | MARK | PROPER | LOCATION | CONJUNCTION)) == 0 ? STARTS_FIXED : 0)
                | ((tag & (VERB | ADJECTIVE | SET)) == 0 ? 0 : (tag & NOUN) != 0 ? SAYS : SAYS | SAYS_ALONE)
                | (mark ? markRoles(first) : 0);
    }

    private static int markRoles(char mark) {
        return switch (mark) {
            case '、' -> PARTS_LIST;
            case '“' -> OPENS_QUOTE | OPENS_NAME;
            case '”' -> CLOSES_QUOTE | CLOSES_NAME;
            case '《', '（' -> OPENS_NAME;
            case '》', '）' -> CLOSES_NAME;
            default -> 0;
        };
    }

    private static boolean startsTail(int tag, char first, boolean literal) {
        if ((tag & PARTICLE) != 0) {
            return "的之".indexOf(first) >= 0;
        }
        return literal && (tag & (BOUND | CONJUNCTION)) == 0 && ((tag & MARK) == 0 || first == '“');
    }

    private static boolean endsTail(int tag, char first) {
        return ((tag & (PARTICLE | CONJUNCTION)) == 0 || first == '之') && ((tag & MARK) == 0 || first == '”')
                && ((tag & (PREPOSITION | OPENER)) == 0 || (tag & (VERB | NOUN)) != 0)
                && ((tag & ADVERB) == 0 || (tag & (ADJECTIVE | SET)) != 0);
    }

    /** Takes the words of a clause of no more than {@link #MOST_WORDS}. */
    void read(FrameClause clause) {
        n = clause.size();
        clause.copyTo(tags, roles, starts);
        int all = 0;
        literalEnds[n] = n;
        says[n] = n;
        stops[n] = n;
        stops[n + 1] = n + 1;
        for (int i = n - 1; i >= 0; i--) {
            int role = inPlace(clause, i, roles[i]);
            all |= role;
            roles[i] = role;
            literalEnds[i] = (role & LITERAL) == 0 ? i : literalEnds[i + 1];
            says[i] = (role & SAYS) != 0 ? i : says[i + 1];
            stops[i] = (role & PARTS_LIST) != 0 ? i : stops[i + 1];
        }
        marked = (all & MARKED) != 0;
    }

    /** Where an opener may end: a slot may begin there. */
    void openerEnds(FrameBorders ends) {
        ends.clear();
        ends.add(0, false);
        for (int e = 1; e < n; e++) {
            ends.add(e, (roles[e - 1] & ENDS_OPENER) != 0 && (roles[e] & STARTS_SLOT) != 0);
        }
        ends.add(n, false);
    }

    /** Where a fixed collocation may end. */
    void fixedEnds(FrameBorders ends) {
        ends.clear();
        ends.add(0, false);
        for (int t = 1; t <= n; t++) {
            ends.add(t, (roles[t - 1] & ENDS_TAIL) != 0);
        }
    }

    private int inPlace(FrameClause clause, int i, int anywhere) {
        int role = anywhere;
        if ((role & STARTS_OPENER) != 0 && !beginsOpener(i)) {
            role &= ~STARTS_OPENER;
        }
        if ((role & ENDS_OPENER) == 0 && endsOpener(clause, i)) {
            role |= ENDS_OPENER;
        }
        if (is(i, PARTICLE) && (i + 1 >= n || is(i + 1, MARK))) {
            role &= ~STARTS_TAIL;
        }
        // What a preposition governs ends where a predicate begins: 把⟨工作⟩作为…; or in one character: 严把⟨工作⟩关.
        if (i == n - 1 && length(i, n) == 1) {
            role |= FOLLOWS_PREPOSITION;
        } else if (is(i, NOUN) && i > 0 && is(i - 1, PARTICLE)) {
            role &= ~FOLLOWS_PREPOSITION;
        }
        if (i == 0) {
            role |= (role & OPENS_QUOTE) != 0 ? STARTS_FIXED : 0;
        } else if (is(i, BOUND)) {
            role &= ~STARTS_FIXED;
        }
        return role;
    }

    private boolean beginsOpener(int i) {
        return i == 0 || is(i, OPENER | AWARD) || is(i, VERB | ADVERB) && (i <= 3 || is(i - 1, MARK));
    }

    /** Not only a verb or preposition ends an opener, but also what a verb takes behind it (出, 了); a slot follows. */
    private boolean endsOpener(FrameClause clause, int last) {
        if (is(last, ADVERB)) {
            return length(0, last + 1) >= 4;
        }
        if (last > 0 && is(last, BOUND) && clause.firstChar(last - 1) == '一') {
            return true;
        }
        return last > 0 && is(last - 1, VERB) && (is(last, ADJECTIVE) || "了着过起出成到".indexOf(clause.lastChar(last)) >= 0);
    }

    boolean is(int word, int bits) {
        return (tags[word] & bits) != 0;
    }

    boolean may(int word, int role) {
        return (roles[word] & role) != 0;
    }

    /** Characters of the words from (inclusive) to (exclusive). */
    int length(int from, int to) {
        return starts[to] - starts[from];
    }

    /** The next word from one on that cannot stand in a literal, or the clause's end. */
    int literalEnd(int from) {
        return literalEnds[from];
    }

    /** The next word from one on that says something, or the clause's end. */
    int saying(int from) {
        return says[from];
    }

    /** Behind a word, the next place where a tail may stop: before 、 or at the clause's end. */
    int stop(int from) {
        return stops[from];
    }

    /** Behind the shortest slot from a word on, which is two characters long. */
    int behindShortest(int from) {
        return length(from, from + 1) >= 2 ? from + 1 : from + 2;
    }

    /** The last word, or the clause's end, before which no more than so many characters stand from a word on. */
    int upTo(int from, int characters) {
        int to = n;
        while (length(from, to) > characters) {
            to--;
        }
        return to;
    }

    /** Whether some words may fill a slot: as many characters, ends that can stand there, marks in pairs. */
    boolean slot(int from, int to) {
        int length = starts[to] - starts[from];
        return length >= 2 && length <= LONGEST_SLOT && may(from, STARTS_SLOT) && may(to - 1, ENDS_SLOT)
                && named(from, to);
    }

    /** Whether marks of names and quotations come in pairs. */
    boolean named(int from, int to) {
        return !marked || paired(from, to, OPENS_NAME, CLOSES_NAME);
    }

    /** Quotation marks inside a literal come in pairs. */
    boolean balanced(int from, int to) {
        return !marked || paired(from, to, OPENS_QUOTE, CLOSES_QUOTE);
    }

    private boolean paired(int from, int to, int opens, int closes) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            int role = roles[i];
            if ((role & (opens | closes)) != 0) {
                depth += (role & opens) != 0 ? 1 : -1;
                if (depth < 0) {
                    return false;
                }
            }
        }
        return depth == 0;
    }
}
