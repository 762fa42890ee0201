package org.stathouse.mpia.fee.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.fee.FeeWorkflow;
import org.stathouse.mpia.fee.NextStep;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the processes {@code mpia-fee} and {@code mpia-fee-waiver} what happened. */
@Component
class EngineFeeWorkflow implements FeeWorkflow {

    private final Processes processes;
    private final UserTasks tasks;

    EngineFeeWorkflow(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void begun(UUID request) {
        processes.start(FeeProcess.KEY, fee(request), Map.of(FeeProcess.REQUEST_ID, request.toString()));
    }

    @Override
    public void estimated(OpenTask task, boolean feeExpected) {
        tasks.complete(task.id(), Map.of(FeeProcess.FEE_EXPECTED, feeExpected));
    }

    @Override
    public void judged(OpenTask task, boolean approved) {
        tasks.complete(task.id(), Map.of(FeeProcess.APPROVED, approved));
    }

    @Override
    public void moved(UUID request, NextStep next) {
        processes.tell(FeeProcess.MOVED, fee(request), Map.of(FeeProcess.NEXT, next.name()));
    }

    @Override
    public void followedUp(OpenTask task, NextStep next) {
        tasks.complete(task.id(), Map.of(FeeProcess.NEXT, next.name()));
    }

    @Override
    public void ended(UUID request) {
        processes.tell(FeeProcess.ENDED, fee(request), Map.of());
    }

    @Override
    public void waiverAsked(UUID waiver) {
        processes.start(FeeProcess.WAIVER_KEY, waiver(waiver), Map.of(FeeProcess.WAIVER_ID, waiver.toString()));
    }

    @Override
    public void waiverDecided(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void waiverLapsed(UUID waiver) {
        processes.tell(FeeProcess.LAPSED, waiver(waiver), Map.of());
    }

    private static CaseRef fee(UUID request) {
        return new CaseRef(FeeProcess.KEY, request);
    }

    private static CaseRef waiver(UUID waiver) {
        return new CaseRef(FeeProcess.WAIVER_KEY, waiver);
    }
}
