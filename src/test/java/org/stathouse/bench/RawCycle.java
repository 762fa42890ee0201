package org.stathouse.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.stathouse.calendar.Deadlines;

/**
 * The same two processes on nothing but the engine. Its one step that does something starts as many processes in one
 * transaction as the product's, and nothing with them.
 */
class RawCycle implements CycleClient, AutoCloseable {

    /** As many as {@link org.stathouse.status.CycleProgress} asks for in one transaction. */
    private static final int BATCH = 50;

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final ManagementService jobs;

    RawCycle(DataSource database, Deadlines deadlines) {
        Steps steps = new Steps(deadlines);
        engine = RawEngine.start(
                database,
                Map.of("deadlines", deadlines, "statusSteps", steps, "taskReminders", new RawEngine.Reminders()),
                "status/status-cycle.bpmn",
                "status/status-report.bpmn");
        runtime = engine.getRuntimeService();
        steps.runtime = runtime;
        jobs = engine.getManagementService();
    }

    @Override
    public void openCycle() {
        long before = reports();
        String cycle = UUID.randomUUID().toString();
        String instance = runtime.startProcessInstanceByKey("status-cycle", "status-cycle:" + cycle, Map.of("cycleId", cycle, "after", ""))
                .getId();
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).timers().singleResult().getId());
        Job next = next(instance);
        while (next != null) {
            jobs.executeJob(next.getId());
            next = next(instance);
        }
        if (reports() != before + REPORTS) {
            throw new IllegalStateException("The cycle has not asked for every report");
        }
    }

    private Job next(String instance) {
        return jobs.createJobQuery().processInstanceId(instance).messages().singleResult();
    }

    private long reports() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("status-report").count();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** What the processes call, without the doing. Public, as expressions need it. */
    public static class Steps {

        private final Deadlines deadlines;
        private RuntimeService runtime;

        Steps(Deadlines deadlines) {
            this.deadlines = deadlines;
        }

        public Instant opensAt(String cycleId) {
            return deadlines.openingOf(day(1));
        }

        public Instant cycleLocksAt(String cycleId) {
            return deadlines.closeOf(day(15));
        }

        public void openCycle(String cycleId) {}

        /** Starts the processes of the next batch; {@code after} is how many there are, empty at both ends. */
        public String askForReports(String cycleId, String after) {
            int asked = after.isEmpty() ? 0 : Integer.parseInt(after);
            for (int n = 0; n < BATCH && asked < REPORTS; n++, asked++) {
                String report = UUID.randomUUID().toString();
                runtime.startProcessInstanceByKey("status-report", "status-report:" + report, Map.of("reportId", report));
            }
            return asked < REPORTS ? Integer.toString(asked) : "";
        }

        public void tellReporters(String cycleId) {}

        public boolean closeCycle(String cycleId) {
            return true;
        }

        public String owner(String reportId) {
            return "owner";
        }

        public List<String> writerGroups(String reportId) {
            return List.of("TMO_LIAISON:00000000-0000-0000-0000-000000000001");
        }

        public LocalDate writeBy(String reportId) {
            return day(7);
        }

        public LocalDate reviewBy(String reportId) {
            return day(10);
        }

        public Instant reportLocksAt(String reportId) {
            return deadlines.closeOf(day(15));
        }

        public void lockReport(String reportId) {}

        private LocalDate day(int daysFromNow) {
            return deadlines.today().plusDays(daysFromNow);
        }
    }
}
