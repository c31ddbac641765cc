package io.zongshu.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs a function over a list with a fixed number of threads; the results stand in the order of the list. */
public final class Parallel {
    private Parallel() {}

    /** The results of a function over a list; a fault of one is thrown. */
    public static <A, B> List<B> map(List<A> items, int threads, Function<A, B> function) {
        if (threads <= 1 || items.size() <= 1) {
            return items.stream().map(function).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()));
        try {
            List<Future<B>> futures = new ArrayList<>();
            for (A item : items) {
                futures.add(pool.submit(() -> function.apply(item)));
            }
            List<B> results = new ArrayList<>();
            for (Future<B> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Cuts a list into at most so many runs of about the same size. */
    static <A> List<List<A>> chunks(List<A> items, int most) {
        List<List<A>> chunks = new ArrayList<>();
        int n = Math.max(1, Math.min(most, items.size()));
        for (int i = 0; i < n; i++) {
            chunks.add(items.subList((int) ((long) items.size() * i / n), (int) ((long) items.size() * (i + 1) / n)));
        }
        return chunks;
    }
}
