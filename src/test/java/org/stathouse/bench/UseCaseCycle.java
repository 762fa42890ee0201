package org.stathouse.bench;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.stathouse.identity.CurrentActor;
import org.stathouse.status.CycleState;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportState;
import org.stathouse.status.StatusCycles;

/**
 * The product's whole way: reports, their processes, task list, audit trail and notices. Each cycle plans the next month's;
 * its timer runs early, and its jobs run in the caller's thread.
 */
class UseCaseCycle implements CycleClient {

    private final StatusCycles cycles;
    private final CurrentActor currentActor;
    private final RuntimeService runtime;
    private final ManagementService jobs;

    UseCaseCycle(ProductUnderTest product) {
        cycles = product.bean(StatusCycles.class);
        currentActor = product.bean(CurrentActor.class);
        runtime = product.bean(RuntimeService.class);
        jobs = product.bean(ManagementService.class);
    }

    @Override
    public void openCycle() {
        CycleView cycle = cycles.list().stream()
                .filter(one -> one.state() == CycleState.PLANNED)
                .min(Comparator.comparing(CycleView::month))
                .orElseThrow();
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey("status-cycle:" + cycle.id())
                .singleResult()
                .getId();
        currentActor.asSystem(() -> open(instance));
        Map<ReportState, Long> asked = cycles.counts(cycle.month());
        if (!asked.equals(Map.of(ReportState.NOT_STARTED, (long) REPORTS))) {
            throw new IllegalStateException("The cycle has not asked for every report: " + asked);
        }
    }

    private void open(String instance) {
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).timers().singleResult().getId());
        Optional<Job> next = next(instance);
        while (next.isPresent()) {
            jobs.executeJob(next.get().getId());
            next = next(instance);
        }
    }

    private Optional<Job> next(String instance) {
        return Optional.ofNullable(jobs.createJobQuery().processInstanceId(instance).messages().singleResult());
    }
}
