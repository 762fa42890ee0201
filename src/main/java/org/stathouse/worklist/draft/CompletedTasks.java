package org.stathouse.worklist.draft;

import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.workflow.UserTask;
import org.stathouse.workflow.UserTaskObserver;

/**
 * Deletes the draft of a task in the transaction that completes it, whether by its form, from another page or over REST. What somebody
 * typed into a task that others completed or that was cancelled stays theirs until it is purged.
 */
@Component
class CompletedTasks implements UserTaskObserver {

    private final DraftRows rows;
    private final CurrentActor currentActor;

    CompletedTasks(DraftRows rows, CurrentActor currentActor) {
        this.rows = rows;
        this.currentActor = currentActor;
    }

    @Override
    public void created(UserTask task) {
        // Nobody has typed anything yet.
    }

    @Override
    public void changed(UserTask task) {
        // A draft belongs to who typed it, whoever has the task now.
    }

    @Override
    public void completed(UserTask task) {
        rows.deleteAt(currentActor.get().username(), new DraftPlace(task.formKey(), task.id()));
    }

    @Override
    public void cancelled(UserTask task) {
        // The person may still want to copy what they typed.
    }
}
