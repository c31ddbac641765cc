package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
     * Has a work done in its turn.
     *
     * @return gives the result, or throws what the work threw; who asks while it waits for its turn does it at once
     */
    <T> Supplier<T> begin(Callable<T> work) {
        Supplier<T> begun = once(work);
        thread.submit(begun::get);
        return begun;
    }

    /** A work that is done by the thread that asks for its result first. */
    static <T> Supplier<T> once(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        return () -> result(task);
    }

    /** Has something loaded that will be needed. What fails here fails again where it is needed, and is told there. */
    void prepare(Runnable work) {
        thread.submit(work);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            // Does nothing where the work has begun.
            task.run();
            return task.get();
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
