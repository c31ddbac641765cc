package io.zongshu.learn;

/** How varied the characters beside a gram are. */
final class Neighbourhood {
    // n ln n in fixed point, so that the sum does not depend on the order of the table.
    private static final double FIXED = 1L << 20;

    private final long[][] sums;
    private final int[][] largest;

    Neighbourhood(FormulaCounts counts) {
        int size = counts.grams().size();
        sums = new long[2][size];
        largest = new int[2][size];
        GramTable table = counts.neighbours();
        for (int i = 0; i < table.size(); i++) {
            long key = table.key(i);
            if ((char) key == FormulaCounts.BOUNDARY) {
                continue;
            }
            int id = (int) (key >>> 17);
            int side = (int) (key >>> 16) & 1;
            int n = table.get(i, 0);
            sums[side][id] += StrictMath.round(n * StrictMath.log(n) * FIXED);
            largest[side][id] = Math.max(largest[side][id], n);
        }
    }

    /**
     * Entropy in nats with every boundary counted as a neighbour of its own; taken as one symbol, an item that always
     * stands between marks would have entropy 0 and be lost.
     */
    double entropy(int id, int side, int all, int atBoundary) {
        // Boundaries add atBoundary terms of 1·ln 1 = 0.
        return atBoundary > all || all == 0 ? 0 : StrictMath.log(all) - sums[side][id] / FIXED / all;
    }

    /** Occurrences beside the most frequent neighbour that is no boundary. */
    int largest(int id, int side) {
        return largest[side][id];
    }
}
