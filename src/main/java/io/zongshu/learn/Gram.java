package io.zongshu.learn;

import java.util.Arrays;

/** All that was counted of one Han 4-gram. */
final class Gram {
    private static final int COLUMNS = Count.values().length;
    // n ln n in fixed point, so that the sum does not depend on an order.
    private static final double FIXED = 1L << 20;
    private static final long[] N_LN_N = new long[1024];
    private static final double[] LN = new double[1024];

    static {
        for (int n = 1; n < N_LN_N.length; n++) {
            LN[n] = StrictMath.log(n);
            N_LN_N[n] = StrictMath.round(n * LN[n] * FIXED);
        }
    }

    private long key;
    private final int[] counts = new int[COLUMNS];
    private char[] before = new char[8];
    private char[] behind = new char[8];
    private final long[] nLnN = new long[2];
    private final int[] largest = new int[2];
    private final LongCounts mates = new LongCounts();

    long key() {
        return key;
    }

    String text() {
        return FormulaCounts.unpack(key);
    }

    int count(Count column) {
        return counts[column.ordinal()];
    }

    int count(int column) {
        return counts[column];
    }

    void add(int column, int n) {
        counts[column] += n;
    }

    /** Other grams that it is stacked with, by their keys. */
    LongCounts mates() {
        return mates;
    }

    /** Becomes another gram of which nothing is counted. */
    void reset(long newKey) {
        key = newKey;
        Arrays.fill(counts, 0);
        mates.clear();
        for (int side = 0; side < 2; side++) {
            neighbours(side, 0, 0);
        }
    }

    /** Counts {@link GramOccurrence}s, all that there are. */
    void count(GroupedPairs occurrences, int from, int to) {
        if (to - from > before.length) {
            before = new char[2 * (to - from)];
            behind = new char[2 * (to - from)];
        }
        for (int i = from; i < to; i++) {
            long occurrence = occurrences.value(i);
            before[i - from] = GramOccurrence.before(occurrence);
            behind[i - from] = GramOccurrence.behind(occurrence);
            for (int columns = GramOccurrence.columns(occurrence); columns != 0; columns &= columns - 1) {
                counts[Integer.numberOfTrailingZeros(columns)]++;
            }
        }
        countNeighbours(0, before, to - from);
        countNeighbours(1, behind, to - from);
    }

    private void countNeighbours(int side, char[] neighbours, int n) {
        if (n > 1) {
            Arrays.sort(neighbours, 0, n);
        }
        long sum = 0;
        int most = 0;
        int start = 0;
        // Boundaries, which come first, are neighbours of their own: each adds 1·ln 1 = 0.
        while (start < n && neighbours[start] == GramOccurrence.BOUNDARY) {
            start++;
        }
        for (int i = start + 1; i <= n; i++) {
            if (i == n || neighbours[i] != neighbours[start]) {
                int same = i - start;
                sum += same < N_LN_N.length ? N_LN_N[same] : StrictMath.round(same * StrictMath.log(same) * FIXED);
                most = Math.max(most, same);
                start = i;
            }
        }
        neighbours(side, sum, most);
    }

    /** Sets what is known of the neighbours at a side: the sum of n ln n in fixed point, and the largest n. */
    void neighbours(int side, long sum, int most) {
        nLnN[side] = sum;
        largest[side] = most;
    }

    /** The sum of n ln n over the neighbours at a side that are no boundaries, in fixed point. */
    long nLnN(int side) {
        return nLnN[side];
    }

    /**
     * Entropy of the neighbours at a side (0 before, 1 behind) in nats, with every boundary counted as a neighbour of its
     * own; taken as one symbol, an item that always stands between marks would have entropy 0 and be lost.
     */
    double entropy(int side) {
        int all = count(Count.ALL);
        int atBoundary = count(side == 0 ? Count.LEFT_EDGE : Count.RIGHT_EDGE);
        if (atBoundary > all || all == 0) {
            return 0;
        }
        return (all < LN.length ? LN[all] : StrictMath.log(all)) - nLnN[side] / FIXED / all;
    }

    /** Occurrences beside the most frequent neighbour at a side that is no boundary. */
    int largest(int side) {
        return largest[side];
    }
}
