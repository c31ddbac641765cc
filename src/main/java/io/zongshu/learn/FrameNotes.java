package io.zongshu.learn;

import io.zongshu.bank.Occurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is noted of the frames that are kept. Notes of disjoint papers merge in any order; a paper must not be split. */
final class FrameNotes {
    private final FrameVocabulary vocabulary;
    private final GramTable wanted;
    private final GramTable beginnings;
    private final @Nullable FrameNote[] notes;
    private int papers;

    private FrameNotes(FrameTag tagger, Wanted wanted) {
        this.vocabulary = new FrameVocabulary(tagger);
        this.beginnings = wanted.beginnings;
        this.wanted = wanted.keys;
        this.notes = new FrameNote[wanted.keys.size()];
    }

    /**
     * Frames to look for.
     *
     * @param beginnings hashes of openers, and of the first characters of fixed collocations: what else begins so is not read
     */
    private record Wanted(GramTable keys, GramTable beginnings) {
        void add(FrameCandidates.Candidate frame) {
            keys.id(frame.key());
            String opener = frame.literals().opener();
            beginnings.id(FrameHash.of(frame.literals().fixed() ? opener.substring(0, FrameReadings.SHORTEST_FIXED) : opener));
        }
    }

    /** Reads the papers for some frames. */
    static FrameNotes of(List<FrameCandidates.Candidate> frames, List<AnalysedPaper> papers, FrameTag tagger, int threads) {
        Wanted wanted = new Wanted(new GramTable(0), new GramTable(0));
        frames.forEach(wanted::add);
        FrameNotes all = new FrameNotes(tagger, wanted);
        Parallel.map(Parallel.chunks(papers, threads), threads, chunk -> {
                    FrameNotes part = new FrameNotes(tagger, wanted);
                    chunk.forEach(part::add);
                    return part;
                })
                .forEach(all::merge);
        return all;
    }

    /** What was noted of a frame. */
    FrameNote of(FrameCandidates.Candidate frame) {
        FrameNote note = notes[wanted.find(frame.key())];
        if (note == null) {
            throw new IllegalStateException("counted, but not read again: " + frame.literals().bare());
        }
        note.found = frame.found();
        return note;
    }

    private void add(AnalysedPaper paper) {
        FrameReadings readings = new FrameReadings(new Reader(paper.paper().id()));
        FrameParagraph.each(paper, vocabulary, zone -> true, paragraph -> paragraph.clauses().forEach(readings::read));
        papers++;
    }

    /** Reads what is wanted of one paper. */
    private final class Reader implements FrameReadings.Reader {
        private final String paper;
        private final long hash;

        Reader(String paper) {
            this.paper = paper;
            this.hash = FrameHash.of(paper);
        }

        @Override
        public void read(FrameClause c, long key, int o0, int o1, int l0, int l1, int t0, int t1) {
            int frame = wanted.find(key);
            if (frame >= 0) {
                note(frame, new FrameReading(c, o0, o1, l0, l1, t0, t1), paper, hash);
            }
        }

        @Override
        public boolean wantsOpener(int from, long opener) {
            return beginnings.find(opener) >= 0;
        }

        @Override
        public boolean wantsFixed(FrameClause clause, int from) {
            return beginnings.find(clause.hashAhead(from, FrameReadings.SHORTEST_FIXED)) >= 0;
        }
    }

    private void note(int frame, FrameReading reading, String paper, long hash) {
        FrameNote note = notes[frame];
        if (note == null) {
            note = new FrameNote(reading.literals());
            notes[frame] = note;
        }
        FrameClause clause = reading.clause();
        if (note.isNewIn(papers) && note.wantsExample(hash)) {
            note.addExample(hash, new Occurrence(paper, clause.paragraph().number, clause.offset(reading.from()), clause.offset(reading.to())));
        }
        note.add(reading, papers);
    }

    private void merge(FrameNotes other) {
        for (int i = 0; i < notes.length; i++) {
            FrameNote own = notes[i];
            FrameNote more = other.notes[i];
            if (own == null) {
                notes[i] = more;
            } else if (more != null) {
                own.merge(more);
            }
        }
    }
}
