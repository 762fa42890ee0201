package org.stathouse.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/**
 * Puts tasks off: a task with a follow-up date stays out of the lists until that day, in the City's time zone. When it changes hands or
 * its due time moves, it is back at once.
 */
@Service
@Transactional
public class FollowUps {

    /** So many of those whose day has come are taken back in one transaction. */
    private static final int BATCH = 100;

    private final TaskAccess access;
    private final StandInActors actors;
    private final TaskRecords records;
    private final TaskRights rights;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final DateTexts dates;
    private final Clock clock;

    FollowUps(
            TaskAccess access,
            StandInActors actors,
            TaskRecords records,
            TaskRights rights,
            AuditTrail audit,
            CurrentActor currentActor,
            Deadlines deadlines,
            WorkingCalendar calendar,
            DateTexts dates,
            Clock clock) {
        this.access = access;
        this.actors = actors;
        this.records = records;
        this.rights = rights;
        this.audit = audit;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Puts a task off to a working day, or back into the list at once where there is none.
     *
     * @throws NotPermitted to whoever neither has the task nor supervises it
     * @throws BusinessRuleViolation if the day is past, no working day, after the task is due, or too far off for an overdue one
     * @throws org.stathouse.shared.Conflict if the task has ended, or was changed since that version
     */
    public void set(String taskId, @Nullable LocalDate day, @Nullable Long version) {
        Actor signedIn = currentActor.get();
        TaskRecord task = access.open(signedIn, taskId, version);
        Actor actor = actors.on(signedIn, task);
        rights.againstFollowUp(actor, task).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        if (day == null ? task.followUp() == null : day.equals(task.followUp())) {
            return;
        }
        if (day != null) {
            require(task, day);
        }
        records.followUp(taskId, day);
        String summary = day == null
                ? actor.displayName() + " took “" + task.name() + "” up again"
                : actor.displayName() + " put “" + task.name() + "” off until " + dates.date(day);
        record(task, day, day == null ? "task.resumed" : "task.postponed", summary);
    }

    /** Takes some of those tasks back whose day has come, and says whether there may be more. */
    boolean takeUp() {
        LocalDate today = deadlines.today();
        List<TaskRecord> due = records.toFollowUp(today, BATCH);
        for (TaskRecord task : due) {
            if (records.takeUp(task.id(), today)) {
                record(task, null, "task.resumed", "“" + task.name() + "” is to be followed up today");
            }
        }
        return due.size() == BATCH;
    }

    private void require(TaskRecord task, LocalDate day) {
        LocalDate today = deadlines.today();
        List<Fault> faults = FollowUpPolicy.faults(new FollowUpPolicy.Asked(
                day,
                today,
                task.dueAt().atZone(deadlines.zone()).toLocalDate(),
                task.dueAt().isBefore(clock.instant()),
                calendar.isWorkingDay(day),
                calendar.workingDaysBetween(today, day)));
        if (!faults.isEmpty()) {
            throw new BusinessRuleViolation(faults);
        }
    }

    private void record(TaskRecord task, @Nullable LocalDate day, String action, String summary) {
        audit.record(new AuditEvent(
                task.subject(),
                action,
                summary,
                Collections.singletonMap("followUp", task.followUp()),
                Collections.singletonMap("followUp", day)));
    }
}
