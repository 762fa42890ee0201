package org.stathouse.worklist;

import java.util.Set;
import org.stathouse.identity.Person;

/**
 * That somebody stands in for an absent person at this moment.
 *
 * @param processes ids of the processes that it is for; none for all
 */
public record StandIn(Person absent, Set<String> processes) {

    public StandIn {
        processes = Set.copyOf(processes);
    }

    /** Whether tasks of that process are among what it is for. */
    public boolean covers(String process) {
        return processes.isEmpty() || processes.contains(process);
    }
}
