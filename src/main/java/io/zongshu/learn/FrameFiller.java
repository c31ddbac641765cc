package io.zongshu.learn;

import static io.zongshu.learn.FrameTag.ADJECTIVE;
import static io.zongshu.learn.FrameTag.ADVERB;
import static io.zongshu.learn.FrameTag.BOUND;
import static io.zongshu.learn.FrameTag.CONJUNCTION;
import static io.zongshu.learn.FrameTag.LOCATION;
import static io.zongshu.learn.FrameTag.MARK;
import static io.zongshu.learn.FrameTag.NOUN;
import static io.zongshu.learn.FrameTag.OPENER;
import static io.zongshu.learn.FrameTag.PARTICLE;
import static io.zongshu.learn.FrameTag.PREPOSITION;
import static io.zongshu.learn.FrameTag.SET;
import static io.zongshu.learn.FrameTag.VERB;

/** What fills a slot, cut so that it can stand alone. */
final class FrameFiller {
    // Bound words that end a phrase, unlike measure words and pronouns.
    private static final String SUFFIXES = "们者化性式型度力率员家界观感";

    // What belongs to the verb before the slot: 形成出, 树立起.
    private static final String ASPECTS = "了着过起出成到";

    private FrameFiller() {}

    /**
     * Where what fills a slot ends: before the adverbs of the predicate that follows it (组织优势有效 | 转化为). It ends at its
     * start, so that nothing fills the slot, if it is a part of a phrase: one that hangs on the literal behind it
     * (全面从严治党重大 | 责任), that begins with a conjunction or that holds literals of the frame itself.
     */
    static int end(FrameReading reading, int from, int to) {
        FrameClause c = reading.clause();
        int end = to;
        // 有效 before 转化为 goes with that.
        if (to < c.size() && c.is(to, VERB) && !c.is(to, NOUN) && to - from > 1 && c.is(to - 1, ADJECTIVE) && !c.is(to - 1, NOUN | VERB | SET)) {
            end--;
        }
        while (end > from && c.is(end - 1, ADVERB) && !c.is(end - 1, NOUN | VERB | SET)) {
            end--;
        }
        if (end == from || c.is(from, CONJUNCTION | PARTICLE | LOCATION) || ASPECTS.indexOf(c.firstChar(from)) >= 0 && c.length(from, from + 1) == 1
                || leans(c, end - 1)) {
            return from;
        }
        boolean nounFollows = to < c.size() && c.is(to, NOUN) && !c.is(to, PARTICLE);
        if (nounFollows && (end < to && !c.is(to, VERB) || hangs(c, from, end))) {
            return from;
        }
        return c.length(from, end) < 2 || reading.holdsLiteral(from, end) ? from : end;
    }

    /** A word that no phrase ends with. */
    private static boolean leans(FrameClause c, int last) {
        return c.is(last, CONJUNCTION | PARTICLE) || c.is(last, BOUND) && SUFFIXES.indexOf(c.lastChar(last)) < 0 || c.is(last, PREPOSITION | OPENER) && !c.is(last, NOUN | VERB)
                || "0123456789".indexOf(c.lastChar(last)) >= 0;
    }

    /** Whether the last words describe the noun that follows them rather than end a phrase. */
    private static boolean hangs(FrameClause c, int from, int end) {
        int last = end - 1;
        if (c.is(last, ADJECTIVE) && !c.is(last, NOUN | VERB | SET) && c.length(last, end) <= 2) {
            return true;
        }
        return last > from && c.is(last - 1, PARTICLE) && !c.is(last, SET | MARK | VERB) && c.length(last, end) <= 2;
    }
}
