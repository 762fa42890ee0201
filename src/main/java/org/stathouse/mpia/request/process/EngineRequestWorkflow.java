package org.stathouse.mpia.request.process;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.request.AssessmentWay;
import org.stathouse.mpia.request.RequestWorkflow;
import org.stathouse.mpia.request.RequestStepTimes;
import org.stathouse.mpia.request.WorkStep;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code mpia-request} what happened. */
@Component
class EngineRequestWorkflow implements RequestWorkflow {

    /** The tasks whose last day hangs on a legal date. */
    private static final Map<WorkStep, String> TASKS = new EnumMap<>(Map.of(
            WorkStep.VICTIM_NOTICE, RequestProcess.SEND_VICTIM_NOTICE,
            WorkStep.VICTIM_REPLY, RequestProcess.WEIGH_VICTIM_REPLY,
            WorkStep.REVIEW, RequestProcess.REVIEW,
            WorkStep.LAW, RequestProcess.LAW_REVIEW,
            WorkStep.APPROVE, RequestProcess.APPROVE,
            WorkStep.PETITION, RequestProcess.PETITION,
            WorkStep.RELEASE, RequestProcess.RELEASE));

    private final Processes processes;
    private final UserTasks tasks;
    private final CaseTasks caseTasks;
    private final RequestStepTimes times;
    private final Deadlines deadlines;

    EngineRequestWorkflow(Processes processes, UserTasks tasks, CaseTasks caseTasks, RequestStepTimes times, Deadlines deadlines) {
        this.processes = processes;
        this.tasks = tasks;
        this.caseTasks = caseTasks;
        this.times = times;
        this.deadlines = deadlines;
    }

    @Override
    public void begun(UUID request) {
        processes.start(RequestProcess.KEY, ref(request), Map.of(RequestProcess.REQUEST_ID, request.toString()));
    }

    @Override
    public void assessed(OpenTask task, AssessmentWay way) {
        tasks.complete(task.id(), Map.of(RequestProcess.WAY, way.name()));
    }

    @Override
    public void answerRecalled(UUID request) {
        tell(RequestProcess.ANSWER_RECALLED, request);
    }

    @Override
    public void clarified(UUID request) {
        tell(RequestProcess.CLARIFIED, request);
    }

    @Override
    public void searchAnswered(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void searchAdded(UUID request, UUID search) {
        processes.tell(RequestProcess.SEARCH_ADDED, ref(request), Map.of(RequestProcess.ADDED_SEARCH_ID, search.toString()));
    }

    @Override
    public void searchCancelled(UUID request, UUID agency) {
        String group = Grant.of(Role.RECORD_HOLDER, agency).group();
        caseTasks.allOpen(ref(request), RequestProcess.FORM_SEARCH).stream()
                .filter(task -> task.groups().contains(group))
                .forEach(task -> tasks.complete(task.id(), Map.of()));
    }

    @Override
    public void victimReplyWeighed(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void reviewed(OpenTask task, RequestStage next) {
        tasks.complete(task.id(), Map.of(RequestProcess.NEXT, next.name()));
    }

    @Override
    public void lawAnswered(OpenTask task, boolean agreed) {
        tasks.complete(task.id(), Map.of(RequestProcess.AGREED, agreed));
    }

    @Override
    public void decided(OpenTask task, Decided decided) {
        tasks.complete(task.id(), Map.of(RequestProcess.DECISION, decided.name()));
    }

    @Override
    public void petitionAnswered(OpenTask task, boolean petitioned) {
        tasks.complete(task.id(), Map.of(RequestProcess.PETITIONED, petitioned));
    }

    @Override
    public void courtOrdered(OpenTask task, boolean upheld) {
        Decided decided = upheld ? Decided.DENIED : Decided.RETURNED;
        tasks.complete(task.id(), Map.of(RequestProcess.DECISION, decided.name()));
    }

    @Override
    public void feeSettled(UUID request) {
        tell(RequestProcess.FEE_SETTLED, request);
    }

    @Override
    public void released(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void endedEarly(UUID request) {
        tell(RequestProcess.ENDED_EARLY, request);
    }

    @Override
    public void datesMoved(UUID request) {
        CaseRef subject = ref(request);
        TASKS.forEach((step, task) -> {
            LocalDate due = times.due(request, step);
            String name = task.substring(task.indexOf('_'));
            processes.reschedule(subject, task, deadlines.closeOf(due));
            processes.reschedule(subject, "Reminder" + name, deadlines.reminderOf(due));
            processes.reschedule(subject, "Overdue" + name, deadlines.closeOf(due));
        });
    }

    private void tell(String message, UUID request) {
        processes.tell(message, ref(request), Map.of());
    }

    private static CaseRef ref(UUID request) {
        return new CaseRef(RequestSummary.CASE_TYPE, request);
    }
}
