package io.zongshu.learn;

import io.zongshu.files.Parallel;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How freely the slots of frames are filled: of how many different fillers, and how many of them end in a figure. Of more
 * fillers than {@link #MOST} those with the smallest hashes stand for all, so that no order shows.
 */
final class FrameFillers {
    /** Fillers of one slot that are told apart. */
    static final int MOST = 240;

    // A slot that ends so parts a figure from its measure word.
    private static final String COUNTED = "0123456789余多万亿千百名个项";
    private static final int FIGURE = 1;
    private static final int SECOND = 2;
    private static final int FEW = 3;

    private final GramTable frames;
    private final int[] different;
    private final BitSet figures;
    private final BitSet second;

    private FrameFillers(GramTable frames) {
        this.frames = frames;
        this.different = new int[frames.size()];
        this.figures = new BitSet(frames.size());
        this.second = new BitSet(frames.size());
    }

    /** The words that fill a slot as a number: a hash, but for two bits, which tell what the frame's choice needs. */
    static long code(FrameClause clause, int from, int to, boolean secondSlot) {
        boolean figure = COUNTED.indexOf(clause.lastChar(to - 1)) >= 0;
        return order(clause.hash(from, to)) & -4L | (figure ? FIGURE : 0) | (secondSlot ? SECOND : 0);
    }

    /** Puts fillers in an order that has nothing to do with what they say, from the hashes of their texts. */
    static long order(long hash) {
        return FrameHash.key(hash, 0, 0);
    }

    /** Reads the pairs of frame and filler. */
    static FrameFillers of(FrameCounts counts, int threads) {
        FrameFillers fillers = new FrameFillers(counts.frames());
        List<GramPartitions> pairs = counts.fillers();
        List<Integer> parts = IntStream.range(0, pairs.get(0).parts()).boxed().toList();
        // A frame has one part, but two of them may meet in one word of a bit set.
        Parallel.forEach(parts, threads, part -> fillers.grouped(pairs, part), fillers::add);
        return fillers;
    }

    /** Fillers of some frames: where those of a frame end, by its number, and their codes in order. */
    private record Grouped(int[] ends, long[] codes) {}

    private Grouped grouped(List<GramPartitions> all, int part) {
        long size = all.stream().mapToLong(p -> p.size(part)).sum();
        long[] pairs = new long[Math.toIntExact(2 * size)];
        int at = 0;
        for (GramPartitions p : all) {
            at = p.copy(part, pairs, at);
        }
        int[] ends = new int[frames.size() + 1];
        int[] ids = new int[(int) size];
        for (int i = 0; i < size; i++) {
            ids[i] = frames.find(pairs[2 * i]);
            ends[ids[i] + 1]++;
        }
        for (int id = 0; id < frames.size(); id++) {
            ends[id + 1] += ends[id];
        }
        long[] codes = new long[(int) size];
        for (int i = 0; i < size; i++) {
            codes[ends[ids[i]]++] = pairs[2 * i + 1];
        }
        // Each is now where the next one began.
        for (int id = 0; id < frames.size(); id++) {
            Arrays.sort(codes, id == 0 ? 0 : ends[id - 1], ends[id]);
        }
        return new Grouped(ends, codes);
    }

    private void add(Grouped grouped) {
        for (int id = 0; id < frames.size(); id++) {
            int from = id == 0 ? 0 : grouped.ends[id - 1];
            if (from < grouped.ends[id]) {
                add(id, grouped.codes, from, grouped.ends[id]);
            }
        }
    }

    private void add(int id, long[] codes, int from, int to) {
        int figuresAtEnd = 0;
        int others = 0;
        int readings = 0;
        double nLnN = 0;
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && codes[i] == codes[start]) {
                i++;
            }
            if ((codes[start] & SECOND) == 0) {
                if (different[id] < MOST) {
                    different[id]++;
                    figuresAtEnd += (int) (codes[start] & FIGURE);
                }
            } else if (others < MOST) {
                others++;
                readings += i - start;
                nLnN += (i - start) * StrictMath.log(i - start);
            }
        }
        figures.set(id, 2 * figuresAtEnd > different[id]);
        // Entropy of one bit and more.
        second.set(id, others >= FEW && StrictMath.log(readings) - nLnN / readings >= StrictMath.log(2));
    }

    /** Different fillers of a frame's first slot, {@link #MOST} at most. */
    int different(int frame) {
        return different[frame];
    }

    /** Whether most fillers of the first slot end in a figure, which is then parted from its measure word. */
    boolean endsInFigures(int frame) {
        return figures.get(frame);
    }

    /** Whether the second slot has three fillers and more, and none of them nearly always. */
    boolean isSecondFree(int frame) {
        return second.get(frame);
    }
}
