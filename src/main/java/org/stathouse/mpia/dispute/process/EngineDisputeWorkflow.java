package org.stathouse.mpia.dispute.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.dispute.DisputeWorkflow;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code mpia-dispute} what happened. */
@Component
class EngineDisputeWorkflow implements DisputeWorkflow {

    private final Processes processes;
    private final UserTasks tasks;

    EngineDisputeWorkflow(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void opened(UUID dispute, boolean court) {
        processes.start(
                DisputeProcess.KEY, ref(dispute), Map.of(DisputeProcess.DISPUTE_ID, dispute.toString(), DisputeProcess.COURT, court));
    }

    @Override
    public void packetSent(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void answered(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void ended(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void endedEarly(UUID dispute) {
        processes.tell(DisputeProcess.ENDED, ref(dispute), Map.of());
    }

    @Override
    public void answerMoved(UUID dispute, Instant due, Instant reminder) {
        for (String task : List.of("PreparePacket", "FileAnswer")) {
            move(dispute, task, due, reminder);
        }
    }

    @Override
    public void resultMoved(UUID dispute, Instant due, Instant reminder) {
        move(dispute, "RecordResult", due, reminder);
    }

    private void move(UUID dispute, String task, Instant due, Instant reminder) {
        processes.reschedule(ref(dispute), "UserTask_" + task, due);
        processes.reschedule(ref(dispute), "Overdue_" + task, due);
        processes.reschedule(ref(dispute), "Reminder_" + task, reminder);
    }

    private static CaseRef ref(UUID dispute) {
        return new CaseRef(DisputeProcess.KEY, dispute);
    }
}
