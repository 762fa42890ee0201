package org.stathouse.stat.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.session.AgencyPapers;
import org.stathouse.stat.session.Phase;
import org.stathouse.stat.session.SessionTimetable;
import org.stathouse.stat.session.SessionWorkflow;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.CaseTasks;

/** Tells the process {@code stat-session} what happened. */
@Component
class EngineSessionWorkflow implements SessionWorkflow {

    private static final String CASE_TYPE = "stat-session";

    /** The timer at which each step opens. */
    private static final Map<Phase, String> TIMERS = Map.of(
            Phase.FRAME, "Timer_FrameDay",
            Phase.INPUT, "Timer_InputDay",
            Phase.DRAFT, "Timer_DraftDay",
            Phase.REVIEW, "Timer_ReviewDay",
            Phase.REFRESH, "Timer_RefreshDay",
            Phase.RELEASE, "Timer_ReleaseDay",
            Phase.PACKET, "Timer_PacketDay");

    /** The task of each step that can wait while a session is planned. */
    private static final Map<Phase, String> TASKS = Map.of(
            Phase.FRAME, SessionProcess.FRAME,
            Phase.INPUT, SessionProcess.GIVE_INPUT,
            Phase.DRAFT, SessionProcess.DRAFT,
            Phase.REVIEW, SessionProcess.REVIEW,
            Phase.REFRESH, SessionProcess.REFRESH,
            Phase.RELEASE, SessionProcess.RELEASE,
            Phase.PACKET, SessionProcess.PACKET,
            Phase.SESSION, SessionProcess.HOLD);

    /** The timers at which the session's day begins, with preparation and without. */
    private static final List<String> DAYS = List.of("Timer_SessionDay", "Timer_TigerDay");

    private final Processes processes;
    private final UserTasks tasks;
    private final CaseTasks caseTasks;
    private final SessionTimetable timetable;
    private final Deadlines deadlines;

    EngineSessionWorkflow(Processes processes, UserTasks tasks, CaseTasks caseTasks, SessionTimetable timetable, Deadlines deadlines) {
        this.processes = processes;
        this.tasks = tasks;
        this.caseTasks = caseTasks;
        this.timetable = timetable;
        this.deadlines = deadlines;
    }

    @Override
    public void planned(UUID session, boolean prepared) {
        processes.start(
                SessionProcess.KEY,
                ref(session),
                Map.of(SessionProcess.SESSION_ID, session.toString(), SessionProcess.PREPARED, prepared));
    }

    @Override
    public boolean moved(UUID session, boolean preparable) {
        boolean preparedBefore = caseTasks.open(ref(session), SessionProcess.FORM_HOLD).isPresent();
        if (preparedBefore && preparable) {
            processes.tell(SessionProcess.MOVED_AHEAD, ref(session), Map.of());
            return true;
        }
        TIMERS.forEach((phase, timer) -> processes.reschedule(ref(session), timer, timetable.opens(session, phase)));
        processes.reschedule(ref(session), "Timer_InputOver", timetable.inputCloses(session));
        processes.reschedule(ref(session), "Timer_PacketCloses", timetable.packetCloses(session));
        processes.reschedule(ref(session), "Timer_MemoDay", timetable.memosOpen(session));
        processes.reschedule(ref(session), "Timer_MemoDate", timetable.memosLate(session));
        DAYS.forEach(timer -> processes.reschedule(ref(session), timer, timetable.dayBegins(session)));
        TASKS.forEach((phase, task) -> {
            LocalDate day = timetable.dueDay(session, phase);
            due(session, task, deadlines.closeOf(day), day);
        });
        due(session, SessionProcess.HAND_IN_MEMO, timetable.memosDue(session), timetable.memosDueDay(session));
        return false;
    }

    @Override
    public void cancelled(UUID session) {
        processes.tell(SessionProcess.CANCELLED, ref(session), Map.of());
    }

    @Override
    public void framed(UUID session) {
        complete(session, SessionProcess.FRAME);
    }

    @Override
    public void inputGiven(UUID session, @Nullable UUID agency) {
        completeFor(session, SessionProcess.FORM_GIVE_INPUT, agency);
    }

    @Override
    public void drafted(UUID session) {
        complete(session, SessionProcess.DRAFT);
    }

    @Override
    public void reviewed(UUID session, boolean approved) {
        tasks.complete(ref(session), SessionProcess.REVIEW, Map.of(SessionProcess.APPROVED, approved));
    }

    @Override
    public void refreshed(UUID session) {
        complete(session, SessionProcess.REFRESH);
    }

    @Override
    public void preMemoReleased(UUID session) {
        complete(session, SessionProcess.RELEASE);
    }

    @Override
    public void packetReady(UUID session) {
        complete(session, SessionProcess.PACKET);
    }

    @Override
    public void memoHandedIn(UUID session, @Nullable UUID agency) {
        completeFor(session, SessionProcess.FORM_HAND_IN_MEMO, agency);
    }

    @Override
    public void opened(UUID session) {
        DAYS.forEach(timer -> processes.fireNow(ref(session), timer));
    }

    @Override
    public void ended(UUID session) {
        complete(session, SessionProcess.HOLD);
    }

    @Override
    public void debriefed(UUID session) {
        complete(session, SessionProcess.DEBRIEF);
    }

    @Override
    public void memoIssued(UUID session) {
        complete(session, SessionProcess.ISSUE_MEMO);
    }

    @Override
    public void continuationAnswered(UUID session) {
        complete(session, SessionProcess.CONTINUATION);
    }

    /** Due date, reminder and the notice that it is overdue. */
    private void due(UUID session, String task, Instant due, LocalDate day) {
        String name = task.substring(task.indexOf('_'));
        processes.reschedule(ref(session), task, due);
        processes.reschedule(ref(session), "Reminder" + name, deadlines.reminderOf(day));
        processes.reschedule(ref(session), "Overdue" + name, due);
    }

    /** The use case has checked who may do the step; it is done whoever has claimed the task. */
    private void complete(UUID session, String elementId) {
        tasks.complete(ref(session), elementId, Map.of());
    }

    /** What came for an agency ends its task; where no task asks any more, it is only kept. */
    private void completeFor(UUID session, String formKey, @Nullable UUID agency) {
        caseTasks.allOpen(ref(session), formKey).stream()
                .filter(task -> Objects.equals(AgencyPapers.agencyOf(task), agency))
                .forEach(task -> tasks.complete(task.id(), Map.of()));
    }

    private static CaseRef ref(UUID session) {
        return new CaseRef(CASE_TYPE, session);
    }
}
