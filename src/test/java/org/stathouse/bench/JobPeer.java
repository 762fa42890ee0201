package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.jdbc.core.JdbcTemplate;

/** An engine with its job executor and the database that both work on. */
class JobPeer {

    private static final String BUFFERS = """
            select coalesce(heap_blks_hit, 0) + coalesce(heap_blks_read, 0) + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0)
            from pg_statio_user_tables where schemaname = current_schema() and relname = 'act_ru_job'""";

    private final JdbcTemplate database;
    private final HikariDataSource pool;
    private final ProcessEngineConfigurationImpl engine;
    private final JobExecutor jobExecutor;

    JobPeer(HikariDataSource pool, ProcessEngineConfigurationImpl engine, JobExecutor jobExecutor) {
        this.pool = pool;
        this.database = new JdbcTemplate(pool);
        this.engine = engine;
        this.jobExecutor = jobExecutor;
        engine.getJobHandlers().put(NoJob.TYPE, new NoJob());
    }

    /** What one look for due jobs costs when there are none; buffers are those of the table of jobs and its indexes. */
    record PollCost(double millis, double buffers) {}

    /** Makes jobs, lets the job executor do all of them and tells how many it did in a second. */
    double jobsPerSecond(int jobs, Duration longest) throws InterruptedException {
        JobFill.due(database, jobs);
        long start = System.nanoTime();
        if (engine.getProcessEngine() instanceof ProcessEngineImpl running) {
            jobExecutor.registerProcessEngine(running);
        }
        jobExecutor.start();
        try {
            Awaitility.await().atMost(longest).pollInterval(Duration.ofMillis(50)).until(this::isDone);
            return jobs / ((System.nanoTime() - start) / 1e9);
        } finally {
            jobExecutor.shutdown();
        }
    }

    private boolean isDone() {
        return Boolean.FALSE.equals(database.queryForObject("select exists (select 1 from act_ru_job)", Boolean.class));
    }

    void fillWithFutureTimers(int timers) {
        JobFill.future(database, timers);
    }

    PollCost costOfAPoll(int polls) {
        useOneConnection();
        CommandExecutor commands = engine.getCommandExecutorTxRequired();
        long before = buffers();
        long start = System.nanoTime();
        for (int poll = 0; poll < polls; poll++) {
            int due = commands.execute(new AcquireJobsCmd(jobExecutor)).size();
            if (due != 0) {
                throw new IllegalStateException(due + " jobs are due");
            }
        }
        double millis = (System.nanoTime() - start) / 1e6 / polls;
        return new PollCost(millis, (double) (buffers() - before) / polls);
    }

    private void useOneConnection() {
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(1);
        pool.getHikariPoolMXBean().softEvictConnections();
        Awaitility.await().until(() -> pool.getHikariPoolMXBean().getTotalConnections() <= 1);
    }

    /** What the one connection has read so far; it would tell the server only now and then. */
    private long buffers() {
        database.execute("select pg_stat_force_next_flush()");
        Long read = database.queryForObject(BUFFERS, Long.class);
        return read == null ? 0 : read;
    }
}
