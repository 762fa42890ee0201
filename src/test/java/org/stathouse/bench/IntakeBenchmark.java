package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.stathouse.calendar.Deadlines;

/**
 * Completed intake cases a second: the product's use cases with all that they do, against the same BPMN file on the raw
 * engine API, which keeps nothing but the token and its history. The client runs the letter's job itself on both sides.
 */
class IntakeBenchmark implements Benchmark {

    private static final int REPEATS = 6;
    private static final int RAW_WARM_UP_SECONDS = 10;

    /** The product has far more code to compile. */
    private static final int WARM_UP_SECONDS = 40;

    private static final int BLOCK_SECONDS = 4;
    private static final int PROFILE_SECONDS = 6;
    private static final Goal SHARE_OF_RAW = Goal.atLeast(0.5);

    private final ProductUnderTest product;
    private final Databases databases;

    IntakeBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public void run(Results results) throws InterruptedException {
        IntakeClient useCases = new UseCaseIntake(product);
        try (HikariDataSource database = databases.migrated("raw");
                RawIntake raw = new RawIntake(database, product.bean(Deadlines.class))) {
            rate(raw, 2, RAW_WARM_UP_SECONDS);
            rate(useCases, 2, WARM_UP_SECONDS);
            compare(results, useCases, raw, 1);
            compare(results, useCases, raw, 2);
        }
        profile(useCases).forEach((part, share) ->
                results.add(name(), "share of a case's time: " + part, "%", new Samples(List.of(share))));
    }

    private void compare(Results results, IntakeClient useCases, IntakeClient raw, int clients) throws InterruptedException {
        List<Double> own = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            own.add(rate(useCases, clients, BLOCK_SECONDS));
            others.add(rate(raw, clients, BLOCK_SECONDS));
        }
        String with = clients == 1 ? ", 1 client" : ", " + clients + " clients";
        results.add(name(), "use cases" + with, "cases/s", new Samples(own));
        results.add(name(), "raw engine" + with, "cases/s", new Samples(others));
        results.add(name(), "use cases over raw engine" + with, "x", new Samples(own).over(new Samples(others)), SHARE_OF_RAW);
    }

    /** Completed cases a second; each client ends the case that it has begun. */
    private static double rate(IntakeClient peer, int clients, int seconds) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        Callable<Integer> client = () -> {
            int cases = 0;
            while (cases == 0 || System.nanoTime() < end) {
                peer.runCase();
                cases++;
            }
            return cases;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            int cases = 0;
            for (Future<Integer> done : threads.invokeAll(IntStream.range(0, clients).mapToObj(n -> client).toList())) {
                cases += done.get();
            }
            return cases / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A case failed", failed.getCause());
        }
    }

    private static Map<String, Double> profile(IntakeClient useCases) throws InterruptedException {
        long end = System.nanoTime() + PROFILE_SECONDS * 1_000_000_000L;
        return Profile.of(() -> {
            while (System.nanoTime() < end) {
                useCases.runCase();
            }
        });
    }
}
