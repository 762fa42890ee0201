package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.portfolio.Portfolio;
import org.stathouse.portfolio.PortfolioFilter;
import org.stathouse.portfolio.PortfolioView;
import org.stathouse.status.ReportRow;
import org.stathouse.status.StatusCycles;
import org.stathouse.testing.SignIn;

/**
 * All that the portfolio page asks to show a month: months, plans, pillars and agencies to choose from, heat map, trend over
 * twelve months, freshness, and the first page of who has not reported; with 200, 2,000 and 20,000 actions on one server.
 */
class PortfolioBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(200, 2_000, 20_000);
    private static final int FIRST_PAGE = 20;
    private static final int REPEATS = 9;
    private static final int WARM_UP = 30;
    private static final int CALLS = 10;
    private static final Goal TIMES_ITS_SMALLEST = Goal.atMost(15);

    private final ProductUnderTest product;
    private final Databases databases;
    private final Portfolio portfolio;
    private final StatusCycles cycles;
    private final PlanCatalog catalog;

    PortfolioBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
        this.portfolio = product.bean(Portfolio.class);
        this.cycles = product.bean(StatusCycles.class);
        this.catalog = product.bean(PlanCatalog.class);
    }

    /** A database of one size and what a page's queries took there. */
    private record Size(int actions, HikariDataSource database, CallTimes page) {}

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public void run(Results results) {
        product.bean(SignIn.class).as("tmo");
        List<Size> sizes = SIZES.stream().map(this::fill).toList();
        for (Size size : sizes) {
            product.moveTo(size.database());
            requireWhole(size.actions());
            size.page().warmUp(WARM_UP);
        }
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            for (Size size : sizes) {
                product.moveTo(size.database());
                size.page().block();
            }
        }
        product.moveHome();
        for (Size size : sizes) {
            String of = "page's queries, %,d actions x %d months".formatted(size.actions(), ReportFill.MONTHS);
            results.add(name(), of, "ms", size.page().medians());
            size.database().close();
        }
        results.add(
                name(),
                "time at %,d over time at %,d actions".formatted(SIZES.getLast(), SIZES.getFirst()),
                "x",
                sizes.getLast().page().medians().over(sizes.getFirst().page().medians()),
                TIMES_ITS_SMALLEST);
    }

    private Size fill(int actions) {
        HikariDataSource database = databases.migrated("portfolio_" + actions);
        JdbcTemplate tables = new JdbcTemplate(database);
        PlanFill.fill(tables, actions);
        ReportFill.fill(tables);
        return new Size(actions, database, new CallTimes(this::page, CALLS));
    }

    /** What the page asks for, in its order; answers how many actions it tells of. */
    private long page() {
        catalog.pillars();
        cycles.list();
        catalog.plans();
        catalog.agencies();
        PortfolioView view = portfolio.overview(PortfolioFilter.ALL);
        List<ReportRow> silent = portfolio.silent(PortfolioFilter.ALL, null, FIRST_PAGE).items();
        return view.total().total() + silent.size();
    }

    private void requireWhole(int actions) {
        PortfolioView view = portfolio.overview(PortfolioFilter.ALL);
        if (view.total().total() != actions || view.trend().size() != ReportFill.MONTHS || page() != actions + FIRST_PAGE) {
            throw new IllegalStateException("The page does not tell of every action and month");
        }
    }
}
