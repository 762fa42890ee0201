package org.stathouse.adjudication.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.adjudication.RedCaseWorkflow;
import org.stathouse.adjudication.RedOutcome;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code red-adjudication} what happened. */
@Component
class EngineRedCaseWorkflow implements RedCaseWorkflow {

    private static final String CASE_TYPE = "red-case";

    private final Processes processes;
    private final UserTasks tasks;

    EngineRedCaseWorkflow(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void opened(UUID redCase) {
        start(redCase, false);
    }

    @Override
    public void reopened(UUID redCase) {
        start(redCase, true);
    }

    private void start(UUID redCase, boolean reopened) {
        processes.start(
                RedAdjudicationProcess.KEY,
                ref(redCase),
                Map.of(RedAdjudicationProcess.CASE_ID, redCase.toString(), RedAdjudicationProcess.REOPENED, reopened));
    }

    @Override
    public void validated(OpenTask task, boolean confirmed) {
        tasks.complete(task.id(), Map.of(RedAdjudicationProcess.CONFIRMED, confirmed));
    }

    @Override
    public void planHandedIn(OpenTask task, boolean toChampion) {
        tasks.complete(task.id(), Map.of(RedAdjudicationProcess.TO_CHAMPION, toChampion));
    }

    @Override
    public void championAnswered(OpenTask task, boolean resolved) {
        tasks.complete(task.id(), Map.of(RedAdjudicationProcess.RESOLVED, resolved, RedAdjudicationProcess.PAUSED, false));
    }

    @Override
    public void onAgenda(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void decided(OpenTask task, RedOutcome outcome, @Nullable Instant resumesAt) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(RedAdjudicationProcess.OUTCOME, outcome.name());
        variables.put(RedAdjudicationProcess.PAUSED, resumesAt != null);
        if (resumesAt != null) {
            variables.put(RedAdjudicationProcess.RESUMES_AT, Date.from(resumesAt));
        }
        tasks.complete(task.id(), variables);
    }

    @Override
    public void conditionSlipped(UUID redCase) {
        tell(RedAdjudicationProcess.CONDITION_SLIPPED, redCase);
    }

    @Override
    public void conditionsClosed(UUID redCase) {
        tell(RedAdjudicationProcess.CONDITIONS_CLOSED, redCase);
    }

    @Override
    public void evidenceVerified(OpenTask task, boolean holds) {
        tasks.complete(task.id(), Map.of(RedAdjudicationProcess.EVIDENCE_HOLDS, holds));
    }

    @Override
    public void recoveryReported(UUID redCase) {
        tell(RedAdjudicationProcess.REPORT_HELD, redCase);
    }

    @Override
    public void recoveryAnswered(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void recoveryMoot(UUID redCase) {
        tell(RedAdjudicationProcess.RECOVERY_MOOT, redCase);
    }

    @Override
    public void ownerChanged(UUID redCase) {
        tell(RedAdjudicationProcess.OWNER_CHANGED, redCase);
    }

    @Override
    public void closed(UUID redCase) {
        tell(RedAdjudicationProcess.CLOSED, redCase);
    }

    private void tell(String message, UUID redCase) {
        processes.tell(message, ref(redCase), Map.of());
    }

    private static CaseRef ref(UUID redCase) {
        return new CaseRef(CASE_TYPE, redCase);
    }
}
