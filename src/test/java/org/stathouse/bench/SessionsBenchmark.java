package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.springframework.util.FileSystemUtils;
import org.stathouse.identity.DemoAccounts;

/**
 * 200 signed-in people at work at a time on the demonstration's data in PostgreSQL, each going from view to view with a pause between:
 * how long the server takes, how much of the heap their sessions hold after a full collection, and how much stays when they have gone.
 */
class SessionsBenchmark implements Benchmark {

    private static final int PEOPLE = 200;

    /** What the launcher gives the product in production; the demonstration's is for a few people. */
    private static final String HEAP = "-Xmx1g";
    private static final int WARM_UP_PEOPLE = 20;
    private static final int VIEWS_EACH = 8;
    private static final int REPEATS = 3;
    private static final int SHORTEST_PAUSE_MILLIS = 2_000;
    private static final int LONGEST_PAUSE_MILLIS = 6_000;

    /** What everybody may open. */
    private static final List<View> VIEWS = List.of(
            new View("tasks", "show=mine"),
            new View("tasks", "show=all"),
            new View("notices", ""),
            new View("tasks", "show=my-groups"),
            new View("plan", ""),
            new View("account", ""));

    private static final List<String> ACCOUNTS = List.of("owner", "liaison", "tmo", "champion", "clerk", "custodian", "analyst", "chair");

    private final Databases databases;

    SessionsBenchmark(Databases databases) {
        this.databases = databases;
    }

    private record View(String path, String query) {}

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public void run(Results results) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("stathouse-bench");
        try (HikariDataSource database = databases.migrated("sessions")) {
            Map<String, String> environment = Map.of(
                    "STATHOUSE_DB_URL", database.getJdbcUrl(),
                    "STATHOUSE_DB_USER", database.getUsername(),
                    "STATHOUSE_DB_PASSWORD", database.getPassword(),
                    "STATHOUSE_PROFILES", "demo",
                    "STATHOUSE_JAVA_OPTS", HEAP);
            try (ServedStathouse product = ServedStathouse.start(data, environment).ready(); ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
                measure(results, product, people);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void measure(Results results, ServedStathouse product, ExecutorService threads) throws IOException, InterruptedException {
        List<SignedInDesk> desks = new ArrayList<>();
        try {
            signIn(product, desks, WARM_UP_PEOPLE);
            work(threads, desks);
            double before = product.liveMegabytes();
            signIn(product, desks, PEOPLE);
            // Whoever signs in has seen each view once before anything is timed.
            work(threads, desks);
            List<Double> medians = new ArrayList<>();
            List<Double> p95s = new ArrayList<>();
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                Samples millis = new Samples(work(threads, desks));
                medians.add(millis.median());
                p95s.add(millis.percentile(95));
            }
            results.add(name(), "%d people at work, a view".formatted(PEOPLE), "ms", new Samples(medians));
            results.add(name(), "%d people at work, a view, p95".formatted(PEOPLE), "ms", new Samples(p95s), Goal.atMost(150));
            double at = product.liveMegabytes();
            for (SignedInDesk desk : desks.subList(WARM_UP_PEOPLE, PEOPLE)) {
                desk.signOut();
            }
            double after = product.liveMegabytes();
            int gone = PEOPLE - WARM_UP_PEOPLE;
            results.add(name(), "live heap a session", "kB", new Samples(List.of((at - after) * 1024 / gone)), Goal.atMost(300));
            results.add(name(), "heap that stays when %d have signed out".formatted(gone), "MB", new Samples(List.of(after - before)));
        } finally {
            desks.forEach(SignedInDesk::close);
        }
    }

    /** Signs people in until there are so many, the accounts of the demonstration in turn. */
    private static void signIn(ServedStathouse product, List<SignedInDesk> desks, int people) throws IOException, InterruptedException {
        while (desks.size() < people) {
            desks.add(SignedInDesk.open(product::page, ACCOUNTS.get(desks.size() % ACCOUNTS.size()), DemoAccounts.PASSWORD));
            for (SignedInDesk waiting : desks) {
                waiting.beat();
            }
        }
    }

    /** Lets everybody go through some views, not in step with each other, and gives the milliseconds of each. */
    private static List<Double> work(ExecutorService threads, List<SignedInDesk> desks) throws InterruptedException {
        List<Future<List<Double>>> working = new ArrayList<>();
        for (int n = 0; n < desks.size(); n++) {
            int seed = n;
            SignedInDesk desk = desks.get(n);
            Callable<List<Double>> work = () -> go(desk, seed);
            working.add(threads.submit(work));
        }
        List<Double> millis = new ArrayList<>();
        for (Future<List<Double>> one : working) {
            try {
                millis.addAll(one.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException("Somebody could not go on working", failed.getCause());
            }
        }
        return millis;
    }

    private static List<Double> go(SignedInDesk desk, int seed) throws IOException, InterruptedException {
        RandomGenerator pauses = new Random(seed);
        List<Double> millis = new ArrayList<>();
        for (int n = 0; n < VIEWS_EACH; n++) {
            Thread.sleep(pauses.nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
            View view = VIEWS.get((seed + n) % VIEWS.size());
            millis.add(desk.show(view.path(), view.query()));
        }
        return millis;
    }
}
