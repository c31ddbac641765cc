package io.zongshu.eval;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Figures of a ranked list against a set of right answers: best F1 over all cut-offs, average precision, P@100. */
public record Ranking(double bestF1, int cut, double averagePrecision, double precisionAt100, double precision, double recall) {
    public static Ranking of(List<String> ranked, Set<String> right, Set<String> ignored) {
        int hits = 0;
        int judged = 0;
        double best = 0;
        int cut = 0;
        double sum = 0;
        int hits100 = 0;
        double bestPrecision = 0;
        double bestRecall = 0;
        for (String item : ranked) {
            boolean isRight = right.contains(item);
            if (!isRight && ignored.contains(item)) {
                continue;
            }
            judged++;
            hits += isRight ? 1 : 0;
            sum += isRight ? (double) hits / judged : 0;
            hits100 += isRight && judged <= 100 ? 1 : 0;
            double f1 = 2.0 * hits / (judged + right.size());
            if (f1 > best) {
                best = f1;
                cut = judged;
                bestPrecision = (double) hits / judged;
                bestRecall = (double) hits / right.size();
            }
        }
        return new Ranking(best, cut, sum / right.size(), hits100 / 100.0, bestPrecision, bestRecall);
    }

    /** The largest recall of a cut-off at which precision is at least so much. */
    public static double recallAt(List<String> ranked, Set<String> right, Set<String> ignored, double precision) {
        int hits = 0;
        int judged = 0;
        int most = 0;
        for (String item : ranked) {
            boolean isRight = right.contains(item);
            if (isRight || !ignored.contains(item)) {
                judged++;
                hits += isRight ? 1 : 0;
                most = hits >= precision * judged ? hits : most;
            }
        }
        return most / (double) Math.max(1, right.size());
    }

    public String line(String name) {
        return String.format(Locale.ROOT, "%-46s best F1 %.3f (P %.2f R %.2f, cut %d)  AP %.3f  P@100 %.2f",
                name, bestF1, precision, recall, cut, averagePrecision, precisionAt100);
    }
}
