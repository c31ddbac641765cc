package io.zongshu.learn;

import io.zongshu.bank.Frame;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the counted frames are worth a look: filled freely, explained by no longer one, of words that stand together
 * more often than by chance. What they are filled with, and how good they are, is of no matter here.
 */
final class FrameCandidates {
    // Bits above chance.
    private static final double LEAST_EXCESS = 1.5;
    private static final double LEAST_RIGHT_EDGES = 0.25;
    // A frame is explained by a longer one that has four fifths of its places.
    private static final double CLOSED = 0.8;
    private static final int FIXED_LENGTH = 5;
    private static final int LEAST_FILLERS = 3;

    private final FrameCounts counts;
    private final GramTable frames;
    private final FrameFillers fillers;
    private final FrameWords words;
    private final FrameTag tagger;
    private final Segmenter segmenter;
    private final BitSet fit = new BitSet();
    private final Map<Integer, Integer> found = new HashMap<>();
    private final Map<String, List<Token>> segmented = new HashMap<>();

    /**
     * Chooses from counts.
     *
     * @param least papers in which a frame must have been read
     */
    FrameCandidates(FrameCounts counts, FrameFillers fillers, int least, FrameWords words, FrameTag tagger, Segmenter segmenter) {
        this.counts = counts;
        this.frames = counts.frames();
        this.fillers = fillers;
        this.words = words;
        this.tagger = tagger;
        this.segmenter = segmenter;
        for (int id = 0; id < frames.size(); id++) {
            fit.set(id, frames.get(id, FrameCounts.DOCUMENTS) >= least && isFilledFreely(id) && isAllowed(id));
        }
    }

    /**
     * A frame that is kept.
     *
     * @param words of its opener, link and tail
     * @param excess bits by which these stand together more often than by chance
     * @param found papers where its literals were found in order by {@link FrameSearch}; 0 if they were not looked for
     */
    record Candidate(long key, FrameLiterals literals, List<List<Token>> words, Frame.Kind kind, double excess, int found) {}

    /** Frames that too few papers had when clauses were read, by number; {@link FrameSearch} may find more. */
    Map<Integer, FrameLiterals> doubtful() {
        Map<Integer, FrameLiterals> doubtful = new HashMap<>();
        fit.stream().filter(id -> documents(id) < FrameMiner.LEAST_DOCUMENTS).forEach(id -> doubtful.put(id, counts.literals(id)));
        return doubtful;
    }

    /** Notes that the literals of a frame stand in a paper. */
    void found(int id) {
        found.merge(id, 1, Integer::sum);
    }

    /** Those to keep, in no order that means anything. */
    List<Candidate> best() {
        for (int id = fit.nextSetBit(0); id >= 0; id = fit.nextSetBit(id + 1)) {
            if (Math.max(documents(id), found.getOrDefault(id, 0)) < FrameMiner.LEAST_DOCUMENTS) {
                fit.clear(id);
            }
        }
        BitSet open = (BitSet) fit.clone();
        open.andNot(explained());
        List<Candidate> best = new ArrayList<>();
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            FrameLiterals literals = counts.literals(id);
            List<List<Token>> cut = List.of(words(literals.opener()), words(literals.link()), words(literals.tail()));
            double excess = excess(id, cut);
            if (excess >= LEAST_EXCESS && isPhrase(id, cut.get(0))) {
                best.add(new Candidate(frames.key(id), literals, cut, kind(literals, cut.get(0)), excess, found.getOrDefault(id, 0)));
            }
        }
        return best;
    }

    private List<Token> words(String literal) {
        return segmented.computeIfAbsent(literal, segmenter::segment);
    }

    private int documents(int id) {
        return frames.get(id, FrameCounts.DOCUMENTS);
    }

    private int occurrences(int id) {
        return frames.get(id, FrameCounts.OCCURRENCES);
    }

    private Frame.Kind kind(FrameLiterals literals, List<Token> opener) {
        if (literals.fixed()) {
            return Frame.Kind.COLLOCATION;
        }
        if (opener.isEmpty()) {
            return Frame.Kind.RESULT;
        }
        int last = tagger.of(opener.get(opener.size() - 1));
        return (last & (FrameTag.OPENER | FrameTag.PREPOSITION)) != 0 ? Frame.Kind.PREPOSITION : Frame.Kind.VERB;
    }

    private boolean isAllowed(int id) {
        String bare = counts.literals(id).bare();
        return words.policy().stream().noneMatch(bare::contains);
    }

    /** A collocation is a predicate, with or without its subject; a noun phrase is a term, and terms are no frames. */
    private boolean isPhrase(int id, List<Token> opener) {
        if (!counts.literals(id).fixed()) {
            return true;
        }
        int first = tagger.of(opener.get(0));
        int last = tagger.of(opener.get(opener.size() - 1));
        return (first & FrameTag.PREDICATES) != 0 && (first & FrameTag.NOUN) == 0
                || (last & (FrameTag.VERB | FrameTag.ADJECTIVE | FrameTag.SET)) != 0 && (last & FrameTag.NOUN) == 0
                || (first & FrameTag.VERB) != 0 && frames.get(id, FrameCounts.LEFT_EDGES) >= CLOSED * occurrences(id);
    }

    private boolean isFilledFreely(int id) {
        FrameLiterals literals = counts.literals(id);
        if (literals.fixed()) {
            return frames.get(id, FrameCounts.RIGHT_EDGES) >= LEAST_RIGHT_EDGES * occurrences(id);
        }
        return (fillers.different(id) >= 2 || generalises(id, literals))
                && (!fillers.endsInFigures(id) || literals.tail().isEmpty())
                && (literals.link().isEmpty() || fillers.isSecondFree(id));
    }

    /** Whether a frame that always had one filler may take others: a shorter frame does. */
    private boolean generalises(int id, FrameLiterals literals) {
        String opener = literals.opener();
        if (documents(id) < FrameMiner.LEAST_DOCUMENTS || !literals.link().isEmpty() || opener.isEmpty() || literals.tail().length() < 2) {
            return false;
        }
        long[] hashes = FrameHash.beginnings(opener);
        long tail = FrameHash.of(literals.tail());
        for (int cut = 1; cut < opener.length(); cut++) {
            int shorter = frames.find(FrameHash.key(FrameHash.part(hashes, cut, opener.length()), 0, tail));
            if (shorter >= 0 && fillers.different(shorter) >= LEAST_FILLERS) {
                return true;
            }
        }
        return false;
    }

    /** Bits by which the literal words stand together more often than by chance: their pointwise mutual information. */
    private double excess(int id, List<List<Token>> literals) {
        double share = occurrences(id) / (double) Math.max(1, counts.clauses());
        return counts.information(literals) + StrictMath.log(Math.min(1, share)) / StrictMath.log(2);
    }

    /** The frames that a longer one explains. */
    private BitSet explained() {
        BitSet explained = new BitSet();
        for (int longer = fit.nextSetBit(0); longer >= 0; longer = fit.nextSetBit(longer + 1)) {
            FrameLiterals literals = counts.literals(longer);
            long[] opener = FrameHash.beginnings(literals.opener());
            if (!literals.fixed()) {
                long[] tail = FrameHash.beginnings(literals.tail());
                explainShorter(longer, literals, opener, tail, explained);
                explainFixed(longer, literals.tail(), tail, explained);
            }
            explainFixed(longer, literals.opener(), opener, explained);
        }
        return explained;
    }

    private void explainShorter(int longer, FrameLiterals literals, long[] opener, long[] tail, BitSet explained) {
        int o = literals.opener().length();
        int t = literals.tail().length();
        long link = FrameHash.of(literals.link());
        for (int comma = literals.tail().indexOf('、'); comma > 0; comma = literals.tail().indexOf('、', comma + 1)) {
            explain(frames.find(FrameHash.key(opener[o], link, tail[comma])), longer, explained);
        }
        for (int cut = 1; cut <= o; cut++) {
            if (cut < o || literals.link().isEmpty()) {
                explain(frames.find(FrameHash.key(FrameHash.part(opener, cut, o), link, tail[t])), longer, explained);
            }
        }
    }

    private void explainFixed(int longer, String text, long[] hashes, BitSet explained) {
        boolean fixed = counts.literals(longer).fixed();
        for (int from = 0; from + FIXED_LENGTH <= text.length(); from++) {
            for (int to = from + FIXED_LENGTH; to <= text.length(); to++) {
                int shorter = frames.find(FrameHash.fixedKey(FrameHash.part(hashes, from, to)));
                if (shorter >= 0 && fit.get(shorter)) {
                    boolean withoutSubject = fixed && from > 0 && to == text.length() && text.charAt(from - 1) != '、';
                    if (!(withoutSubject && isPredicate(counts.literals(shorter).opener()))) {
                        explain(shorter, longer, explained);
                    }
                }
            }
        }
    }

    /** Whether a text begins with a verb: it may well be wanted without the subject that it always had. */
    private boolean isPredicate(String text) {
        Token first = words(text).get(0);
        int tag = tagger.of(first);
        return first.text().length() > 1 && (tag & FrameTag.VERB) != 0 && (tag & FrameTag.NOUN) == 0;
    }

    private void explain(int shorter, int longer, BitSet explained) {
        if (shorter >= 0 && shorter != longer && fit.get(shorter) && occurrences(longer) >= CLOSED * occurrences(shorter)) {
            explained.set(shorter);
        }
    }
}
