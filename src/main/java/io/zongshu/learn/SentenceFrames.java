package io.zongshu.learn;

import io.zongshu.bank.Frame;
import io.zongshu.bank.Occurrence;
import io.zongshu.files.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Frames of whole opening and closing sentences: their clauses read as mined frames, the rest left open. */
final class SentenceFrames {
    private static final int LEAST_DOCUMENTS = 3;
    private static final int LEAST_LITERALS = 2;
    private static final int EXAMPLES = 5;
    private static final String OPEN = "⟨…⟩";
    private static final Pattern SLOT = Pattern.compile("⟨[^⟩]*⟩");

    private final FrameTag tagger;
    private final Map<Long, Whole> patterns = new HashMap<>();

    /** A mined frame, also without the types of its slots. */
    private record Whole(String bare, String pattern) {
        /** The longer one is better. */
        boolean isBefore(Whole other) {
            return bare.length() > other.bare.length()
                    || bare.length() == other.bare.length() && bare.compareTo(other.bare) < 0;
        }
    }

    private static final Whole NONE = new Whole("", OPEN);

    SentenceFrames(List<Frame> frames, FrameTag tagger) {
        this.tagger = tagger;
        for (Frame frame : frames) {
            // A single verb with an open end says nothing of a sentence.
            if (!frame.pattern().endsWith("⟩") || frame.pattern().length() > 8) {
                Whole whole = new Whole(SLOT.matcher(frame.pattern()).replaceAll("⟨⟩"), frame.pattern());
                patterns.put(key(whole.bare), whole);
            }
        }
    }

    private static long key(String bare) {
        List<Long> literals = Arrays.stream(bare.split("⟨⟩", -1)).map(FrameHash::of).toList();
        return switch (literals.size()) {
            case 1 -> FrameHash.fixedKey(literals.get(0));
            case 2 -> FrameHash.key(literals.get(0), 0, literals.get(1));
            default -> FrameHash.key(literals.get(0), literals.get(1), literals.get(2));
        };
    }

    /** What is noted of one pattern; notes of papers in order add up. */
    private static final class Note {
        private final FrameParagraph.Zone zone;
        private final TreeMap<String, Integer> moves = new TreeMap<>();
        private final List<Occurrence> examples = new ArrayList<>();
        private int occurrences;
        private int papers;
        private int lastPaper = -1;

        Note(FrameParagraph.Zone zone) {
            this.zone = zone;
        }

        void add(Note later) {
            occurrences += later.occurrences;
            papers += later.papers;
            later.moves.forEach((move, n) -> moves.merge(move, n, Integer::sum));
            later.examples.stream().limit(EXAMPLES - examples.size()).forEach(examples::add);
        }
    }

    List<Frame> mine(List<AnalysedPaper> papers, int threads) {
        Map<String, Note> notes = new TreeMap<>();
        Parallel.forEach(Parallel.chunks(papers, threads), threads, some -> new Part().notes(some), later -> later.forEach((pattern, note) -> {
            Note known = notes.putIfAbsent(pattern, note);
            if (known != null) {
                known.add(note);
            }
        }));
        List<Frame> frames = new ArrayList<>();
        notes.forEach((pattern, note) -> {
            if (note.papers >= LEAST_DOCUMENTS) {
                double score = Math.min(1, note.papers / (double) Math.max(8, papers.size() / 4));
                frames.add(new Frame(
                        pattern,
                        note.zone == FrameParagraph.Zone.OPENING ? Frame.Kind.OPENING : Frame.Kind.CLOSING,
                        FormulaMiner.rounded(score),
                        note.papers,
                        note.occurrences,
                        0,
                        List.of(),
                        FrameMiner.mostFrequent(note.moves),
                        note.examples));
            }
        });
        return frames;
    }

    private static boolean isOutside(FrameParagraph.Zone zone) {
        return zone == FrameParagraph.Zone.OPENING || zone == FrameParagraph.Zone.CLOSING;
    }

    /** Reads some of the papers. */
    private final class Part {
        private final Map<String, Note> notes = new HashMap<>();
        private final FrameVocabulary vocabulary = new FrameVocabulary(tagger);
        private final FrameReadings readings = new FrameReadings(FrameBeginnings.ALL, true);

        Map<String, Note> notes(List<AnalysedPaper> papers) {
            for (int p = 0; p < papers.size(); p++) {
                int number = p;
                String id = papers.get(p).paper().id();
                FrameParagraph.each(papers.get(p), vocabulary, SentenceFrames::isOutside, paragraph -> {
                    List<FrameClause> sentence = new ArrayList<>();
                    for (FrameClause clause : paragraph.clauses()) {
                        sentence.add(clause);
                        int end = clause.offset(clause.size());
                        if (end >= paragraph.text.length() || "，：".indexOf(paragraph.text.charAt(end)) < 0) {
                            add(sentence, number, id);
                            sentence.clear();
                        }
                    }
                });
            }
            return notes;
        }

        private void add(List<FrameClause> sentence, int number, String paper) {
            if (sentence.size() < LEAST_LITERALS) {
                return;
            }
            List<String> parts = new ArrayList<>();
            int literals = 0;
            for (FrameClause clause : sentence) {
                String part = part(clause);
                literals += part.equals(OPEN) ? 0 : 1;
                if (!part.equals(OPEN) || parts.isEmpty() || !parts.get(parts.size() - 1).equals(OPEN)) {
                    parts.add(part);
                }
            }
            if (literals < LEAST_LITERALS) {
                return;
            }
            FrameParagraph paragraph = sentence.get(0).paragraph();
            Note note = notes.computeIfAbsent(String.join("，", parts) + "。", k -> new Note(paragraph.zone));
            note.occurrences++;
            if (!paragraph.move.isEmpty()) {
                note.moves.merge(paragraph.move, 1, Integer::sum);
            }
            if (note.lastPaper != number) {
                note.lastPaper = number;
                note.papers++;
                if (note.examples.size() < EXAMPLES) {
                    FrameClause last = sentence.get(sentence.size() - 1);
                    note.examples.add(new Occurrence(paper, paragraph.number, sentence.get(0).offset(0), last.offset(last.size())));
                }
            }
        }

        /** The longest mined frame that the whole clause can be read as. */
        private String part(FrameClause clause) {
            String text = clause.text(0, clause.size());
            if (text.endsWith("以来") && text.length() <= 20) {
                return "⟨时间⟩以来";
            }
            Whole longest = NONE;
            int size = readings.read(clause);
            for (int i = 0; i < size; i++) {
                Whole whole = patterns.get(readings.key(i));
                if (whole != null && readings.of(clause, i).isWhole() && whole.isBefore(longest)) {
                    longest = whole;
                }
            }
            return longest.pattern;
        }
    }
}
