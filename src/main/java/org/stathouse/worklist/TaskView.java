package org.stathouse.worklist;

import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/**
 * A task on its own page: what it is, what the person who looks may do to it, and why they may not take it where a rule
 * about their own items stands against it.
 */
public record TaskView(
        TaskRow task,
        boolean mayClaim,
        boolean mayRelease,
        boolean mayReassign,
        boolean mayTakeBack,
        boolean mayFollowUp,
        boolean mayComplete,
        @Nullable Fault refusal) {

    /** A task to which nothing can be done, and why not. */
    static TaskView untouchable(TaskRow task, @Nullable Fault reason) {
        return new TaskView(task, false, false, false, false, false, false, reason);
    }
}
