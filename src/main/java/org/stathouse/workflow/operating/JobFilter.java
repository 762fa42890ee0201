package org.stathouse.workflow.operating;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which jobs are asked for; what is null or empty narrows nothing.
 *
 * @param process the id of one running process
 * @param words that the cause contains, whatever their case
 */
public record JobFilter(Set<JobState> states, @Nullable String processKey, @Nullable String process, @Nullable String words) {

    public JobFilter {
        states = Set.copyOf(states);
    }

    /** The jobs in one of these states. */
    public static JobFilter in(JobState... states) {
        return new JobFilter(Set.of(states), null, null, null);
    }

    /** The jobs of one running process. */
    public static JobFilter of(String process) {
        return new JobFilter(Set.of(), null, process, null);
    }
}
