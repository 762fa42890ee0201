package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.calendar.Deadlines;

/**
 * Opening a monthly cycle of 2,000 actions, in reports asked for a second: the product with all that it does for each, against
 * the same BPMN files on the raw engine API, which starts as many processes in transactions as large.
 */
class CycleBenchmark implements Benchmark {

    private static final int REPEATS = 7;
    private static final int WARM_UP = 3;
    private static final Goal SHARE_OF_RAW = Goal.atLeast(0.5);

    private final ProductUnderTest product;
    private final Databases databases;

    CycleBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
    }

    @Override
    public String name() {
        return "cycle";
    }

    @Override
    public void run(Results results) throws InterruptedException {
        PlanFill.fill(new JdbcTemplate(product.bean(DataSource.class)), CycleClient.REPORTS);
        CycleClient useCases = new UseCaseCycle(product);
        List<Double> own = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        try (HikariDataSource database = databases.migrated("raw_cycle");
                RawCycle raw = new RawCycle(database, product.bean(Deadlines.class))) {
            for (int repeat = -WARM_UP; repeat < REPEATS; repeat++) {
                double ownRate = rate(useCases);
                double rawRate = rate(raw);
                if (repeat >= 0) {
                    own.add(ownRate);
                    others.add(rawRate);
                }
            }
        }
        results.add(name(), "a cycle of %,d actions opens, product".formatted(CycleClient.REPORTS), "reports/s", new Samples(own));
        results.add(name(), "as many processes start, raw engine", "reports/s", new Samples(others));
        results.add(name(), "product over raw engine", "x", new Samples(own).over(new Samples(others)), SHARE_OF_RAW);
        Profile.of(useCases::openCycle).forEach((part, share) ->
                results.add(name(), "share of the opening's time: " + part, "%", new Samples(List.of(share))));
    }

    /** Reports asked for in a second. */
    private static double rate(CycleClient peer) {
        long start = System.nanoTime();
        peer.openCycle();
        return CycleClient.REPORTS / ((System.nanoTime() - start) / 1e9);
    }
}
