package org.stathouse.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stathouse.shared.CaseRef;

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

    /** Takes the task from whoever has it and offers it to one more group. */
    void offer(String taskId, String group);

    /** What a variable of the task's process holds as text; nothing where it holds none. */
    Optional<String> variable(String taskId, String name);

    /** Completes a task with the variables that the following gateways test. */
    void complete(String taskId, Map<String, Object> variables);

    /**
     * Completes the open task of a case at an element of its process, whoever's it is: for a use case that may be done beside
     * the task list and has checked that this person may do it.
     *
     * @throws org.stathouse.shared.Conflict if no task of the case waits there
     */
    void complete(CaseRef subject, String elementId, Map<String, Object> variables);

    /** Those of the open tasks whose process an administrator has suspended: until it goes on nothing can be done to them. */
    Set<String> suspendedAmong(Collection<String> taskIds);
}
