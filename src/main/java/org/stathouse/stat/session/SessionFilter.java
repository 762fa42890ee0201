package org.stathouse.stat.session;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.SessionStatus;

/**
 * Which sessions a list shows.
 *
 * @param stat those of one Stat only
 * @param statuses those in one of these; empty for all
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param ahead earliest first instead of latest first
 */
public record SessionFilter(
        @Nullable UUID stat, Set<SessionStatus> statuses, @Nullable LocalDate from, @Nullable LocalDate to, boolean ahead) {

    public SessionFilter {
        statuses = Set.copyOf(statuses);
    }
}
