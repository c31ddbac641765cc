package io.zongshu.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Runs a function over a list with a fixed number of threads; the results stand in the order of the list. */
public final class Parallel {
    /** Results that may wait for each thread. */
    private static final int AHEAD = 8;

    private Parallel() {}

    /** The results of a function over a list; a fault of one is thrown. */
    public static <A, B> List<B> map(List<A> items, int threads, Function<A, B> function) {
        List<B> results = new ArrayList<>(items.size());
        forEach(items, threads, function, results::add);
        return results;
    }

    /**
     * Gives the results of a function over a list to the calling thread, in the order of the list, while other threads work
     * on the next ones. Only a few results wait at a time; a fault of one is thrown.
     */
    public static <A, B> void forEach(List<A> items, int threads, Function<A, B> function, Consumer<B> to) {
        if (threads <= 1 || items.size() <= 1) {
            items.forEach(item -> to.accept(function.apply(item)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()));
        try {
            Deque<Future<B>> waiting = new ArrayDeque<>();
            for (A item : items) {
                waiting.add(pool.submit(() -> function.apply(item)));
                if (waiting.size() >= AHEAD * threads) {
                    to.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                to.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Lets threads share a list: each makes something of its own and takes items into it, some at a time, until none is left.
     * Which thread takes which items nobody knows, so what they make must add up in any order.
     *
     * @param run how many items next to each other one thread takes at a time
     */
    public static <A, B> List<B> share(List<A> items, int run, int threads, Supplier<B> own, BiConsumer<B, A> take) {
        AtomicInteger next = new AtomicInteger();
        int workers = Math.max(1, Math.min(threads, items.size()));
        return map(IntStream.range(0, workers).boxed().toList(), workers, worker -> {
            B mine = own.get();
            for (int from = next.getAndAdd(run); from < items.size(); from = next.getAndAdd(run)) {
                items.subList(from, Math.min(items.size(), from + run)).forEach(item -> take.accept(mine, item));
            }
            return mine;
        });
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    /** Cuts a list into at most so many runs of about the same size. */
    public static <A> List<List<A>> chunks(List<A> items, int most) {
        List<List<A>> chunks = new ArrayList<>();
        int n = Math.max(1, Math.min(most, items.size()));
        for (int i = 0; i < n; i++) {
            chunks.add(items.subList((int) ((long) items.size() * i / n), (int) ((long) items.size() * (i + 1) / n)));
        }
        return chunks;
    }
}
