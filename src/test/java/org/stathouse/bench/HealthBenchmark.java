package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.health.Figure;
import org.stathouse.worklist.health.HealthFilter;
import org.stathouse.worklist.health.HealthOfWork;
import org.stathouse.worklist.health.HealthTable;
import org.stathouse.worklist.health.WorkSelection;

/**
 * Each part of the health of the work by itself, as the page asks for them one after another, with 10,000 and a million tasks of a year:
 * for TMO, who oversees all of them, of the whole City and of one agency; and the first page of the tasks behind a figure.
 */
class HealthBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(10_000, 1_000_000);
    private static final int PAGE = 50;
    private static final int REPEATS = 5;
    private static final int WARM_UP = 2;
    private static final int CALLS = 3;
    private static final Goal A_PART = Goal.atMost(1_000);
    private static final HealthFilter ONE_AGENCY = new HealthFilter(null, null, HealthFill.agency(), HealthFilter.Period.TWELVE_WEEKS);
    private static final HealthFilter ONE_YEAR = new HealthFilter(null, null, null, HealthFilter.Period.A_YEAR);

    private final ProductUnderTest product;
    private final Databases databases;
    private final HealthOfWork health;

    HealthBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
        this.health = product.bean(HealthOfWork.class);
    }

    /** A database of one size, and what each part took there. */
    private record Size(int tasks, HikariDataSource database, Map<String, CallTimes> parts) {}

    @Override
    public String name() {
        return "health";
    }

    @Override
    public void run(Results results) {
        product.bean(SignIn.class).as("tmo");
        List<Size> sizes = SIZES.stream().map(this::fill).toList();
        for (Size size : sizes) {
            product.moveTo(size.database());
            requireAllTasks(size.tasks());
            size.parts().values().forEach(part -> part.warmUp(WARM_UP));
        }
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            for (Size size : sizes) {
                product.moveTo(size.database());
                size.parts().values().forEach(CallTimes::block);
            }
        }
        product.moveHome();
        for (Size size : sizes) {
            Goal goal = size.tasks() == SIZES.getLast() ? A_PART : null;
            size.parts().forEach((part, calls) -> results.add(name(), part + ", %,d tasks".formatted(size.tasks()), "ms", calls.medians(), goal));
            size.database().close();
        }
    }

    private Size fill(int tasks) {
        HikariDataSource database = databases.migrated("health_" + tasks);
        HealthFill.fill(new JdbcTemplate(database), tasks);
        Map<String, CallTimes> parts = new LinkedHashMap<>();
        parts(parts, "", HealthFilter.ALL);
        parts(parts, " of one agency", ONE_AGENCY);
        parts.put("times of a year", new CallTimes(() -> health.times(ONE_YEAR), CALLS));
        WorkSelection overdue = WorkSelection.of(HealthFilter.ALL, Figure.OVERDUE);
        parts.put("a page behind a figure", new CallTimes(() -> health.behind(overdue, null, PAGE), CALLS));
        return new Size(tasks, database, parts);
    }

    private void parts(Map<String, CallTimes> parts, String of, HealthFilter filter) {
        parts.put("totals" + of, new CallTimes(() -> health.totals(filter), CALLS));
        for (HealthTable table : HealthTable.values()) {
            parts.put(table.name().toLowerCase(Locale.ROOT) + of, new CallTimes(() -> table.rows(health, filter), CALLS));
        }
    }

    private void requireAllTasks(int tasks) {
        if (health.totals(HealthFilter.ALL).open() != tasks / 5) {
            throw new IllegalStateException("Every open task must be counted");
        }
    }
}
