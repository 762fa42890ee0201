package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.Role;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.bulk.BulkAction;
import org.stathouse.worklist.bulk.BulkSelection;
import org.stathouse.worklist.bulk.BulkState;
import org.stathouse.worklist.bulk.BulkView;
import org.stathouse.worklist.bulk.BulkWork;

/**
 * 10,000 open tasks become somebody else's by one order in the background, each a transaction with its rights, audit and result; and what
 * another person waits for the task list meanwhile. The peer sets the assignee of as many tasks by the engine alone, which neither
 * asks for rights nor tells anybody, each in a transaction of its own as well.
 */
class BulkBenchmark implements Benchmark {

    private static final int TASKS = 10_000;
    private static final int REPEATS = 3;
    private static final int PAGE = 50;
    private static final int WARM_UP = 100;
    private static final int CALLS_WITHOUT_ORDER = 200;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration BETWEEN_PAGES = Duration.ofMillis(100);
    private static final List<String> PEOPLE = List.of("bulk-one", "bulk-two");
    private static final Goal SECONDS = Goal.atMost(60);
    private static final Goal PAGE_MILLIS = Goal.atMost(150);

    private final ProductUnderTest product;
    private final Databases databases;

    BulkBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
    }

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public void run(Results results) throws InterruptedException {
        HikariDataSource own = databases.migrated("bulk");
        product.moveTo(own);
        try {
            fill();
            reassign(results);
        } finally {
            product.moveHome();
        }
        byEngine(results);
    }

    private void fill() {
        product.bean(DemoAccounts.class).run(new DefaultApplicationArguments());
        product.bean(SignIn.class).as("admin", () -> PEOPLE.forEach(username -> product.bean(AccountAdministration.class)
                .create(new NewAccount(username, "Person " + username, username + "@city.example", "a-long-passphrase-42", Set.of(Grant.of(Role.TMO))))));
        product.bean(SignIn.class).as("admin", () ->
                BulkTasks.open(product.bean(ProcessEngine.class), product.bean(PlatformTransactionManager.class), TASKS));
    }

    private void reassign(Results results) throws InterruptedException {
        Samples quiet = millisOfPages(CALLS_WITHOUT_ORDER);
        List<Double> seconds = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            String assignee = PEOPLE.get(repeat % PEOPLE.size());
            AtomicBoolean done = new AtomicBoolean();
            List<Double> pages = new ArrayList<>();
            Thread reader = Thread.ofPlatform().name("reader").start(() -> readUntil(done, pages));
            long start = System.nanoTime();
            BulkView order = product.bean(SignIn.class).as("tmo", () -> product.bean(BulkWork.class)
                    .order(new BulkAction.Reassign(assignee), new BulkSelection.Matching(TaskFilter.of(TaskFilter.Scope.ALL))));
            BulkView end = ended(order);
            seconds.add((System.nanoTime() - start) / 1e9);
            done.set(true);
            reader.join();
            busy.add(new Samples(pages).percentile(95));
            requireAll(end);
        }
        Samples taken = new Samples(seconds);
        results.add(name(), "reassign %,d tasks by one order".formatted(TASKS), "s", taken, SECONDS);
        results.add(name(), "reassign %,d tasks by one order".formatted(TASKS), "tasks/s", rate(taken));
        results.add(name(), "task list of another person meanwhile, p95", "ms", new Samples(busy), PAGE_MILLIS);
        results.add(name(), "task list of that person with no order running, p95", "ms", new Samples(List.of(quiet.percentile(95))));
    }

    private BulkView ended(BulkView order) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> look(order).state() != BulkState.RUNNING);
        return look(order);
    }

    private BulkView look(BulkView order) {
        return product.bean(SignIn.class).as("tmo", () -> product.bean(BulkWork.class).view(order.id()));
    }

    private static void requireAll(BulkView end) {
        if (end.done() != TASKS) {
            throw new IllegalStateException("Not all tasks were reassigned: " + end);
        }
    }

    private void readUntil(AtomicBoolean done, List<Double> pages) {
        while (!done.get()) {
            pages.add(millisOfOnePage());
            try {
                Thread.sleep(BETWEEN_PAGES);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Samples millisOfPages(int calls) {
        List<Double> millis = new ArrayList<>();
        for (int call = -WARM_UP; call < calls; call++) {
            double taken = millisOfOnePage();
            if (call >= 0) {
                millis.add(taken);
            }
        }
        return new Samples(millis);
    }

    /** The first page of what the groups have, and its first task opened. */
    private double millisOfOnePage() {
        return product.bean(SignIn.class).as("bulk-two", () -> {
            TaskDesk desk = product.bean(TaskDesk.class);
            long start = System.nanoTime();
            List<TaskRow> page = desk.page(TaskFilter.of(TaskFilter.Scope.ALL), null, PAGE).items();
            desk.view(page.getFirst().id());
            return (System.nanoTime() - start) / 1e6;
        });
    }

    private void byEngine(Results results) {
        HikariDataSource own = databases.migrated("bulk_engine");
        ProcessEngine engine = RawEngine.startWithDefaultJobs(own);
        try {
            BulkTasks.open(engine, new DataSourceTransactionManager(own), TASKS);
            new JdbcTemplate(own).execute("vacuum analyze");
            TaskService tasks = engine.getTaskService();
            List<String> ids = tasks.createTaskQuery().list().stream().map(Task::getId).toList();
            List<Double> seconds = new ArrayList<>();
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                String assignee = PEOPLE.get(repeat % PEOPLE.size());
                long start = System.nanoTime();
                ids.forEach(task -> tasks.setAssignee(task, assignee));
                seconds.add((System.nanoTime() - start) / 1e9);
            }
            results.add(name(), "set the assignee of %,d tasks by the engine alone".formatted(TASKS), "tasks/s", rate(new Samples(seconds)));
        } finally {
            engine.close();
        }
    }

    private static Samples rate(Samples seconds) {
        return new Samples(seconds.values().stream().map(taken -> TASKS / taken).toList());
    }
}
