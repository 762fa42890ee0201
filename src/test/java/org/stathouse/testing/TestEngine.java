package org.stathouse.testing;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;

/** Runs the engine's jobs by hand, in the test's own thread, when a test says so. */
@TestComponent
public class TestEngine {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final CurrentActor currentActor;

    TestEngine(ManagementService management, RuntimeService runtime, CurrentActor currentActor) {
        this.management = management;
        this.runtime = runtime;
        this.currentActor = currentActor;
    }

    /** Runs all jobs of a case that are due by the product's clock, those that they create included; a failure is thrown. */
    public void runDueJobs(CaseRef subject) {
        for (List<Job> due = dueJobs(subject); !due.isEmpty(); due = dueJobs(subject)) {
            String next = due.getFirst().getId();
            currentActor.asSystem(() -> management.executeJob(next));
        }
    }

    /** How many processes run for a case. */
    public long runningProcesses(CaseRef subject) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .count();
    }

    /** How many jobs and timers wait for a case, due or not. */
    public long waitingJobs(CaseRef subject) {
        return jobs(subject).size();
    }

    private List<Job> dueJobs(CaseRef subject) {
        Date now = ClockUtil.getCurrentTime();
        return jobs(subject).stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
                .sorted(Comparator.comparing(
                        Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private List<Job> jobs(CaseRef subject) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }
}
