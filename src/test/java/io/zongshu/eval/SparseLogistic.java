package io.zongshu.eval;

/**
 * Logistic regression over cues that are there or not, with few cues kept (lasso and ridge together), by coordinate descent;
 * deterministic.
 */
final class SparseLogistic {
    private static final int ROUNDS = 60;
    private static final double SMALL = 1e-3;

    private SparseLogistic() {}

    /**
     * The weights of so many cues; the first cue stands for the constant and is not shrunk.
     *
     * @param x the cues of each example
     * @param weight how much each example counts
     * @param before what is known of each example before, to which the weights add
     */
    static double[] train(int[][] x, boolean[] y, double[] weight, double[] before, int size, double lasso, double ridge) {
        int[][] columns = columns(x, size);
        double[] beta = new double[size];
        double[] margin = before.clone();
        boolean[] active = new boolean[size];
        for (int round = 0; round < ROUNDS; round++) {
            boolean whole = round % 8 < 2;
            double most = 0;
            for (int j = 0; j < size; j++) {
                if (!whole && !active[j] && j > 0) {
                    continue;
                }
                double gradient = 0;
                double curvature = 1e-9;
                for (int i : columns[j]) {
                    double p = 1 / (1 + StrictMath.exp(-margin[i]));
                    gradient += weight[i] * (p - (y[i] ? 1 : 0));
                    curvature += weight[i] * Math.max(0.05, p * (1 - p));
                }
                double target = curvature * beta[j] - gradient;
                double shrunk = j == 0 ? target : Math.signum(target) * Math.max(0, Math.abs(target) - lasso);
                double step = Math.max(-1, Math.min(1, shrunk / (curvature + (j == 0 ? 0 : ridge)) - beta[j]));
                if (step != 0) {
                    beta[j] += step;
                    for (int i : columns[j]) {
                        margin[i] += step;
                    }
                }
                active[j] = beta[j] != 0;
                most = Math.max(most, Math.abs(step));
            }
            if (whole && most < SMALL) {
                break;
            }
        }
        return beta;
    }

    private static int[][] columns(int[][] x, int size) {
        int[] counts = new int[size];
        for (int[] cues : x) {
            for (int cue : cues) {
                counts[cue]++;
            }
        }
        int[][] columns = new int[size][];
        for (int j = 0; j < size; j++) {
            columns[j] = new int[counts[j]];
        }
        int[] filled = new int[size];
        for (int i = 0; i < x.length; i++) {
            for (int cue : x[i]) {
                columns[cue][filled[cue]++] = i;
            }
        }
        return columns;
    }
}
