package io.zongshu.learn;

import io.zongshu.bank.Frame;
import io.zongshu.bank.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Frames of whole opening and closing sentences: their clauses read as mined frames, the rest left open. */
final class SentenceFrames {
    private static final int LEAST_DOCUMENTS = 3;
    private static final int LEAST_LITERALS = 2;
    private static final int EXAMPLES = 5;
    private static final String OPEN = "⟨…⟩";

    private final FrameTag tagger;
    private final Map<String, String> patterns = new HashMap<>();

    SentenceFrames(List<Frame> frames, FrameTag tagger) {
        this.tagger = tagger;
        for (Frame frame : frames) {
            // A single verb with an open end says nothing of a sentence.
            if (!frame.pattern().endsWith("⟩") || frame.pattern().length() > 8) {
                patterns.put(frame.pattern().replaceAll("⟨[^⟩]*⟩", "⟨⟩"), frame.pattern());
            }
        }
    }

    /** What is noted of one pattern; notes of papers in order add up. */
    private static final class Note {
        private final Clause.Zone zone;
        private final TreeMap<String, Integer> moves = new TreeMap<>();
        private final List<Occurrence> examples = new ArrayList<>();
        private int occurrences;
        private int papers;
        private int lastPaper = -1;

        Note(Clause.Zone zone) {
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
        Parallel.forEach(Parallel.chunks(papers, threads), threads, this::notes, later -> later.forEach((pattern, note) -> {
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
                        note.zone == Clause.Zone.OPENING ? Frame.Kind.OPENING : Frame.Kind.CLOSING,
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

    private Map<String, Note> notes(List<AnalysedPaper> papers) {
        Map<String, Note> notes = new HashMap<>();
        for (int p = 0; p < papers.size(); p++) {
            AnalysedPaper paper = papers.get(p);
            List<Clause> sentence = new ArrayList<>();
            for (Clause clause : Clause.of(paper, p)) {
                sentence.add(clause);
                if (clause.end() >= clause.text().length() || "，：".indexOf(clause.text().charAt(clause.end())) < 0) {
                    add(notes, sentence, paper.paper().id());
                    sentence.clear();
                }
            }
        }
        return notes;
    }

    private void add(Map<String, Note> notes, List<Clause> sentence, String paper) {
        Clause first = sentence.get(0);
        if (first.zone() == Clause.Zone.MIDDLE || first.zone() == Clause.Zone.HEADING || sentence.size() < LEAST_LITERALS) {
            return;
        }
        List<String> parts = new ArrayList<>();
        int literals = 0;
        for (Clause clause : sentence) {
            String part = part(clause);
            literals += part.equals(OPEN) ? 0 : 1;
            if (!part.equals(OPEN) || parts.isEmpty() || !parts.get(parts.size() - 1).equals(OPEN)) {
                parts.add(part);
            }
        }
        if (literals < LEAST_LITERALS) {
            return;
        }
        Note note = notes.computeIfAbsent(String.join("，", parts) + "。", k ->
                new Note(first.zone()));
        note.occurrences++;
        if (!first.move().isEmpty()) {
            note.moves.merge(first.move(), 1, Integer::sum);
        }
        if (note.lastPaper != first.paper()) {
            note.lastPaper = first.paper();
            note.papers++;
            if (note.examples.size() < EXAMPLES) {
                int end = sentence.get(sentence.size() - 1).end();
                note.examples.add(new Occurrence(paper, first.paragraph(), first.start(), end));
            }
        }
    }

    /** The longest mined frame that the whole clause can be read as. */
    private String part(Clause clause) {
        String text = clause.text(0, clause.words().size());
        if (text.endsWith("以来") && text.length() <= 20) {
            return "⟨时间⟩以来";
        }
        String[] best = {"", OPEN};
        FrameReadings.read(new FrameClause(clause, tagger), (c, o0, o1, l0, l1, t0, t1) -> {
            boolean fixed = t0 > t1;
            if (o0 > 0 || (fixed ? o1 : t1) < c.size()) {
                return;
            }
            String bare = c.text(o0, o1) + (fixed ? "" : "⟨⟩" + (l1 > l0 ? c.text(l0, l1) + "⟨⟩" : "") + c.text(t0, t1));
            String pattern = patterns.get(bare);
            if (pattern != null && (bare.length() > best[0].length()
                    || bare.length() == best[0].length() && bare.compareTo(best[0]) < 0)) {
                best[0] = bare;
                best[1] = pattern;
            }
        });
        return best[1];
    }
}
