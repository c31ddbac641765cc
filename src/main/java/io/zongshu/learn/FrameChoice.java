package io.zongshu.learn;

import io.zongshu.bank.Frame;
import io.zongshu.files.Parallel;
import io.zongshu.language.Token;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How good the frames are that are kept, and their order. */
final class FrameChoice {
    // A frame that says what one above it says comes behind all new ones.
    private static final double SAID = 0.45;
    private static final String ASPECTS = "了着过起出成到";

    private final FrameCounts counts;
    private final FrameWords words;
    private final FrameTag tagger;
    private final FrameWorth worth;
    // Pairs of characters, few of which are words; asked for by several threads.
    private final Map<Integer, Boolean> verbs = new ConcurrentHashMap<>();

    FrameChoice(FrameCounts counts, FrameWords words, FrameTag tagger) {
        this.counts = counts;
        this.words = words;
        this.tagger = tagger;
        this.worth = new FrameWorth(words, tagger);
    }

    /** A frame that is kept, with what its literals come down to. */
    record Chosen(FrameNote note, Frame.Kind kind, double score, List<String> gist) {}

    /** Frames with what was noted of each, best first, ties by literals. */
    List<Chosen> ranked(List<FrameCandidates.Candidate> candidates, FrameNotes notes, int threads) {
        List<Chosen> chosen = new ArrayList<>();
        Parallel.map(Parallel.chunks(candidates, threads), threads, some -> some.stream().map(c -> chosen(c, notes.of(c))).toList())
                .forEach(chosen::addAll);
        return varied(chosen);
    }

    private Chosen chosen(FrameCandidates.Candidate candidate, FrameNote note) {
        double score = score(candidate, note) * worth.of(note, candidate.kind(), candidate.words());
        return new Chosen(note, candidate.kind(), score, worth.gist(note, candidate.words()));
    }

    private double score(FrameCandidates.Candidate candidate, FrameNote note) {
        double cohesion = Math.min(1, candidate.excess() / 20);
        double spread = Math.min(1, StrictMath.log(note.documents) / StrictMath.log(16));
        double meaning = Math.min(1, counts.information(candidate.words()) / 30);
        double score = 0.35 * spread + 0.25 * meaning + 0.2 * cohesion + 0.2 * freedom(note);
        return score * standing(note, candidate.words()) * wholeness(note, note.fillers()) * (note.link.isEmpty() ? 1 : wholeness(note, note.secondFillers()));
    }

    private static double freedom(FrameNote note) {
        return note.fixed ? 0.2 : Math.min(1, FrameNote.entropy(note.fillers()) / 4);
    }

    /** Less than 1 if what fills the slot mostly begins or ends alike, so that a word may be cut. */
    private double wholeness(FrameNote note, Map<String, Integer> fillers) {
        if (note.fixed) {
            return 0.3 + 0.5 * Math.min(1, note.rightEdges / (double) note.occurrences / 0.6);
        }
        double edge = 0;
        for (boolean end : new boolean[] {true, false}) {
            edge = Math.max(edge, FrameNote.commonEdge(fillers, end, 2));
            edge = Math.max(edge, FrameNote.commonEdge(fillers, end, 1) - 0.2);
        }
        edge = Math.max(edge, sharedVerb(fillers));
        return fillers.size() < 3 ? 0.5 : edge <= 0.4 ? 1 : Math.max(0.4, 1 - 1.2 * (edge - 0.4));
    }

    /** The largest share of different fillers that hold the same verb, or that begin with what belongs to a verb before. */
    private double sharedVerb(Map<String, Integer> fillers) {
        int aspects = 0;
        int[] pairs = new int[fillers.keySet().stream().mapToInt(String::length).sum()];
        int size = 0;
        for (String filler : fillers.keySet()) {
            String first = filler.substring(0, 1);
            aspects += ASPECTS.contains(first) || words.openers().containsKey(first) ? 1 : 0;
            int own = size;
            for (int i = 0; i + 2 <= filler.length(); i++) {
                int pair = filler.charAt(i) << 16 | filler.charAt(i + 1);
                if (!holds(pairs, own, size, pair)) {
                    pairs[size++] = pair;
                }
            }
        }
        Arrays.sort(pairs, 0, size);
        int most = 2 * aspects;
        for (int from = 0, to = 0; from < size; from = to) {
            while (to < size && pairs[to] == pairs[from]) {
                to++;
            }
            if (to - from > most && isVerb(pairs[from])) {
                most = to - from;
            }
        }
        return fillers.size() < 4 ? 0 : most / (double) fillers.size();
    }

    private static boolean holds(int[] pairs, int from, int to, int pair) {
        for (int i = from; i < to; i++) {
            if (pairs[i] == pair) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int pair) {
        return verbs.computeIfAbsent(pair, p -> {
            WordClasses.Entry entry = WordClasses.find(String.valueOf(new char[] {(char) (p >>> 16), (char) (int) p}));
            return entry != null && entry.share(WordClass.VERB) >= 0.7;
        });
    }

    /** Less than 1 for what says little by itself or is tied to its subject. */
    private double standing(FrameNote note, List<List<Token>> literals) {
        double standing = note.documents < FrameMiner.LEAST_DOCUMENTS ? 0.6 : 1;
        if (!note.fixed && note.tail.isEmpty() && note.link.isEmpty()) {
            int last = tagger.of(literals.get(0).get(literals.get(0).size() - 1));
            standing *= (last & FrameTag.AWARD) != 0 ? 1 : (last & FrameTag.WEAK) != 0 || note.opener.length() < 4 ? 0.4 : 0.75;
        }
        if (!literals.get(0).isEmpty() && (tagger.of(literals.get(0).get(0)) & FrameTag.PREDICATES) == 0) {
            standing *= 0.6;
        }
        if (note.fixed) {
            standing *= 0.5 + 0.5 * note.leftEdges / note.occurrences;
        }
        int first = literals.get(0).isEmpty() ? 0 : tagger.of(literals.get(0).get(0));
        if ((first & (FrameTag.NOUN | FrameTag.WEAK)) != 0) {
            standing *= 0.6;
        }
        boolean tailSays = literals.get(2).stream().anyMatch(t -> t.text().length() > 1
                && (tagger.of(t) & (FrameTag.LOCATION | FrameTag.WEAK)) == 0);
        return note.tail.isEmpty() || tailSays || note.opener.length() > 1 && note.tail.length() > 1 ? standing : 0.5 * standing;
    }

    /** Best first; a frame that shares most of its words with one above it comes later. */
    private static List<Chosen> varied(List<Chosen> chosen) {
        Comparator<Chosen> order =
                Comparator.comparingDouble((Chosen c) -> -c.score()).thenComparing(c -> c.note().bare());
        FrameOverlap above = new FrameOverlap();
        FrameGists said = new FrameGists();
        return chosen.stream()
                .sorted(order)
                .map(c -> new Chosen(c.note(), c.kind(), c.score() * newness(above.add(c.note().bare()), said.add(c.gist())), c.gist()))
                .sorted(order)
                .toList();
    }

    private static double newness(double overlap, boolean said) {
        return said || overlap >= 0.6 ? SAID : 1 - 0.5 * overlap;
    }
}
