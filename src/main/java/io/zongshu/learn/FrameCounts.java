package io.zongshu.learn;

import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often and in how many papers the frames that pass a sieve stand, what fills their slots, and how often each word
 * stands. Counts of disjoint papers merge in any order; a paper must not be split over two counts. What fills slots waits
 * as pairs of a frame's key and a filler's hash, on disk if they are many ({@link FrameFillers}).
 */
final class FrameCounts implements AutoCloseable {
    /** Columns of {@link #frames}. */
    static final int OCCURRENCES = 0;
    static final int DOCUMENTS = 1;
    /** Of a fixed collocation: where it begins freely; where it ends its clause or quotation. */
    static final int LEFT_EDGES = 2;
    static final int RIGHT_EDGES = 3;
    private static final int COLUMNS = 4;

    private final FrameSieve.Passing sieve;
    private final FrameVocabulary vocabulary;
    private final FrameReadings readings = new FrameReadings(FrameBeginnings.ALL, false);
    private final GramTable frames = new GramTable(COLUMNS);
    private final List<FrameLiterals> literals = new ArrayList<>();
    private final List<GramPartitions> fillers = new ArrayList<>();
    private final GramTable words = new GramTable(1);
    private int[] lastPaper = new int[1 << 11];
    private int clauses;
    private int papers;

    /**
     * Counts nothing yet.
     *
     * @param sieve the frames to count
     * @param pairs where the pairs of frame and filler go
     */
    FrameCounts(FrameTag tagger, FrameSieve.Passing sieve, GramPartitions pairs) {
        this.vocabulary = new FrameVocabulary(tagger);
        this.sieve = sieve;
        this.fillers.add(pairs);
    }

    void add(AnalysedPaper paper) {
        FrameParagraph.each(paper, vocabulary, zone -> true, paragraph -> {
            for (FrameClause clause : paragraph.clauses()) {
                clauses++;
                for (int i = 0; i < clause.size(); i++) {
                    vocabulary.count(clause.id(i));
                }
                count(clause);
            }
        });
        papers++;
    }

    private void count(FrameClause clause) {
        int size = readings.read(clause);
        for (int i = 0; i < size; i++) {
            if (sieve.holds(readings.key(i))) {
                count(readings.key(i), readings.of(clause, i));
            }
        }
    }

    private void count(long key, FrameReading reading) {
        int id = frames.id(key);
        if (id == literals.size()) {
            literals.add(reading.literals());
            lastPaper = id < lastPaper.length ? lastPaper : Arrays.copyOf(lastPaper, 2 * id);
            lastPaper[id] = -1;
        }
        frames.add(id, OCCURRENCES, 1);
        if (lastPaper[id] != papers) {
            lastPaper[id] = papers;
            frames.add(id, DOCUMENTS, 1);
        }
        if (reading.isFixed()) {
            frames.add(id, LEFT_EDGES, reading.isLeftEdge() ? 1 : 0);
            frames.add(id, RIGHT_EDGES, reading.isRightEdge() ? 1 : 0);
            return;
        }
        int to = reading.fillerTo();
        if (to > reading.slotFrom()) {
            fillers.get(0).add(key, FrameFillers.code(reading.clause(), reading.slotFrom(), to, false));
        }
        if (reading.hasTwoSlots()) {
            int end = reading.secondTo();
            if (end > reading.l1()) {
                fillers.get(0).add(key, FrameFillers.code(reading.clause(), reading.l1(), end, true));
            }
        }
    }

    /** Takes over the counts of other papers. */
    void merge(FrameCounts other) {
        for (int i = 0; i < other.frames.size(); i++) {
            int id = frames.id(other.frames.key(i));
            if (id == literals.size()) {
                literals.add(other.literals.get(i));
            }
            for (int column = 0; column < COLUMNS; column++) {
                frames.add(id, column, other.frames.get(i, column));
            }
        }
        other.vocabulary.addTo(words);
        fillers.addAll(other.fillers);
        clauses += other.clauses;
        papers += other.papers;
    }

    /** The frames by key, with their counts. */
    GramTable frames() {
        return frames;
    }

    /** The literals of a frame by its number in {@link #frames()}. */
    FrameLiterals literals(int id) {
        return literals.get(id);
    }

    /** Pairs of a frame's key and what filled a slot. */
    List<GramPartitions> fillers() {
        return fillers;
    }

    /** Self-information of a word in bits, by the clauses that hold it. */
    double information(String word) {
        int id = words.find(FrameHash.of(word));
        double share = (id < 0 ? 1 : words.get(id, 0)) / (double) Math.max(1, clauses);
        return -StrictMath.log(Math.min(1, share)) / StrictMath.log(2);
    }

    /** The sum over the words of literals. */
    double information(List<List<Token>> literals) {
        return literals.stream().flatMap(List::stream).mapToDouble(t -> information(t.text())).sum();
    }

    int clauses() {
        return clauses;
    }

    @Override
    public void close() {
        fillers.forEach(GramPartitions::close);
    }
}
