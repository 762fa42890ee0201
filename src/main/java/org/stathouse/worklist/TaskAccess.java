package org.stathouse.worklist;

import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** Finds a task for a person: whoever may not know of it is told that there is none. */
@Component
class TaskAccess {

    private final TaskRecords records;
    private final WorkSubjects subjects;
    private final StandInActors actors;
    private final People people;

    TaskAccess(TaskRecords records, WorkSubjects subjects, StandInActors actors, People people) {
        this.records = records;
        this.subjects = subjects;
        this.actors = actors;
        this.people = people;
    }

    /** A task, open or not, that the person or somebody for whom they stand in has or is asked to do, or whose case they may see. */
    TaskRecord visible(Actor actor, String taskId) {
        return ifVisible(actor, taskId).orElseThrow(() -> new NotFound(taskId));
    }

    /** Like {@link #visible}; nothing where there is none. */
    Optional<TaskRecord> ifVisible(Actor actor, String taskId) {
        return records.find(taskId).filter(task -> isAsked(actors.on(actor, task), task) || subjects.maySee(actor, task.subject()));
    }

    private static boolean isAsked(Actor actor, TaskRecord task) {
        return actor.is(task.assignee()) || actor.is(task.handedOverBy()) || !Collections.disjoint(actor.groups(), task.groups());
    }

    /** Who ended it, with whom they stood in for; nothing where it is open. */
    @Nullable String whoEnded(TaskRecord task) {
        if (task.endedBy() == null) {
            return null;
        }
        String name = people.nameOf(task.endedBy());
        return task.endedFor() == null ? name : name + " for " + people.nameOf(task.endedFor());
    }

    /**
     * Like {@link #visible}, for something to be done with it.
     *
     * @param version in which the person saw it; none if it may have changed since
     * @throws Conflict if it has ended or changed
     */
    TaskRecord open(Actor actor, String taskId, @Nullable Long version) {
        TaskRecord task = visible(actor, taskId);
        if (!task.isOpen()) {
            throw new Conflict(Fault.of("worklist.ended", task.name(), String.valueOf(whoEnded(task))));
        }
        if (version != null && version != task.version()) {
            throw new Conflict(Fault.of("worklist.changedMeanwhile"));
        }
        return task;
    }
}
