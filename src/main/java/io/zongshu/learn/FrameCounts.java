package io.zongshu.learn;

import io.zongshu.bank.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts of the frames that pass a sieve, and of words. Counts of disjoint papers merge in any order; a paper must
 * not be split over two counts.
 */
final class FrameCounts {
    private static final int FIXED = 7;

    private final FrameTag tagger;
    private final FrameSieve sieve;
    private final int least;
    private final GramTable keys = new GramTable(0);
    private final List<FrameNote> notes = new ArrayList<>();
    private final GramTable words = new GramTable(1);
    private int clauses;
    private int papers;

    /**
     * Counts nothing yet.
     *
     * @param least papers in which a frame must have been read to be counted
     */
    FrameCounts(FrameTag tagger, FrameSieve sieve, int least) {
        this.tagger = tagger;
        this.sieve = sieve;
        this.least = least;
    }

    /** First pass: what is read at all, into a sieve. */
    static void sift(AnalysedPaper paper, FrameTag tagger, FrameSieve sieve) {
        for (Clause clause : Clause.of(paper, 0)) {
            FrameReadings.read(new FrameClause(clause, tagger),
                    (c, o0, o1, l0, l1, t0, t1) -> sieve.note(key(c, o0, o1, l0, l1, t0, t1)));
        }
        sieve.endPaper();
    }

    /** Second pass: counts what passes the sieve. */
    void add(AnalysedPaper paper) {
        String id = paper.paper().id();
        long hash = FrameClause.hash(id);
        for (Clause clause : Clause.of(paper, papers)) {
            clauses++;
            FrameClause c = new FrameClause(clause, tagger);
            for (int i = 0; i < c.size(); i++) {
                words.add(words.id(c.hash(i, i + 1)), 0, 1);
            }
            FrameReadings.read(c, (x, o0, o1, l0, l1, t0, t1) -> count(x, o0, o1, l0, l1, t0, t1, id, hash));
        }
        papers++;
    }

    private void count(FrameClause c, int o0, int o1, int l0, int l1, int t0, int t1, String paper, long hash) {
        long key = key(c, o0, o1, l0, l1, t0, t1);
        if (!sieve.passes(key, least)) {
            return;
        }
        boolean fixed = t0 > t1;
        int id = keys.id(key);
        if (id == notes.size()) {
            notes.add(new FrameNote(fixed, c.text(o0, o1), c.text(l0, l1), fixed ? "" : c.text(t0, t1)));
        }
        FrameNote note = notes.get(id);
        int from = fixed || o0 < o1 ? o0 : 0;
        int to = fixed ? o1 : t0 == t1 ? c.size() : t1;
        if (note.isNewIn(c.clause()) && note.wantsExample(hash)) {
            note.addExample(hash, new Occurrence(paper, c.clause().paragraph(), c.offset(from), c.offset(to)));
        }
        if (fixed) {
            note.add("", "", c.clause(), isLeftEdge(c, from), to == c.size() || c.firstChar(to) == '”');
        } else {
            boolean two = l1 > l0;
            int end = two ? l0 : t0;
            String first = FrameFiller.of(c, o0 == o1 ? 0 : o1, end, note);
            String second = two ? FrameFiller.of(c, l1, t0, note) : "";
            note.cut += first.isEmpty() || two && second.isEmpty() ? 1 : 0;
            note.add(first, second, c.clause(), isLeftEdge(c, from), to == c.size() || c.firstChar(to) == '”');
        }
        note.inCampaigns += c.isInCampaign() ? 1 : 0;
    }

    /** The start of a clause or a list item, or behind an adverb or a verb, which govern what follows. */
    private static boolean isLeftEdge(FrameClause c, int word) {
        return word == 0 || "、“".indexOf(c.lastChar(word - 1)) >= 0
                || c.is(word - 1, FrameTag.ADVERB | FrameTag.VERB | FrameTag.OPENER) && !c.is(word - 1, FrameTag.NOUN);
    }

    private static long key(FrameClause c, int o0, int o1, int l0, int l1, int t0, int t1) {
        return t0 > t1
                ? FrameClause.key(c.hash(o0, o1), FIXED, 0)
                : FrameClause.key(c.hash(o0, o1), c.hash(l0, l1), c.hash(t0, t1));
    }

    /** The key of a frame given by its literals. */
    static long key(String opener, String link, String tail) {
        return FrameClause.key(FrameClause.hash(opener), FrameClause.hash(link), FrameClause.hash(tail));
    }

    /** The key of a fixed collocation. */
    static long fixedKey(String text) {
        return FrameClause.key(FrameClause.hash(text), FIXED, 0);
    }

    void merge(FrameCounts other) {
        for (int i = 0; i < other.notes.size(); i++) {
            int id = keys.id(other.keys.key(i));
            if (id == notes.size()) {
                notes.add(other.notes.get(i));
            } else {
                notes.get(id).merge(other.notes.get(i));
            }
        }
        for (int i = 0; i < other.words.size(); i++) {
            words.add(words.id(other.words.key(i)), 0, other.words.get(i, 0));
        }
        clauses += other.clauses;
        papers += other.papers;
    }

    /** The frames of enough papers by key. */
    Map<Long, FrameNote> frequent() {
        Map<Long, FrameNote> frequent = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).documents >= least) {
                frequent.put(keys.key(i), notes.get(i));
            }
        }
        return frequent;
    }

    /** A frame by its key, however few papers have it. */
    @Nullable FrameNote find(long key) {
        int id = keys.find(key);
        return id < 0 ? null : notes.get(id);
    }

    int papers() {
        return papers;
    }

    /** Self-information of a word in bits, by the clauses that hold it. */
    double information(String word) {
        int id = words.find(FrameClause.hash(word));
        double share = (id < 0 ? 1 : words.get(id, 0)) / (double) Math.max(1, clauses);
        return -StrictMath.log(Math.min(1, share)) / StrictMath.log(2);
    }

    int clauses() {
        return clauses;
    }
}
