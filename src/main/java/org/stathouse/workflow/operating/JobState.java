package org.stathouse.workflow.operating;

/** How a job of the engine stands. */
public enum JobState {
    /** It failed as often as it may; nobody tries it again but an operator: an incident. */
    STOPPED,
    /** Its process, or the kind of job, is suspended. */
    SUSPENDED,
    /** A node works on it now. */
    RUNNING,
    /** It failed and is tried again by itself. */
    FAILING,
    /** It waits for its time. */
    SCHEDULED,
    /** Its time has come, and it waits for a free node. */
    DUE
}
