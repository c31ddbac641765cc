package io.zongshu.learn;

import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds frames: an opener or a slot, then a tail that ends its clause, shared by papers and filled differently. */
final class FrameMiner {
    /** Fewer papers do not make a phrase common property: what one or two papers own is not to be reused. */
    private static final int LEAST_DOCUMENTS = 3;

    private static final int LEAST_FILLERS = 3;
    private static final double LEAST_ENTROPY = 0.9;
    private static final int MANY_DOCUMENTS = 8;
    private static final double LEAST_ASSOCIATION = 0.3;
    // A frame is explained by a longer one that has four fifths of its places.
    private static final double CLOSED = 0.8;
    private static final int MOST_FILLERS = 12;

    private final FrameWords words;
    private final FrameSlots slots;

    FrameMiner(List<Formula> formulas, FrameWords words) {
        this.words = words;
        this.slots = new FrameSlots(formulas, words);
    }

    /** Best first, ties by pattern. */
    List<Frame> mine(List<AnalysedPaper> papers) {
        Counts counts = new Counts();
        for (int p = 0; p < papers.size(); p++) {
            for (Clause clause : Clause.of(papers.get(p), p)) {
                counts.addTails(clause, FrameMatch.of(clause, words));
            }
        }
        for (int p = 0; p < papers.size(); p++) {
            for (Clause clause : Clause.of(papers.get(p), p)) {
                counts.addFrames(clause, FrameMatch.of(clause, words), papers.get(p).paper().id());
            }
        }
        counts.dropRare();
        Map<String, List<FrameNote>> byOpener = new HashMap<>();
        counts.notes.values().forEach(n -> byOpener.computeIfAbsent(n.opener, o -> new ArrayList<>()).add(n));
        List<Frame> frames = new ArrayList<>();
        for (FrameNote note : closed(counts.notes)) {
            double association = counts.association(note);
            // One filler may prevail in a frame that very many papers share.
            double leastEntropy = note.documents >= MANY_DOCUMENTS ? LEAST_ENTROPY / 2 : LEAST_ENTROPY;
            if (note.fillers.size() >= LEAST_FILLERS && note.entropy() >= leastEntropy
                    && association >= LEAST_ASSOCIATION && words.policy().stream().noneMatch(note.tail::contains)
                    && !isCutShort(note, byOpener.getOrDefault(note.opener, List.of()))) {
                frames.add(frame(note, association));
            }
        }
        frames.addAll(new SentenceFrames(frames, words).mine(papers));
        frames.sort(Comparator.comparingDouble((Frame f) -> -f.score()).thenComparing(Frame::pattern));
        return frames;
    }

    /** Whether most fillers end alike and longer frames that take that end in exist: they say it better. */
    private static boolean isCutShort(FrameNote note, List<FrameNote> sameOpener) {
        String end = note.commonEnd();
        return !end.isEmpty() && sameOpener.stream().anyMatch(n -> n.tail.endsWith(end + note.tail));
    }

    private Frame frame(FrameNote note, double association) {
        double score = 0.4 * association + 0.4 * Math.min(1, StrictMath.log(note.documents) / StrictMath.log(20))
                + 0.2 * Math.min(1, note.entropy() / 5);
        return new Frame(
                slots.pattern(note),
                kind(note),
                FormulaMiner.rounded(score),
                note.documents,
                note.occurrences,
                FormulaMiner.rounded(note.entropy()),
                mostFrequent(note.fillers).stream()
                        .limit(MOST_FILLERS)
                        .map(f -> new Frame.Filler(f, note.fillers.getOrDefault(f, 0)))
                        .toList(),
                mostFrequent(note.moves),
                note.examples);
    }

    private static Frame.Kind kind(FrameNote note) {
        int opening = note.zones.getOrDefault(Clause.Zone.OPENING, 0);
        int closing = note.zones.getOrDefault(Clause.Zone.CLOSING, 0);
        if (2 * opening > note.occurrences) {
            return Frame.Kind.OPENING;
        }
        return 2 * closing > note.occurrences ? Frame.Kind.CLOSING : note.kind;
    }

    static List<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The frames that no longer one explains. */
    private static List<FrameNote> closed(Map<String, FrameNote> notes) {
        Set<FrameNote> explained = new HashSet<>();
        for (FrameNote longer : notes.values()) {
            for (int cut = 1; cut < longer.tail.length(); cut++) {
                explain(notes.get(longer.opener + "⟨⟩" + longer.tail.substring(cut)), longer, explained);
            }
            for (int cut = 1; cut < longer.opener.length(); cut++) {
                explain(notes.get(longer.opener.substring(cut) + "⟨⟩" + longer.tail), longer, explained);
            }
            if (!longer.opener.isEmpty() && longer.link.isEmpty()) {
                explain(notes.get("⟨⟩" + longer.tail), longer, explained);
            }
        }
        return notes.values().stream().filter(n -> !explained.contains(n)).toList();
    }

    private static void explain(
            @org.jspecify.annotations.Nullable FrameNote shorter, FrameNote longer, Set<FrameNote> explained) {
        if (shorter != null && shorter != longer && shorter.link.equals(longer.link)
                && longer.occurrences >= CLOSED * shorter.occurrences) {
            explained.add(shorter);
        }
    }

    /** Two passes: tails first, so that only frames with a shared tail take memory. */
    private static final class Counts {
        private final Map<String, int[]> tails = new HashMap<>();
        private final Map<String, Integer> openers = new HashMap<>();
        private final Map<String, FrameNote> notes = new TreeMap<>();
        private int clauses;

        void addTails(Clause clause, List<FrameMatch> matches) {
            clauses++;
            Set<String> tailsHere = new HashSet<>();
            Set<String> openersHere = new HashSet<>();
            for (FrameMatch match : matches) {
                tailsHere.add(match.tail());
                openersHere.add(match.opener());
            }
            for (String tail : tailsHere) {
                int[] count = tails.computeIfAbsent(tail, t -> new int[] {0, 0, -1});
                count[0]++;
                if (count[2] != clause.paper()) {
                    count[1]++;
                    count[2] = clause.paper();
                }
            }
            openersHere.forEach(opener -> openers.merge(opener, 1, Integer::sum));
        }

        void addFrames(Clause clause, List<FrameMatch> matches, String paper) {
            for (FrameMatch match : matches) {
                int[] count = tails.get(match.tail());
                if (count != null && count[1] >= LEAST_DOCUMENTS) {
                    notes.computeIfAbsent(match.key(), k -> new FrameNote(match)).add(match, clause, paper);
                }
            }
        }

        void dropRare() {
            notes.values().removeIf(n -> n.documents < LEAST_DOCUMENTS);
        }

        /**
         * How much opener and tail belong together: pointwise mutual information over clauses, normalised to at most 1
         * (Bouma 2009). A result frame has no opener; its tail must bind itself.
         */
        double association(FrameNote note) {
            int[] tail = tails.get(note.tail);
            if (tail == null || clauses < 2) {
                return 0;
            }
            if (note.opener.isEmpty()) {
                return 0.5 * note.occurrences / tail[0];
            }
            double joint = note.occurrences / (double) clauses;
            double apart = openers.getOrDefault(note.opener, 1) / (double) clauses * tail[0] / clauses;
            return StrictMath.log(joint / apart) / -StrictMath.log(joint);
        }
    }
}
