package org.stathouse.worklist;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.NotPermitted;
import org.stathouse.workflow.UserTask;
import org.stathouse.workflow.UserTaskObserver;

/** Keeps the read model in step with the engine, in the engine's own transaction. */
@Component
class TaskRecorder implements UserTaskObserver {

    private final TaskRecords records;
    private final WorkSubjects subjects;
    private final People people;
    private final CurrentActor currentActor;
    private final ObjectProvider<TaskRights> rights;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskRecorder(
            TaskRecords records,
            WorkSubjects subjects,
            People people,
            CurrentActor currentActor,
            ObjectProvider<TaskRights> rights,
            ApplicationEventPublisher events,
            Deadlines deadlines,
            Clock clock) {
        this.records = records;
        this.subjects = subjects;
        this.people = people;
        this.currentActor = currentActor;
        this.rights = rights;
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void created(UserTask task) {
        records.insert(task, subjects.summarize(task.subject()));
        if (task.assignee() != null && people.find(task.assignee()).filter(person -> !person.active()).isPresent()) {
            events.publishEvent(new DepartedTasks.CameUp(task.id()));
        }
    }

    @Override
    public void changed(UserTask task) {
        records.update(task);
    }

    @Override
    public void completed(UserTask task) {
        requireNoJudgeByStandIn(task);
        end(task, TaskRow.State.COMPLETED);
    }

    @Override
    public void cancelled(UserTask task) {
        end(task, TaskRow.State.CANCELLED);
    }

    /** Whatever completes a task: nobody is judge of what they did, or had done, in another's place. */
    private void requireNoJudgeByStandIn(UserTask task) {
        Actor actor = currentActor.get();
        if (!actor.isSystem()) {
            records.find(task.id()).flatMap(record -> rights.getObject().againstEnding(actor, record)).ifPresent(fault -> {
                throw new NotPermitted(fault);
            });
        }
    }

    private void end(UserTask task, TaskRow.State state) {
        Instant now = clock.instant();
        long workedMinutes = deadlines.workingTime(task.createdAt(), now).toMinutes();
        records.end(task.id(), state, now, currentActor.get(), workedMinutes);
    }
}
