package org.stathouse.worklist;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.UserTasks;

/**
 * The task list and what the signed-in person may do to a task: claim, release, reassign, complete. Looking never changes
 * anything. A task that somebody else took or finished meanwhile is a {@link Conflict}; one whose case the person may not
 * see is {@link org.stathouse.shared.NotFound}.
 */
@Service
@Transactional
public class TaskDesk {

    private final TaskAccess access;
    private final TaskRecords records;
    private final TaskPages pages;
    private final StandInActors actors;
    private final TaskQueries queries;
    private final TaskRows rows;
    private final TaskRights rights;
    private final TaskHandlers handlers;
    private final WorkSubjects subjects;
    private final UserTasks engine;
    private final AuditTrail audit;
    private final TaskNotices notices;
    private final People people;
    private final CurrentActor currentActor;

    TaskDesk(
            TaskAccess access,
            TaskRecords records,
            TaskPages pages,
            StandInActors actors,
            TaskQueries queries,
            TaskRows rows,
            TaskRights rights,
            TaskHandlers handlers,
            WorkSubjects subjects,
            UserTasks engine,
            AuditTrail audit,
            TaskNotices notices,
            People people,
            CurrentActor currentActor) {
        this.access = access;
        this.records = records;
        this.pages = pages;
        this.actors = actors;
        this.queries = queries;
        this.rows = rows;
        this.rights = rights;
        this.handlers = handlers;
        this.subjects = subjects;
        this.engine = engine;
        this.audit = audit;
        this.notices = notices;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** One page of open tasks, in the order of the filter, from the cursor of the page before. */
    @Transactional(readOnly = true)
    public Slice<TaskRow> page(TaskFilter filter, @Nullable String after, int limit) {
        Actor actor = currentActor.get();
        Slice<TaskRecord> page = pages.page(queries.of(actor, filter), after, limit);
        return new Slice<>(rows.of(actors.of(actor), page.items()), page.next());
    }

    /** How many open tasks a filter shows, counted up to {@link TaskCount#MOST}. */
    @Transactional(readOnly = true)
    public TaskCount count(TaskFilter filter) {
        return pages.count(queries.of(currentActor.get(), filter));
    }

    /** The ids of the open tasks that a filter shows, in its order, no more than {@code most}. */
    @Transactional(readOnly = true)
    public List<String> matching(TaskFilter filter, int most) {
        return pages.ids(queries.of(currentActor.get(), filter), most);
    }

    /** A task, open or not, with what the person may do to it. */
    @Transactional(readOnly = true)
    public TaskView view(String taskId) {
        StandInActors.Standing standing = actors.of(currentActor.get());
        TaskRecord task = access.visible(standing.actor(), taskId);
        if (!task.isOpen()) {
            return TaskView.untouchable(rows.of(standing, task, false), null);
        }
        if (!engine.suspendedAmong(List.of(taskId)).isEmpty()) {
            return TaskView.untouchable(rows.of(standing, task, true), Fault.of("workflow.suspended"));
        }
        Actor actor = standing.on(task);
        boolean own = actor.is(task.assignee()) || (task.assignee() == null && !Collections.disjoint(actor.groups(), task.groups()));
        return new TaskView(
                rows.of(standing, task, false),
                rights.againstClaim(actor, task).isEmpty(),
                rights.againstRelease(actor, task).isEmpty(),
                rights.againstReassigning(actor, task).isEmpty(),
                rights.againstTakingBack(actor, task).isEmpty(),
                rights.againstFollowUp(actor, task).isEmpty(),
                rights.againstCompletion(actor, task).isEmpty(),
                own ? rights.refusal(actor, task).orElse(null) : null);
    }

    /** All tasks of a case that the person may see, ended ones included, oldest first. */
    @Transactional(readOnly = true)
    public List<TaskRow> ofCase(CaseRef subject) {
        Actor actor = currentActor.get();
        subjects.requireSight(actor, subject);
        return rows.of(actors.of(actor), records.ofCase(subject));
    }

    /** An open task as its form needs it. */
    @Transactional(readOnly = true)
    public OpenTask open(String taskId) {
        return access.open(currentActor.get(), taskId, null).toOpenTask();
    }

    /** The class of the command that completes this task. */
    @Transactional(readOnly = true)
    public Class<?> commandType(String taskId) {
        return handlers.commandType(access.open(currentActor.get(), taskId, null).formKey());
    }

    /** Makes the task the person's own, or that of the absent person in whose place they take it. */
    public void claim(String taskId, @Nullable Long version) {
        act(taskId, version, (actor, task) -> {
            if (task.assignee() != null) {
                throw new Conflict(rights.taken(actor, task.assignee()));
            }
            refuse(rights.againstClaim(actor, task));
            String whose = whose(actor);
            engine.claim(taskId, whose);
            record(task, "task.claimed", actor.displayName() + " claimed “" + task.name() + "”", whose);
        });
    }

    /** Gives the task back to its groups. */
    public void release(String taskId, @Nullable Long version) {
        act(taskId, version, (actor, task) -> {
            refuse(rights.againstRelease(actor, task));
            engine.release(taskId);
            record(task, "task.released", actor.displayName() + " gave “" + task.name() + "” back to its group", null);
        });
    }

    /** Makes the task somebody else's and tells them. Whoever hands over a task of their own may {@link #takeBack} it. */
    public void reassign(String taskId, String username, @Nullable Long version) {
        act(taskId, version, (actor, task) -> {
            passOn(actor, task, username);
            if (!actor.is(username)) {
                notices.assigned(task, username, actor.displayName());
            }
        });
    }

    /** The same without telling them. */
    void reassignSilently(String taskId, String username, @Nullable Long version) {
        act(taskId, version, (actor, task) -> passOn(actor, task, username));
    }

    private void passOn(Actor actor, TaskRecord task, String username) {
        refuse(rights.againstReassigning(actor, task));
        Person person = people.find(username)
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("assignee", "worklist.unknownPerson", username)));
        rights.againstAssignee(person, task).ifPresent(fault -> {
            throw new BusinessRuleViolation(fault);
        });
        engine.assign(task.id(), username);
        records.handedOver(task.id(), actor.is(task.assignee()) ? task.assignee() : null);
        String summary = actor.displayName() + " assigned “" + task.name() + "” to " + person.displayName();
        record(task, "task.reassigned", summary, username);
    }

    /** Makes a task that the person handed to somebody else their own again, and tells that one. */
    public void takeBack(String taskId, @Nullable Long version) {
        act(taskId, version, (actor, task) -> {
            refuse(rights.againstTakingBack(actor, task));
            String whose = whose(actor);
            engine.assign(taskId, whose);
            records.handedOver(taskId, null);
            record(task, "task.taken-back", actor.displayName() + " took “" + task.name() + "” back", whose);
            if (task.assignee() != null) {
                notices.takenBack(task, task.assignee(), actor.displayName());
            }
        });
    }

    /** Who could take the task on, by display name. */
    @Transactional(readOnly = true)
    public List<Person> candidates(String taskId) {
        Actor actor = currentActor.get();
        TaskRecord task = access.open(actor, taskId, null);
        refuse(rights.againstReassigning(actor, task));
        List<Person> asked = task.groups().isEmpty() ? people.active() : people.inGroups(task.groups());
        return asked.stream()
                .filter(person -> rights.againstAssignee(person, task).isEmpty())
                .toList();
    }

    /**
     * Completes a task of the person's own, or of an absent one for whom they stand in, with the command of its form, in one transaction
     * with what the case makes of it.
     *
     * @throws BusinessRuleViolation if the command breaks a rule; nothing has changed then
     */
    public void complete(String taskId, @Nullable Long version, Object command) {
        act(taskId, version, (actor, task) -> {
            if (task.assignee() != null && !actor.is(task.assignee())) {
                throw new Conflict(rights.taken(actor, task.assignee()));
            }
            refuse(rights.againstCompletion(actor, task));
            handlers.complete(task.toOpenTask(), command);
        });
    }

    /** Does something to an open task as the person, or as they in the place of the absent one whose it is. */
    private void act(String taskId, @Nullable Long version, BiConsumer<Actor, TaskRecord> step) {
        Actor signedIn = currentActor.get();
        TaskRecord task = access.open(signedIn, taskId, version);
        Actor actor = actors.on(signedIn, task);
        actors.as(actor, () -> {
            step.accept(actor, task);
            return taskId;
        });
    }

    /** Whose a task becomes that this actor takes. */
    private static String whose(Actor actor) {
        return Objects.requireNonNullElse(actor.onBehalfOf(), actor.username());
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
}
