package org.stathouse.workflow.operating;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Slice;

/** The jobs of the processes, and their retry. */
public interface ProcessJobs {

    /**
     * A page of jobs, the newest first by when they stopped, last failed or were made.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation if the cursor is none of this list
     */
    Slice<JobView> page(JobFilter filter, @Nullable String after, int limit);

    /** One job, unless it is done. */
    Optional<JobView> find(String id);

    /** How many jobs stand in each state; a state without any is left out. */
    Map<JobState, Long> counts();

    /** When the job that has been due longest was to be done; nothing where none waits. */
    Optional<Instant> oldestDue();

    /** Where in the program the last attempt failed; nothing where none has. */
    Optional<String> stackTrace(String id);

    /**
     * Has jobs tried once more at that time; one that fails again stops again.
     *
     * @throws org.stathouse.shared.Conflict if one of them is done meanwhile; none is changed then
     */
    void retry(Collection<String> ids, Instant due);
}
