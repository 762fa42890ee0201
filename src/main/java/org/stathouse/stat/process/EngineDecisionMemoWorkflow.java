package org.stathouse.stat.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.team.DecisionMemoWorkflow;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code stat-decision-memo} what happened. */
@Component
class EngineDecisionMemoWorkflow implements DecisionMemoWorkflow {

    private final Processes processes;
    private final UserTasks tasks;

    EngineDecisionMemoWorkflow(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void requested(UUID memo, String writer) {
        processes.start(
                DecisionMemoProcess.KEY,
                ref(memo),
                Map.of(DecisionMemoProcess.MEMO_ID, memo.toString(), DecisionMemoProcess.WRITER, writer));
    }

    @Override
    public void written(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void decided(UUID memo, boolean sentBack) {
        processes.tell(DecisionMemoProcess.DECIDED, ref(memo), Map.of(DecisionMemoProcess.SENT_BACK, sentBack));
    }

    private static CaseRef ref(UUID memo) {
        return new CaseRef(DecisionMemoProcess.KEY, memo);
    }
}
