package org.stathouse.stat.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.item.EscalationLevel;
import org.stathouse.stat.item.ItemWorkflow;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.CaseTasks;

/** Tells the process {@code stat-follow-up} what happened. */
@Component
class EngineItemWorkflow implements ItemWorkflow {

    private static final String CASE_TYPE = "stat-item";

    private final Processes processes;
    private final UserTasks tasks;
    private final CaseTasks caseTasks;

    EngineItemWorkflow(Processes processes, UserTasks tasks, CaseTasks caseTasks) {
        this.processes = processes;
        this.tasks = tasks;
        this.caseTasks = caseTasks;
    }

    @Override
    public void issued(UUID item) {
        processes.start(FollowUpProcess.KEY, ref(item), Map.of(FollowUpProcess.ITEM_ID, item.toString()));
    }

    @Override
    public void answered(UUID item) {
        tasks.complete(ref(item), FollowUpProcess.ANSWER, outcome(ItemStatus.ANSWERED));
    }

    @Override
    public void verified(UUID item, boolean closed) {
        tasks.complete(ref(item), FollowUpProcess.VERIFY, Map.of(FollowUpProcess.CLOSED, closed));
    }

    @Override
    public void extensionAsked(UUID item) {
        processes.tell(FollowUpProcess.EXTENSION_ASKED, ref(item), Map.of());
    }

    @Override
    public void extensionDecided(UUID item, boolean granted) {
        tasks.complete(
                ref(item),
                FollowUpProcess.DECIDE_EXTENSION,
                Map.of(FollowUpProcess.GRANTED, granted, FollowUpProcess.OUTCOME, ItemStatus.OPEN.name()));
    }

    @Override
    public void escalationTaken(UUID item, EscalationLevel by, boolean goesUp) {
        String task = switch (by) {
            case ANALYST -> FollowUpProcess.ESCALATE;
            case DEPUTY -> FollowUpProcess.TAKE_UP;
            case CHAIR -> throw new IllegalArgumentException("There is nobody above the chair");
        };
        tasks.complete(ref(item), task, Map.of(FollowUpProcess.GOES_UP, goesUp));
    }

    @Override
    public void chairDecided(UUID item, ItemStatus status) {
        tasks.complete(ref(item), FollowUpProcess.DECIDE, outcome(status));
    }

    @Override
    public void reassigned(UUID item, String owner) {
        caseTasks.open(ref(item), FollowUpProcess.FORM_ANSWER).ifPresent(task -> tasks.assign(task.id(), owner));
    }

    @Override
    public void withdrawn(UUID item) {
        processes.tell(FollowUpProcess.WITHDRAWN, ref(item), Map.of());
    }

    private static Map<String, Object> outcome(ItemStatus status) {
        return Map.of(FollowUpProcess.OUTCOME, status.name());
    }

    private static CaseRef ref(UUID item) {
        return new CaseRef(CASE_TYPE, item);
    }
}
