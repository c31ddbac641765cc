package io.zongshu.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Trains a {@link TreeModel}: gradient boosting on the logistic loss with binned features (Friedman 2001; XGBoost's gain). */
final class BoostedTrees {
    /** How to train. */
    record Config(int trees, int depth, double rate, double rows, double columns, double minHessian, double lambda) {}

    private static final int BINS = 64;

    private final Config config;
    private final float[][] x;
    private final float[] y;
    private final float[] weight;
    private final int features;
    private final byte[][] bins;
    private final float[][] cuts;

    private BoostedTrees(Config config, float[][] x, float[] y, float[] weight) {
        this.config = config;
        this.x = x;
        this.y = y;
        this.weight = weight;
        this.features = x[0].length;
        this.cuts = new float[features][];
        this.bins = new byte[features][x.length];
        for (int f = 0; f < features; f++) {
            bin(f);
        }
    }

    private void bin(int f) {
        float[] sorted = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            sorted[i] = x[i][f];
        }
        Arrays.sort(sorted);
        List<Float> found = new ArrayList<>();
        float[] distinct = new float[sorted.length];
        int d = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                distinct[d++] = sorted[i];
            }
        }
        if (d <= BINS) {
            for (int i = 1; i < d; i++) {
                found.add((distinct[i - 1] + distinct[i]) / 2);
            }
        } else {
            float last = Float.NaN;
            for (int b = 1; b < BINS; b++) {
                // Half of the cuts by rank, half by distinct value: many features are zero almost everywhere.
                float cut = b % 2 == 0
                        ? sorted[(int) ((long) b * sorted.length / BINS)]
                        : distinct[(int) ((long) b * d / BINS)];
                found.add(cut);
            }
            found.sort(null);
            List<Float> unique = new ArrayList<>();
            for (float cut : found) {
                if (unique.isEmpty() || cut != last) {
                    unique.add(cut);
                }
                last = cut;
            }
            found = unique;
        }
        cuts[f] = new float[found.size()];
        for (int i = 0; i < cuts[f].length; i++) {
            cuts[f][i] = found.get(i);
        }
        for (int i = 0; i < x.length; i++) {
            int at = Arrays.binarySearch(cuts[f], x[i][f]);
            bins[f][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
        }
    }

    /** Trains on rows x with labels y (0 or 1) and weights. */
    static TreeModel train(Config config, List<String> names, float[][] x, float[] y, float[] weight, long... seeds) {
        BoostedTrees trainer = new BoostedTrees(config, x, y, weight);
        List<TreeModel.Tree> trees = new ArrayList<>();
        double positive = 0;
        double all = 0;
        for (int i = 0; i < y.length; i++) {
            positive += y[i] * weight[i];
            all += weight[i];
        }
        double start = Math.log(positive / (all - positive));
        for (long seed : seeds) {
            trees.addAll(trainer.boost(start, new SplittableRandom(seed), seeds.length));
        }
        return new TreeModel(names, start, trees);
    }

    private List<TreeModel.Tree> boost(double start, SplittableRandom random, int models) {
        List<TreeModel.Tree> trees = new ArrayList<>();
        double[] margin = new double[y.length];
        Arrays.fill(margin, start);
        double[] gradient = new double[y.length];
        double[] hessian = new double[y.length];
        for (int t = 0; t < config.trees; t++) {
            List<Integer> rows = new ArrayList<>();
            for (int i = 0; i < y.length; i++) {
                double p = 1 / (1 + Math.exp(-margin[i]));
                gradient[i] = weight[i] * (y[i] - p);
                hessian[i] = weight[i] * p * (1 - p);
                if (random.nextDouble() < config.rows) {
                    rows.add(i);
                }
            }
            boolean[] use = new boolean[features];
            for (int f = 0; f < features; f++) {
                use[f] = random.nextDouble() < config.columns;
            }
            Grower grower = new Grower(gradient, hessian, use);
            grower.grow(rows.stream().mapToInt(Integer::intValue).toArray(), 0);
            TreeModel.Tree tree = grower.tree(1);
            for (int i = 0; i < y.length; i++) {
                margin[i] += value(tree, x[i]);
            }
            trees.add(grower.tree(1.0 / models));
        }
        return trees;
    }

    private static double value(TreeModel.Tree tree, float[] row) {
        int node = 0;
        while (tree.feature()[node] >= 0) {
            node = row[tree.feature()[node]] < tree.number()[node] ? tree.yes()[node] : tree.no()[node];
        }
        return tree.number()[node];
    }

    private final class Grower {
        private final double[] gradient;
        private final double[] hessian;
        private final boolean[] use;
        private final List<int[]> links = new ArrayList<>();
        private final List<Float> thresholds = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();

        Grower(double[] gradient, double[] hessian, boolean[] use) {
            this.gradient = gradient;
            this.hessian = hessian;
            this.use = use;
        }

        int grow(int[] rows, int depth) {
            int node = links.size();
            links.add(new int[] {-1, 0, 0});
            thresholds.add(0f);
            double g = 0;
            double h = 0;
            for (int row : rows) {
                g += gradient[row];
                h += hessian[row];
            }
            values.add(config.rate * g / (h + config.lambda));
            if (depth == config.depth) {
                return node;
            }
            int[] best = split(rows, g, h);
            if (best[0] < 0) {
                return node;
            }
            int f = best[0];
            int yes = 0;
            for (int row : rows) {
                yes += (bins[f][row] & 0xFF) <= best[1] ? 1 : 0;
            }
            int[] left = new int[yes];
            int[] right = new int[rows.length - yes];
            int l = 0;
            int r = 0;
            for (int row : rows) {
                if ((bins[f][row] & 0xFF) <= best[1]) {
                    left[l++] = row;
                } else {
                    right[r++] = row;
                }
            }
            thresholds.set(node, cuts[f][best[1]]);
            links.get(node)[0] = f;
            links.get(node)[1] = grow(left, depth + 1);
            links.get(node)[2] = grow(right, depth + 1);
            return node;
        }

        private int[] split(int[] rows, double g, double h) {
            double bestGain = 1e-6;
            int[] best = {-1, 0};
            double[] gs = new double[BINS + 1];
            double[] hs = new double[BINS + 1];
            double base = g * g / (h + config.lambda);
            for (int f = 0; f < features; f++) {
                if (!use[f] || cuts[f].length == 0) {
                    continue;
                }
                Arrays.fill(gs, 0);
                Arrays.fill(hs, 0);
                byte[] bin = bins[f];
                for (int row : rows) {
                    int b = bin[row] & 0xFF;
                    gs[b] += gradient[row];
                    hs[b] += hessian[row];
                }
                double gl = 0;
                double hl = 0;
                for (int b = 0; b < cuts[f].length; b++) {
                    gl += gs[b];
                    hl += hs[b];
                    if (hl < config.minHessian || h - hl < config.minHessian) {
                        continue;
                    }
                    double gain = gl * gl / (hl + config.lambda)
                            + (g - gl) * (g - gl) / (h - hl + config.lambda) - base;
                    if (gain > bestGain) {
                        bestGain = gain;
                        best = new int[] {f, b};
                    }
                }
            }
            return best;
        }

        TreeModel.Tree tree(double scale) {
            int n = links.size();
            TreeModel.Tree tree = new TreeModel.Tree(new int[n], new float[n], new int[n], new int[n]);
            for (int i = 0; i < n; i++) {
                tree.feature()[i] = links.get(i)[0];
                tree.yes()[i] = links.get(i)[1];
                tree.no()[i] = links.get(i)[2];
                tree.number()[i] = links.get(i)[0] < 0 ? (float) (values.get(i) * scale) : thresholds.get(i);
            }
            return tree;
        }
    }
}
