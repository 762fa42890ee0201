package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.DisputeBook;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.report.YearlyReports;
import org.stathouse.mpia.request.RequestReading;
import org.stathouse.testing.SignIn;

/**
 * What records staff ask for most, with 1,000 and 100,000 requests on one server, a twentieth of them open: the first page of the
 * deadline board, of the open requests, all that a request's page reads, and the yearly report.
 */
class RecordsBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(1_000, RequestFill.REQUESTS_IN_ALL);
    private static final int PAGE = 50;
    private static final int REPEATS = 7;
    private static final int WARM_UP = 20;
    private static final int CALLS = 20;
    private static final int REPORTS = 2;

    private static final RequestLists.DueFilter EVERY_DATE = new RequestLists.DueFilter(null, null, null, null, null, null);
    private static final RequestLists.RequestFilter ALL_OPEN = new RequestLists.RequestFilter(null, null, null, null, null, null, false);

    private final ProductUnderTest product;
    private final Databases databases;

    RecordsBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
    }

    /** A database of one size and what each took there. */
    private record Size(int requests, HikariDataSource database, CallTimes board, CallTimes queue, CallTimes page, CallTimes report) {

        List<CallTimes> all() {
            return List.of(board, queue, page, report);
        }
    }

    @Override
    public String name() {
        return "records";
    }

    @Override
    public void run(Results results) {
        product.bean(SignIn.class).as("records");
        List<Size> sizes = SIZES.stream().map(this::fill).toList();
        for (Size size : sizes) {
            product.moveTo(size.database());
            size.all().forEach(calls -> calls.warmUp(WARM_UP));
        }
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            for (Size size : sizes) {
                product.moveTo(size.database());
                size.all().forEach(CallTimes::block);
            }
        }
        product.moveHome();
        for (Size size : sizes) {
            report(results, size);
            size.database().close();
        }
    }

    private Size fill(int requests) {
        HikariDataSource database = databases.migrated("records_" + requests);
        RequestFill.fill(new JdbcTemplate(database), requests);
        RequestLists lists = product.bean(RequestLists.class);
        YearlyReports reports = product.bean(YearlyReports.class);
        AtomicInteger next = new AtomicInteger();
        return new Size(
                requests,
                database,
                new CallTimes(() -> lists.dates(EVERY_DATE, null, PAGE), CALLS),
                new CallTimes(() -> lists.page(ALL_OPEN, null, PAGE), CALLS),
                new CallTimes(() -> page(RequestFill.id(1 + next.getAndAdd(7919) % requests)), CALLS),
                new CallTimes(() -> reports.of(LocalDate.now().getYear() - 1, null), REPORTS));
    }

    /** What the page of a request reads. */
    private Object page(UUID request) {
        return List.of(
                product.bean(RequestReading.class).get(request),
                product.bean(ClockBook.class).of(request),
                product.bean(ExemptionBook.class).log(request),
                product.bean(FeeBook.class).account(request),
                product.bean(Correspondence.class).of(request),
                product.bean(DisputeBook.class).of(request));
    }

    private void report(Results results, Size size) {
        String at = ", %,d requests".formatted(size.requests());
        results.add(name(), "deadline board, first page" + at, "ms", size.board().medians());
        results.add(name(), "open requests, first page" + at, "ms", size.queue().medians());
        results.add(name(), "request page's reads" + at, "ms", size.page().medians());
        results.add(name(), "yearly report" + at, "ms", size.report().medians());
    }
}
