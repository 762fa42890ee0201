package org.stathouse.workflow.operating;

import java.time.Instant;
import java.util.List;
import org.stathouse.shared.CaseRef;

/**
 * A running process of a case.
 *
 * @param process its id
 * @param steps where it stands
 */
public record RunningCase(
        String process,
        CaseRef subject,
        String processKey,
        String processName,
        int version,
        boolean suspended,
        Instant startedAt,
        List<Step> steps) {

    public RunningCase {
        steps = List.copyOf(steps);
    }

    /** An element at which the process stands. */
    public record Step(String element, String name) {}
}
