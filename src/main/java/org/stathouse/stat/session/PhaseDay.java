package org.stathouse.stat.session;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a session with its day, in the City's time zone.
 *
 * @param doneAt when it was done; none while it is not, and for ever if the session began before
 * @param doneBy display name of who did it
 */
public record PhaseDay(Phase phase, LocalDate day, @Nullable Instant doneAt, @Nullable String doneBy) {}
