package org.stathouse.worklist;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** The one door to a single task: who may not see it learns nothing, and who comes late is told. */
@Component
class TaskAccess {

    private final TaskRecords records;
    private final WorkSubjects subjects;
    private final People people;

    TaskAccess(TaskRecords records, WorkSubjects subjects, People people) {
        this.records = records;
        this.subjects = subjects;
        this.people = people;
    }

    /** A task, open or not, that the person may see; any other is {@link NotFound}. */
    TaskRecord visible(Actor actor, String taskId) {
        TaskRecord task = records.find(taskId).orElseThrow(() -> new NotFound(taskId));
        boolean asked = actor.is(String.valueOf(task.assignee())) || !Collections.disjoint(actor.groups(), task.groups());
        if (!asked) {
            subjects.requireSight(actor, task.subject());
        }
        return task;
    }

    /** An open task that the person may see, unless it has changed since a version: that is a {@link Conflict}, as is its end. */
    TaskRecord open(Actor actor, String taskId, @Nullable Long version) {
        TaskRecord task = visible(actor, taskId);
        if (!task.isOpen()) {
            throw new Conflict(Fault.of("worklist.ended", task.name(), people.nameOf(String.valueOf(task.endedBy()))));
        }
        if (version != null && version != task.version()) {
            throw new Conflict(Fault.of("worklist.changedMeanwhile"));
        }
        return task;
    }
}
