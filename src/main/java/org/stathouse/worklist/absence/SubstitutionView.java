package org.stathouse.worklist.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom.
 *
 * @param to the last day, included, in the City's time zone
 * @param processes ids of the processes that it is for; none for all
 * @param processNames the same as people call them
 * @param mayEnd whether the person who looks may take it back
 */
public record SubstitutionView(
        UUID id,
        long version,
        String absent,
        String absentName,
        String substitute,
        String substituteName,
        LocalDate from,
        LocalDate to,
        Set<String> processes,
        List<String> processNames,
        @Nullable String note,
        State state,
        String createdByName,
        @Nullable Instant endedAt,
        boolean mayEnd) {

    /** Whether its first day is still to come, it is in force, its last day has passed, or it was taken back. */
    public enum State { PLANNED, IN_FORCE, OVER, TAKEN_BACK }
}
