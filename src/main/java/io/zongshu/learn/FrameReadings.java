package io.zongshu.learn;

import static io.zongshu.learn.FrameTag.ADJECTIVE;
import static io.zongshu.learn.FrameTag.ADVERB;
import static io.zongshu.learn.FrameTag.AWARD;
import static io.zongshu.learn.FrameTag.MARK;
import static io.zongshu.learn.FrameTag.NOUN;
import static io.zongshu.learn.FrameTag.OPENER;
import static io.zongshu.learn.FrameTag.PARTICLE;
import static io.zongshu.learn.FrameTag.PREPOSITION;
import static io.zongshu.learn.FrameTag.VERB;

import java.util.Arrays;

/**
 * All ways to read a clause as a frame: literals around one or two slots, or a fixed collocation without a slot. Which of
 * them are frames, the counts over papers decide. What may follow an opener is found once a clause and listed by place, so
 * that nearly all that is looked at is a reading. For one thread.
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
    private static final long UNOPENED = FrameHash.linked(FrameHash.opened(0), 0);

    private final FrameBeginnings wanted;
    private final boolean whole;
    private final FrameRoles roles = new FrameRoles();
    // Tails behind what may end a slot; of them those that may follow what a preposition governs, and those that end the
    // clause and are short.
    private final FrameSpans tails = new FrameSpans();
    private final FrameSpans governed = new FrameSpans();
    private final FrameSpans closing = new FrameSpans();
    private final FrameSpans links = new FrameSpans();
    // Of each link: whether what follows it to the end of the clause may be a slot.
    private boolean[] openEnded = new boolean[64];
    private boolean tailsFound;
    private boolean linksFound;
    // Where openers may end before a slot, and where fixed collocations may end.
    private final FrameBorders openerEnds = new FrameBorders();
    private final FrameBorders fixedEnds = new FrameBorders();
    private long[] keys = new long[64];
    // The numbers of words of each, a byte for each: opener from, to; link from, to; tail from, to.
    private long[] places = new long[64];
    private int size;
    private int n;

    /**
     * Readings of some frames.
     *
     * @param wanted how they begin; frames that begin with a slot are read whatever it says
     * @param whole whether readings that begin behind the clause's first word can be left out
     */
    FrameReadings(FrameBeginnings wanted, boolean whole) {
        this.wanted = wanted;
        this.whole = whole;
    }

    /** Finds the readings of a clause in place of those of the one before; returns how many there are. */
    int read(FrameClause clause) {
        size = 0;
        if (clause.size() <= FrameRoles.MOST_WORDS) {
            n = clause.size();
            roles.read(clause);
            tailsFound = false;
            linksFound = false;
            opened(clause);
            results(clause);
            fixed(clause);
        }
        return size;
    }

    /** The key of the frame of a reading. */
    long key(int reading) {
        return keys[reading];
    }

    /** A reading of the clause that was read last. */
    FrameReading of(FrameClause clause, int reading) {
        long place = places[reading];
        return new FrameReading(clause, (int) place & 255, (int) (place >>> 8) & 255, (int) (place >>> 16) & 255,
                (int) (place >>> 24) & 255, (int) (place >>> 32) & 255, (int) (place >>> 40) & 255);
    }

    /**
     * A reading: opener, link between two slots, tail; from a word to another, exclusive, alike if it has none. A fixed
     * collocation is an opener, with a tail from its end to its start.
     */
    private void add(long key, int o0, int o1, int l0, int l1, int t0, int t1) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        keys[size] = key;
        places[size++] = o0 | o1 << 8 | l0 << 16 | (long) l1 << 24 | (long) t0 << 32 | (long) t1 << 40;
    }

    private void findTails(FrameClause c) {
        if (tailsFound) {
            return;
        }
        tailsFound = true;
        tails.size = 0;
        governed.size = 0;
        closing.size = 0;
        tails.at[0] = 0;
        governed.at[0] = 0;
        closing.at[0] = 0;
        for (int k = 1; k < n; k++) {
            tails.at[k] = tails.size;
            governed.at[k] = governed.size;
            closing.at[k] = closing.size;
            if (roles.may(k, FrameRoles.STARTS_TAIL) && roles.may(k - 1, FrameRoles.ENDS_SLOT)) {
                int end = roles.literalEnd(k);
                for (int t = roles.stop(k + 1); t <= end && roles.length(k, t) <= LONGEST_TAIL; t = roles.stop(t + 1)) {
                    if (roles.may(t - 1, FrameRoles.ENDS_TAIL) && roles.balanced(k, t)) {
                        addTail(k, t, c.hash(k, t));
                    }
                }
            }
        }
        tails.end(n);
        governed.end(n);
        closing.end(n);
    }

    private void addTail(int k, int t, long hash) {
        tails.add(k, t, hash);
        if (roles.may(k, FrameRoles.FOLLOWS_PREPOSITION)) {
            governed.add(k, t, hash);
        }
        if (t == n && roles.length(k, n) <= LONGEST_TAIL / 2) {
            closing.add(k, t, hash);
        }
    }

    private void findLinks(FrameClause c) {
        if (linksFound) {
            return;
        }
        linksFound = true;
        links.size = 0;
        links.at[0] = 0;
        for (int m = 1; m < n; m++) {
            links.at[m] = links.size;
            if (roles.may(m, FrameRoles.STARTS_LINK) && roles.may(m - 1, FrameRoles.ENDS_SLOT)) {
                for (int m2 = m + 1; m2 < n && roles.length(m, m2) <= LONGEST_LINK && roles.may(m2 - 1, FrameRoles.IN_LINK); m2++) {
                    if (roles.may(m2 - 1, FrameRoles.ENDS_LINK) && roles.may(m2, FrameRoles.STARTS_SLOT)) {
                        openEnded = links.size < openEnded.length ? openEnded : Arrays.copyOf(openEnded, 2 * links.size);
                        openEnded[links.size] = roles.length(m, m2) >= 2 && roles.slot(m2, n);
                        links.add(m, m2, c.hash(m, m2));
                    }
                }
            }
        }
        links.end(n);
    }

    private void opened(FrameClause c) {
        roles.openerEnds(openerEnds);
        for (int s = 0; s < (whole ? 1 : n); s++) {
            if (roles.may(s, FrameRoles.STARTS_OPENER)) {
                int last = roles.literalEnd(s);
                for (int i = openerEnds.from(s + 1); i < openerEnds.size(); i++) {
                    int e = openerEnds.get(i);
                    if (e > last || roles.length(s, e) > LONGEST_OPENER) {
                        break;
                    }
                    long opener = c.hash(s, e);
                    if (wanted.holds(opener)) {
                        opened(c, s, e, FrameHash.opened(opener));
                    }
                }
            }
        }
    }

    private void opened(FrameClause c, int s, int e, long opened) {
        findTails(c);
        long unlinked = FrameHash.linked(opened, 0);
        int from = roles.behindShortest(e);
        int last = roles.upTo(e, LONGEST_SLOT);
        if (!roles.is(e - 1, ADVERB) || roles.is(e - 1, VERB)) {
            tailed(s, e, unlinked, from, last);
        }
        // Opener and slot alone: 获评⟨荣誉⟩, 在全省率先⟨做法⟩.
        if ((s == 0 && roles.length(s, e) >= 2 || roles.is(s, AWARD)) && roles.slot(e, n)) {
            add(FrameHash.key(unlinked, 0), s, e, e, e, n, n);
        }
        if (e - s <= MOST_BEFORE_LINK) {
            findLinks(c);
            linked(s, e, opened, from, last);
        }
    }

    /** Tails that begin with the words from one to another, inclusive. */
    private void tailed(int s, int e, long unlinked, int from, int last) {
        FrameSpans some = roles.is(e - 1, OPENER | PREPOSITION) ? governed : tails;
        int end = some.at[last + 1];
        for (int i = some.at[from]; i < end; i++) {
            int k = some.from[i];
            if (roles.named(e, k)) {
                add(FrameHash.key(unlinked, some.hashes[i]), s, e, e, e, k, some.to[i]);
            }
        }
    }

    private void linked(int s, int e, long opened, int from, int last) {
        boolean open = roles.is(s, OPENER | PREPOSITION | VERB);
        int end = links.at[last + 1];
        for (int i = links.at[from]; i < end; i++) {
            int m = links.from[i];
            if (roles.named(e, m)) {
                int m2 = links.to[i];
                long linked = FrameHash.linked(opened, links.hashes[i]);
                if (open && openEnded[i]) {
                    add(FrameHash.key(linked, 0), s, e, m, m2, n, n);
                }
                closed(s, e, m, m2, linked);
            }
        }
    }

    /** A tail behind the second slot ends its clause. */
    private void closed(int s, int e, int m, int m2, long linked) {
        int end = closing.at[roles.upTo(m2, LONGEST_SLOT) + 1];
        for (int i = closing.at[roles.behindShortest(m2)]; i < end; i++) {
            int k = closing.from[i];
            if (roles.named(m2, k)) {
                add(FrameHash.key(linked, closing.hashes[i]), s, e, m, m2, k, n);
            }
        }
    }

    /** A slot from the start of the clause, then what is said of it: ⟨方面⟩不断提升. */
    private void results(FrameClause c) {
        if (!roles.may(0, FrameRoles.STARTS_SLOT) || !roles.is(0, NOUN | ADJECTIVE | MARK)) {
            return;
        }
        findTails(c);
        int end = tails.at[roles.upTo(0, LONGEST_SLOT) + 1];
        for (int i = tails.at[roles.behindShortest(0)]; i < end; i++) {
            int k = tails.from[i];
            int t = tails.to[i];
            if (roles.length(k, t) >= SHORTEST_RESULT && roles.may(t - 1, FrameRoles.SAYS_ALONE)
                    && (!roles.is(k, MARK) || roles.is(k, PARTICLE)) && roles.named(0, k)
                    && (roles.is(k - 1, NOUN) || "”》".indexOf(c.lastChar(k - 1)) >= 0)) {
                add(FrameHash.key(UNOPENED, tails.hashes[i]), k, k, k, k, k, t);
            }
        }
    }

    /** Fixed collocations: the same words wherever they stand; a tail without slot, told by the opener that follows it. */
    private void fixed(FrameClause c) {
        roles.fixedEnds(fixedEnds);
        int shortest = 0;
        for (int s = 0; s < (whole ? 1 : n); s++) {
            while (shortest <= n && roles.length(s, shortest) < SHORTEST_FIXED) {
                shortest++;
            }
            if (shortest > n) {
                return;
            }
            int end = roles.literalEnd(s);
            if (shortest > end || !roles.may(s, FrameRoles.STARTS_FIXED) || !wanted.holds(c.hashAhead(s, SHORTEST_FIXED))) {
                continue;
            }
            // A single word must say something alone.
            int first = Math.max(roles.saying(s) + 1, roles.may(s, FrameRoles.SAYS_ALONE) ? s + 1 : s + 2);
            for (int i = fixedEnds.from(Math.max(shortest, first)); i < fixedEnds.size(); i++) {
                int t = fixedEnds.get(i);
                if (t > end || roles.length(s, t) > LONGEST_FIXED) {
                    break;
                }
                if (roles.balanced(s, t)) {
                    add(FrameHash.fixedKey(c.hash(s, t)), s, t, t, t, t, s);
                }
            }
        }
    }
}
