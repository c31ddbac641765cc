package io.zongshu.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cheapest way to part rows, in a given order, into passages (by dynamic programming), and what it costs. */
final class Parting {
    /** A passage has at most so many rows. */
    private static final int MOST = 6;

    /** What it costs to begin a passage, and to do so between rows that are one matter. */
    private static final double CUT = 0.75;

    private static final double CUT_APART = 0.9;

    /** What it costs to tell one after the other what has nothing in common. */
    private static final double SEAM = 0.25;

    /** What it costs to move a row away from its neighbours. */
    private static final double MOVED = 0.7;

    /** A lone row that fits this badly may look for another place. */
    private static final double MISFIT = 0.3;

    private final List<Integer> order;
    private final List<List<Integer>> passages = new ArrayList<>();
    private final List<Integer> misfits = new ArrayList<>();
    private final double cost;

    /** @param order the rows by their numbers in the brief */
    Parting(RowTopics topics, List<Integer> order) {
        this.order = order;
        int size = order.size();
        double[] upTo = new double[size + 1];
        int[] from = new int[size + 1];
        Arrays.fill(upTo, Double.POSITIVE_INFINITY);
        upTo[0] = 0;
        for (int start = 0; start < size; start++) {
            RowTopics.Run run = topics.run();
            double cut = start == 0 ? 0 : CUT + CUT_APART * topics.near(order.get(start - 1), order.get(start));
            double seams = 0;
            for (int end = start + 1; end <= Math.min(size, start + MOST); end++) {
                int row = order.get(end - 1);
                run.add(row);
                seams += end - 1 == start ? 0 : SEAM * (1 - topics.near(order.get(end - 2), row));
                double all = upTo[start] + cut + seams + run.cost();
                if (all < upTo[end]) {
                    upTo[end] = all;
                    from[end] = start;
                }
            }
        }
        for (int end = size; end > 0; end = from[end]) {
            List<Integer> rows = List.copyOf(order.subList(from[end], end));
            passages.add(0, rows);
            rows.stream().filter(row -> rows.size() == 1 || topics.strange(row, rows) > MISFIT).forEach(misfits::add);
        }
        this.cost = upTo[size] + MOVED * moved(order);
    }

    List<Integer> order() {
        return order;
    }

    List<List<Integer>> passages() {
        return passages;
    }

    /** Rows that stand alone, or under what they do not speak of. */
    List<Integer> misfits() {
        return misfits;
    }

    double cost() {
        return cost;
    }

    /** How many rows do not stand in the brief's order: all but the longest run that does. */
    private static int moved(List<Integer> order) {
        int[] longest = new int[order.size()];
        int most = 0;
        for (int i = 0; i < order.size(); i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                longest[i] = order.get(j) < order.get(i) ? Math.max(longest[i], longest[j] + 1) : longest[i];
            }
            most = Math.max(most, longest[i]);
        }
        return order.size() - most;
    }
}
