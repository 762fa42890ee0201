package org.stathouse.steerco.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.condition.ConditionWorkflow;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code steerco-condition} what happened. */
@Component
class EngineConditionWorkflow implements ConditionWorkflow {

    private static final String CASE_TYPE = "steerco-condition";

    private final Processes processes;
    private final UserTasks tasks;

    EngineConditionWorkflow(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void set(UUID condition, String owner) {
        processes.start(
                ConditionProcess.KEY,
                ref(condition),
                Map.of(ConditionProcess.CONDITION_ID, condition.toString(), ConditionProcess.OWNER, owner));
    }

    @Override
    public void handedIn(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void judged(OpenTask task, boolean verified) {
        tasks.complete(task.id(), Map.of(ConditionProcess.VERIFIED, verified));
    }

    @Override
    public void dueMoved(UUID condition) {
        processes.tell(ConditionProcess.DUE_MOVED, ref(condition), Map.of());
    }

    @Override
    public void waived(UUID condition) {
        processes.tell(ConditionProcess.WAIVED, ref(condition), Map.of());
    }

    private static CaseRef ref(UUID condition) {
        return new CaseRef(CASE_TYPE, condition);
    }
}
