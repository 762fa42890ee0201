package org.stathouse.steerco.condition;

import java.util.UUID;
import org.stathouse.worklist.OpenTask;

/**
 * What the use cases tell the process of a condition: what happened, never what to do next. Each method runs in the caller's
 * transaction and throws {@link org.stathouse.shared.Conflict} if the task or the condition has moved on meanwhile.
 */
public interface ConditionWorkflow {

    /** @param owner user name */
    void set(UUID condition, String owner);

    void handedIn(OpenTask task);

    void judged(OpenTask task, boolean verified);

    /** The condition waits for evidence until another day now. */
    void dueMoved(UUID condition);

    void waived(UUID condition);
}
