package org.stathouse.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Measures Stathouse on an embedded PostgreSQL, prints the figures as a table and writes them to
 * {@code target/bench/results.json}. Arguments name single benchmarks; without any, all run. A missed goal is shown and does
 * not fail the run.
 */
public final class Bench {

    private static final Path RESULTS = Path.of("target", "bench", "results.json");

    private Bench() {}

    public static void main(String[] names) throws IOException, InterruptedException, SQLException {
        // Until Spring has set the levels, everything would be logged.
        LoggingSystem.get(Bench.class.getClassLoader()).beforeInitialize();
        try (Databases databases = Databases.start()) {
            DataSource home = databases.empty("product");
            try (ProductUnderTest product = ProductUnderTest.start(home)) {
                List<Benchmark> all = List.of(
                        new StartBenchmark(),
                        new IntakeBenchmark(product, databases),
                        new CycleBenchmark(product, databases),
                        new PortfolioBenchmark(product, databases),
                        new ImportBenchmark(product, databases),
                        new TaskPageBenchmark(product, databases),
                        new BulkBenchmark(product, databases),
                        new JobsBenchmark(product, databases),
                        new RemindersBenchmark(product),
                        new RecordsBenchmark(product, databases),
                        new SearchBenchmark(product, databases),
                        new HealthBenchmark(product, databases),
                        new PortalBenchmark(databases),
                        new SessionsBenchmark(databases),
                        new MailBenchmark(databases),
                        new PacketsBenchmark());
                run(all, List.of(names), Machine.facts(home));
            }
        }
        // Vaadin and the engine leave threads that would keep the process.
        System.exit(0);
    }

    private static void run(List<Benchmark> all, List<String> names, Map<String, Object> machine)
            throws IOException, InterruptedException {
        Results results = new Results(machine, System.out, RESULTS);
        for (Benchmark benchmark : all) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                benchmark.run(results);
                results.write();
            }
        }
        System.out.printf("%d goals missed; all figures: %s%n", results.missed().size(), RESULTS);
    }
}
