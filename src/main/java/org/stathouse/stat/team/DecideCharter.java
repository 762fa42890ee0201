package org.stathouse.stat.team;

import org.jspecify.annotations.Nullable;

/**
 * The chair's word on a charter.
 *
 * @param reason why it goes back, if it does
 */
public record DecideCharter(@Nullable Boolean approved, @Nullable String reason) {}
