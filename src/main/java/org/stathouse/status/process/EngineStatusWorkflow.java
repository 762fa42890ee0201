package org.stathouse.status.process;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.CaseRef;
import org.stathouse.status.StatusWorkflow;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;

/** Tells the processes {@code status-cycle}, {@code status-report} and {@code status-ask} what happened. */
@Component
class EngineStatusWorkflow implements StatusWorkflow {

    private final Processes processes;
    private final UserTasks tasks;
    private final Deadlines deadlines;

    EngineStatusWorkflow(Processes processes, UserTasks tasks, Deadlines deadlines) {
        this.processes = processes;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @Override
    public void planned(UUID cycle) {
        processes.start(
                StatusCycleProcess.KEY,
                cycle(cycle),
                Map.of(StatusCycleProcess.CYCLE_ID, cycle.toString(), StatusCycleProcess.AFTER, ""));
    }

    @Override
    public void moved(UUID cycle, Instant opensAt, Instant lockAt) {
        processes.reschedule(cycle(cycle), StatusCycleProcess.OPENING, opensAt);
        processes.reschedule(cycle(cycle), StatusCycleProcess.LOCK, lockAt);
    }

    @Override
    public void asked(UUID report) {
        processes.start(StatusReportProcess.KEY, report(report), Map.of(StatusReportProcess.REPORT_ID, report.toString()));
    }

    @Override
    public void moved(UUID report, Times times) {
        CaseRef subject = report(report);
        Instant writeBy = deadlines.closeOf(times.writeBy());
        Instant reviewBy = deadlines.closeOf(times.reviewBy());
        processes.reschedule(subject, StatusReportProcess.REMINDER_WRITE, deadlines.reminderOf(times.writeBy()));
        processes.reschedule(subject, StatusReportProcess.OVERDUE_WRITE, writeBy);
        processes.reschedule(subject, StatusReportProcess.WRITE, writeBy);
        processes.reschedule(subject, StatusReportProcess.REMINDER_REVIEW, deadlines.reminderOf(times.reviewBy()));
        processes.reschedule(subject, StatusReportProcess.OVERDUE_REVIEW, reviewBy);
        processes.reschedule(subject, StatusReportProcess.REVIEW, reviewBy);
        processes.reschedule(subject, StatusReportProcess.LOCK, times.lockAt());
    }

    @Override
    public void submitted(UUID report) {
        tasks.complete(report(report), StatusReportProcess.WRITE, Map.of());
    }

    @Override
    public void reviewed(UUID report, boolean accepted) {
        tasks.complete(report(report), StatusReportProcess.REVIEW, Map.of(StatusReportProcess.ACCEPTED, accepted));
    }

    @Override
    public void askMade(UUID ask) {
        processes.start(StatusAskProcess.KEY, ask(ask), Map.of(StatusAskProcess.ASK_ID, ask.toString()));
    }

    @Override
    public void askAnswered(UUID ask) {
        tasks.complete(ask(ask), StatusAskProcess.ANSWER, Map.of());
    }

    @Override
    public void askWithdrawn(UUID ask) {
        processes.tell(StatusAskProcess.WITHDRAWN, ask(ask), Map.of());
    }

    private static CaseRef cycle(UUID id) {
        return new CaseRef("status-cycle", id);
    }

    private static CaseRef report(UUID id) {
        return new CaseRef("status-report", id);
    }

    private static CaseRef ask(UUID id) {
        return new CaseRef("status-ask", id);
    }
}
