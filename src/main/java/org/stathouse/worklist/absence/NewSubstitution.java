package org.stathouse.worklist.absence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to stand in for an absent person.
 *
 * @param absent user name
 * @param substitute user name
 * @param from the first day, in the City's time zone
 * @param to the last day, included
 * @param processes ids of the processes whose tasks it is for; none for all
 * @param note what the substitute should know
 */
public record NewSubstitution(
        @Nullable String absent,
        @Nullable String substitute,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<String> processes,
        @Nullable String note) {

    public NewSubstitution {
        processes = Set.copyOf(processes);
    }
}
