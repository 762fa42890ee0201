package org.stathouse.workflow.operating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.CaseDiagram;

/** The running processes of cases, with what an operator may do to one. */
public interface RunningCases {

    /**
     * A page of running processes, the oldest first.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation if the cursor is none of this list
     */
    Slice<RunningCase> page(RunningCaseFilter filter, @Nullable String after, int limit);

    /** One running process, unless it has ended. */
    Optional<RunningCase> find(String process);

    /** The diagram of one running process with where it stands. */
    CaseDiagram diagram(String process);

    /** The variables of a running process, by name. */
    List<ProcessVariable> variables(String process);

    /**
     * Sets a variable that may be set by hand.
     *
     * @param before the value that the operator saw
     * @throws org.stathouse.shared.BusinessRuleViolation if it may not be set, or the value is none of its kind
     * @throws org.stathouse.shared.Conflict if it holds another value meanwhile, or the process has ended
     */
    void set(String process, String variable, String before, String value);

    /** Suspends one running process: its tasks cannot be completed and its timers wait. */
    void suspend(String process);

    /** Lets one running process go on; timers that fell due meanwhile fire at once. */
    void activate(String process);
}
