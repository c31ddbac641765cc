package io.zongshu.learn;

import java.util.Arrays;

/** All that was counted of one Han 4-gram. */
final class Gram {
    /** The additive columns of {@link Count}. */
    static final int COLUMNS = Count.LAST_PAPER.ordinal();
    // n ln n in fixed point, so that the sum does not depend on an order.
    private static final double FIXED = 1L << 20;

    private long key;
    private final int[] counts = new int[COLUMNS];
    private LongCounts neighbours = new LongCounts();
    private LongCounts mates = new LongCounts();

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

    /** Characters beside it: key is side (0 before, 1 behind) × 65536 + character. */
    LongCounts neighbours() {
        return neighbours;
    }

    /** Other grams that it is stacked with, by their keys. */
    LongCounts mates() {
        return mates;
    }

    /** Becomes another gram of which nothing is counted. */
    void reset(long newKey) {
        key = newKey;
        Arrays.fill(counts, 0);
        neighbours.clear();
        mates.clear();
    }

    /** Adds what another source counted of the same gram; {@link #normalise} must follow. */
    void add(Gram other) {
        for (int i = 0; i < COLUMNS; i++) {
            counts[i] += other.counts[i];
        }
        neighbours.addAll(other.neighbours);
        mates.addAll(other.mates);
    }

    void normalise() {
        neighbours.normalise();
        mates.normalise();
    }

    Gram copy() {
        Gram copy = new Gram();
        copy.key = key;
        System.arraycopy(counts, 0, copy.counts, 0, COLUMNS);
        copy.neighbours = neighbours.copy();
        copy.mates = mates.copy();
        return copy;
    }

    /**
     * Entropy of the neighbours at a side in nats, with every boundary counted as a neighbour of its own; taken as one
     * symbol, an item that always stands between marks would have entropy 0 and be lost.
     */
    double entropy(int side) {
        int all = count(Count.ALL);
        int atBoundary = count(side == 0 ? Count.LEFT_EDGE : Count.RIGHT_EDGE);
        if (atBoundary > all || all == 0) {
            return 0;
        }
        long sum = 0;
        for (int i = 0; i < neighbours.size(); i++) {
            long code = neighbours.key(i);
            if (code >>> 16 == side && (char) code != FormulaCounts.BOUNDARY) {
                int n = neighbours.count(i);
                sum += n == 1 ? 0 : StrictMath.round(n * StrictMath.log(n) * FIXED);
            }
        }
        // Boundaries add atBoundary terms of 1·ln 1 = 0.
        return StrictMath.log(all) - sum / FIXED / all;
    }

    /** Occurrences beside the most frequent neighbour at a side that is no boundary. */
    int largest(int side) {
        int most = 0;
        for (int i = 0; i < neighbours.size(); i++) {
            long code = neighbours.key(i);
            if (code >>> 16 == side && (char) code != FormulaCounts.BOUNDARY) {
                most = Math.max(most, neighbours.count(i));
            }
        }
        return most;
    }
}
