package io.zongshu.learn;

import io.zongshu.bank.Occurrence;
import io.zongshu.files.Parallel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is noted of the frames that are kept. Notes of disjoint papers merge in any order; a paper must not be split. */
final class FrameNotes {
    private final FrameVocabulary vocabulary;
    private final GramTable wanted;
    private final FrameReadings readings;
    private final @Nullable FrameNote[] notes;
    private int papers;

    private FrameNotes(FrameTag tagger, Wanted wanted) {
        this.vocabulary = new FrameVocabulary(tagger);
        this.readings = new FrameReadings(wanted.beginnings, false);
        this.wanted = wanted.keys;
        this.notes = new FrameNote[wanted.keys.size()];
    }

    /** Frames to look for. */
    private record Wanted(GramTable keys, FrameBeginnings beginnings) {
        void add(FrameCandidates.Candidate frame) {
            keys.id(frame.key());
            beginnings.add(frame.literals());
        }
    }

    /** Reads the papers for some frames. */
    static FrameNotes of(List<FrameCandidates.Candidate> frames, List<AnalysedPaper> papers, FrameTag tagger, int threads) {
        Wanted wanted = new Wanted(new GramTable(0), new FrameBeginnings(frames.size()));
        frames.forEach(wanted::add);
        FrameNotes all = new FrameNotes(tagger, wanted);
        Parallel.share(papers, AnalysedPaper.RUN, threads, () -> new FrameNotes(tagger, wanted), FrameNotes::add).forEach(all::merge);
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
        String id = paper.paper().id();
        long hash = FrameHash.of(id);
        FrameParagraph.each(paper, vocabulary, zone -> true, paragraph -> {
            for (FrameClause clause : paragraph.clauses()) {
                int size = readings.read(clause);
                for (int i = 0; i < size; i++) {
                    int frame = wanted.find(readings.key(i));
                    if (frame >= 0) {
                        note(frame, readings.of(clause, i), id, hash);
                    }
                }
            }
        });
        papers++;
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
