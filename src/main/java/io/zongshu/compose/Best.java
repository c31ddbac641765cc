package io.zongshu.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/**
 * The best of very many candidates, without sorting or even keeping them all: what sorting by score, highest first, would
 * have first. What is offered earlier comes first among those that are equal in all.
 */
final class Best<T> {
    private final int count;
    private final PriorityQueue<Offer<T>> worstFirst;
    private final Comparator<Offer<T>> order;
    private int offered;

    /** A candidate. @param number how many were offered before */
    private record Offer<T>(T one, double score, int number) {}

    /**
     * Keeps some.
     *
     * @param equals the order among equal scores
     * @param count how many are kept
     */
    Best(Comparator<T> equals, int count) {
        this.count = count;
        this.order = (a, b) -> {
            int scores = Double.compare(b.score(), a.score());
            int ties = scores == 0 ? equals.compare(a.one(), b.one()) : scores;
            return ties == 0 ? Integer.compare(a.number(), b.number()) : ties;
        };
        this.worstFirst = new PriorityQueue<>(count + 1, order.reversed());
    }

    static <T> List<T> of(List<T> all, ToDoubleFunction<T> score, Comparator<T> equals, int count) {
        Best<T> best = new Best<>(equals, count);
        for (T one : all) {
            double of = score.applyAsDouble(one);
            if (best.mayTake(of)) {
                best.offer(one, of);
            }
        }
        return best.list();
    }

    /** Whether something of a score, at the most, may be among the best so far. */
    boolean mayTake(double score) {
        Offer<T> worst = worstFirst.size() < count ? null : worstFirst.peek();
        return worst == null || Double.compare(score, worst.score()) >= 0;
    }

    void offer(T one, double score) {
        worstFirst.add(new Offer<>(one, score, offered++));
        if (worstFirst.size() > count) {
            worstFirst.poll();
        }
    }

    /** Those kept, best first. */
    List<T> list() {
        List<Offer<T>> sorted = new ArrayList<>(worstFirst);
        sorted.sort(order);
        List<T> best = new ArrayList<>();
        for (Offer<T> offer : sorted) {
            best.add(offer.one());
        }
        return best;
    }
}
