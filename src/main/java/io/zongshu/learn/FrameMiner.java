package io.zongshu.learn;

import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.files.Parallel;
import io.zongshu.language.HanlpSegmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds frames: literals around slots, and collocations without one, that papers share. Three passes over the papers, all
 * of them additive: a sieve, counts of what passes it, and everything about the few frames that are kept.
 */
final class FrameMiner {
    /** Fewer papers do not make a phrase common property: what one or two papers own is not to be reused. */
    static final int LEAST_DOCUMENTS = 3;

    /** Of more frames than this only those of more papers are counted, which bounds the memory whatever there is to learn. */
    private static final int MOST_FRAMES = 150_000;

    // Of so few papers, what was read in two is looked for in the others by its literals alone.
    private static final int FEW_PAPERS = 300;
    private static final int MOST_FILLERS = 12;

    // Characters of papers for each part of the pairs of frames and fillers: a part is some hundred thousand pairs.
    private static final long CHARACTERS_A_PART = 2_000_000;
    private static final int MOST_PARTS = 4096;
    // The best frames have the most fillers.
    private static final int PARTS_A_THREAD = 8;
    // Of the memory granted, a part for these pairs.
    private static final int PAIRS_SHARE = 4;

    private final FrameWords words;
    private final FrameTag tagger;
    private final FrameSlots slots;
    private final Learn.Options options;
    private final int threads;

    FrameMiner(List<Formula> formulas, Learn.Options options) {
        this.words = FrameWords.load(options.settings());
        this.tagger = new FrameTag(words);
        this.slots = new FrameSlots(formulas, words);
        this.options = options;
        this.threads = options.threads();
    }

    /** Best first, ties by pattern. */
    List<Frame> mine(List<AnalysedPaper> papers) {
        List<Frame> frames = new ArrayList<>(frames(ranked(papers)));
        frames.addAll(new SentenceFrames(frames, tagger).mine(papers, threads));
        frames.sort(Comparator.comparingDouble((Frame f) -> -f.score()).thenComparing(Frame::pattern));
        return frames;
    }

    private List<FrameChoice.Chosen> ranked(List<AnalysedPaper> papers) {
        long characters = papers.stream().mapToLong(p -> p.paper().characters()).sum();
        FrameSieve sieve = FrameSieve.of(papers, FrameSieve.bits(characters), tagger, threads);
        int least = sieve.least(papers.size() <= FEW_PAPERS ? LEAST_DOCUMENTS - 1 : LEAST_DOCUMENTS, MOST_FRAMES);
        try (FrameCounts counts = counts(papers, characters, sieve.passing(least))) {
            FrameFillers fillers = FrameFillers.of(counts, threads);
            FrameCandidates candidates = new FrameCandidates(counts, fillers, least, words, tagger, new HanlpSegmenter());
            Map<Integer, FrameLiterals> doubtful = candidates.doubtful();
            if (!doubtful.isEmpty()) {
                FrameSearch search = new FrameSearch(doubtful);
                Parallel.forEach(papers, threads, search::in, found -> found.forEach(candidates::found));
            }
            List<FrameCandidates.Candidate> best = candidates.best();
            return new FrameChoice(counts, words, tagger).ranked(best, FrameNotes.of(best, papers, tagger, threads), threads);
        }
    }

    private FrameCounts counts(List<AnalysedPaper> papers, long characters, FrameSieve.Passing sieve) {
        int parts = 1;
        while (parts < MOST_PARTS && parts * CHARACTERS_A_PART < characters) {
            parts *= 2;
        }
        int count = parts;
        long memory = options.memory() / PAIRS_SHARE / threads;
        FrameCounts counts = new FrameCounts(tagger, sieve, new GramPartitions(count, memory, options.folder()));
        Parallel.share(papers, AnalysedPaper.RUN, threads,
                        () -> new FrameCounts(tagger, sieve, new GramPartitions(count, memory, options.folder())), FrameCounts::add)
                .forEach(counts::merge);
        return counts;
    }

    private List<Frame> frames(List<FrameChoice.Chosen> ranked) {
        List<Frame> frames = new ArrayList<>();
        Set<String> patterns = new HashSet<>();
        Parallel.forEach(Parallel.chunks(ranked, PARTS_A_THREAD * threads), threads, some -> some.stream().map(this::frame).toList(), some -> {
            for (Frame frame : some) {
                if (patterns.add(frame.pattern())) {
                    frames.add(frame);
                }
            }
        });
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
