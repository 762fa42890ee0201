package org.stathouse.mpia.letter.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.LegalDatesMoved;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestClosed;
import org.stathouse.mpia.RequestDecided;
import org.stathouse.mpia.RequestReceived;
import org.stathouse.mpia.RequestReopened;
import org.stathouse.mpia.letter.LetterGone;
import org.stathouse.mpia.letter.watch.Alarm;
import org.stathouse.mpia.letter.watch.LegalWatch;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.Processes;

/** Tells the process {@code mpia-deadlines} what happens to its request, in the transaction in which it happens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeadlineEvents {

    private static final Map<Alarm, String> LETTER_TIMERS = new EnumMap<>(Map.of(
            Alarm.LETTER_DAY_8, "Timer_LetterDay8",
            Alarm.LETTER_DAY_9, "Timer_LetterDay9",
            Alarm.LETTER_DAY_10, "Timer_LetterDay10",
            Alarm.LETTER_DAY_10_NOON, "Timer_LetterDay10Noon"));

    private final Processes processes;
    private final LegalWatch watch;
    private final LetterTasks tasks;
    private final Deadlines deadlines;

    DeadlineEvents(Processes processes, LegalWatch watch, LetterTasks tasks, Deadlines deadlines) {
        this.processes = processes;
        this.watch = watch;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(RequestReceived received) {
        watch.begin(received.request());
        start(received.request());
    }

    /** After the clock has taken up the dates that still run. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RequestReopened reopened) {
        watch.begin(reopened.request());
        if (watch.letterRuns(reopened.request()) || watch.decisionRuns(reopened.request())) {
            processes.tellIfAwaited(DeadlinesProcess.CLOSED, ref(reopened.request()));
            start(reopened.request());
        }
    }

    @EventListener
    void on(RequestDecided decided) {
        processes.tellIfAwaited(DeadlinesProcess.DECIDED, ref(decided.request()));
    }

    @EventListener
    void on(RequestClosed closed) {
        processes.tellIfAwaited(DeadlinesProcess.CLOSED, ref(closed.request()));
    }

    @EventListener
    void on(LetterGone gone) {
        if (gone.kind() == LetterKind.TEN_DAY && !tasks.completePosting(gone.request())) {
            processes.tellIfAwaited(DeadlinesProcess.LETTER_GONE, ref(gone.request()));
        }
    }

    @EventListener
    void on(LegalDatesMoved moved) {
        UUID request = moved.request();
        watch.moved(request);
        if (watch.letterRuns(request)) {
            moveLetterTimers(request);
        }
        if (watch.decisionRuns(request)) {
            processes.tellIfAwaited(DeadlinesProcess.DATES_MOVED, ref(request));
        }
    }

    private void moveLetterTimers(UUID request) {
        CaseRef ref = ref(request);
        processes.reschedule(ref, DeadlinesProcess.DAY_TO_DRAFT, watch.draftAt(request));
        LETTER_TIMERS.forEach((alarm, timer) -> processes.reschedule(ref, timer, watch.at(request, alarm)));
        processes.reschedule(ref, DeadlinesProcess.LETTER_LATE, watch.lateAt(request));
        for (String task : DeadlinesProcess.LETTER_TASKS) {
            processes.reschedule(ref, "UserTask_" + task, deadlines.closeOf(watch.letterDay(request)));
            processes.reschedule(ref, "Reminder_" + task, deadlines.reminderOf(watch.letterDay(request)));
            processes.reschedule(ref, "Overdue_" + task, deadlines.closeOf(watch.letterDay(request)));
        }
    }

    private void start(UUID request) {
        processes.start(DeadlinesProcess.KEY, ref(request), Map.of(DeadlinesProcess.REQUEST_ID, request.toString()));
    }

    private static CaseRef ref(UUID request) {
        return new CaseRef(DeadlinesProcess.KEY, request);
    }
}
