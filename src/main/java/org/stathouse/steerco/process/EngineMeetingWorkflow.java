package org.stathouse.steerco.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.meeting.MeetingDates;
import org.stathouse.steerco.meeting.MeetingWorkflow;
import org.stathouse.steerco.meeting.PacketTimes;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code steerco-meeting} what happened. */
@Component
class EngineMeetingWorkflow implements MeetingWorkflow {

    private static final String CASE_TYPE = "steerco-meeting";

    private final Processes processes;
    private final UserTasks tasks;
    private final CaseTasks caseTasks;
    private final Deadlines deadlines;
    private final PacketTimes times;

    EngineMeetingWorkflow(Processes processes, UserTasks tasks, CaseTasks caseTasks, Deadlines deadlines, PacketTimes times) {
        this.processes = processes;
        this.tasks = tasks;
        this.caseTasks = caseTasks;
        this.deadlines = deadlines;
        this.times = times;
    }

    @Override
    public void planned(UUID meeting) {
        processes.start(MeetingProcess.KEY, ref(meeting), Map.of(MeetingProcess.MEETING_ID, meeting.toString()));
    }

    @Override
    public void moved(UUID meeting, LocalDate day, MeetingDates dates) {
        processes.reschedule(ref(meeting), MeetingProcess.CUT_OFF, deadlines.closeOf(dates.cutOff()));
        processes.reschedule(ref(meeting), MeetingProcess.AGENDA_STANDS, times.agendaStands(dates));
        processes.reschedule(ref(meeting), MeetingProcess.PACKET_DAY_OPENS, times.opening(dates));
        processes.reschedule(ref(meeting), MeetingProcess.PACKET_DAY_CLOSES, times.release(dates));
        taskDue(meeting, MeetingProcess.PREPARE_AGENDA, dates.cutOff());
        taskDue(meeting, MeetingProcess.RELEASE_PACKET, dates.packetDue());
        taskDue(meeting, MeetingProcess.HOLD_MEETING, day);
    }

    @Override
    public void agendaReopened(UUID meeting) {
        processes.tell(MeetingProcess.AGENDA_REOPENED, ref(meeting), Map.of());
    }

    @Override
    public void cancelled(UUID meeting) {
        processes.tell(MeetingProcess.CANCELLED, ref(meeting), Map.of());
    }

    @Override
    public void agendaPrepared(UUID meeting) {
        complete(meeting, MeetingProcess.FORM_PREPARE_AGENDA, Map.of());
    }

    @Override
    public void packetReleased(UUID meeting) {
        complete(meeting, MeetingProcess.FORM_RELEASE_PACKET, Map.of());
    }

    @Override
    public void ended(UUID meeting) {
        complete(meeting, MeetingProcess.FORM_HOLD_MEETING, Map.of());
    }

    @Override
    public void minutesDrafted(UUID meeting) {
        complete(meeting, MeetingProcess.FORM_DRAFT_MINUTES, Map.of());
    }

    @Override
    public void minutesReviewed(UUID meeting, boolean approved) {
        complete(meeting, MeetingProcess.FORM_APPROVE_MINUTES, Map.of(MeetingProcess.APPROVED, approved));
    }

    /** Due date, reminder and the notice that it is overdue. */
    private void taskDue(UUID meeting, String task, LocalDate day) {
        String name = task.substring(task.indexOf('_'));
        processes.reschedule(ref(meeting), task, deadlines.closeOf(day));
        processes.reschedule(ref(meeting), "Reminder" + name, deadlines.reminderOf(day));
        processes.reschedule(ref(meeting), "Overdue" + name, deadlines.closeOf(day));
    }

    /** The use case has checked who may do the step; it is done whoever has claimed the task. */
    private void complete(UUID meeting, String formKey, Map<String, Object> variables) {
        OpenTask task = caseTasks.open(ref(meeting), formKey).orElseThrow(() -> new Conflict(Fault.of("workflow.taskIsGone")));
        tasks.complete(task.id(), variables);
    }

    private static CaseRef ref(UUID meeting) {
        return new CaseRef(CASE_TYPE, meeting);
    }
}
