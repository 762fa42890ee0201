package org.stathouse.mpia.clock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recount of the dates of all requests.
 *
 * @param why what made it needed
 * @param by display name of who made it needed
 * @param requestsMoved requests of which a date moved, so far
 * @param finishedAt none while it goes on
 */
public record RecountView(UUID id, String why, Instant at, String by, int requestsMoved, @Nullable Instant finishedAt) {}
