package io.zongshu.learn;

import java.util.List;

/**
 * Decision trees laid out so that many rows go down a tree at once without a branch that a processor could guess wrong: a
 * node is one number, its two children stand side by side, and a leaf leads to itself until the depth of its tree is
 * reached.
 */
final class FlatTrees {
    private static final int FEATURE_BITS = 12;
    private static final int CHILD_BITS = 20;

    // By tree, and one more: where it begins.
    private final int[] roots;
    private final int[] depths;
    // Threshold as of key() in the upper half; below it the feature, and the place of the child for "less", from which the
    // other is the next.
    private final long[] nodes;
    private final float[] values;

    FlatTrees(List<TreeModel.Tree> trees) {
        int size = trees.stream().mapToInt(t -> t.feature().length).sum();
        roots = new int[trees.size() + 1];
        depths = new int[trees.size()];
        nodes = new long[size];
        values = new float[size];
        for (int t = 0; t < depths.length; t++) {
            roots[t + 1] = roots[t] + trees.get(t).feature().length;
            lay(trees.get(t), t);
        }
        if (size >= 1 << CHILD_BITS) {
            throw new IllegalArgumentException("too many nodes: " + size);
        }
    }

    private void lay(TreeModel.Tree tree, int t) {
        // Of the nodes of the tree, in breadth, and the depth of each.
        int[] order = new int[tree.feature().length];
        int[] depth = new int[order.length];
        int n = 1;
        for (int i = 0; i < n; i++) {
            int node = order[i];
            int place = roots[t] + i;
            if (tree.feature()[node] < 0) {
                values[place] = tree.number()[node];
                // Nothing is less than the least number, so the way always goes to the "other" child: the leaf itself.
                nodes[place] = node(Integer.MIN_VALUE, 0, place - 1);
                continue;
            }
            nodes[place] = node(key(tree.number()[node]), tree.feature()[node], roots[t] + n);
            depth[n] = depth[i] + 1;
            order[n++] = tree.yes()[node];
            depth[n] = depth[i] + 1;
            order[n++] = tree.no()[node];
            depths[t] = Math.max(depths[t], depth[i] + 1);
        }
    }

    private static long node(int threshold, int feature, int child) {
        if (feature >= 1 << FEATURE_BITS) {
            throw new IllegalArgumentException("too many features: " + feature);
        }
        // The place is shifted by one, since the root's may be 0 and a leaf names the place before its own.
        return (long) threshold << 32 | (long) feature << CHILD_BITS | child + 1;
    }

    /** A number that is less than another's exactly if the feature is; what is no number is less than none. */
    static int key(float feature) {
        int bits = Float.floatToIntBits(feature + 0f); // −0 becomes 0
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** How many trees there are. */
    int trees() {
        return depths.length;
    }

    /** Adds what a tree gives to the sums of some rows of keys, each so wide. */
    void add(int tree, int[] rows, int width, int[] which, int count, double[] sums) {
        int root = roots[tree];
        int depth = depths[tree];
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            int rowA = which[i] * width;
            int rowB = which[i + 1] * width;
            int rowC = which[i + 2] * width;
            int rowD = which[i + 3] * width;
            int a = root;
            int b = root;
            int c = root;
            int d = root;
            for (int step = 0; step < depth; step++) {
                a = next(nodes[a], rows, rowA);
                b = next(nodes[b], rows, rowB);
                c = next(nodes[c], rows, rowC);
                d = next(nodes[d], rows, rowD);
            }
            sums[which[i]] += values[a];
            sums[which[i + 1]] += values[b];
            sums[which[i + 2]] += values[c];
            sums[which[i + 3]] += values[d];
        }
        for (; i < count; i++) {
            int row = which[i] * width;
            int node = root;
            for (int step = 0; step < depth; step++) {
                node = next(nodes[node], rows, row);
            }
            sums[which[i]] += values[node];
        }
    }

    private static int next(long node, int[] rows, int row) {
        int below = (int) node;
        long difference = rows[row + (below >>> CHILD_BITS)] - (node >> 32);
        return (below & (1 << CHILD_BITS) - 1) + (int) (difference >> 63);
    }

    /** The keys of rows of features, one behind the other. */
    static int[] keys(List<float[]> rows, int width) {
        int[] keys = new int[rows.size() * width];
        for (int r = 0; r < rows.size(); r++) {
            float[] row = rows.get(r);
            int at = r * width;
            for (int i = 0; i < Math.min(width, row.length); i++) {
                keys[at + i] = key(row[i]);
            }
        }
        return keys;
    }
}
