package org.stathouse.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.UserTasks;

/**
 * The task list and what the signed-in person may do to a task: claim, release, reassign, complete. Looking never changes
 * anything. A task that somebody else took or finished meanwhile is a {@link Conflict}; one whose case the person may not
 * see is {@link NotFound}.
 */
@Service
@Transactional
public class TaskDesk {

    /** What counts as due soon, in working days. */
    private static final int SOON = 3;

    private final TaskRecords records;
    private final TaskPages pages;
    private final TaskRights rights;
    private final TaskHandlers handlers;
    private final WorkSubjects subjects;
    private final UserTasks engine;
    private final AuditTrail audit;
    private final TaskNotices notices;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskDesk(
            TaskRecords records,
            TaskPages pages,
            TaskRights rights,
            TaskHandlers handlers,
            WorkSubjects subjects,
            UserTasks engine,
            AuditTrail audit,
            TaskNotices notices,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.records = records;
        this.pages = pages;
        this.rights = rights;
        this.handlers = handlers;
        this.subjects = subjects;
        this.engine = engine;
        this.audit = audit;
        this.notices = notices;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** One page of open tasks, the most urgent first, from the cursor of the page before. */
    @Transactional(readOnly = true)
    public Slice<TaskRow> page(TaskFilter filter, @Nullable String after, int limit) {
        Actor actor = currentActor.get();
        Instant dueBefore =
                switch (filter.due()) {
                    case ANY -> null;
                    case OVERDUE -> clock.instant();
                    case TODAY -> deadlines.startOf(deadlines.today().plusDays(1));
                    case SOON -> deadlines.workingDays(SOON).plusSeconds(1);
                };
        Slice<TaskRecord> page = pages.page(actor, filter, subjects.typesSeenBy(actor), dueBefore, after, limit);
        return new Slice<>(rows(actor, page.items()), page.next());
    }

    /** How many open tasks a filter shows, counted up to {@link TaskCount#MOST}. */
    @Transactional(readOnly = true)
    public TaskCount count(TaskFilter filter) {
        int found = page(filter, null, TaskCount.MOST).items().size();
        return new TaskCount(found, found == TaskCount.MOST);
    }

    /** The ids of the open tasks that a filter shows, in its order, no more than {@code most}. */
    @Transactional(readOnly = true)
    public List<String> matching(TaskFilter filter, int most) {
        return page(filter, null, most).items().stream().map(TaskRow::id).toList();
    }

    /** A task, open or not, with what the person may do to it. */
    @Transactional(readOnly = true)
    public TaskView view(String taskId) {
        Actor actor = currentActor.get();
        TaskRecord task = visible(actor, taskId);
        if (!task.isOpen()) {
            return new TaskView(row(actor, task, false), false, false, false, false, null);
        }
        if (!engine.suspendedAmong(List.of(taskId)).isEmpty()) {
            return new TaskView(row(actor, task, true), false, false, false, false, Fault.of("workflow.suspended"));
        }
        Optional<Fault> againstClaim = rights.againstClaim(actor, task);
        boolean mine = actor.is(String.valueOf(task.assignee()));
        boolean own = mine || (task.assignee() == null && !Collections.disjoint(actor.groups(), task.groups()));
        return new TaskView(
                row(actor, task, false),
                againstClaim.isEmpty(),
                rights.againstRelease(actor, task).isEmpty(),
                rights.againstReassigning(actor, task).isEmpty(),
                rights.againstCompletion(actor, task).isEmpty(),
                own ? handlers.refusal(actor, task.toOpenTask()).orElse(null) : null);
    }

    /** All tasks of a case that the person may see, ended ones included, oldest first. */
    @Transactional(readOnly = true)
    public List<TaskRow> ofCase(CaseRef subject) {
        Actor actor = currentActor.get();
        subjects.requireSight(actor, subject);
        return rows(actor, records.ofCase(subject));
    }

    /** An open task as its form needs it. */
    @Transactional(readOnly = true)
    public OpenTask open(String taskId) {
        return open(currentActor.get(), taskId, null).toOpenTask();
    }

    /** The class of the command that completes this task. */
    @Transactional(readOnly = true)
    public Class<?> commandType(String taskId) {
        return handlers.commandType(open(currentActor.get(), taskId, null).formKey());
    }

    /** Makes the task the person's own. */
    public void claim(String taskId, @Nullable Long version) {
        Actor actor = currentActor.get();
        TaskRecord task = open(actor, taskId, version);
        if (task.assignee() != null) {
            throw new Conflict(Fault.of("worklist.claimedBy", people.nameOf(task.assignee())));
        }
        refuse(rights.againstClaim(actor, task));
        engine.claim(taskId, actor.username());
        record(task, "task.claimed", actor.displayName() + " claimed “" + task.name() + "”", actor.username());
    }

    /** Gives the task back to its groups. */
    public void release(String taskId, @Nullable Long version) {
        Actor actor = currentActor.get();
        TaskRecord task = open(actor, taskId, version);
        refuse(rights.againstRelease(actor, task));
        engine.release(taskId);
        record(task, "task.released", actor.displayName() + " gave “" + task.name() + "” back to its group", null);
    }

    /** Makes the task somebody else's and tells them. */
    public void reassign(String taskId, String username, @Nullable Long version) {
        Actor actor = currentActor.get();
        TaskRecord task = open(actor, taskId, version);
        refuse(rights.againstReassigning(actor, task));
        Person person = people.find(username)
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("assignee", "worklist.unknownPerson", username)));
        rights.againstAssignee(person, task).ifPresent(fault -> {
            throw new BusinessRuleViolation(fault);
        });
        engine.assign(taskId, username);
        String summary = actor.displayName() + " assigned “" + task.name() + "” to " + person.displayName();
        record(task, "task.reassigned", summary, username);
        if (!actor.is(username)) {
            notices.assigned(task, username, actor.displayName());
        }
    }

    /** Who could take the task on, by display name. */
    @Transactional(readOnly = true)
    public List<Person> candidates(String taskId) {
        Actor actor = currentActor.get();
        TaskRecord task = open(actor, taskId, null);
        refuse(rights.againstReassigning(actor, task));
        List<Person> asked = task.groups().isEmpty() ? people.active() : people.inGroups(task.groups());
        return asked.stream()
                .filter(person -> rights.againstAssignee(person, task).isEmpty())
                .toList();
    }

    /**
     * Completes a task of the person's own with the command of its form, in one transaction with what the case makes of it.
     *
     * @throws BusinessRuleViolation if the command breaks a rule; nothing has changed then
     */
    public void complete(String taskId, @Nullable Long version, Object command) {
        Actor actor = currentActor.get();
        TaskRecord task = open(actor, taskId, version);
        if (task.assignee() != null && !actor.is(task.assignee())) {
            throw new Conflict(Fault.of("worklist.claimedBy", people.nameOf(task.assignee())));
        }
        refuse(rights.againstCompletion(actor, task));
        handlers.complete(task.toOpenTask(), command);
    }

    /** To be called by a feature when a case's number, title or waiting person changed. */
    public void caseChanged(CaseRef subject) {
        records.refresh(subject, subjects.summarize(subject));
    }

    private TaskRecord visible(Actor actor, String taskId) {
        TaskRecord task = records.find(taskId).orElseThrow(() -> new NotFound(taskId));
        boolean asked = actor.is(String.valueOf(task.assignee())) || !Collections.disjoint(actor.groups(), task.groups());
        if (!asked) {
            subjects.requireSight(actor, task.subject());
        }
        return task;
    }

    private TaskRecord open(Actor actor, String taskId, @Nullable Long version) {
        TaskRecord task = visible(actor, taskId);
        if (!task.isOpen()) {
            throw new Conflict(Fault.of("worklist.ended", task.name(), people.nameOf(String.valueOf(task.endedBy()))));
        }
        if (version != null && version != task.version()) {
            throw new Conflict(Fault.of("worklist.changedMeanwhile"));
        }
        return task;
    }

    private static void refuse(Optional<Fault> fault) {
        fault.ifPresent(reason -> {
            throw new NotPermitted(reason);
        });
    }

    private void record(TaskRecord task, String action, String summary, @Nullable String assignee) {
        audit.record(new AuditEvent(
                task.subject(),
                action,
                summary,
                Collections.singletonMap("assignee", task.assignee()),
                Collections.singletonMap("assignee", assignee)));
    }

    private List<TaskRow> rows(Actor actor, List<TaskRecord> tasks) {
        Set<String> suspended = engine.suspendedAmong(
                tasks.stream().filter(TaskRecord::isOpen).map(TaskRecord::id).toList());
        return tasks.stream().map(task -> row(actor, task, suspended.contains(task.id()))).toList();
    }

    private TaskRow row(Actor actor, TaskRecord task, boolean suspended) {
        return new TaskRow(
                task.id(),
                task.elementId(),
                task.name(),
                task.formKey(),
                task.subject(),
                task.caseNumber(),
                task.caseTitle(),
                subjects.path(task.subject()),
                why(actor, task),
                task.groups(),
                task.assignee(),
                name(task.assignee()),
                task.waiting(),
                name(task.waiting()),
                task.createdAt(),
                task.dueAt(),
                deadlines.workingDaysLeft(task.dueAt()),
                task.isOpen() && task.dueAt().isBefore(clock.instant()),
                suspended,
                task.state(),
                task.endedAt(),
                task.endedBy(),
                name(task.endedBy()),
                task.version());
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }

    private static TaskRow.Why why(Actor actor, TaskRecord task) {
        if (actor.is(String.valueOf(task.assignee()))) {
            return TaskRow.Why.ASSIGNED;
        }
        if (!Collections.disjoint(actor.groups(), task.groups())) {
            return TaskRow.Why.GROUP;
        }
        return actor.is(String.valueOf(task.waiting())) ? TaskRow.Why.WAITING : TaskRow.Why.OVERSIGHT;
    }
}
