package org.stathouse.steerco.minutes;

import org.jspecify.annotations.Nullable;

/**
 * Completes the task to approve the minutes.
 *
 * @param approved none until chosen
 * @param reason why they go back, where not approved
 */
public record ReviewMinutes(@Nullable Boolean approved, @Nullable String reason) {}
