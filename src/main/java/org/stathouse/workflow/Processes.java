package org.stathouse.workflow;

import java.util.Map;
import org.stathouse.shared.CaseRef;

/** Starts processes and tells them what happened. Variables are ids, enum names, numbers, dates and booleans only. */
public interface Processes {

    /** Starts the newest version of a process for a case, in the running transaction. */
    void start(String processKey, CaseRef subject, Map<String, Object> variables);

    /**
     * Tells the running process of a case that something happened.
     *
     * @throws org.stathouse.shared.Conflict if no process of the case waits for this message
     */
    void tell(String messageName, CaseRef subject, Map<String, Object> variables);
}
