package org.stathouse.workflow;

/** Hears of every user task inside the engine's transaction; {@code worklist} keeps its read model by it. */
public interface UserTaskObserver {

    void created(UserTask task);

    /** The assignee, the due date or the candidate groups changed. */
    void changed(UserTask task);

    void completed(UserTask task);

    /** The task went away without being completed: the case was withdrawn or moved on. */
    void cancelled(UserTask task);
}
