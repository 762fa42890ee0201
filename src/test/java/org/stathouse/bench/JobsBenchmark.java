package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The engine's jobs with the product's settings against its own defaults: how many jobs that do nothing it does in a second, and
 * what looking for due ones costs while 300,000 timers wait for their day.
 */
class JobsBenchmark implements Benchmark {

    private static final int REPEATS = 5;
    private static final int DUE = 20_000;
    private static final int DUE_BY_DEFAULTS = 2_000;
    private static final int WAITING = 300_000;
    private static final int POLLS = 200;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Goal TIMES_THE_DEFAULTS = Goal.atLeast(3);
    private static final Goal TIMES_FEWER_BUFFERS = Goal.atLeast(100);

    private final ProductUnderTest product;
    private final Databases databases;

    JobsBenchmark(ProductUnderTest product, Databases databases) {
        this.product = product;
        this.databases = databases;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public void run(Results results) throws InterruptedException {
        HikariDataSource own = databases.migrated("jobs_product");
        HikariDataSource stock = databases.migrated("jobs_defaults");
        new JdbcTemplate(stock).execute("drop index act_idx_job_duedate");
        product.moveTo(own);
        ProcessEngine defaults = RawEngine.startWithDefaultJobs(stock);
        try {
            JobPeer settings = new JobPeer(own, configuration(product.bean(ProcessEngine.class)), product.bean(SpringJobExecutor.class));
            JobPeer untouched = new JobPeer(stock, configuration(defaults), configuration(defaults).getJobExecutor());
            throughput(results, settings, untouched);
            idlePolls(results, settings, untouched);
        } finally {
            defaults.close();
            product.moveHome();
        }
    }

    private void throughput(Results results, JobPeer settings, JobPeer untouched) throws InterruptedException {
        List<Double> own = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int repeat = -1; repeat < REPEATS; repeat++) {
            double ownRate = settings.jobsPerSecond(DUE, LONGEST);
            double otherRate = untouched.jobsPerSecond(DUE_BY_DEFAULTS, LONGEST);
            if (repeat >= 0) {
                own.add(ownRate);
                others.add(otherRate);
            }
        }
        results.add(name(), "%,d due jobs, product's settings".formatted(DUE), "jobs/s", new Samples(own));
        results.add(name(), "%,d due jobs, engine's defaults".formatted(DUE_BY_DEFAULTS), "jobs/s", new Samples(others));
        results.add(name(), "product's settings over defaults", "x", new Samples(own).over(new Samples(others)), TIMES_THE_DEFAULTS);
    }

    private void idlePolls(Results results, JobPeer settings, JobPeer untouched) {
        settings.fillWithFutureTimers(WAITING);
        untouched.fillWithFutureTimers(WAITING);
        List<Double> own = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        List<Double> ownBuffers = new ArrayList<>();
        List<Double> otherBuffers = new ArrayList<>();
        for (int repeat = -1; repeat < REPEATS; repeat++) {
            JobPeer.PollCost ownCost = settings.costOfAPoll(POLLS);
            JobPeer.PollCost otherCost = untouched.costOfAPoll(POLLS);
            if (repeat >= 0) {
                own.add(ownCost.millis());
                ownBuffers.add(ownCost.buffers());
                others.add(otherCost.millis());
                otherBuffers.add(otherCost.buffers());
            }
        }
        String waiting = ", %,d timers waiting".formatted(WAITING);
        results.add(name(), "idle poll, product's settings" + waiting, "ms", new Samples(own));
        results.add(name(), "idle poll, engine's defaults" + waiting, "ms", new Samples(others));
        results.add(name(), "idle poll, product's settings" + waiting, "buffers", new Samples(ownBuffers));
        results.add(name(), "idle poll, engine's defaults" + waiting, "buffers", new Samples(otherBuffers));
        results.add(
                name(), "buffers of a poll, defaults over product's settings", "x",
                new Samples(otherBuffers).over(new Samples(ownBuffers)), TIMES_FEWER_BUFFERS);
    }

    private static ProcessEngineConfigurationImpl configuration(ProcessEngine engine) {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
