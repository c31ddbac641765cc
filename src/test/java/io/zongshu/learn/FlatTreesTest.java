package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlatTreesTest {
    private static final int WIDTH = 9;

    @Test
    void keysAreOrderedAsTheirFeatures() {
        float[] rising = {Float.NEGATIVE_INFINITY, -3.5f, -1e-40f, 0f, 1e-40f, 0.5f, 0.50000006f, 7f, Float.POSITIVE_INFINITY, Float.NaN};
        for (int i = 1; i < rising.length; i++) {
            assertThat(FlatTrees.key(rising[i - 1])).isLessThan(FlatTrees.key(rising[i]));
        }
        assertThat(FlatTrees.key(-0f)).isEqualTo(FlatTrees.key(0f));
    }

    @Test
    void addsWhatEachTreeGivesToEachRow() {
        Random random = new Random(11);
        List<TreeModel.Tree> trees = IntStream.range(0, 40).mapToObj(i -> tree(random, 1 + random.nextInt(30))).toList();
        List<float[]> rows = IntStream.range(0, 50).mapToObj(i -> row(random)).toList();
        FlatTrees flat = new FlatTrees(trees);
        int[] keys = FlatTrees.keys(rows, WIDTH);
        for (int count = 0; count <= rows.size(); count += 7) {
            int[] which = random.ints(0, rows.size()).distinct().limit(count).toArray();
            double[] sums = new double[rows.size()];
            for (int t = 0; t < flat.trees(); t++) {
                flat.add(t, keys, WIDTH, which, count, sums);
            }
            for (int r : which) {
                double expected = 0;
                for (TreeModel.Tree tree : trees) {
                    expected += leaf(tree, rows.get(r));
                }
                assertThat(sums[r]).isEqualTo(expected);
            }
        }
    }

    private static float leaf(TreeModel.Tree tree, float[] row) {
        int node = 0;
        while (tree.feature()[node] >= 0) {
            node = row[tree.feature()[node]] < tree.number()[node] ? tree.yes()[node] : tree.no()[node];
        }
        return tree.number()[node];
    }

    private static float[] row(Random random) {
        float[] row = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            row[i] = random.nextInt(20) == 0 ? Float.NaN : (random.nextInt(9) - 4) / 2f;
        }
        return row;
    }

    /** A tree of so many splits, each of a leaf chosen by chance. */
    private static TreeModel.Tree tree(Random random, int splits) {
        List<Integer> leaves = new ArrayList<>(List.of(0));
        int n = 2 * splits + 1;
        int[] feature = new int[n];
        float[] number = new float[n];
        int[] yes = new int[n];
        int[] no = new int[n];
        int size = 1;
        feature[0] = -1;
        for (int s = 0; s < splits; s++) {
            int node = leaves.remove(random.nextInt(leaves.size()));
            feature[node] = random.nextInt(WIDTH);
            number[node] = (random.nextInt(9) - 4) / 2f;
            yes[node] = size++;
            no[node] = size++;
            for (int child : new int[] {yes[node], no[node]}) {
                feature[child] = -1;
                number[child] = random.nextFloat() - 0.5f;
                leaves.add(child);
            }
        }
        return new TreeModel.Tree(feature, number, yes, no);
    }
}
