package org.stathouse.worklist;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.workflow.UserTasks;

/** Shows a row of the read model to a person: with names for user names, and why they see it. */
@Component
class TaskRows {

    private final TaskAccess access;
    private final WorkSubjects subjects;
    private final UserTasks engine;
    private final People people;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskRows(TaskAccess access, WorkSubjects subjects, UserTasks engine, People people, Deadlines deadlines, Clock clock) {
        this.access = access;
        this.subjects = subjects;
        this.engine = engine;
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** All of them, asking the engine once which of them are suspended. */
    List<TaskRow> of(StandInActors.Standing standing, List<TaskRecord> tasks) {
        Set<String> suspended = engine.suspendedAmong(
                tasks.stream().filter(TaskRecord::isOpen).map(TaskRecord::id).toList());
        return tasks.stream().map(task -> of(standing, task, suspended.contains(task.id()))).toList();
    }

    TaskRow of(StandInActors.Standing standing, TaskRecord task, boolean suspended) {
        Actor actor = standing.on(task);
        String absent = task.isOpen() ? actor.onBehalfOf() : null;
        return new TaskRow(
                task.id(),
                task.processKey(),
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
                absent,
                name(absent),
                task.waiting(),
                name(task.waiting()),
                task.facets(),
                task.createdAt(),
                task.dueAt(),
                deadlines.workingDaysLeft(task.dueAt()),
                task.isOpen() && task.dueAt().isBefore(clock.instant()),
                suspended,
                task.followUp(),
                task.state(),
                task.endedAt(),
                task.endedBy(),
                access.whoEnded(task),
                task.version());
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }

    private static TaskRow.Why why(Actor actor, TaskRecord task) {
        if (actor.is(task.assignee())) {
            return TaskRow.Why.ASSIGNED;
        }
        if (!Collections.disjoint(actor.groups(), task.groups())) {
            return TaskRow.Why.GROUP;
        }
        return actor.is(task.waiting()) ? TaskRow.Why.WAITING : TaskRow.Why.OVERSIGHT;
    }
}
