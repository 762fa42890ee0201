package org.stathouse.stat.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The chair's word on a result: the team is closed, or goes on until another day.
 *
 * @param closed whether it is closed with this result
 * @param end the new last day, if it goes on
 * @param reason why it goes on, if it does
 */
public record DecideResult(@Nullable Boolean closed, @Nullable LocalDate end, @Nullable String reason) {}
