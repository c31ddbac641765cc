package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A thread for what a command will need later, beside the one that runs it. Its works are done one after the other. */
final class SecondThread {
    private static final int IDLE_SECONDS = 1;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SecondThread::daemon);

    private static Thread daemon(Runnable works) {
        Thread thread = new Thread(works, "second");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins a work.
     *
     * @return gives the result, waiting for it if need be, or throws what the work threw
     */
    <T> Supplier<T> begin(Callable<T> work) {
        Future<T> begun = thread.submit(work);
        return () -> result(begun);
    }

    /** Has something loaded that will be needed. What fails here fails again where it is needed, and is told there. */
    void prepare(Runnable work) {
        thread.submit(work);
    }

    private static <T> T result(Future<T> begun) {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotContinue told) {
                throw told;
            }
            if (e.getCause() instanceof Error fatal) {
                // Too little memory is told as that.
                throw fatal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
