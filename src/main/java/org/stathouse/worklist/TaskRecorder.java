package org.stathouse.worklist;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.workflow.UserTask;
import org.stathouse.workflow.UserTaskObserver;

/** Keeps the read model in step with the engine, in the engine's own transaction. */
@Component
class TaskRecorder implements UserTaskObserver {

    private final TaskRecords records;
    private final WorkSubjects subjects;
    private final CurrentActor currentActor;
    private final Clock clock;

    TaskRecorder(TaskRecords records, WorkSubjects subjects, CurrentActor currentActor, Clock clock) {
        this.records = records;
        this.subjects = subjects;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void created(UserTask task) {
        records.insert(task, subjects.summarize(task.subject()));
    }

    @Override
    public void changed(UserTask task) {
        records.update(task);
    }

    @Override
    public void completed(UserTask task) {
        end(task, TaskRow.State.COMPLETED);
    }

    @Override
    public void cancelled(UserTask task) {
        end(task, TaskRow.State.CANCELLED);
    }

    private void end(UserTask task, TaskRow.State state) {
        records.end(task.id(), state, clock.instant(), currentActor.get().username());
    }
}
