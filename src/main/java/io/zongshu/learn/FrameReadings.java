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
 * them are frames, the counts over papers decide. Tails and links are found once a clause, whatever opener they follow. For
 * one thread.
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
    private final Spans tails = new Spans();
    private final Spans links = new Spans();
    private long[] keys = new long[64];
    // The numbers of words of each, a byte for each: opener from, to; link from, to; tail from, to.
    private long[] places = new long[64];
    private int size;
    private int n;

    /** Some words that may be one literal, with their hashes, by the first word and then the last. */
    private static final class Spans {
        private int[] from = new int[64];
        private int[] to = new int[64];
        private long[] hashes = new long[64];
        // The first of those that begin with a word or behind it.
        private final int[] at = new int[FrameRoles.MOST_WORDS + 2];
        private int size;

        void add(int first, int end, long hash) {
            if (size == from.length) {
                from = Arrays.copyOf(from, 2 * size);
                to = Arrays.copyOf(to, 2 * size);
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            from[size] = first;
            to[size] = end;
            hashes[size++] = hash;
        }
    }

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
            tails.size = -1;
            links.size = -1;
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
        if (tails.size >= 0) {
            return;
        }
        tails.size = 0;
        for (int k = 0; k < n; k++) {
            tails.at[k] = tails.size;
            if (roles.may(k, FrameRoles.STARTS_TAIL)) {
                int end = roles.literalEnd(k);
                for (int t = roles.stop(k + 1); t <= end && roles.length(k, t) <= LONGEST_TAIL; t = roles.stop(t + 1)) {
                    if (roles.may(t - 1, FrameRoles.ENDS_TAIL) && roles.balanced(k, t)) {
                        tails.add(k, t, c.hash(k, t));
                    }
                }
            }
        }
        tails.at[n] = tails.size;
        tails.at[n + 1] = tails.size;
    }

    private void findLinks(FrameClause c) {
        if (links.size >= 0) {
            return;
        }
        links.size = 0;
        for (int m = 0; m < n; m++) {
            links.at[m] = links.size;
            if (roles.may(m, FrameRoles.STARTS_LINK)) {
                for (int m2 = m + 1; m2 < n && roles.length(m, m2) <= LONGEST_LINK && roles.may(m2 - 1, FrameRoles.IN_LINK); m2++) {
                    if (roles.may(m2 - 1, FrameRoles.ENDS_LINK) && roles.may(m2, FrameRoles.STARTS_SLOT)) {
                        links.add(m, m2, c.hash(m, m2));
                    }
                }
            }
        }
        links.at[n] = links.size;
        links.at[n + 1] = links.size;
    }

    private void opened(FrameClause c) {
        for (int s = 0; s < (whole ? 1 : n); s++) {
            if (roles.may(s, FrameRoles.STARTS_OPENER)) {
                int end = Math.min(n - 1, roles.literalEnd(s));
                for (int e = s + 1; e <= end && roles.length(s, e) <= LONGEST_OPENER; e++) {
                    if (roles.may(e - 1, FrameRoles.ENDS_OPENER) && roles.may(e, FrameRoles.STARTS_SLOT)) {
                        long opener = c.hash(s, e);
                        if (wanted.holds(opener)) {
                            opened(c, s, e, FrameHash.opened(opener));
                        }
                    }
                }
            }
        }
    }

    private void opened(FrameClause c, int s, int e, long opened) {
        findTails(c);
        long unlinked = FrameHash.linked(opened, 0);
        if (!roles.is(e - 1, ADVERB) || roles.is(e - 1, VERB)) {
            tailed(s, e, unlinked);
        }
        // Opener and slot alone: 获评⟨荣誉⟩, 在全省率先⟨做法⟩.
        if ((s == 0 && roles.length(s, e) >= 2 || roles.is(s, AWARD)) && roles.slot(e, n)) {
            add(FrameHash.key(unlinked, 0), s, e, e, e, n, n);
        }
        if (e - s <= MOST_BEFORE_LINK) {
            findLinks(c);
            linked(s, e, opened);
        }
    }

    private void tailed(int s, int e, long unlinked) {
        boolean governs = roles.is(e - 1, OPENER | PREPOSITION);
        for (int i = tails.at[e + 1]; i < tails.size; i++) {
            int k = tails.from[i];
            if (roles.length(e, k) > LONGEST_SLOT) {
                return;
            }
            if ((!governs || roles.may(k, FrameRoles.FOLLOWS_PREPOSITION)) && roles.slot(e, k)) {
                add(FrameHash.key(unlinked, tails.hashes[i]), s, e, e, e, k, tails.to[i]);
            }
        }
    }

    private void linked(int s, int e, long opened) {
        boolean open = roles.is(s, OPENER | PREPOSITION | VERB);
        for (int i = links.at[e + 1]; i < links.size; i++) {
            int m = links.from[i];
            if (roles.length(e, m) > LONGEST_SLOT) {
                return;
            }
            if (roles.slot(e, m)) {
                int m2 = links.to[i];
                long linked = FrameHash.linked(opened, links.hashes[i]);
                if (open && roles.length(m, m2) >= 2 && roles.slot(m2, n)) {
                    add(FrameHash.key(linked, 0), s, e, m, m2, n, n);
                }
                closed(s, e, m, m2, linked);
            }
        }
    }

    /** A tail behind the second slot ends its clause. */
    private void closed(int s, int e, int m, int m2, long linked) {
        for (int i = tails.at[m2 + 1]; i < tails.size; i++) {
            int k = tails.from[i];
            if (tails.to[i] == n && roles.length(k, n) <= LONGEST_TAIL / 2 && roles.slot(m2, k)) {
                add(FrameHash.key(linked, tails.hashes[i]), s, e, m, m2, k, n);
            }
        }
    }

    /** A slot from the start of the clause, then what is said of it: ⟨方面⟩不断提升. */
    private void results(FrameClause c) {
        if (!roles.may(0, FrameRoles.STARTS_SLOT) || !roles.is(0, NOUN | ADJECTIVE | MARK)) {
            return;
        }
        findTails(c);
        for (int i = tails.at[1]; i < tails.size; i++) {
            int k = tails.from[i];
            int t = tails.to[i];
            if (roles.length(k, t) >= SHORTEST_RESULT && roles.may(t - 1, FrameRoles.SAYS_ALONE)
                    && (!roles.is(k, MARK) || roles.is(k, PARTICLE)) && roles.slot(0, k)
                    && (roles.is(k - 1, NOUN) || "”》".indexOf(c.lastChar(k - 1)) >= 0)) {
                add(FrameHash.key(UNOPENED, tails.hashes[i]), k, k, k, k, k, t);
            }
        }
    }

    /** Fixed collocations: the same words wherever they stand; a tail without slot, told by the opener that follows it. */
    private void fixed(FrameClause c) {
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
            for (int t = Math.max(shortest, first); t <= end && roles.length(s, t) <= LONGEST_FIXED; t++) {
                if (roles.may(t - 1, FrameRoles.ENDS_TAIL) && roles.balanced(s, t)) {
                    add(FrameHash.fixedKey(c.hash(s, t)), s, t, t, t, t, s);
                }
            }
        }
    }
}
