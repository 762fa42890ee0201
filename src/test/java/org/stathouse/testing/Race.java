package org.stathouse.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several do something in the same moment. */
public final class Race {

    private Race() {}

    /** Runs all in the same moment, each on a thread of its own, and returns what went wrong. */
    public static List<Throwable> atOnce(Runnable... works) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(works.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable work : works) {
                running.add(threads.submit(() -> {
                    start.await();
                    work.run();
                    return true;
                }));
            }
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
        }
        return failures;
    }
}
