package org.stathouse.stat.team;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Tiger Team's charter as its lead hands it in (processes.md A.1 step 6, A.3 [P:W]).
 *
 * @param members user names of everybody but the lead
 * @param milestones what is done by when, one a line
 * @param measures how it will be known that the team has succeeded
 * @param end its last day, a working day in the City's time zone
 */
public record WriteCharter(
        @Nullable String objective,
        @Nullable String scope,
        Set<String> members,
        @Nullable String milestones,
        @Nullable String measures,
        @Nullable LocalDate end) {

    public WriteCharter {
        // A request may leave them out.
        members = Set.copyOf(Objects.requireNonNullElse(members, Set.of()));
    }
}
