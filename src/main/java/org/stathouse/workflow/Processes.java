package org.stathouse.workflow;

import java.time.Instant;
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

    /**
     * Like {@link #tell} without variables, for what a process may have ended without hearing of.
     *
     * @return whether anything waited for it
     */
    boolean tellIfAwaited(String messageName, CaseRef subject);

    /**
     * Moves what waits at an element of the case's running processes to another time: a timer event, a timeout listener
     * ({@code Reminder_…}, {@code Overdue_…}) or the due date of an open user task. Does nothing where nothing waits there, so
     * that a caller may name every timer of the file when a date has moved.
     */
    void reschedule(CaseRef subject, String elementId, Instant when);

    /**
     * Lets the timer events at an element of the case's running processes fire in the running transaction, as the system, rather than when
     * the job executor comes to them: what a person does next must not depend on how busy it is. Does nothing where none waits.
     */
    void fireNow(CaseRef subject, String elementId);
}
