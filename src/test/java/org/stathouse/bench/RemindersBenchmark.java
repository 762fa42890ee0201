package org.stathouse.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.DemonstrationClock;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.catalog.StatForm;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.stat.item.OutsideItem;
import org.stathouse.stat.item.OutsideItems;
import org.stathouse.testing.SignIn;

/**
 * 20,000 items of a Stat are due on the same day: how long it takes on each of the three mornings on which their owners are reminded
 * until all reminders stand in the outbox. Each item is a process with timers of its own.
 */
class RemindersBenchmark implements Benchmark {

    private static final int ITEMS = 20_000;
    private static final int BATCH = 50;
    private static final int WORKING_DAYS_AHEAD = 20;
    private static final List<Integer> REMINDED_ON = List.of(-5, -1, 0);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final ProductUnderTest product;

    RemindersBenchmark(ProductUnderTest product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public void run(Results results) {
        WorkingCalendar calendar = product.bean(WorkingCalendar.class);
        LocalDate due = calendar.plusWorkingDays(product.bean(Deadlines.class).today(), WORKING_DAYS_AHEAD);
        double opening = openItems(due);
        List<Double> seconds = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (int day : REMINDED_ON) {
            double taken = secondsOfTheMorning(calendar.plusWorkingDays(due, day));
            seconds.add(taken);
            rates.add(ITEMS / taken);
        }
        results.add(name(), "%,d items opened, each with its process".formatted(ITEMS), "items/s", new Samples(List.of(ITEMS / opening)));
        results.add(name(), "%,d reminders of one morning in the outbox".formatted(ITEMS), "s", new Samples(seconds));
        results.add(name(), "reminders", "reminders/s", new Samples(rates));
    }

    private double openItems(LocalDate due) {
        UUID stat = product.bean(SignIn.class).as("analyst", () -> product.bean(Stats.class).add(form(due)).id());
        OutsideItems items = product.bean(OutsideItems.class);
        TransactionTemplate transaction = product.bean(TransactionTemplate.class);
        UUID system = UUID.randomUUID();
        NewItem content = new NewItem("Answer what the residents of the block asked", "owner", due, DeliverableType.TO_DO, null, null);
        long start = System.nanoTime();
        product.bean(SignIn.class).as("analyst", () -> {
            for (int first = 0; first < ITEMS; first += BATCH) {
                int from = first;
                transaction.executeWithoutResult(status -> {
                    for (int n = from; n < from + BATCH; n++) {
                        items.openFromOutside(new OutsideItem(stat, system, "Benchmark", "B-" + n, content));
                    }
                });
            }
        });
        return (System.nanoTime() - start) / 1e9;
    }

    /** Moves the clock to nine o'clock of the day and lets the job executor work until nothing is due any more. */
    private double secondsOfTheMorning(LocalDate day) {
        JdbcTemplate database = new JdbcTemplate(product.bean(DataSource.class));
        SpringJobExecutor jobs = product.bean(SpringJobExecutor.class);
        long before = reminders(database);
        product.bean(SignIn.class).as("admin", () -> product.bean(DemonstrationClock.class).moveTo(day));
        long start = System.nanoTime();
        jobs.registerProcessEngine((ProcessEngineImpl) product.bean(ProcessEngine.class));
        jobs.start();
        try {
            Awaitility.await().atMost(LONGEST).pollInterval(Duration.ofMillis(250)).until(() -> reminders(database) >= before + ITEMS);
            return (System.nanoTime() - start) / 1e9;
        } finally {
            jobs.shutdown();
        }
    }

    private static long reminders(JdbcTemplate database) {
        Long count = database.queryForObject("select count(*) from outbox_mail where kind = 'stat/item-reminder'", Long.class);
        return count == null ? 0 : count;
    }

    private static StatForm form(LocalDate firstDay) {
        return new StatForm(
                "BenchStat", "BENCHSTAT", "Mayor", "statchair", "analyst", Set.of("analyst"), Set.of(), Cadence.ONE_OFF,
                DayOfWeek.TUESDAY, LocalTime.of(10, 0), firstDay, "City Hall", "Everything at once", List.of(), false);
    }
}
