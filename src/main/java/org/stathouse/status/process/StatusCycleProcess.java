package org.stathouse.status.process;

/** The names that {@code processes/status/status-cycle.bpmn} and the code share. */
public final class StatusCycleProcess {

    /** The process id. */
    public static final String KEY = "status-cycle";

    static final String OPENING = "Timer_Opening";
    static final String LOCK = "Timer_Lock";

    /** The id of the cycle, as text. */
    static final String CYCLE_ID = "cycleId";

    /** The id of the last action asked about, as text; empty before the first batch and after the last. */
    static final String AFTER = "after";

    private StatusCycleProcess() {}
}
