package io.zongshu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Items that are drawn as often as they were drawn before, with ever fewer new ones: Simon's process with the rate of new
 * items falling as n^(growth − 1), which gives Heaps' growth of distinct items and Zipf's frequencies. Its memory of past
 * draws is bounded.
 */
final class WordUrn<T> {
    private static final int MOST_REMEMBERED = 1 << 20;

    private final List<T> drawn = new ArrayList<>();
    private final double growth;
    private final double scale;
    private final Supplier<T> fresh;
    private long n;

    /**
     * An empty urn.
     *
     * @param growth exponent of the growth of distinct items, 0 to 1
     * @param scale share of new items when one item was drawn
     */
    WordUrn(double growth, double scale, Supplier<T> fresh) {
        this.growth = growth;
        this.scale = scale;
        this.fresh = fresh;
    }

    /** Puts in items that were drawn elsewhere. */
    void putAll(Map<T, Integer> counts) {
        counts.forEach((item, times) -> {
            for (int i = 0; i < times; i++) {
                drawn.add(item);
                n++;
            }
        });
    }

    T draw(RandomGenerator random) {
        n++;
        boolean isNew = drawn.isEmpty() || random.nextDouble() < scale * Math.pow(n, growth - 1);
        T item = isNew ? fresh.get() : drawn.get(random.nextInt(drawn.size()));
        if (drawn.size() < MOST_REMEMBERED) {
            drawn.add(item);
        } else {
            drawn.set(random.nextInt(MOST_REMEMBERED), item);
        }
        return item;
    }
}
