package org.stathouse.intake.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.intake.DecisionOutcome;
import org.stathouse.intake.IntakeWorkflow;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code action-intake} what happened. */
@Component
class EngineIntakeWorkflow implements IntakeWorkflow {

    private static final String CASE_TYPE = "proposal";

    private final Processes processes;
    private final UserTasks tasks;

    EngineIntakeWorkflow(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void submitted(UUID proposal, String proposer, String owner) {
        processes.start(
                IntakeProcess.KEY,
                new CaseRef(CASE_TYPE, proposal),
                Map.of(
                        IntakeProcess.PROPOSAL_ID, proposal.toString(),
                        IntakeProcess.PROPOSER, proposer,
                        IntakeProcess.OWNER, owner));
    }

    @Override
    public void completenessChecked(OpenTask task, boolean complete) {
        tasks.complete(task.id(), Map.of(IntakeProcess.COMPLETE, complete));
    }

    @Override
    public void resubmitted(OpenTask task, String owner) {
        tasks.complete(task.id(), Map.of(IntakeProcess.OWNER, owner));
    }

    @Override
    public void categorized(OpenTask task, boolean admitted) {
        tasks.complete(task.id(), Map.of(IntakeProcess.ADMITTED, admitted));
    }

    @Override
    public void scored(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void discussed(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void recommended(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void decided(OpenTask task, DecisionOutcome outcome, @Nullable Instant returnsAt) {
        tasks.complete(
                task.id(),
                returnsAt == null
                        ? Map.of(IntakeProcess.DECISION, outcome.name())
                        : Map.of(IntakeProcess.DECISION, outcome.name(), IntakeProcess.DEFERRED_UNTIL, Date.from(returnsAt)));
    }

    @Override
    public void setUpStepDone(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void withdrawn(UUID proposal) {
        processes.tell(IntakeProcess.WITHDRAWN, new CaseRef(CASE_TYPE, proposal), Map.of());
    }
}
