package io.zongshu.eval;

/**
 * A choice among several options by cues that are there or not: each option has its own weight of each cue, and all options share
 * the weights of cues that speak of one option. Few weights are kept (lasso); by AdaGrad, deterministic.
 */
final class SparseSoftmax {
    private static final int ROUNDS = 20;
    private static final int BATCH = 16;
    private static final double RATE = 0.3;
    private static final double LEAST = 1e-5;

    private final int options;
    /** The weight of a cue for an option, and behind all of those the shared ones. */
    final double[] weights;

    private final double[] squares;
    private final double[] gradient;
    private final int[] touched;
    private final boolean[] marked;
    private final long[] last;
    private int count;

    /** @param cues how many there are @param shared how many cues speak of one option */
    SparseSoftmax(int options, int cues, int shared) {
        this.options = options;
        this.weights = new double[options * cues + shared];
        this.squares = new double[weights.length];
        this.gradient = new double[weights.length];
        this.touched = new int[weights.length];
        this.marked = new boolean[weights.length];
        this.last = new long[weights.length];
    }

    /** An example. @param shared of each option, from 0 @param right the right option @param weight how much it counts */
    record Example(int[] cues, int[][] shared, int right, double weight) {}

    /** Learns from examples in their order. */
    void train(java.util.List<Example> examples, int cues, double lasso) {
        long step = 0;
        double each = lasso * BATCH / examples.size();
        for (int round = 0; round < ROUNDS; round++) {
            for (int from = 0; from < examples.size(); from += BATCH) {
                step++;
                // A fixed stride mixes the sources.
                for (int i = from; i < Math.min(examples.size(), from + BATCH); i++) {
                    add(examples.get((int) ((long) i * 7919 % examples.size())), cues);
                }
                for (int t = 0; t < count; t++) {
                    int w = touched[t];
                    squares[w] += gradient[w] * gradient[w];
                    double rate = RATE / StrictMath.sqrt(1e-6 + squares[w]);
                    double moved = weights[w] - rate * gradient[w];
                    weights[w] = Math.signum(moved) * Math.max(0, Math.abs(moved) - rate * each * (step - last[w]));
                    last[w] = step;
                    gradient[w] = 0;
                    marked[w] = false;
                }
                count = 0;
            }
        }
    }

    private void add(Example example, int cues) {
        double[] p = shares(example, cues);
        for (int o = 0; o < options; o++) {
            double g = (p[o] - (o == example.right() ? 1 : 0)) * example.weight();
            if (Math.abs(g) > LEAST) {
                for (int cue : example.cues()) {
                    touch(cue * options + o, g);
                }
                for (int cue : example.shared()[o]) {
                    touch(cues * options + cue, g);
                }
            }
        }
    }

    private void touch(int weight, double g) {
        gradient[weight] += g;
        if (!marked[weight]) {
            marked[weight] = true;
            touched[count++] = weight;
        }
    }

    /** The probability of each option. */
    double[] shares(Example example, int cues) {
        double[] p = new double[options];
        double most = Double.NEGATIVE_INFINITY;
        for (int cue : example.cues()) {
            for (int o = 0; o < options; o++) {
                p[o] += weights[cue * options + o];
            }
        }
        for (int o = 0; o < options; o++) {
            for (int cue : example.shared()[o]) {
                p[o] += weights[cues * options + cue];
            }
            most = Math.max(most, p[o]);
        }
        double sum = 0;
        for (int o = 0; o < options; o++) {
            p[o] = StrictMath.exp(p[o] - most);
            sum += p[o];
        }
        for (int o = 0; o < options; o++) {
            p[o] /= sum;
        }
        return p;
    }
}
