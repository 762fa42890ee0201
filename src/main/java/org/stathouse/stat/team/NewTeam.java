package org.stathouse.stat.team;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Tiger Team as it is entered by hand.
 *
 * @param parent the Stat that it belongs under
 * @param lead user name of who is to lead it
 * @param members user names of everybody else in it
 * @param purpose what the team is to bring about
 * @param end its last day, a working day in the City's time zone; the charter may name another
 */
public record NewTeam(
        @Nullable String name,
        @Nullable UUID parent,
        @Nullable String lead,
        Set<String> members,
        @Nullable String purpose,
        @Nullable LocalDate end) {

    public NewTeam {
        // A request may leave them out.
        members = Set.copyOf(Objects.requireNonNullElse(members, Set.of()));
    }
}
