package org.stathouse.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** Waits until the database lets some transaction wait for another one's lock. */
    public static void untilOneWaits(JdbcClient database) {
        Instant deadline = Instant.now().plusSeconds(10);
        while (!database.sql("select exists (select 1 from pg_locks where not granted)").query(Boolean.class).single()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("No transaction waits for another one");
            }
            Thread.onSpinWait();
        }
    }
}
