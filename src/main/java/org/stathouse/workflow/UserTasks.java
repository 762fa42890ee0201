package org.stathouse.workflow;

import java.util.Map;

/**
 * What can be done to a user task of the engine. Rights are checked by {@code worklist} before. Every method throws
 * {@link org.stathouse.shared.Conflict} if the task has been taken, changed or done meanwhile.
 */
public interface UserTasks {

    /** Makes a person the assignee of an unassigned task. */
    void claim(String taskId, String username);

    /** Gives the task back to its groups. */
    void release(String taskId);

    void assign(String taskId, String username);

    /** Completes a task with the variables that the following gateways test. */
    void complete(String taskId, Map<String, Object> variables);
}
