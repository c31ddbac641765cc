package io.zongshu.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The best of very many candidates, without sorting them all. */
final class Best {
    private Best() {}

    /**
     * What sorting by score, highest first, would have first.
     *
     * @param equals the order among equal scores
     * @param count how many are kept
     */
    static <T> List<T> of(List<T> all, ToDoubleFunction<T> score, Comparator<T> equals, int count) {
        double[] scores = new double[all.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score.applyAsDouble(all.get(i));
        }
        Arrays.sort(scores);
        double least = scores.length <= count ? Double.NEGATIVE_INFINITY : scores[scores.length - count];
        return all.stream()
                .filter(one -> Double.compare(score.applyAsDouble(one), least) >= 0)
                .sorted(Comparator.comparingDouble(score).reversed().thenComparing(equals))
                .limit(count)
                .toList();
    }
}
