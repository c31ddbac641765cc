package io.zongshu.eval;

import java.util.List;

/** Weights of a choice among several, each with some cues that are there or not: conditional log-likelihood with a ridge, by AdaGrad; deterministic. */
public final class Softmax {
    private static final int ROUNDS = 40;

    private Softmax() {}

    /**
     * A choice.
     *
     * @param cues of each option
     * @param right which was right
     */
    public record Choice(int[][] cues, int right) {}

    /** The weights of so many cues. */
    public static double[] train(List<Choice> choices, int size, double ridge) {
        double[] w = new double[size];
        double[] squares = new double[size];
        double[] gradient = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            for (int from = 0; from < choices.size(); from += 16) {
                int to = Math.min(choices.size(), from + 16);
                for (int i = from; i < to; i++) {
                    add(choices.get(i), w, gradient);
                }
                for (int i = from; i < to; i++) {
                    for (int[] option : choices.get(i).cues()) {
                        for (int cue : option) {
                            double g = gradient[cue];
                            if (g != 0) {
                                g += ridge * w[cue] * 16 / choices.size();
                                squares[cue] += g * g;
                                w[cue] -= 0.25 * g / StrictMath.sqrt(1e-8 + squares[cue]);
                                gradient[cue] = 0;
                            }
                        }
                    }
                }
            }
        }
        return w;
    }

    private static void add(Choice choice, double[] w, double[] gradient) {
        double[] p = shares(choice.cues(), w);
        for (int o = 0; o < p.length; o++) {
            double g = p[o] - (o == choice.right() ? 1 : 0);
            if (Math.abs(g) > 1e-6) {
                for (int cue : choice.cues()[o]) {
                    gradient[cue] += g;
                }
            }
        }
    }

    /** The probability of each option. */
    static double[] shares(int[][] cues, double[] w) {
        double[] p = new double[cues.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < p.length; o++) {
            for (int cue : cues[o]) {
                p[o] += w[cue];
            }
            most = Math.max(most, p[o]);
        }
        double sum = 0;
        for (int o = 0; o < p.length; o++) {
            p[o] = StrictMath.exp(p[o] - most);
            sum += p[o];
        }
        for (int o = 0; o < p.length; o++) {
            p[o] /= sum;
        }
        return p;
    }
}
