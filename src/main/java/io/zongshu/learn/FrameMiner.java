package io.zongshu.learn;

import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.language.HanlpSegmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds frames: literals around slots, and collocations without one, that papers share. Two passes over the papers (a
 * sieve, then exact counts of what passes it), both additive; everything else happens after the counts are merged.
 */
final class FrameMiner {
    /** Fewer papers do not make a phrase common property: what one or two papers own is not to be reused. */
    static final int LEAST_DOCUMENTS = 3;

    /** Of very many papers one in so many must have a frame, which bounds what is counted whatever there is to learn. */
    private static final int ONE_IN = 500;

    // Of so few papers, what was read in two is looked for in the others by its literals alone.
    private static final int FEW_PAPERS = 300;
    private static final int MOST_FILLERS = 12;

    private final FrameWords words;
    private final FrameTag tagger;
    private final FrameSlots slots;
    private final int threads;

    FrameMiner(List<Formula> formulas, FrameWords words, int threads) {
        this.words = words;
        this.tagger = new FrameTag(words);
        this.slots = new FrameSlots(formulas, words);
        this.threads = threads;
    }

    /** Best first, ties by pattern. */
    List<Frame> mine(List<AnalysedPaper> papers) {
        long characters = 0;
        for (AnalysedPaper paper : papers) {
            characters += paper.paper().characters();
        }
        int bits = FrameSieve.bits(characters);
        List<List<AnalysedPaper>> chunks = Parallel.chunks(papers, threads);
        FrameSieve sieve = new FrameSieve(bits);
        Parallel.map(chunks, threads, chunk -> {
                    FrameSieve part = new FrameSieve(bits);
                    chunk.forEach(p -> FrameCounts.sift(p, tagger, part));
                    return part;
                })
                .forEach(sieve::merge);
        int least = papers.size() <= FEW_PAPERS
                ? LEAST_DOCUMENTS - 1
                : Math.max(LEAST_DOCUMENTS, papers.size() / ONE_IN);
        FrameCounts counts = new FrameCounts(tagger, sieve, least);
        Parallel.map(chunks, threads, chunk -> {
                    FrameCounts part = new FrameCounts(tagger, sieve, least);
                    chunk.forEach(part::add);
                    return part;
                })
                .forEach(counts::merge);
        FrameChoice choice = new FrameChoice(counts, words, tagger, new HanlpSegmenter(), threads);
        List<FrameNote> doubtful = choice.doubtful();
        if (!doubtful.isEmpty()) {
            FrameSearch search = new FrameSearch(doubtful);
            Parallel.forEach(papers, threads, search::in, found -> found.forEach(note -> note.found++));
        }
        List<Frame> frames = new ArrayList<>(frames(choice));
        frames.addAll(new SentenceFrames(frames, tagger).mine(papers, threads));
        frames.sort(Comparator.comparingDouble((Frame f) -> -f.score()).thenComparing(Frame::pattern));
        return frames;
    }

    private List<Frame> frames(FrameChoice choice) {
        List<Frame> frames = new ArrayList<>();
        Set<String> patterns = new HashSet<>();
        for (FrameChoice.Chosen c : choice.best()) {
            Frame frame = frame(c);
            if (patterns.add(frame.pattern())) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private Frame frame(FrameChoice.Chosen chosen) {
        FrameNote note = chosen.note();
        Map<String, Integer> fillers = note.fillers();
        return new Frame(
                slots.pattern(note, chosen.kind()),
                zoned(note, chosen.kind()),
                FormulaMiner.rounded(chosen.score()),
                Math.max(note.documents, note.found),
                note.occurrences,
                FormulaMiner.rounded(FrameNote.entropy(fillers)),
                mostFrequent(fillers).stream()
                        .limit(MOST_FILLERS)
                        .map(f -> new Frame.Filler(f, fillers.getOrDefault(f, 0)))
                        .toList(),
                note.moves(),
                note.examples());
    }

    private static Frame.Kind zoned(FrameNote note, Frame.Kind kind) {
        if (2 * note.inHeadings > note.occurrences) {
            return Frame.Kind.HEADING;
        }
        if (2 * note.inOpening > note.occurrences) {
            return Frame.Kind.OPENING;
        }
        return 2 * note.inClosing > note.occurrences ? Frame.Kind.CLOSING : kind;
    }

    static List<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
